"""The period that is asked for, as it is typed: `2026-Q2`, `2026-9M`, `quý 2/2026`."""

import re

from hcc_parse.domain import Address, Passage, Term
from hcc_parse.errors import HccError
from hcc_parse.extract.timing import find_periods
from hcc_parse.knowledge import load_knowledge
from hcc_parse.vietnamese import nfc

SHORT = re.compile(
    r"(?P<year>20\d\d)(?:[-/. ]?(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<months>\d\d?)M"
    r"|M?(?P<month>0[1-9]|1[0-2])))?",
    re.IGNORECASE,
)
ROMAN = ("I", "II", "III", "IV")
EXAMPLES = "2026-Q2, 2026-H1, 2026-9M, 2026-M06, 2026, hoặc “quý 2/2026”"


def asked_term(text: str) -> Term:
    """Turn a typed period into a term with name and year.

    >>> asked_term("2026-Q2").text, asked_term("6 tháng đầu năm 2026")[:2]
    ('quý II năm 2026', ('half-1', 2026))

    Raises:
        HccError: If it names no period, no year, or more than one period.
    """
    words = " ".join(nfc(text).split())
    if match := SHORT.fullmatch(words):
        if name := _name(match):
            year = int(match["year"])
            return Term(name=name, year=year, text=_words(name, year))
    else:
        passage = Passage(text=words, address=Address(0))
        labels = load_knowledge().labels
        found = {
            (period.name, period.year)
            for period in find_periods(passage, [], labels)
            if period.name and period.year
        }
        if len(found) == 1:
            ((name, year),) = found
            return Term(name=name, year=year, text=_words(name, year))
    raise HccError(f"Không rõ kỳ “{text}” là kỳ nào; hãy ghi như {EXAMPLES}.")


def _name(match: re.Match[str]) -> str | None:
    """The name of a period, as `hcc_parse.domain.readings_of` knows it."""
    if match["quarter"]:
        return f"quarter-{match['quarter']}"
    if match["half"]:
        return f"half-{match['half']}"
    if match["month"]:
        return f"month-{int(match['month'])}"
    if not match["months"]:
        return "year"
    months = int(match["months"])
    named = {6: "half-1", 9: "nine-months", 12: "year"}
    return named.get(months) or (f"months-{months}" if 2 <= months <= 11 else None)


def _words(name: str, year: int) -> str:
    """A period as a report would name it: `quý II năm 2026`."""
    kind, _, number = name.rpartition("-")
    match kind:
        case "quarter":
            return f"quý {ROMAN[int(number) - 1]} năm {year}"
        case "half":
            return f"6 tháng {'đầu' if number == '1' else 'cuối'} năm {year}"
        case "month":
            return f"tháng {number} năm {year}"
        case "months" | "last-months":
            return f"{number} tháng {'đầu' if kind == 'months' else 'cuối'} năm {year}"
    return f"9 tháng đầu năm {year}" if name == "nine-months" else f"năm {year}"
