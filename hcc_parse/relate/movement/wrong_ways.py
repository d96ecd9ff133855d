"""Movements told the wrong way: the figure before, moved the other way, is what is told of now."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from hcc_parse.domain import Fact, Figure, Knowledge, Mentions, Turn
from hcc_parse.relate.word_patterns import words_of
from hcc_parse.vietnamese import alternatives, fold, unmark

LEAST_NOW, LEAST_CHANGE = 100, 10  # smaller ones are met by chance
LONG = 1000
SHARE = r"(?:,? ?\(?[^()\d;.,%]{0,40}\d{1,3}(?:[.,]\d{1,2})? ?%\)?)?"  # `(tăng 6,4%)`
AHEAD = 200  # characters before a figure that are looked at


def wrong_ways(mentions: Mentions, facts: tuple[Fact, ...], knowledge: Knowledge) -> Iterator[Turn]:
    """Yield movements from a figure told before that lead to no figure, but do the other way.

    What the wrong way leads to must be told in the same paragraph, or under the same name.

    Args:
        mentions: Figures and tables of the report.
        facts: What the figures measure.
        knowledge: The words of movement and comparison.
    """
    named = {id(fact.figure): fact for fact in facts}
    cells = [e.figure for g in mentions.grids for r in g.rows for e in r.entries if e.figure]
    counts = [f for f in (*mentions.figures, *cells) if f.kind == "count"]
    values = {figure.value for figure in counts}
    shapes = _shapes(words_of(knowledge, "rise"), words_of(knowledge, "fall"))
    pairs = {figure.lead for figure in mentions.figures if figure.lead.endswith("/")}
    for base, change, rises in _moves(mentions.figures, shapes):
        if f"{base.lead}{base.text}/" in pairs:
            continue  # `so với quý I (3.218/2.954 hồ sơ)`: of now, and of then
        step = change.value if rises else -change.value
        if base.value + step in values or base.value - step not in values:
            continue
        fact = named.get(id(base))
        for now in counts:
            own = named.get(id(now))
            alike = own is not None and fact is not None and own.indicator == fact.indicator
            beside = now.place.address == base.place.address and now.qualifier != "comparison"
            like = now.unit == base.unit and (alike or beside or _is_named_so(now, base))
            if now.value == base.value - step and now.value >= LEAST_NOW and like:
                yield Turn(rises=rises, first=base, then=now)
                break


def _is_named_so(now: Figure, base: Figure) -> bool:
    """Whether a long number bears the name of a figure told before: `1.733 hồ sơ nhận mới`."""
    name = fold(" ".join(base.path)).split()
    words = set(fold(" ".join(now.path)).split())
    return now.value >= LONG and len(name) > 1 and set(name) <= words


def _moves(
    figures: tuple[Figure, ...], shapes: tuple[re.Pattern[str], ...]
) -> Iterator[tuple[Figure, Figure, bool]]:
    """Each figure before with the amount by which it moved, and which way the words say."""
    compared, moves, moved, against = shapes
    for one, two in pairwise(figure for figure in figures if figure.kind != "share"):
        if one.place.address != two.place.address or {one.kind, two.kind} != {"count"}:
            continue
        ahead, lead = unmark(one.lead[-AHEAD:]), one.lead + one.text
        if not two.lead.startswith(lead) or one.unit != two.unit or one.unit is None:
            continue
        between = unmark(two.lead[len(lead) :])
        if len(between) > AHEAD:
            continue
        move = moves.fullmatch(between) if compared.search(ahead) else None
        if move:
            base, change = one, two
        else:
            move = moved.search(ahead) if against.fullmatch(between) else None
            base, change = two, one
        large = min(base.value / LEAST_NOW, change.value / LEAST_CHANGE) >= 1
        if move and large and change.value < base.value:
            yield base, change, move["up"] is not None


@cache
def _shapes(rise: tuple[str, ...], fall: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    way = rf"\b(?:(?P<up>{alternatives(map(unmark, rise))})|{alternatives(map(unmark, fall))})"
    way += r"(?: them| di| len| xuong)? "
    return (
        re.compile(r"\bso voi [^();]{1,80}\([^()\d]{0,60}$"),
        re.compile(rf" [^()\d;.]{{1,30}}\),?[^()\d;.%]{{0,100}}{way}"),
        re.compile(rf"{way}$"),
        re.compile(rf" [^()\d;.,]{{1,20}}{SHARE} so voi [^();]{{1,60}}\([^()\d]{{0,60}}"),
    )
