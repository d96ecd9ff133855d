"""Writes numbers, shares and dates as one report writes them."""

from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from corpus.generate.style import Style


def count_in(style: Style, value: int) -> str:
    """Write a count: `6.600`, `6600`, `6 600`, `08`."""
    if value < 10:
        return f"{value:02d}" if style.padded and value else str(value)
    return f"{value:,}".replace(",", style.thousands)


def share_of(style: Style, part: int, whole: int) -> Decimal:
    """Compute a share in per cent, rounded or cut off as the report does."""
    exact = Decimal(100 * part) / Decimal(whole)
    mode = ROUND_DOWN if style.cut else ROUND_HALF_UP
    return exact.quantize(Decimal(1).scaleb(-style.places), rounding=mode)


def share_in(style: Style, share: Decimal) -> str:
    """Write a share: `99,1%`, `99.1 %`; nothing behind the comma when that is zero."""
    text = f"{share:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{text.replace('.', style.decimal)}{style.percent_gap}%"


def date_in(style: Style, day: date) -> str:
    """Write a date: `09/6/2025`, `09/06/2025`, `09-6-2025`, `09 tháng 6 năm 2025`."""
    match style.dates:
        case "slashed":
            return f"{day:%d}/{_month(day)}/{day.year}"
        case "padded":
            return f"{day:%d/%m/%Y}"
        case "dashed":
            return f"{day:%d}-{_month(day)}-{day.year}"
        case "words":
            return f"{day:%d} tháng {_month(day)} năm {day.year}"


def period_in(style: Style, start: date, end: date) -> str:
    """Write a period: `từ ngày 15/3/2026 đến ngày 14/6/2026`, `15/3/2026 - 14/6/2026`."""
    forms = {
        "days": "từ ngày {} đến ngày {}",
        "bare": "từ {} đến {}",
        "until": "từ ngày {} đến hết ngày {}",
        "dash": "{} - {}",
    }
    return forms[style.period].format(date_in(style, start), date_in(style, end))


def _month(day: date) -> str:
    """January and February bear a zero (Decree 30/2020/NĐ-CP, Annex I)."""
    return f"{day:%m}" if day.month < 3 else str(day.month)
