"""Names told to be the most with their own figure, while a column has more for another name."""

from collections.abc import Iterable

from hcc_parse.domain import Peak
from hcc_parse.relate.movement.measured import Measures, is_group, words_left
from hcc_parse.relate.movement.ranked import Ranked
from hcc_parse.relate.movement.series import Series
from hcc_parse.vietnamese import fold


def topped(
    one: Ranked,
    told: Iterable[tuple[Series, str]],
    times: tuple[str, ...],
    measures: Measures,
) -> Peak | None:
    """The figure that is beyond one told as the most or the least, in every column that has it.

    Args:
        one: The figure told with a place.
        told: The columns that have it for the name told, and that name.
        times: The words of times.
        measures: The words that measure.
    """
    if one.way not in ("most", "fewest") or one.place != 1 or one.figure.kind == "share":
        return None
    words = f"{one.front} {one.behind} {fold(one.figure.unit or '')}"
    peak: Peak | None = None
    for series, name in told:
        values = series.alike(name, times)
        own = values[name]
        beyond = [
            (other, figure)
            for other, figure in values.items()
            if (figure.value > own.value if one.way == "most" else 0 < figure.value < own.value)
        ]
        left = words_left(words, f"{name} {series.head}", measures)
        if not beyond or left or not series.about or is_group(values, beyond):
            return None
        if words_left(" ".join(series.about), words, measures):
            return None
        best = (max if one.way == "most" else min)(beyond, key=lambda pair: pair[1].value)
        peak = peak or Peak(told=one.figure, own=own, other=best[1], way="place")
    return peak
