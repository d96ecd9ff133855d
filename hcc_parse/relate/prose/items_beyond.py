"""Items of a list that are larger than what the line above announces them as parts of."""

from collections.abc import Container, Iterator

from hcc_parse.domain import Figure, Said, Sum
from hcc_parse.relate.quoting import quoted


def items_beyond(figures: tuple[Figure, ...], known: Container[int]) -> Iterator[Sum]:
    """Yield `Hồ sơ đã giải quyết: 2.826 hồ sơ, trong đó:` with an item below it of 2.877.

    Only the number with which an item begins counts, in the unit of the whole. Where both have a
    name, that decides; what stands below a line that announces nothing may be told for itself.

    Args:
        figures: Those of the running text, in its order.
        known: The figures that have a meaning, by their `id`.
    """
    for part in figures:
        whole = part.whole
        if whole is None or part.bound is None or not _may_be_one(part, whole):
            continue
        if id(whole) in known and id(part) in known:
            continue
        if part.value > whole.value:
            yield Sum(
                kind="part",
                total=whole,
                parts=(part,),
                basis=Said("danh mục bên dưới", "the list below"),
                subject=quoted(whole.label or whole.unit or ""),
                certain=False,
                at_most=True,
            )


def _may_be_one(part: Figure, whole: Figure) -> bool:
    """Whether both are counts of one thing, the part as the first number of an item."""
    return (
        part.kind == whole.kind == "count"
        and part.qualifier is None
        and whole.qualifier is None
        and part.unit == whole.unit is not None
        and part.place.address != whole.place.address
        and not any(map(str.isdigit, part.lead))
    )
