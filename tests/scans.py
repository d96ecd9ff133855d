"""Reports as if they were scanned: words with boxes, confidence and other readings set by hand."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from hcc_parse.domain import Block, Box, Paragraph, Passage, Report, Source, Table, Word
from hcc_parse.read.plain import parse_plain

CERTAIN = 0.99  # what a reader is of clear print; never 1.0 on a scanned page
HEIGHT = 12.0


class Read(NamedTuple):
    """How a word was read: what was read first, how surely, and what else it may be."""

    first: str
    confidence: float = 0.6
    rivals: tuple[str, ...] = ()


Spot = tuple[int, int, int] | tuple[int, str]
"""A cell by block, row and column; a word of a paragraph by block and the word as printed."""


def scanned(text: str, reads: Mapping[Spot, Read] = {}, *, page: int = 1) -> Report:
    """A report of the plain notation as a scanned page; words are read otherwise where told."""
    report = parse_plain(text)
    blocks: list[Block] = []
    for block in report.blocks:
        match block:
            case Paragraph():
                blocks.append(replace(block, passage=_read(block.passage, reads, page)))
            case Table():
                cells = (
                    replace(cell, passage=_read(cell.passage, reads, page)) for cell in block.cells
                )
                blocks.append(replace(block, cells=tuple(cells)))
    source = Source(path="scan.pdf", sha256="0" * 64, format="pdf", pages=page)
    return replace(report, source=source, blocks=tuple(blocks))


def _read(passage: Passage, reads: Mapping[Spot, Read], page: int) -> Passage:
    address = passage.address
    text, words = "", list[Word]()
    for printed in passage.text.split(" "):
        key: Spot = (address.block, printed)
        if address.row is not None:
            key = (address.block, address.row, address.column or 0)
        read = reads.get(key, Read(printed, CERTAIN))
        text += " " if text else ""
        start = len(text)
        text += read.first
        if read.first or key in reads:
            x, top = 10.0 + 5 * start, 20.0 * (address.block + (address.row or 0) + 1)
            x += 60 * (address.column or 0)
            box = Box(page, x, top, x + 30, top + HEIGHT)
            words.append(Word(start, len(text), box, read.confidence, rivals=read.rivals))
    return replace(passage, text=text, words=tuple(words))
