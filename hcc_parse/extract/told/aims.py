"""Verdicts on a target beside what was done: `82,40% (chỉ tiêu 85%): vượt chỉ tiêu`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from hcc_parse.domain import Aim, Knowledge, Passage
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives, whole
from hcc_parse.vietnamese import unmark

ROLES = ("aim:met", "aim:missed", "aim:giver", "aim:behind", "aim:result", "aim:link")
SILENCING = ("less-is-better", "aim:none", "wish", "wish-inside", "at-most")
SHARE = re.compile(r"(?<![\d.,/])(?P<n>\d{1,3}(?:,\d{1,3})?)\s?%")
ENDS = re.compile(r"[.;](?=\s|$)|\n")
ALL = 100  # per cent
NEAR = 120  # characters around a share that are looked at


class _Shapes(NamedTuple):
    aimed: re.Pattern[str]  # between result and target: `(chỉ tiêu `
    judged: re.Pattern[str]  # `, vượt chỉ tiêu `
    done: re.Pattern[str]  # between target and result: `, thực hiện `
    verdict: re.Pattern[str]  # behind both
    behind: re.Pattern[str]
    judged_before: re.Pattern[str]
    aimed_before: re.Pattern[str]
    moved: re.Pattern[str]  # `vượt 2%`: no result, a distance


def find_aims(passage: Passage, knowledge: Knowledge) -> Iterator[Aim]:
    """Yield the verdicts that result and target of the same breath deny.

    Where less is better, or the sentence speaks of what is to come, nothing is yielded.

    Args:
        passage: A paragraph.
        knowledge: The words of targets and verdicts.
    """
    folded = unmark(passage.plain)
    shares = list(SHARE.finditer(folded))
    if len(shares) < 2:
        return
    silent = whole(tuple(w for role in SILENCING for w in knowledge.number_words.get(role, ())))
    roles = (knowledge.number_words.get(role, ()) for role in ROLES)
    shapes = _shapes(comparing(knowledge), *roles)
    ends = [0, *(end.end() for end in ENDS.finditer(folded)), len(folded) + 1]
    stops = iter(pairwise(ends))
    start, stop = next(stops)
    passed = silent.search(passage.plain, start, stop)
    for one, two in pairwise(shares):
        while one.start() >= stop:
            start, stop = next(stops)
            passed = silent.search(passage.plain, start, stop)
        if passed or two.end() > stop:
            continue
        read = _read(folded, (one, two), (start, min(stop, len(folded))), shapes)
        if read is None:
            continue
        (done, target), verdict = read
        result, aim = (figure_at(passage, *m.span("n")) for m in (done, target))
        if result is None or aim is None or result.value == aim.value:
            continue
        met = verdict["met"] is not None
        if met != (result.value > aim.value):
            yield Aim(done=result, target=aim, met=met, words=_words(passage, verdict))


def _words(passage: Passage, verdict: re.Match[str]) -> str:
    return passage.text[slice(*verdict.span("met" if verdict["met"] else "missed"))]


def _read(
    folded: str,
    pair: tuple[re.Match[str], re.Match[str]],
    span: tuple[int, int],
    shapes: _Shapes,
) -> tuple[tuple[re.Match[str], re.Match[str]], re.Match[str]] | None:
    """Which of two shares is the result, which the target, and the verdict on them."""
    (one, two), (start, stop) = pair, span
    first = max(start, one.start() - NEAR)
    between = one.end(), two.start()
    if shapes.moved.search(folded, first, one.start()):
        return None
    behind = shapes.verdict.match(folded, two.end(), stop)
    if behind and shapes.aimed.fullmatch(folded, *between):
        return (one, two), behind
    judged = shapes.judged.fullmatch(folded, *between)
    if judged and shapes.behind.match(folded, two.end(), stop):
        return ((one, two), judged) if _is_no_distance(one, two, judged) else None
    if not shapes.done.fullmatch(folded, *between):
        return None
    before = shapes.judged_before.search(folded, first, one.start())
    if before:
        return ((two, one), before) if _is_beyond(two, one) else None
    aimed = shapes.aimed_before.search(folded, first, one.start())
    return ((two, one), behind) if aimed and behind else None


def _is_no_distance(done: re.Match[str], aim: re.Match[str], verdict: re.Match[str]) -> bool:
    """Whether the share behind the verdict cannot be by how much: `vượt chỉ tiêu 1,5%`."""
    return _value(done) < _value(aim) if verdict["met"] else _is_beyond(done, aim)


def _is_beyond(done: re.Match[str], aim: re.Match[str]) -> bool:
    """Whether a share cannot be a distance from the target, `cao hơn chỉ tiêu 80% là 2,35%`."""
    return _value(done) + _value(aim) > ALL


def _value(share: re.Match[str]) -> float:
    return float(share["n"].replace(",", "."))


@cache
def _shapes(words: Comparing, *roles: tuple[str, ...]) -> _Shapes:
    met, missed, giver, behind, result, link = (
        f"(?:{alternatives(map(unmark, role))})" for role in roles
    )
    verdict = rf"(?:(?P<missed>{missed}|{words.below})|(?P<met>{met}|{words.above}))"
    aim = rf"(?:{words.planned})(?: {giver})*"
    links = rf"(?:{link},? ){{0,2}}"
    judged = rf"{links}{verdict}(?: (?:so voi|muc))? {aim}[:\s(]{{0,3}}(?:la )?"
    return _Shapes(
        re.compile(rf"\s?[,(/\[]?\s?(?:so voi |tren )?{aim}[:\s]{{0,3}}(?:la |phai dat )?"),
        re.compile(rf"(?:\s?\([^()%]{{0,60}}\))?\s?[,;(–-]?\s?{judged}"),
        re.compile(rf"\)?\s?[,;:(–-]?\s?(?:{result}[\s:]{{1,3}}){{1,4}}"),
        re.compile(
            rf"\)?\s?[:,;(–-]{{0,2}}\s?{links}{verdict}"
            rf"(?=(?: (?:so voi|muc))? (?:{words.planned})\b|\s?[.;,)]|$)"
        ),
        re.compile(rf"\s?(?:[.,;:)]|$|{behind}\b)"),
        re.compile(rf"(?<!\w){judged}$"),
        re.compile(rf"(?<!\w){aim}[:\s(]{{0,3}}(?:la )?$"),
        re.compile(
            rf"\b(?:{words.rise}|{words.fall}|{words.above}|{words.below}|hon|kem|thieu|con)"
            r"(?: them| duoc)?(?: khoang)? $"
        ),
    )
