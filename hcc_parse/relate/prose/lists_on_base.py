"""Counts with what they are of behind them: `qua mạng 26.133, tại quầy 947, trên tổng số 3.560`."""

from collections.abc import Iterator, Sequence

from hcc_parse.domain import Figure, Said, Sum
from hcc_parse.relate.prose.breakdowns import quoted
from hcc_parse.relate.prose.in_one_breath import lacks_one_digit

FEWEST = 2  # parts


def lists_on_base(figures: Sequence[Figure]) -> Iterator[Sum]:
    """Yield the counts of a sentence that their base at its end makes full but for one digit.

    They need not be all of it; that with one digit more or less they are, is no chance.

    Args:
        figures: Those of the running text, in its order.
    """
    for place, base in enumerate(figures):
        if base.qualifier != "base" or base.kind != "count":
            continue
        parts = _before(base, figures[:place])
        if len(parts) < FEWEST:
            continue
        sum_ = Sum(
            kind="breakdown",
            total=base,
            parts=tuple(parts),
            basis=Said("các số kể trước toàn bộ", "the figures before what they are of"),
            subject=quoted(base.label or parts[0].label),
            certain=False,
        )
        if lacks_one_digit(sum_):
            yield sum_


def _before(base: Figure, figures: Sequence[Figure]) -> list[Figure]:
    """The counts of one unit in the sentence of a base, up to it."""
    told = [
        one
        for one in figures
        if one.place.address == base.place.address
        and one.opens == base.opens
        and one.kind == "count"
        and one.qualifier is None
        and one.whole is None
    ]
    return [one for one in told if one.unit == told[-1].unit]
