"""A sheet to a page: its tables, the lines outside them, and what is set aside."""

from hcc_parse.read.printed.eyes.rules import Drawing
from hcc_parse.read.printed.eyes.sheet import Sheet
from hcc_parse.read.printed.forming import words_of
from hcc_parse.read.printed.ink import Ink, ink_of
from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.table import tables_on
from hcc_parse.read.printed.text_map import MOST_UNKNOWN, is_rubbish, unknown_share
from hcc_parse.read.printed.unruled import find_unruled
from hcc_parse.read.printed.words import Line

COVERED = 0.4  # of a page: pictures that cover more make it a scan


def page_of(sheet: Sheet) -> Page:
    """Understand a page by itself; reading order over pages comes later."""
    ink = ink_of(sheet)
    ruled = tables_on(
        Drawing(
            number=sheet.number,
            width=sheet.width,
            height=sheet.height,
            chars=ink.text,
            rules=sheet.rules,
        )
    )
    outside = [glyph for glyph in ink.text if not any(table.holds(glyph) for table in ruled)]
    if any(not glyph["upright"] for glyph in outside):
        ink.aside.setdefault("turned", []).extend(g for g in outside if not g["upright"])
        outside = [glyph for glyph in outside if glyph["upright"]]
    found = find_unruled(words_of(outside, sheet.number), ruled)
    page = Page(
        number=sheet.number,
        width=sheet.width,
        height=sheet.height,
        lines=lines_of(found.words),
        tables=found.tables,
        doubts=found.doubts,
        drawn=bool(sheet.rules or sheet.pictures or sheet.fills),
        turned=sheet.turned,
        annotations=sheet.annotations,
        scanned=sheet.covered > COVERED,
        asides=[(line, reason) for reason in ink.aside for line in _lines(ink, reason, sheet)],
    )
    page.broken = _is_broken(page)
    return page


def _lines(ink: Ink, reason: str, sheet: Sheet) -> list[Line]:
    return lines_of(words_of(ink.aside[reason], sheet.number))


def _is_broken(page: Page) -> bool:
    """Whether the letters of a page stand for others than they show."""
    cells = [word.text for table in page.tables for cell in table.cells for word in cell.words]
    texts = [word.text for line in page.lines for word in line]
    if unknown_share("".join(texts + cells)) > MOST_UNKNOWN:
        return True
    return is_rubbish(texts)
