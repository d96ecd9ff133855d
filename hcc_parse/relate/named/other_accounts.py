"""Other tellings of one balance that hold: a total is not accused where one of them does."""

import re
from collections.abc import Container, Iterable, Sequence
from decimal import Decimal
from itertools import combinations, product

from hcc_parse.domain import Fact, Figure, Knowledge, Relation, Restatement, Sum, is_slip
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import fold

FEW, MANY = 2, 10  # from there on a number is met by chance seldom: without a name, with one
ROWS = 60  # of a table, that are added up two by two
MOST = 500  # ways to choose the parts that are tried


def holds_beside(relation: Relation, total: Figure, facts: Iterable[Fact]) -> bool:
    """Whether a total is the sum of parts that its own paragraph or the whole text tells.

    `Điểm số 2: … đã giải quyết 571, đang giải quyết 9.` above `Cả hai điểm: 2.000, 1.966, 34`. In
    its own paragraph they may be of whatever group, elsewhere of no field and no other time.

    Args:
        relation: The identity.
        total: Its total as stated.
        facts: The counts of the text, of all groups.
    """
    told = tuple(facts)
    here = [fact for fact in told if fact.figure.place.address == total.place.address]
    whole = [fact for fact in told if fact.field is None and fact.period is None]
    return any(_adds_up(relation, total, among) for among in (here, whole))


def _adds_up(relation: Relation, total: Figure, among: Sequence[Fact]) -> bool:
    """Whether some choice of the parts told makes the total up."""
    told = [_values(part, among, total) for part in relation.parts]
    needed = [part for part in relation.parts if part not in relation.optional]
    if any(
        part in needed and not values for part, values in zip(relation.parts, told, strict=True)
    ):
        return False
    choices: list[Sequence[Decimal]] = [values or [Decimal(0)] for values in told]
    return any(
        sum(chosen) == total.value
        for _, chosen in zip(range(MOST), product(*choices), strict=False)
    )


def is_closed_by_another(
    relation: Relation, total: Figure, parts: Iterable[Figure], facts: Iterable[Fact]
) -> bool:
    """Whether a part closes the account of a longer time told beside it.

    `Từ đầu năm nhận 4.870, trả 4.835; riêng quý này nhận 1.260, trả 1.248; còn 35`.
    """
    here = [fact for fact in facts if fact.figure.place.address == total.place.address]
    by_name = {part: _values(part, here, None) for part in relation.parts}
    wholes = [v for v in _values(relation.total, here, None) if v > total.value]
    closing = {figure.value for figure in parts} & set(by_name[relation.parts[-1]])
    return len(relation.parts) == 2 and any(
        whole == resolved + open_
        for whole in wholes
        for resolved in by_name[relation.parts[0]]
        for open_ in closing
    )


def is_misnamed(sum_: Sum, figures: Iterable[Figure], named: Container[int]) -> bool:
    """Whether a count without a name is what one part of a sum should be: then we misnamed one.

    `116 hồ sơ của năm 2025 chưa xong … Chưa giải quyết xong 167 hồ sơ`: open are the latter.

    Args:
        sum_: A sum that does not hold.
        figures: Those of the running text.
        named: The figures that have a name, by their `id`.
    """
    off = sum_.total.value - sum_.added
    needed = {part.value + off for part in sum_.parts}
    return any(
        figure.kind == "count" and figure.value in needed and id(figure) not in named
        for figure in figures
    )


def is_made_up_beside(sum_: Sum, figures: Iterable[Figure], named: Container[int]) -> bool:
    """Whether what a sum lacks, or has too much, is a count of its paragraph left out of it.

    Then we misnamed a part, or counted one twice. A small number is met by chance:
    that must be without a name, and so is what stands outside of the sentence of a closed list.

    Args:
        sum_: A sum that does not hold.
        figures: Those of the running text.
        named: The figures that have a name, by their `id`.
    """
    off = abs(sum_.total.value - sum_.added)
    every = (sum_.total, *sum_.parts)
    own = {id(figure) for figure in every}
    places = {figure.place.address for figure in every}
    lead = sum_.total.lead if all(part.whole is sum_.total for part in sum_.parts) else ""
    return off >= FEW and any(
        figure.kind == "count"
        and figure.value == off
        and figure.qualifier is None
        and id(figure) not in own
        and figure.place.address in places
        and figure.lead.startswith(lead)
        and (off >= MANY or id(figure) not in named)
        for figure in figures
    )


def is_carried(
    missing: Decimal, total: Figure, figures: Iterable[Figure], knowledge: Knowledge
) -> bool:
    """Whether what a total lacks is told in another sentence as left over from before."""
    carried = re.compile(rf"\b{one_of(words_of(knowledge, 'carried-over'))}")
    return missing > 0 and any(
        figure.kind == "count"
        and figure.value == missing
        and figure is not total
        and carried.search(fold(figure.lead))
        for figure in figures
    )


def are_summands(pair: Restatement, facts: Iterable[Fact]) -> bool:
    """Whether two figures of one name add up to a third, or one is the third less another.

    `Tổ 1 nhận 210 hồ sơ; Tổ 2 nhận 200 hồ sơ; cả tháng nhận 410 hồ sơ`: no two of them conflict.
    """
    one, other = pair.first.value, pair.second.value
    facts = tuple(facts)
    name = next((fact.indicator for fact in facts if fact.figure is pair.first), None)
    told = {fact.figure.value for fact in facts if fact.indicator == name} - {one, other}
    return one != other and bool(told & {one + other, abs(one - other)})


def _values(indicator: str, facts: Iterable[Fact], but: Figure | None) -> list[Decimal]:
    """What the facts state of an indicator, each value once."""
    found = [f.figure.value for f in facts if f.indicator == indicator and f.figure is not but]
    return list(dict.fromkeys(found))


def is_told_beside(pair: Restatement, text: Iterable[Fact]) -> bool:
    """Whether a paragraph states what a table does by another name of the same stage.

    `Tổng số 2.944 hồ sơ (tiếp nhận mới 2.850)` above a table with a column `Tiếp nhận` of 2.850;
    where no slip parts the two numbers, the other may stand anywhere, or be what the lines add up
    to: `Phòng Kinh tế: đang giải quyết 144`, and two more offices.
    """
    text = list(text)
    own = next((fact for fact in text if fact.figure is pair.first), None)
    if own is None or pair.first.value == pair.agreed or pair.first.rivals:
        return False  # what was read with doubt, the table may settle
    near, here = is_slip(pair.first.value, pair.agreed), pair.first.place.address
    alike = [fact for fact in text if not near or fact.figure.place.address == here]
    if any(one.figure.value == pair.agreed and _stage(one) == _stage(own) for one in alike):
        return True
    told = [fact.figure.value for fact in alike if fact.indicator == own.indicator]
    return len(told) > 1 and sum(told) == pair.agreed


def is_of_some_rows(pair: Restatement, facts: Iterable[Fact]) -> bool:
    """Whether a figure of the text is what the table tells of one row, of two, or of all but one.

    `Bộ Tư pháp và Bộ Xây dựng đã tiếp nhận 1.107 hồ sơ` tells two offices. A figure one slip from
    the total is that of the whole all the same; so is a small one.
    """
    facts = list(facts)
    name = next((fact.indicator for fact in facts if fact.figure is pair.first), None)
    value = pair.first.value
    if value == pair.agreed or is_slip(value, pair.agreed) or value < MANY * MANY:
        return False
    told = (f for f in facts if f.grid is not None and f.indicator == name)
    rows = [fact.figure.value for fact in told if fact.figure is not pair.second]
    two = (one + other for one, other in combinations(rows[:ROWS], 2))
    return value in rows or value in two or pair.agreed - value in rows


def _stage(fact: Fact) -> str:
    """`received` of `received_in_period`."""
    return fact.indicator.partition("_")[0]
