"""What else a short list of prose may be of: another count told near it, or things told twice."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.listed_items import Items
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, with_marks, words_of

NEAR = 1  # paragraphs


def parts_sum(parts: Iterable[Figure]) -> Decimal:
    """The parts of a list added up."""
    return sum((part.value for part in parts), Decimal(0))


def listed_sum(
    whole: Figure, parts: Iterable[Figure], basis: Said, *, at_most: bool = False
) -> Sum:
    """A list of prose as the sum of what it is of, by its own words; never certain.

    Args:
        whole: What the list is of.
        parts: What it tells.
        basis: By which words or marks.
        at_most: Whether the list may leave some out.
    """
    return Sum(
        kind="breakdown",
        total=whole,
        parts=tuple(parts),
        basis=basis,
        subject=quoted(whole.label or whole.unit or ""),
        certain=False,
        at_most=at_most,
        one_list=True,
    )


def is_explained(
    whole: Figure, parts: Sequence[Figure], figures: Iterable[Figure], near_by: int = NEAR
) -> bool:
    """Whether a list makes up another count told near, or its whole and one beside it.

    Args:
        whole: What the list seems to be of.
        parts: What it tells.
        figures: Those of the running text.
        near_by: Within how many paragraphs; none where its words leave no other whole.
    """
    added, own = parts_sum(parts), {id(one) for one in (whole, *parts)}
    blocks = {one.place.address.block for one in (whole, parts[0])}
    near = [
        one
        for one in figures
        if one.kind == "count"
        and id(one) not in own
        and min(blocks) - near_by <= one.place.address.block <= max(blocks) + near_by
    ]
    here = (one for one in near if one.place.address.block in blocks and not _is_below(one, whole))
    return any(one.value == added for one in near) or any(
        whole.value + one.value == added
        for one in here
        if one.place.start < parts[0].place.start or one.place.address != parts[0].place.address
        if one.unit in (None, whole.unit)
    )


def _is_below(figure: Figure, whole: Figure) -> bool:
    """Whether a count is a part of the whole, or of a part of it."""
    above = figure.whole
    while above is not None and above is not whole:
        above = above.whole
    return above is whole


def speaks_of_overlap(whole: Figure, items: Items, knowledge: Knowledge) -> bool:
    """Whether the words say that one thing may be told twice, or that a list is of some only.

    Args:
        whole: What the list seems to be of.
        items: The list.
        knowledge: `may-overlap` tells the words, `overlapping-name` those that begin a name.
    """
    names = said(words_of(knowledge, "overlapping-name"))
    if any(names.match(name) for name in items.names):
        return True
    last = items.parts[-1]
    told = f"{whole.lead} {whole.path[1]} {last.lead} {last.path[1]} {items.aside}"
    return with_marks(words_of(knowledge, "may-overlap")).search(told.lower()) is not None


def counts_cases(whole: Figure, items: Items, knowledge: Knowledge) -> bool:
    """Whether a whole counts what reports count, or the very things that the list names.

    `10 hồ sơ quá hạn ở 03 lĩnh vực (đất đai 07, hộ tịch 02, …)` are no parts of the fields.

    Args:
        whole: What the list seems to be of.
        items: The list.
        knowledge: The units of the indicators.
    """
    units = {one.unit for one in knowledge.indicators.values()}
    return whole.unit in units | {None} or any(part.unit for part in items.parts)
