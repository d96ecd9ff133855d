"""Totals behind their list: `312 hồ sơ hộ tịch, 108 hồ sơ chứng thực, tổng cộng 420 hồ sơ`."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from hcc_parse.domain import Figure, Knowledge, Said, Sum, is_slip
from hcc_parse.relate.prose.like_units import kinds_of
from hcc_parse.relate.prose.names_apart import names_exclude
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import with_marks, words_of
from hcc_parse.vietnamese import fold, unmark

DOCUMENTS = "văn bản"
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
        alike = _are_alike(parts, total) or _are_of_kinds(parts, total, knowledge)
        if len(parts) < FEWEST or not alike:
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


def _are_of_kinds(parts: list[Figure], total: Figure, knowledge: Knowledge) -> bool:
    """Whether they are documents of several kinds, or things none of which is in two of them.

    `06 quyết định, 27 công văn; tổng số 33 văn bản`, `điểm Đông 2, trụ sở 9; tổng 11 phản ánh`.
    """
    plain = all(f.kind == "count" and not f.qualifier and f.whole is None for f in parts)
    if not plain or total.unit is None or not parts:
        return False
    words = f"{total.lead[len(parts[0].lead) :]} {total.path[1]}".lower()
    later = with_marks(words_of(knowledge, "whole-of-other-time"))
    if later.search(total.path[1].lower()) or with_marks(
        words_of(knowledge, "may-overlap", "other-parts", "so-far")
    ).search(words):
        return False
    kinds = kinds_of(knowledge)
    names = [unmark(part.path[0]).rpartition(":")[2].strip() for part in parts]
    if total.unit == DOCUMENTS:
        named = [part.unit or name for part, name in zip(parts, names, strict=True)]
        return len(set(named)) == len(named) and all(fold(n) in kinds.documents for n in named)
    if any(part.unit for part in parts) or kinds.are_people(total.unit):
        return False
    return names_exclude(names, knowledge)
