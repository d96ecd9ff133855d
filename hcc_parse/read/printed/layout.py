"""A sheet to a page: its tables, the lines outside them, and what is set aside."""

from hcc_parse.read.printed.eyes.rules import Drawing
from hcc_parse.read.printed.eyes.sheet import Sheet
from hcc_parse.read.printed.forming import words_of
from hcc_parse.read.printed.ink import Ink, ink_of
from hcc_parse.read.printed.lines import lines_of
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.table import tables_on
from hcc_parse.read.printed.text_map import MOST_UNKNOWN, is_rubbish, unknown_share
from hcc_parse.read.printed.turned import turned_lines, turned_words
from hcc_parse.read.printed.unruled import Found, find_unruled
from hcc_parse.read.printed.words import Line, PrintedWord

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
    turned = [glyph for glyph in outside if not glyph["upright"]]
    if turned:
        outside = [glyph for glyph in outside if glyph["upright"]]
    standing = turned_words(turned, sheet.number)
    found = find_unruled(words_of(outside, sheet.number), ruled, standing)
    asides = [(line, reason) for reason in ink.aside for line in _lines(ink, reason, sheet)]
    asides += [(line, "turned") for line in _unused(standing, found)]
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
        asides=asides,
    )
    page.broken = _is_broken(page)
    return page


def _lines(ink: Ink, reason: str, sheet: Sheet) -> list[Line]:
    return lines_of(words_of(ink.aside[reason], sheet.number))


def _unused(words: list[PrintedWord], found: Found) -> list[Line]:
    """The lines of turned words that are no heads of the tables found."""
    used = {id(word) for table in found.tables for cell in table.cells for word in cell.words}
    return turned_lines([word for word in words if id(word) not in used]) if words else []


def _is_broken(page: Page) -> bool:
    """Whether the letters of a page stand for others than they show."""
    cells = [word.text for table in page.tables for cell in table.cells for word in cell.words]
    texts = [word.text for line in page.lines for word in line]
    if unknown_share("".join(texts + cells)) > MOST_UNKNOWN:
        return True
    return is_rubbish(texts)
