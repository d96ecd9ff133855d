"""The base that the sentence of a share tells with it: `đạt 80% so với 1.410 hồ sơ có phí`."""

from collections.abc import Sequence

from hcc_parse.domain import Base, Figure
from hcc_parse.vietnamese import plain

PARTS = (";", ". ", "\n")  # what parts a share from figures that are not its own


def told_base(share: Figure, numerator: Figure, figures: Sequence[Figure]) -> Base | None:
    """The count that a sentence tells as the base of a share.

    The three stand side by side, whichever comes first: `1.139 hồ sơ trên tổng số 1.410, đạt
    80,8%`, `1.139 hồ sơ, đạt 80,8% so với 1.410`, `đạt 80,8% (1.139/1.410 hồ sơ)`.

    Args:
        share: The share.
        numerator: The count that it speaks of.
        figures: Those of the running text, in its order.

    Returns:
        None where no count beside the share and its numerator is told as a base, or two are, and
        where words behind the share name another: `3.906/4.157 hồ sơ, chiếm 92,6% tổng số`.
    """
    ends = [n for n, figure in enumerate(figures) if figure is share or figure is numerator]
    if len(ends) != 2 or ends[1] - ends[0] > 2:
        return None
    beside = figures[ends[0] + 1 : ends[1]] or figures[ends[1] + 1 : ends[1] + 2]
    if ends[1] - ends[0] == 2 and any(map(str.isalpha, share.path[1])):
        return None
    found = [figure for figure in beside if _is_base(figure, share, figures[ends[0]])]
    return Base(found[0].value, tuple(found)) if len(found) == len(beside) == 1 else None


def _is_base(figure: Figure, share: Figure, first: Figure) -> bool:
    """Whether a count is called a base, in the clause that begins with the first of the two."""
    if figure.kind != "count" or figure.qualifier != "base" or figure.value <= 0:
        return False
    if figure.place.address != share.place.address or first.place.address != share.place.address:
        return False
    if first.place.start > figure.place.start or plain(first.text) not in plain(figure.lead):
        return False
    between = plain(figure.lead).rpartition(plain(first.text))[2]
    return not any(sign in between for sign in PARTS)
