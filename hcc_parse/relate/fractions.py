"""Fractions that are written out beside their share: `3.906/4.157 hồ sơ, đạt 93,96%`."""

from itertools import pairwise

from hcc_parse.domain import Figure
from hcc_parse.vietnamese import plain

WIDEST = 3  # characters between the two numbers: `3.906 / 4.157`


def written_base(share: Figure, figures: tuple[Figure, ...]) -> Figure | None:
    """The number below the line, where the share is told of the one above it and of nothing else.

    Args:
        share: A share whose `whole` is the number above the line.
        figures: Those of the running text, in its order.

    Returns:
        None without a fraction, and where words behind the share name another base:
        `3.906/4.157 hồ sơ, chiếm 92,6% tổng số`.
    """
    part = share.whole
    below = next((after for one, after in pairwise(figures) if one is part), None)
    if part is None or below is None or below.place.address != part.place.address:
        return None
    apart = below.place.start - part.place.end
    if apart > WIDEST or not plain(below.lead).rstrip().endswith("/") or below.value <= 0:
        return None
    names_another = share.place.start > part.place.start and share.path[1]
    return None if names_another else below
