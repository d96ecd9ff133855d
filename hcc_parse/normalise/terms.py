"""Labels to indicators: wordings found word for word first, then by fuzzy matching."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from rapidfuzz import fuzz

from hcc_parse.domain import Knowledge, Wording
from hcc_parse.vietnamese import fold

LEAST_RATIO = 86.0  # of 100: below that two spellings are not the same words
LEAST_MARGIN = 4.0  # by which the best must beat the best wording of another indicator
SHORT = 3  # words: so short a wording counts only when nothing but fillers stands behind it
FAR = 8  # words: how much distance from the number counts against a wording


Labels = Mapping[str, tuple[str, ...]]


class Term(NamedTuple):
    """An indicator and how sure it is that a label means it."""

    indicator: str
    match: float
    words: int


class _Known(NamedTuple):
    wording: Wording
    words: tuple[str, ...]


def resolve_label(
    label: str,
    *,
    stage: str | None,
    unit: str | None,
    knowledge: Knowledge,
    towards_end: bool = True,
) -> Term | None:
    """Name the indicator that a label means, or None when no wording fits or two fit alike.

    Args:
        label: The words beside a number.
        stage: `received`, `resolved` …, for wordings that count only under a heading.
        unit: The unit of the number; an indicator of another unit is out of the question.
        knowledge: Wordings and their indicators.
        towards_end: Whether the number stands behind the label, so that its last words count most.
    """
    words = _words(label)
    if not words:
        return None
    known = [
        entry
        for entry in _known(knowledge.wordings)
        if entry.wording.under in ("", stage)
        and unit in (None, knowledge.indicators[entry.wording.indicator].unit)
    ]
    found = _word_for_word(words, known, towards_end, knowledge.labels)
    return found or _alike(words, known, knowledge)


def stage_of(text: str, knowledge: Knowledge) -> str | None:
    """The stage of the procedure that a text speaks of: the last one it names."""
    folded = " ".join(_words(text))
    best: tuple[int, int] = (-1, 0)
    stage: str | None = None
    for role, spellings in knowledge.labels.items():
        if not role.startswith("stage:"):
            continue
        for spelling in spellings:
            for match in re.finditer(rf"(?<!\w){re.escape(_plain(spelling))}(?!\w)", folded):
                if (match.end(), len(spelling)) > best:
                    best, stage = (match.end(), len(spelling)), role.removeprefix("stage:")
    return stage


def _word_for_word(
    words: tuple[str, ...], known: Iterable[_Known], towards_end: bool, labels: Labels
) -> Term | None:
    """The longest wording inside the label, the nearer to the number the better.

    A wording that leaves a decisive word unsaid between itself and the number (`đã giải quyết`
    before `trước hạn`) is not what the label means.
    """
    best: list[tuple[float, _Known]] = []
    aspects, fillers = (
        labels["aspect"],
        {word for label in labels["filler"] for word in label.split()},
    )
    unfinished = set(labels["unfinished"])
    for entry in known:
        for start in _starts(words, entry.words):
            end = start + len(entry.words)
            distance = len(words) - end if towards_end else start
            rest = words[end:] if towards_end else words[:start]
            if len(entry.words) <= SHORT and not fillers.issuperset(rest):
                continue
            if _says_more(rest, entry.words, aspects):
                continue
            joined = words[end : end + 5]
            if joined[:1] in (("hoac",), ("va",)) and _says_more(joined, entry.words, aspects):
                continue  # "từ chối hoặc rút" is more than "từ chối"
            if len(entry.words) <= SHORT and words[:start][-1:] and words[start - 1] in unfinished:
                continue
            bonus = 0.5 if entry.wording.under else 0.0
            score = 2 * len(entry.words) - 0.5 * min(distance, FAR) + bonus
            best.append((score, entry))
    if not best:
        return None
    top = max(score for score, _ in best)
    winners = {entry.wording.indicator: entry for score, entry in best if score == top}
    if len(winners) > 1 or top <= 0:
        return None
    entry = next(iter(winners.values()))
    return Term(entry.wording.indicator, 1.0 if entry.words == words else 0.95, len(entry.words))


def _says_more(rest: tuple[str, ...], wording: tuple[str, ...], aspects: tuple[str, ...]) -> bool:
    left, said = f" {' '.join(rest)} ", f" {' '.join(wording)} "
    return any(f" {aspect} " in left and f" {aspect} " not in said for aspect in aspects)


def _alike(words: tuple[str, ...], known: list[_Known], knowledge: Knowledge) -> Term | None:
    """The wording that is nearly the same, unless a word tells them apart or a rival is near."""
    if len(words) > 12:
        return None
    apart = set(knowledge.labels["must-differ"])
    label = " ".join(words)
    best: dict[str, float] = {}
    for entry in known:
        if set(words) & apart != set(entry.words) & apart:
            continue
        ratio = fuzz.ratio(label, " ".join(entry.words), score_cutoff=LEAST_RATIO)
        if ratio:
            best[entry.wording.indicator] = max(ratio, best.get(entry.wording.indicator, 0.0))
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < LEAST_MARGIN):
        return None
    return Term(ranked[0][0], round(ranked[0][1] / 100, 3), len(words))


@cache
def _known(wordings: tuple[Wording, ...]) -> tuple[_Known, ...]:
    return tuple(_Known(wording, _words(wording.spelling)) for wording in wordings)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+|%", _plain(fold(text))))


def _plain(folded: str) -> str:
    """Bring abbreviations to one spelling, so that TTHC and thủ tục hành chính meet."""
    return re.sub(r"\bthu tuc hanh chinh\b", "tthc", re.sub(r"\bti le\b", "ty le", folded))


def _starts(words: tuple[str, ...], inner: tuple[str, ...]) -> Iterable[int]:
    span = len(inner)
    return (n for n in range(len(words) - span + 1) if words[n : n + span] == inner)
