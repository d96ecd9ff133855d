"""The lines right above and right below a table: its title, its unit, the notes that explain it."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from hcc_parse.domain import Paragraph, Report, Table
from hcc_parse.extract.around.signature import is_name, signs
from hcc_parse.vietnamese import fold, plain

FARTHEST = 3  # lines
LONGEST = 400  # letters; a longer one is a paragraph of its own
NAMED_AT, LONGEST_NAME = 4, 250  # paragraphs above a table; letters of a line that may be its title
ENDED = re.compile(r"[.;:]\s*$|^\s*[-+*–•]")  # a sentence or an item: text, not a title
BESIDE = re.compile(r"\(|đơn vị tính|đvt", re.IGNORECASE)
NUMBERED = re.compile(r"(?:phu luc|bieu|bieu so|bang)\s*(?:so\s*)?[ivx\d.]*")


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


def title_above(report: Report, block: int) -> str:
    """The lines above a table that name it, below the signature of the letter that it follows.

    Brackets and the unit of measure are left out.

    Args:
        report: The report.
        block: The number of the table among its blocks.
    """
    lines: list[str] = []
    for above in reversed(report.blocks[max(0, block - NAMED_AT) : block]):
        if isinstance(above, Table) or above.aside is not None:
            continue
        text = " ".join(above.passage.text.split())
        if len(text) >= LONGEST_NAME or NUMBERED.fullmatch(fold(text)) or ENDED.search(text):
            break
        if signs(text):
            return " ".join(lines[1:] if lines and is_name(lines[0]) else lines)
        if text and not BESIDE.match(text):
            lines.insert(0, text)
    return " ".join(lines)
