"""The report's own period: the days of its title, or of its text where that leaves no doubt."""

import re
from collections.abc import Iterable, Mapping

from hcc_parse.domain import Cutoff, Header, Period, Report, readings_of
from hcc_parse.vietnamese import plain

SENTENCE = re.compile(r"[.;!?]\s|\n")
FAR = 300  # letters before two days that tell whose they are


def own_period(
    report: Report,
    header: Header,
    periods: Iterable[Period],
    cutoffs: Mapping[str, Cutoff],
    labels: Mapping[str, tuple[str, ...]],
) -> Period | None:
    """Return the period of the report, with its days where the report gives them.

    Two days of the text are the report's when they are what the name in the title stands for, or
    when its own voice tells them (`số liệu tính từ ngày …`); words of comparison behind that voice
    make it doubtful, and the name alone is returned.
    """
    if header.period is not None and header.period.is_whole:
        return header.period
    expected = _expected(header.named, cutoffs)
    for period in periods:
        if not period.is_whole or period.start is None or period.end is None:
            continue
        if (period.start.meant, period.end.meant) in expected:
            return period
        if _is_own_voice(_before(report, period), labels):
            return period
    return header.period


def _expected(named: Period | None, cutoffs: Mapping[str, Cutoff]) -> set[tuple[object, object]]:
    """The days that the name in the title may stand for."""
    if named is None or named.name is None or named.year is None:
        return set()
    return {(r.start, r.end) for r in readings_of(named.name, named.year, cutoffs)}


def _before(report: Report, period: Period) -> str:
    """The sentence up to a period."""
    start = period.place.start
    text = plain(report.passage_at(period.place).text)[max(0, start - FAR) : start]
    return SENTENCE.split(text)[-1].lower()


def _is_own_voice(words: str, labels: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether the report speaks of its own figures, and of nothing else behind that."""
    own = _last(words, labels.get("time:own-voice", ()))
    return own > _last(words, labels.get("time:another", ()))


def _last(text: str, words: tuple[str, ...]) -> int:
    return max((text.rfind(word) for word in words), default=-1)
