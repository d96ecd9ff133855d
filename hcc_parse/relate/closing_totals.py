"""Totals behind their list: `312 hồ sơ hộ tịch, 108 hồ sơ chứng thực, tổng cộng 420 hồ sơ`."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from hcc_parse.domain import Figure, Knowledge, Said, Sum, is_slip
from hcc_parse.relate.breakdowns import quoted
from hcc_parse.vietnamese import fold

CASES = "hồ sơ"  # of which some are told twice
FEWEST = 2  # parts
NEARLY = 4  # a difference of more than one part in so many of the total is another matter


def closing_totals(
    figures: tuple[Figure, ...], named: Mapping[int, str], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield the counts of one sentence that a total at its end adds up.

    Args:
        figures: Those of the running text, in its order.
        named: The indicators of the figures that have a meaning, by their `id`: where all have,
            that decides; but for counts of one thing from several places.
        knowledge: `closing-total` tells the words of such a total.
    """
    words = {fold(word) for word in knowledge.number_words["closing-total"]}
    for place, total in enumerate(figures):
        if fold(total.path[0]) not in words or total.kind != "count" or total.qualifier:
            continue
        parts = _before(total, figures[:place])
        if len(parts) < FEWEST or not _are_alike(parts, total):
            continue
        meant = [named.get(id(figure)) for figure in (*parts, total)]
        if None not in meant and (total.unit == CASES or len(set(meant)) > 1):
            continue
        added = sum((part.value for part in parts), Decimal(0))
        if is_slip(added, total.value) or abs(added - total.value) * NEARLY < total.value:
            yield Sum(
                kind="breakdown",
                total=total,
                parts=tuple(parts),
                basis=Said("các số kể trước tổng", "the figures before the total"),
                subject=quoted(total.label or total.unit or ""),
                certain=False,
            )


def _before(total: Figure, figures: tuple[Figure, ...]) -> list[Figure]:
    """The figures of the sentence before its total, in order."""
    found: list[Figure] = []
    for figure in reversed(figures):
        if figure.place.address != total.place.address or not total.lead.startswith(figure.lead):
            break
        found.insert(0, figure)
    return found


def _are_alike(parts: list[Figure], total: Figure) -> bool:
    """Whether all of them count the same, none as a part or a base of another."""
    return all(
        part.kind == "count"
        and part.unit == total.unit is not None
        and part.qualifier is None
        and part.whole is None
        for part in parts
    )
