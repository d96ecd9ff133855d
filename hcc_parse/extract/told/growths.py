"""Growth told beside its two figures: `tăng 12,5% so với cùng kỳ (3.378/3.003 hồ sơ)`."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from hcc_parse.domain import Compared, Figure, Growth, Knowledge, Passage
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.told.growth_bases import from_base
from hcc_parse.extract.told.growth_shapes import Shapes, shapes_of
from hcc_parse.extract.told.growth_times import of_two_times
from hcc_parse.vietnamese import unmark

ENDS = re.compile(r"[.;]\s|\n")
BRACKET = re.compile(
    rf"\s?\(\s?(?:[^\W\d_]+\s){{0,3}}(?P<other>{WRITTEN})(?:\s[^\W\d_]+){{0,4}}\s?\)"
)


class _Said(NamedTuple):
    passage: Passage
    folded: str
    figures: Mapping[int, Figure]  # by where they start
    words: Comparing
    shapes: Shapes


def find_growths(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Growth]:
    """Yield the growths of a paragraph whose two figures stand in the same sentence.

    Args:
        passage: The paragraph.
        figures: Its figures.
        knowledge: The words of movement and comparison.
    """
    words, at = comparing(knowledge), {f.place.start: f for f in figures}
    said = _Said(passage, unmark(passage.plain), at, words, shapes_of(words))
    for match in (m for one in said.shapes.growths for m in one.finditer(said.folded)):
        share = said.figures.get(match.start("share"))
        if share is None or share.kind != "share" or share.qualifier == "target":
            continue
        told = _told_before(said, match.start())
        pairs, used = _pairs(said, match, told)
        pairs = tuple(pair for pair in pairs if pair.before > 0 and pair.now >= 0)
        if not pairs:
            continue
        subject = next((f.label for f in reversed(told) if f.label), share.label)
        growth = Growth(
            share=share,
            rises=match["up"] is not None,
            pairs=pairs,
            figures=used,
            subject=subject,
        )
        own = replace(growth, pairs=tuple(_in_own_bracket(said, match, told)))
        given = any(own.fits(pair) == "yes" for pair in own.pairs)
        yield replace(growth, pairs=(*pairs, *own.pairs)) if given else growth


def _in_own_bracket(said: _Said, match: re.Match[str], told: list[Figure]) -> Iterator[Compared]:
    """`đất đai 142 hồ sơ, giảm 5,3% (150 hồ sơ)`: what it was, or by how much it changed."""
    behind = BRACKET.match(said.folded, match.end())
    other = said.figures.get(behind.start("other")) if behind else None
    if other is None or other.kind != "count" or not told:
        return
    now, sign = told[-1].value, 1 if match["up"] else -1
    for before in (other.value, now - sign * other.value):
        if before > 0:
            yield Compared(now, before)


def _told_before(said: _Said, end: int) -> list[Figure]:
    """The counts of the sentence before a place, in order."""
    first = max(0, end - LONGEST)
    start = max((m.end() for m in ENDS.finditer(said.folded, first, end)), default=first)
    found = (said.figures.get(at) for at in range(start, end))
    return [f for f in found if f is not None and f.kind == "count"]


def _pairs(
    said: _Said, match: re.Match[str], told: list[Figure]
) -> tuple[tuple[Compared, ...], tuple[Figure, ...]]:
    """The two figures of a growth in each sensible reading, and the figures read."""
    end, first = match.end(), max(0, match.start() - LONGEST)
    shapes = said.shapes
    both = next((m for one in shapes.around if (m := one.match(said.folded, end))), None)
    if both := both or shapes.from_to_before.search(said.folded, first, match.start()):
        one, other = (said.figures.get(both.start(name)) for name in ("one", "other"))
        if one is None or other is None or {one.kind, other.kind} != {"count"}:
            return (), ()
        plain = Compared(one.value, other.value)
        sure = both.re is not shapes.both or any(f.value == one.value for f in told)
        return (plain,) if sure else (plain, Compared(*reversed(plain))), (one, other)
    if before := shapes.before.match(said.folded, match.end()):
        other = said.figures.get(before.start("other"))
        if other is None or other.kind != "count" or not told:
            return (), ()
        # In brackets may stand the figure of that time, or the difference.
        sign = 1 if match["up"] else -1
        pairs = [Compared(f.value, other.value) for f in reversed(told)]
        pairs += [Compared(f.value, f.value - sign * other.value) for f in told]
        return tuple(pairs), (*told[-1:], other)
    added = _added(said, match)
    sign = 1 if match["up"] else -1
    if against := _against_another(said, match, told):
        return against
    less = _from_difference(added, sign, told)
    change = (sign, added)
    if based := from_base(said.folded, said.figures, match.span(), told, change, said.words):
        return based[0] + less[0], based[1]
    counts = (figure for figure in said.figures.values() if figure.kind == "count")
    if less[0]:
        return less
    return of_two_times(said.folded, match.span(), counts, said.words) or less


def _against_another(
    said: _Said, match: re.Match[str], told: list[Figure]
) -> tuple[tuple[Compared, ...], tuple[Figure, ...]] | None:
    """The figure of the other time told in plain words, before the growth or behind it."""
    if versus := said.shapes.versus.search(
        said.folded, max(0, match.start() - LONGEST), match.start()
    ):
        one, other = (said.figures.get(versus.start(name)) for name in ("one", "other"))
        if one is not None and other is not None and one in told and other in told:
            return (Compared(one.value, other.value),), (one, other)
    if than := said.shapes.than.match(said.folded, match.end()):
        other = said.figures.get(than.start("other"))
        if other is not None and other.kind == "count" and told:
            pairs = tuple(Compared(f.value, other.value) for f in reversed(told))
            return pairs, (told[-1], other)
    return None


def _added(said: _Said, match: re.Match[str]) -> Figure | None:
    """The count by which it rises: `tăng 1.120 hồ sơ (tăng 12,28%)`."""
    start = max(0, match.start() - 60)
    more = said.shapes.more.search(said.folded[start : match.start("share")].rstrip("( "))
    if more is None:
        more = said.shapes.more.search(said.folded[start : match.start()].rstrip("( "))
    added = said.figures.get(start + more.start("more")) if more else None
    return added if added is not None and added.kind == "count" else None


def _from_difference(
    added: Figure | None, sign: int, told: list[Figure]
) -> tuple[tuple[Compared, ...], tuple[Figure, ...]]:
    """`10.240 hồ sơ, tăng 1.120 hồ sơ (tăng 12,28%)`: the figure before is the difference less."""
    nows = [f for f in told if added is not None and f.place.start < added.place.start]
    if added is None or not nows:
        return (), ()
    pairs = tuple(Compared(f.value, f.value - sign * added.value) for f in reversed(nows))
    return pairs, (nows[-1], added)
