"""Whether two figures of the report give a change told by a count and a share, or nearly so."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import permutations
from typing import Literal, NamedTuple

from hcc_parse.domain import Compared, Dossier, Gain, slip_between
from hcc_parse.vietnamese import fold

Fault = Literal["over-now", "share", "change"]
LEAST_CHANGE = 20  # a smaller one parts two figures by chance
LEAST_DIGITS = 3  # a shorter number is one slip from another by chance
YEAR = "nam"
AROUND = 300  # characters before a change and behind it in which a time is named
LONG = 1000  # what a change leads to by chance seldom
LARGE = 10_000  # a change of so much parts no two figures by chance
MOST = 30  # counts of a paragraph


class Missed(NamedTuple):
    """What is wrong with a gain, and the two figures that show it."""

    fault: Fault
    pair: Compared


def missed(gain: Gain, dossier: Dossier) -> Missed | None:
    """Find the two figures that a gain is told of and that do not give it.

    A count of the report that gives the share is enough to excuse it, unless it is the figure of
    now and the one before stands in the paragraph.

    Returns:
        None where the gain holds, may hold, or no pair is near enough.
    """
    number, counts = gain.change.value, set(_counts(dossier))
    near = _beside(gain, dossier)
    sign = 1 if gain.rises else -1
    exact = [
        Compared(base + sign * number, base) for base in near if base + sign * number in counts
    ]
    if any(_gives(gain, number, pair.before) for pair in exact):
        return None
    over_now = [pair for pair in exact if pair.now > 0 and _gives(gain, number, pair.now)]
    over_now = [pair for pair in over_now if pair.now in near or pair.now != 2 * number]
    explaining = {base for base in counts if _gives(gain, number, base)}
    if explaining - {pair.now for pair in over_now}:
        return None
    if over_now:
        return Missed("over-now", over_now[0])
    slipped = _one_slip_off(gain, [*_permuted(near, gain), *_of_times(gain, dossier)])
    return slipped or _apart(gain, exact, dossier)


def _apart(gain: Gain, exact: list[Compared], dossier: Dossier) -> Missed | None:
    """A share told alone behind a change that leads from a figure compared with to a long one.

    `So với Quý IV tiếp nhận 2.741 hồ sơ, Quý I tăng 172 hồ sơ, tốc độ tăng 12,55%`, where 2.913 are
    told elsewhere.
    """
    change, share = gain.change, gain.share
    between = share.lead[len(change.lead) + len(change.text) :]
    if not _leads_on(between, dossier) or "".join(share.path[-1:]).strip(" .,;)"):
        return None
    compared = {
        one.value
        for one in dossier.mentions.figures
        if one.place.address == change.place.address and one.qualifier == "comparison"
    }
    found = [pair for pair in exact if pair.now >= LONG and pair.before in compared]
    return Missed("share", found[0]) if len(found) == 1 else None


def _leads_on(between: str, dossier: Dossier) -> bool:
    """Whether only a bracket, or words of moving behind a comma, part a change from its share."""
    says = dossier.knowledge.number_words
    ways = {fold(word) for role in ("gap:more", "gap:less", "gain:link") for word in says[role]}
    ways -= {fold(word) for role in ("above", "below") for word in says[role]}
    opened = "(" in between
    words = fold(between.rpartition("(" if opened else ",")[2]).strip()
    left = f" {words} "
    for way in sorted(ways, key=len, reverse=True):
        left = left.replace(f" {way} ", "  ")
    return not left.strip() and (opened or bool(words))


def _one_slip_off(gain: Gain, pairs: list[Compared]) -> Missed | None:
    """The pair that the count or the share misses by a slip, the other being right."""
    for pair in pairs:
        if _change(gain, pair) == gain.change.value >= LEAST_CHANGE:
            told = gain.base is not None and gain.base.value == pair.before
            if told or gain.change.value >= LARGE or _is_slip(_share(gain, pair), gain.share.value):
                return Missed("share", pair)
    for pair in pairs:
        change = _change(gain, pair)
        long = min(change, gain.change.value) >= Decimal(10) ** (LEAST_DIGITS - 1)
        near = long and bool(gain.share.decimals) and _is_slip(change, gain.change.value)
        if near and _gives(gain, change, pair.before):
            return Missed("change", pair)
    return None


def _beside(gain: Gain, dossier: Dossier) -> set[Decimal]:
    """The other counts of its paragraph, as far as their units tell."""
    found = {
        one.value
        for one in dossier.mentions.figures
        if one.kind == "count"
        and one is not gain.change
        and one.place.address == gain.change.place.address
        and (one.unit is None or gain.change.unit in (one.unit, None))
    }
    return found if len(found) <= MOST else set()


def _permuted(values: set[Decimal], gain: Gain) -> Iterator[Compared]:
    """Each two of some counts that move as the words say."""
    yield from (pair for one in permutations(values, 2) if _goes(gain, pair := Compared(*one)))


def _of_times(gain: Gain, dossier: Dossier) -> Iterator[Compared]:
    """A cell of a time that the paragraph names, and those beside it in its row or column."""
    text, at = dossier.report.passage_at(gain.change.place).plain, gain.change.place
    said = _times(text[max(0, at.start - AROUND) : at.end + AROUND])
    times = tuple(f"{fold(word)} " for word in dossier.knowledge.number_words["time-column"])
    for grid in dossier.mentions.grids:
        columns = {c.index for c in grid.columns if any(_is_named(p, said, times) for p in c.path)}
        for row in grid.rows:
            cells = [(e.column, e.figure.value) for e in row.entries if e.figure]
            bases = cells if _is_named(row.label, said, times) else ()
            for column, base in bases:
                others = (other.entry(column) for other in grid.rows if other is not row)
                nows = {e.figure.value for e in others if e and e.figure}
                yield from (p for now in nows if _goes(gain, p := Compared(now, base)))
            for column, base in (cell for cell in cells if cell[0] in columns):
                nows = {value for other, value in cells if other != column}
                yield from (p for now in nows if _goes(gain, p := Compared(now, base)))


def _is_named(header: str, said: str, times: tuple[str, ...]) -> bool:
    """Whether a header is the name of a time, and the paragraph has it."""
    words = _times(header)
    return words.lstrip().startswith(times) and len(words.split()) > 1 and words in said


def _times(text: str) -> str:
    """Plain letters parted by single spaces, so that `Quý III/2025` is `quý III năm 2025`."""
    letters = "".join(c if c.isalnum() else " " for c in fold(text))
    return f" {' '.join(word for word in letters.split() if word != YEAR)} "


def _counts(dossier: Dossier) -> Iterator[Decimal]:
    yield from (one.value for one in dossier.mentions.figures if one.kind == "count" and one.value)
    for grid in dossier.mentions.grids:
        for row in grid.rows:
            yield from (e.figure.value for e in row.entries if e.figure and e.figure.value > 0)


def _goes(gain: Gain, pair: Compared) -> bool:
    return pair.before > 0 and pair.now != pair.before and (pair.now > pair.before) == gain.rises


def _change(gain: Gain, pair: Compared) -> Decimal:
    return pair.now - pair.before if gain.rises else pair.before - pair.now


def _gives(gain: Gain, change: Decimal, base: Decimal) -> bool:
    return bool(base) and bool(gain.share.allows(Fraction(change) * 100 / Fraction(base)))


def _share(gain: Gain, pair: Compared) -> Decimal:
    exact = _change(gain, pair) * 100 / pair.before
    return exact.quantize(Decimal(1).scaleb(-gain.share.decimals), rounding=ROUND_HALF_UP)


def _is_slip(one: Decimal, other: Decimal) -> bool:
    decimals = max(0, *(-int(value.as_tuple().exponent) for value in (one, other)))
    typed, meant = (str(int(value.scaleb(decimals))) for value in (one, other))
    return slip_between(typed, meant) is not None
