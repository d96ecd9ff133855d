"""Whether a report is for the period that was asked for: it is, it is not, or that is in doubt."""

from datetime import date, timedelta
from typing import Literal

from hcc_parse.domain import Brief, Reading, Term, readings_of

Fit = Literal["same", "unsaid", "doubtful", "other"]
MUCH = 2 / 3  # of the longer of two stretches: that much in common is one period
LATE = timedelta(days=120)  # after its end a report on a period is still written


def fit_of(brief: Brief, asked: Term | None) -> Fit:
    """Compare a report with the period asked for.

    Returns:
        `same`; `unsaid` where the report names no period; `doubtful` where its name differs but its
        days or its date speak for the period asked for, or its year is not written, or all that was
        read of a scan with doubt; `other`.
    """
    fit = _fit(brief, asked)
    return "doubtful" if fit == "other" and brief.term_unsure else fit


def _fit(brief: Brief, asked: Term | None) -> Fit:
    if asked is None or asked.name is None or asked.year is None:
        return "same"
    terms = [term for term in (brief.term, *brief.named) if term.name]
    if any((term.name, term.year) == (asked.name, asked.year) for term in terms):
        return "same"
    wanted = _calendar(asked)
    start, end = brief.term.start, brief.term.end
    if wanted is None or not terms:
        far = bool(wanted and start and end and _common(start, end, wanted) < MUCH / 2)
        return "doubtful" if far else "unsaid"
    if any(term.year is None for term in terms):
        return "unsaid" if any(t.name == asked.name for t in terms) else "doubtful"
    if start and end:
        return "doubtful" if _common(start, end, wanted) >= MUCH else "other"
    return "doubtful" if _slipped(brief, asked, wanted) else "other"


def _slipped(brief: Brief, asked: Term, wanted: Reading) -> bool:
    """Whether only the year of the title differs, and the report's date is that of the asked."""
    if brief.issued is None or wanted.end is None or brief.term.name != asked.name:
        return False
    return wanted.end - LATE <= brief.issued <= wanted.end + LATE


def _calendar(term: Term) -> Reading | None:
    found = readings_of(term.name, term.year, {}) if term.name and term.year else ()
    return found[0] if found else None


def _common(start: date, end: date, wanted: Reading) -> float:
    """The days that two stretches share, as a part of the longer one."""
    if wanted.start is None or wanted.end is None or start > end:
        return 0.0
    shared = (min(end, wanted.end) - max(start, wanted.start)).days + 1
    longer = max((end - start).days, (wanted.end - wanted.start).days) + 1
    return max(shared, 0) / longer
