"""One cell of a sheet: what content may never do there, and what Excel has no room for."""

import math
import re
from datetime import date
from decimal import Decimal
from urllib.parse import quote

from xlsxwriter.url import Url
from xlsxwriter.worksheet import Worksheet

from hcc_parse.domain import in_words
from hcc_parse.render.sheets import Cell, Link, Marked
from hcc_parse.render.text import safe
from hcc_parse.render.workbook.formats import Looks

MOST_LETTERS = 32_767  # of a cell, counted in UTF-16, by Excel
MOST_DIGITS = 15  # that Excel keeps of a number
FIRST_YEAR = 1901  # before, Excel's days are not those of the calendar
CUT = " […]"
NOT_XML = re.compile("[\ufffe\uffff\ufdd0-\ufdef]")


def put(sheet: Worksheet, row: int, column: int, cell: Cell, looks: Looks, kind: str) -> bool:
    """Write a cell as words, number, date or link, never as a formula.

    Args:
        sheet: Where to write.
        row: From 0; no row above may follow.
        column: From 0.
        cell: What to write; nothing for None and for no words.
        looks: The formats.
        kind: That of the column; it decides whether words are wrapped.

    Returns:
        Whether a link was made.
    """
    if cell is None or cell == "":
        return False
    if isinstance(cell, Link):
        return _link(sheet, row, column, cell, looks)
    if isinstance(cell, Marked):
        sheet.write_string(row, column, words(cell.text), looks[cell.tone or "long"])
    elif isinstance(cell, str):
        look = "long" if kind == "long" else "text"
        sheet.write_string(row, column, words(cell), looks[look])
    elif isinstance(cell, date):
        _date(sheet, row, column, cell, looks)
    else:
        _number(sheet, row, column, cell, looks)
    return False


def words(text: str) -> str:
    """Words that may stand in a cell: what steers a screen shows as a hole, too many are cut.

    XlsxWriter takes words between `<r>` and `</r>` for XML of its own; a blank behind keeps them
    words.
    """
    if text.isprintable() and len(text) * 2 <= MOST_LETTERS:  # as nearly all words are
        clean = text.rstrip()
    else:
        clean = NOT_XML.sub("\ufffd", safe(text))
    if len(clean) * 2 > MOST_LETTERS and _units(clean) > MOST_LETTERS:
        room = MOST_LETTERS - len(CUT)
        clean = clean.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore") + CUT
    return f"{clean} " if clean.endswith("</r>") else clean


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _link(sheet: Worksheet, row: int, column: int, link: Link, looks: Looks) -> bool:
    text = words(link.text)
    if link.target is None:
        sheet.write_string(row, column, text, looks["long"])
        return False
    path, _, anchor = link.target.partition("#")
    target = f"external:{quote(path)}" + (f"#{quote(anchor)}" if anchor else "")
    url = _Slashed(target)
    url.text = text
    sheet.write_url(row, column, url, looks["link"])
    return True


class _Slashed(Url):  # type: ignore[misc]
    """A link whose folders are parted by slashes, which all programs understand."""

    def _target(self) -> str:
        return str(super()._target()).replace("\\", "/")


def _date(sheet: Worksheet, row: int, column: int, day: date, looks: Looks) -> None:
    if day.year < FIRST_YEAR:
        sheet.write_string(row, column, f"{day:%d/%m}/{day.year:04}", looks["text"])
    else:
        sheet.write_datetime(row, column, day, looks["date"])


def _number(sheet: Worksheet, row: int, column: int, value: Decimal | int, looks: Looks) -> None:
    """A number that Excel would round is written as words, with all its digits."""
    if isinstance(value, int) and abs(value) < 10**MOST_DIGITS:
        sheet.write_number(row, column, value, looks["whole"])
        return
    number = Decimal(value)
    if not number.is_finite():
        sheet.write_string(row, column, str(number), looks["text"])
    elif len(number.normalize().as_tuple().digits) > MOST_DIGITS or _is_beyond(number):
        sheet.write_string(row, column, in_words(number), looks["text"])
    else:
        whole = number == number.to_integral_value()
        sheet.write_number(row, column, float(number), looks["whole" if whole else "decimal"])


def _is_beyond(number: Decimal) -> bool:
    return not math.isfinite(float(number)) or abs(number.adjusted()) > MOST_DIGITS
