"""Labels to indicators: wordings found word for word first, then by fuzzy matching."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from rapidfuzz import fuzz

from hcc_parse.domain import Knowledge, Wording
from hcc_parse.normalise.decisive import Decisive, Labels, says_more, without_aside
from hcc_parse.vietnamese import fold

LEAST_RATIO = 86.0  # of 100: below that two spellings are not the same words
LEAST_MARGIN = 4.0  # by which the best must beat the best wording of another indicator
SHORT = 3  # words: so short a wording counts only when nothing but fillers stands behind it
FAR = 8  # words: how much distance from the number counts against a wording


class Term(NamedTuple):
    """An indicator and how sure it is that a label means it."""

    indicator: str
    match: float
    words: int
    bare: bool = False  # a whole named by the stage around it alone: `tổng số`, `trong kỳ`


class _Known(NamedTuple):
    wording: Wording
    words: tuple[str, ...]
    bare: bool  # says neither what was done nor when: `tổng số hồ sơ`


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
    words = _words(without_aside(label, knowledge.labels["aside"]))
    if not words:
        return None
    known = [
        entry
        for entry in _known(knowledge)
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
    """The longest wording inside the label, the nearer to the number the better."""
    decisive = Decisive.of(labels)
    best: list[tuple[float, _Known]] = []
    for entry in known:
        for start in _starts(words, entry.words):
            if not _is_meant(entry, words, start, towards_end, decisive):
                continue
            distance = len(words) - start - len(entry.words) if towards_end else start
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
    match = 1.0 if entry.words == words else 0.95
    bare = bool(entry.wording.under) and not says_more(entry.words, (), decisive.manners)
    return Term(entry.wording.indicator, match, len(entry.words), bare)


def _is_meant(
    entry: _Known, words: tuple[str, ...], start: int, towards_end: bool, decisive: Decisive
) -> bool:
    """Whether a wording inside a label is what the label means.

    It is not where a decisive word stands between it and the number (`đã giải quyết` before
    `trước hạn`), where it is denied, and where it names a whole while the label goes on to one
    part of it (`hồ sơ đang xử lý còn trong hạn`).
    """
    end = start + len(entry.words)
    rest, beyond = (words[end:], words[:start]) if towards_end else (words[:start], words[end:])
    short = len(entry.words) <= SHORT
    if (short or entry.bare) and not decisive.fillers.issuperset(rest):
        return False
    if says_more(rest, entry.words, decisive.aspects):
        return False
    whole = not says_more(entry.words, (), decisive.manners)
    if (whole or not towards_end) and says_more(beyond[:FAR], entry.words, decisive.manners):
        return False
    joined = words[end : end + 5]
    if joined[:1] in (("hoac",), ("va",)) and says_more(joined, entry.words, decisive.aspects):
        return False  # "từ chối hoặc rút" is more than "từ chối"
    before = words[start - 1] if start else ""
    return before not in decisive.negations and not (short and before in decisive.unfinished)


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


def _known(knowledge: Knowledge) -> tuple[_Known, ...]:
    fillers = {word for label in knowledge.labels["filler"] for word in label.split()}
    return _entries(knowledge.wordings, frozenset(fillers))


@cache
def _entries(wordings: tuple[Wording, ...], fillers: frozenset[str]) -> tuple[_Known, ...]:
    split = ((wording, _words(wording.spelling)) for wording in wordings)
    return tuple(_Known(wording, words, fillers.issuperset(words)) for wording, words in split)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+|%", _plain(fold(text))))


def _plain(folded: str) -> str:
    """Bring abbreviations to one spelling, so that TTHC and thủ tục hành chính meet."""
    return re.sub(r"\bthu tuc hanh chinh\b", "tthc", re.sub(r"\bti le\b", "ty le", folded))


def _starts(words: tuple[str, ...], inner: tuple[str, ...]) -> Iterable[int]:
    span = len(inner)
    return (n for n in range(len(words) - span + 1) if words[n : n + span] == inner)
