"""Changes told from one figure to another: `giảm từ 64 ngày xuống 41 ngày, giảm 23 ngày`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Passage, Shift, Turn
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.shifts import figure_at, holds, is_one_slip, shift_of
from hcc_parse.vietnamese import unmark

UNIT = r"(?:\s?(?P<{name}>%|diem %|diem phan tram|(?!len|xuong|nay|con|{moves}|tu)[a-z]+))?"
RANKS = r"(?P<{0}>(?:vi tri )?(?:thu hang|thu|hang)(?: thu)? )?"
OUT_OF = r"(?:/(?P<{0}>\d{{1,4}}))?"
STEPS = ("bac", "hang", "thu", "vi")
CLAUSE = re.compile(r"[.;,\n](?!\d)")
ASIDE = r"(?:\s[^\W\d_]+){0,5}?(?:\s?\([^()\n]{1,40}\))?"
RANKED = re.compile(r"\b(?:thu|hang|vi tri|bac|xep|muc do|cap do)\b")
NEAR = 40
POINTS = ("diem", "diem %", "diem phan tram")


class _Shapes(NamedTuple):
    from_to: re.Pattern[str]
    change: re.Pattern[str]  # told behind them
    against: re.Pattern[str]


def find_turned(passage: Passage, knowledge: Knowledge) -> Iterator[Shift]:
    """Yield the changes behind their two figures that these do not give, one slip off.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    folded, said = unmark(passage.plain), _shapes(comparing(knowledge))
    for match in said.from_to.finditer(folded):
        change = said.change.match(folded, match.end())
        if change is None or not _is_of_one_unit(match):
            continue
        ranks = _are_ranks(folded, match, change)
        unit = match["other_unit"] if not ranks else "bac"
        alike = change["unit"] == unit or (unit == "%" and change["unit"] in POINTS)
        if not alike:
            continue
        told = shift_of(
            *(figure_at(passage, *m.span(n)) for m, n in _places(match, change)),
            rises=(change["up"] is not None) != ranks,
        )
        if told is None or holds(told):
            continue
        alone = (
            _is_of_these(folded, match, change, said) if ranks else is_one_slip(told, alone=True)
        )
        if alone:
            yield told


def _are_ranks(folded: str, match: re.Match[str], change: re.Match[str]) -> bool:
    """Whether the two numbers are places: by their words, or of one field, `58/114 lên 49/114`."""
    if match["rank"] is not None or match["other_rank"] is not None:
        return True
    before = folded[max(0, match.start() - NEAR) : match.start()]
    of_one = match["of"] is not None and match["of"] == match["other_of"]
    return change["unit"] in STEPS and (of_one or RANKED.search(before) is not None)


def _is_of_these(folded: str, match: re.Match[str], change: re.Match[str], said: _Shapes) -> bool:
    """Whether a step told behind two places leaves no others: it compares with no other time."""
    between = folded[match.end() : change.start("n")]
    end = CLAUSE.search(folded, change.end())
    rest = folded[change.end() : end.start() if end else len(folded)]
    return any(sign in between for sign in ",;(") and not said.against.search(rest)


def find_turns(passage: Passage, knowledge: Knowledge) -> Iterator[Turn]:
    """Yield what is told to fall and rises, or the other way: `giảm từ 199 xuống 229 hồ sơ`.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    folded = unmark(passage.plain)
    for match in _shapes(comparing(knowledge)).from_to.finditer(folded):
        start = max(0, match.start() - NEAR)
        if not _is_of_one_unit(match) or RANKED.search(folded, start, match.end()):
            continue
        first, then = (figure_at(passage, *match.span(name)) for name in ("first", "then"))
        if first is None or then is None or first.value == then.value:
            continue
        lifts, named = match["lifts"] is not None, match["up"] or match["down"]
        rises = match["up"] is not None if named else lifts
        if lifts != rises or (not named and match["lead"] in ("con", "nay con")):
            continue
        if (then.value > first.value) != rises:
            yield Turn(rises=rises, first=first, then=then)


def _places(match: re.Match[str], change: re.Match[str]) -> tuple[tuple[re.Match[str], str], ...]:
    return (match, "then"), (change, "n"), (match, "first")


def _is_of_one_unit(match: re.Match[str]) -> bool:
    """Whether nothing says that the two figures count two things; years count nothing."""
    one, other = match["unit"], match["other_unit"]
    years = all(re.fullmatch(r"20\d\d", match[name]) for name in ("first", "then"))
    return not years and (one is None or other is None or one == other)


@cache
def _shapes(words: Comparing) -> _Shapes:
    unit = [
        UNIT.format(name=name, moves=f"{words.fall}|{words.rise}")
        for name in ("unit", "other_unit")
    ]
    way = rf"(?:(?P<up>{words.rise})|(?P<down>{words.fall}|{words.shortened}))"
    to = (
        rf"(?P<lead>(?<!\btro )(?:(?P<lifts>(?:{words.rise} )?len)|"
        rf"(?:{words.fall} )?(?:xuong|con)|nay con)"
        r"(?: toi| den| con| muc| chi con)?)"
    )
    return _Shapes(
        re.compile(
            rf"(?:\b{way}(?: manh| nhe| dan)? )?\btu (?:muc )?"
            rf"{RANKS.format('rank')}(?P<first>{WRITTEN})(?!\d){OUT_OF.format('of')}{unit[0]}"
            rf"{ASIDE},?\s{to} {RANKS.format('other_rank')}"
            rf"(?P<then>{WRITTEN})(?!\d){OUT_OF.format('other_of')}{unit[1]}"
        ),
        re.compile(
            rf"{ASIDE}[,;]?\s?\(?(?:{words.amounts_to} )?(?:la )?{way}(?: duoc| di| them| len)?\s"
            rf"(?P<n>{WRITTEN})(?!\d)\s?(?P<unit>%|diem %|diem phan tram|[a-z]+)"
            rf"(?! {words.against} (?:quy dinh|{words.planned}))"
        ),
        re.compile(rf"\b{words.against}\b"),
    )
