"""Sums of prose whose rest their paragraph tells beside: `…, bao gồm 10 hồ sơ tồn chuyển sang`."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hcc_parse.domain import Figure, Sum


def with_their_rest(sums: Iterable[Sum], figures: Iterable[Figure]) -> Iterator[Sum]:
    """Yield sums, those excused of which the missing part is a count told behind their total.

    Args:
        sums: Those whose parts may be all or not.
        figures: Those of the running text.
    """
    figures = tuple(figures)
    for sum_ in sums:
        told = not sum_.holds and any(_is_rest(one, sum_) for one in figures)
        yield replace(sum_, excused=True) if told else sum_


def _is_rest(figure: Figure, sum_: Sum) -> bool:
    return (
        figure.kind == "count"
        and figure.qualifier is None
        and figure.value == sum_.total.value - sum_.added
        and figure.unit in (sum_.total.unit, None)
        and figure.place.address == sum_.total.place.address
        and figure.place.start > sum_.total.place.start
        and all(figure is not part for part in sum_.parts)
    )
