"""Labels to indicators: wordings found word for word first, then by fuzzy matching."""

import re
from collections.abc import Container, Iterable
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Candidate, Knowledge, Wording
from hcc_parse.normalise.decisive import Decisive, Labels, says_more, without_aside
from hcc_parse.normalise.likeness import contenders, decided, nearest
from hcc_parse.vietnamese import fold

LONGEST = 12  # words: a longer label is a sentence, of which likeness says nothing
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
    words = _told(label, knowledge)
    if not words:
        return None
    known = _standing({"", stage or ""}, unit, knowledge)
    exact = _word_for_word(words, known, towards_end, knowledge.labels)
    return exact or _alike(words, known, knowledge)


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
    (entry,) = winners.values()
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
    rule = knowledge.matching["indicator"]
    found = decided(_contenders(words, known, knowledge, rule.least), rule)
    return Term(found.name, round(found.score / 100, 3), len(words)) if found else None


def contending(
    label: str, *, stage: str, unit: str | None, knowledge: Knowledge, least: float
) -> list[Candidate]:
    """The likest indicator of a label, then its rivals: what the choice is made from."""
    return _contenders(
        _told(label, knowledge), _standing({"", stage}, unit, knowledge), knowledge, least
    )


def alike(
    label: str,
    *,
    stages: Container[str],
    unit: str | None,
    knowledge: Knowledge,
    least: float,
) -> list[Candidate]:
    """Rank the indicators that have a wording like a label, whether any may be taken or not."""
    words, known = _told(label, knowledge), _standing(stages, unit, knowledge)
    choices = [(e.wording.indicator, " ".join(e.words)) for e in known if len(words) <= LONGEST]
    return nearest(" ".join(words), choices, knowledge.matching["indicator"].scorer, least)


def _contenders(
    words: tuple[str, ...], known: Iterable[_Known], knowledge: Knowledge, least: float
) -> list[Candidate]:
    rule = knowledge.matching["indicator"]
    if len(words) > LONGEST or sum(map(len, words)) < rule.shortest:
        return []
    choices = [(entry.wording.indicator, entry.words) for entry in known]
    return contenders(words, choices, knowledge.labels["must-differ"], rule.scorer, least)


def _standing(stages: Container[str], unit: str | None, knowledge: Knowledge) -> list[_Known]:
    """The wordings that count under these stages, for a number of this unit."""
    return [
        entry
        for entry in _known(knowledge)
        if entry.wording.under in stages
        and unit in (None, knowledge.indicators[entry.wording.indicator].unit)
    ]


def _told(label: str, knowledge: Knowledge) -> tuple[str, ...]:
    return _words(without_aside(label, knowledge.labels["aside"]))


def _known(knowledge: Knowledge) -> tuple[_Known, ...]:
    fillers = {word for label in knowledge.labels["filler"] for word in label.split()}
    return _entries(knowledge.wordings, frozenset(fillers))


@cache
def _entries(wordings: tuple[Wording, ...], fillers: frozenset[str]) -> tuple[_Known, ...]:
    split = ((w, _words(w.spelling)) for w in wordings)
    return tuple(_Known(w, words, fillers.issuperset(words)) for w, words in split)


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+|%", _plain(fold(text))))


def _plain(folded: str) -> str:
    """Bring abbreviations to one spelling, so that TTHC and thủ tục hành chính meet."""
    return re.sub(r"\bthu tuc hanh chinh\b", "tthc", re.sub(r"\bti le\b", "ty le", folded))


def _starts(words: tuple[str, ...], inner: tuple[str, ...]) -> Iterable[int]:
    return (n for n in range(len(words)) if words[n : n + len(inner)] == inner)
