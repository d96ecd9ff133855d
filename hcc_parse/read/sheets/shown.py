"""What a cell of a workbook shows: a file holds numbers, and people see characters."""

import re
from datetime import date, datetime, time
from decimal import Decimal

from hcc_parse.vietnamese import nfc

QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')  # words, colours and fillers of a format
GENERAL = "General"


def shown(value: object, pattern: str) -> str:
    """Write a value as its number format shows it, with the marks that Vietnamese offices use.

    Args:
        value: What the cell holds: a number, a date, a text, or None.
        pattern: Its number format, `#,##0.0` or `0.00%`.

    >>> shown(1250, "#,##0"), shown(0.9978, "0.00%"), shown(12.5, "General"), shown(None, "0")
    ('1.250', '99,78%', '12,5', '')
    """
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case int() | float():
            return _number(value, pattern)
        case datetime() | date():
            return value.strftime("%d/%m/%Y")
        case time():
            return value.strftime("%H:%M")
    return nfc(str(value)).strip()


def _number(value: float, pattern: str) -> str:
    exact = Decimal(str(value))
    if not exact.is_finite():
        return str(value)
    pattern = QUOTED.sub("", pattern.split(";")[0])
    if pattern in (GENERAL, "", "@") or not re.search(r"[0#?]", pattern):
        return f"{exact.normalize():f}".replace(".", ",")
    percent = "%" in pattern
    whole, _, decimals = pattern.replace("%", "").partition(".")
    places = len(re.findall(r"[0#?]", decimals))
    kept = round(exact * 100 if percent else exact, places)
    text = f"{kept:,.{places}f}" if "," in whole else f"{kept:.{places}f}"
    if set(decimals.strip()) == {"#"}:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) + ("%" if percent else "")
