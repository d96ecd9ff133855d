"""A report as the reader found it: paragraphs and tables in reading order, nothing inferred."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from hcc_parse.domain.provenance import Passage, Provenance
from hcc_parse.domain.said import Said
from hcc_parse.domain.scanning import Recogniser

Format = Literal["docx", "pdf", "scan", "doc", "odt", "rtf", "xlsx", "txt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The file a report was read from."""

    path: str
    sha256: str
    format: Format
    pages: int | None = None  # None where the format has no pages (DOCX)
    ocr: Recogniser | None = None  # where pages were read from their pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; `aside` names why it is no part of the running text (page number …)."""

    passage: Passage
    aside: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell, once, at its top-left corner, however many rows and columns it covers."""

    passage: Passage
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Cells in reading order; a merged cell stands once."""

    cells: tuple[Cell, ...]
    ruled: bool = True  # False: columns of a letterhead or signature, set side by side


Block = Paragraph | Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A change of text made by a reader and kept on record."""

    place: Provenance
    before: str
    after: str
    reason: str


READ_WHOLE = {"acts-when-opened"}  # codes of problems that take nothing from what was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that could not be read or checked, said instead of passed over."""

    code: str
    message: str
    english: str = ""
    place: Provenance | None = None

    @property
    def said(self) -> Said:
        """The message in two languages."""
        return Said(self.message, self.english or self.message)


class Enclosure(NamedTuple):
    """An appendix sent as a file of its own: the block from which on the report is that file."""

    block: int
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a commune wrote (báo cáo); `enclosures` are the files joined to the first, in order."""

    source: Source
    blocks: tuple[Block, ...]
    repairs: tuple[Repair, ...] = ()
    problems: tuple[Problem, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()

    @property
    def troubled(self) -> bool:
        """Whether what seems absent may stand in what was read with trouble, or not at all."""
        return any(problem.code not in READ_WHOLE for problem in self.problems)

    def passages(self) -> Iterator[Passage]:
        """Every stretch of running text, in reading order; what was set aside is left out."""
        for block in self.blocks:
            match block:
                case Paragraph(aside=None):
                    yield block.passage
                case Table():
                    yield from (cell.passage for cell in block.cells)

    def paragraphs(self) -> Iterator[Passage]:
        """The paragraphs of the running text, tables left out."""
        for block in self.blocks:
            if isinstance(block, Paragraph) and block.aside is None:
                yield block.passage

    def passage_at(self, place: Provenance) -> Passage:
        """The paragraph or cell in which a place lies."""
        address = place.address
        if address.block < len(self.blocks):
            block = self.blocks[address.block]
            cells = (block,) if isinstance(block, Paragraph) else block.cells
            for cell in cells:
                if cell.passage.address == address:
                    return cell.passage
        raise LookupError(f"{self.source.path} has no {address}")

    def enclosing(self, block: int) -> Source | None:
        """The file in which a block stands, where it is not the report's own."""
        found = [one.source for one in self.enclosures if one.block <= block]
        return found[-1] if found else None

    def scanned_pages(self) -> frozenset[int]:
        """The pages, counted from 1, that were read from a picture: no OCR is wholly sure."""
        return frozenset(
            word.box.page
            for passage in self.passages()
            for word in passage.words
            if word.confidence < 1
        )

    def text_at(self, place: Provenance) -> str:
        """The characters standing at a place."""
        return self.passage_at(place).text[place.start : place.end]
