"""Makes the blocks of a report from lines and tables: here pieces become text with a place."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from hcc_parse.domain import Address, Block, Cell, Paragraph, Passage, Problem, Repair, Said, Table
from hcc_parse.read.word.pieces import Line, text_of
from hcc_parse.read.word.recoding import in_unicode, repairs_of
from hcc_parse.read.word.table import Sheet, flat
from hcc_parse.read.word.tracked import changed_figures
from hcc_parse.vietnamese import nfc

UNREAD = Said(
    "Có {kind} mà chương trình không đọc; số liệu trong đó chưa được kiểm tra.",
    "A picture, chart, form or embedded file was not read; figures in it are not checked.",
)


class Blocks:
    """The blocks of a report while they are put down, with what is to be said about them.

    Attributes:
        found: The blocks of the running text, then what was set aside.
        unread: What is not read, where it stands.
        figures: The figures inside tracked changes.
        repairs: What letters of before Unicode were changed.
        whites: How many characters are white on white paper, counted at the end.
    """

    def __init__(self) -> None:
        self.found: list[Block] = []
        self.unread: list[Problem] = []
        self.figures: list[Problem] = []
        self.repairs: list[Repair] = []
        self.whites = 0
        self._aside: list[tuple[str, str]] = []
        self._last: Passage | None = None

    def add(self, items: Iterable[Line | Sheet]) -> None:
        """Put lines and tables of the running text down."""
        for item in items:
            if isinstance(item, Sheet):
                self._add_table(item)
                self.add(item.after)
            else:
                self._add_line(item)

    def set_aside(self, items: list[Line | Sheet], reason: str, *, once: bool = False) -> None:
        """Keep the text of a story that is no part of the report, and why it is none.

        Args:
            items: The lines and tables of the story.
            reason: Why it is no part of the report.
            once: Whether a story of the same words is kept once, as the heads of pages are.
        """
        line = flat(items)
        self._keep(line)
        text = text_of(line)
        if text and not (once and (reason, text) in self._aside):
            self._aside.append((reason, text))

    def end(self) -> None:
        """Put down what was set aside, after all that is running text."""
        for reason, text in self._aside:
            passage = Passage(text=text, address=Address(len(self.found)))
            self.found.append(Paragraph(passage=passage, aside=reason))
            self.whites += len(text) if reason == "white" else 0
        self._aside = []

    def _add_line(self, line: Line) -> None:
        line, passage = self._composed(line, Address(len(self.found)))
        if passage.text:
            self.found.append(Paragraph(passage=passage))
            self._last = passage
        self._tell(line, self._last, is_own=bool(passage.text))

    def _add_table(self, sheet: Sheet) -> None:
        block = len(self.found)
        cells: list[Cell] = []
        lines: list[Line] = []
        for draft in sheet.cells:
            address = Address(block, draft.row, draft.column)
            line, passage = self._composed(flat(draft.items), address, draft.origin)
            lines.append(line)
            cells.append(Cell(passage=passage, row_span=draft.rows, column_span=draft.across))
        self.found.append(Table(cells=tuple(cells)))
        for cell, line in zip(cells, lines, strict=True):
            self._tell(line, cell.passage, is_own=True)
            self._last = cell.passage

    def _composed(self, line: Line, address: Address, origin: int = -1) -> tuple[Line, Passage]:
        """Make the pieces of a paragraph or cell one text with a place.

        Every running text passes here, and here alone: each piece still knows its font, and
        `spans` tells where it comes to stand. An empty cell stands where it begins.
        """
        shown = dict.fromkeys(p.origin for p in line if p.reason is None and p.origin >= 0)
        origins = tuple(shown) or ((origin,) if origin >= 0 else ())
        line, stretches = in_unicode(line)
        passage = Passage(text=text_of(line), address=address, origins=origins)
        if stretches:
            whole = "".join(piece.text for piece in line if piece.reason is None)
            lead = len(whole) - len(whole.lstrip())
            self.repairs += repairs_of(stretches, passage, lead)
        return line, passage

    def _tell(self, line: Line, passage: Passage | None, *, is_own: bool) -> None:
        """Say what is to be said of a line; where nothing is left of it, at the text before."""
        self._keep(line)
        for piece in line:
            if piece.unread:
                place = passage.at(0, len(passage.text)) if passage else None
                message = UNREAD.vi.format(kind=piece.unread)
                english = UNREAD.en
                self.unread.append(
                    Problem(code="unread-object", message=message, english=english, place=place)
                )
        if passage is not None:
            self.figures += changed_figures(line, passage, is_own=is_own)

    def _keep(self, line: Line) -> None:
        """Set aside what is not shown, with its reason."""
        if any(piece.reason for piece in line):
            self._aside += _unshown(line)


def _unshown(line: Line) -> Iterator[tuple[str, str]]:
    for reason, group in groupby(line, key=lambda piece: piece.reason):
        text = nfc("".join(piece.text for piece in group)).strip()
        if reason is not None and text:
            yield reason, text
