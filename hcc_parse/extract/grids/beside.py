"""The lines right above and right below a table: its title, its unit, the notes that explain it."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from hcc_parse.domain import Paragraph, Report, Table
from hcc_parse.vietnamese import plain

FARTHEST = 3  # lines
LONGEST = 400  # letters; a longer one is a paragraph of its own


def lines_above(report: Report, block: int) -> tuple[str, ...]:
    """The lines above a table, the nearest first.

    Args:
        report: The report.
        block: The number of the table among its blocks.
    """
    return tuple(_lines(reversed(report.blocks[:block])))


def lines_below(report: Report, block: int) -> tuple[str, ...]:
    """The lines below a table, the nearest first; they may be the title of the next one.

    Args:
        report: The report.
        block: The number of the table among its blocks.
    """
    return tuple(_lines(report.blocks[block + 1 :]))


def _lines(blocks: Iterable[Paragraph | Table]) -> Iterator[str]:
    """The nearest paragraphs that say something, up to the next table."""
    told = 0
    for block in takewhile(lambda one: isinstance(one, Paragraph), blocks):
        text = " ".join(plain(block.passage.text).split()) if isinstance(block, Paragraph) else ""
        if text and told == FARTHEST:
            return
        told += bool(text)
        if text and len(text) <= LONGEST:
            yield text
