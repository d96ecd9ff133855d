"""Averages of what a sentence lists by name: `điểm trung bình của năm nội dung là 4,72 điểm`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from hcc_parse.domain import Average, Figure, Knowledge, slip_between
from hcc_parse.relate.movement.named_lists import NamedList, named_lists
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

NEAR = 3  # figures behind a list
COUNTED = (2, 12)
LONGEST = 80  # letters of the words before an average


def list_means(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Average]:
    """Yield averages told behind a list of names, of as many as it has or of all together.

    Without the number of names it is accused only where it lies beyond all of them, or one slip of
    the hand parts it from the plain average: an average may be weighed.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words of averages, and of what is listed.
    """
    shape = _shape(
        words_of(knowledge, "average"),
        words_of(knowledge, "averaged-thing"),
        words_of(knowledge, "average-filler"),
        tuple(words_of(knowledge, f"counted:{n}") for n in range(*COUNTED)),
    )
    at = {id(figure): place for place, figure in enumerate(figures)}
    for listed in named_lists(figures, knowledge):
        last = [*listed.values.values()][-1]
        for figure in figures[at[id(last)] + 1 :][:NEAR]:
            match = shape.search(unmark(figure.lead[-LONGEST:])) if _is_like(figure, last) else None
            if match is not None:
                yield from _average(figure, listed, _many(match))
                break


def _is_like(figure: Figure, last: Figure) -> bool:
    same = figure.place.address == last.place.address
    return same and (figure.unit, figure.kind) == (last.unit, last.kind)


def _many(match: re.Match[str]) -> int | None:
    """How many the words say that it is of."""
    spelt = [
        int(name[1:]) for name, text in match.groupdict().items() if text and name[1:].isdigit()
    ]
    return int(match["many"]) if match["many"] else next(iter(spelt), None)


def _average(figure: Figure, listed: NamedList, many: int | None) -> Iterator[Average]:
    known = [*listed.values.values()]
    if many is not None and many != len(known):
        return
    total = Figure(
        text=" + ".join(one.text for one in known),
        value=sum((one.value for one in known), Decimal(0)),
        place=known[0].place,
    )
    one = Average(average=figure, total=total, count=len(known), subject=figure.label)
    least, most = min(f.value for f in known), max(f.value for f in known)
    beyond = not least <= figure.value <= most
    if not one.holds and (many is not None or beyond or _is_slip(one)):
        yield one


def _is_slip(one: Average) -> bool:
    plain = round(one.exact * 10**one.average.decimals)
    told = int(one.average.value.scaleb(one.average.decimals))
    return slip_between(str(told), str(plain)) is not None


@cache
def _shape(
    average: tuple[str, ...],
    things: tuple[str, ...],
    idle: tuple[str, ...],
    counted: tuple[tuple[str, ...], ...],
) -> re.Pattern[str]:
    spelt = "|".join(
        rf"(?P<n{n}>{one_of(words)})" for n, words in enumerate(counted, start=COUNTED[0])
    )
    filled = rf"(?: {one_of(idle)}){{0,2}}"
    return re.compile(
        rf"\b(?:{one_of(average)}){filled}(?: (?:0?(?P<many>\d{{1,2}})|{spelt}))?"
        rf"{filled}(?: {one_of(things)})?{filled}"
        r"\s?(?:la|dat|:|,)?\s*$"
    )
