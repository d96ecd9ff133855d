"""Late cases by field behind their rate or number, against the table: `gồm 01 hồ sơ hộ tịch`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from hcc_parse.domain import Fact, Figure, Knowledge, Restatement, slip_between
from hcc_parse.domain.roles import list_openers
from hcc_parse.relate.prose.listed_items import Items, items_behind
from hcc_parse.relate.prose.names_apart import fields_of
from hcc_parse.relate.word_patterns import one_of
from hcc_parse.vietnamese import unmark

LATE = "resolved_overdue"
TOLD = (LATE, "overdue", "overdue_rate")
FEWEST = 2  # fields


def late_by_field(
    figures: Sequence[Figure], facts: Sequence[Fact], knowledge: Knowledge
) -> Iterator[Restatement]:
    """Yield the one field of a list that the table tells with another number, a slip away.

    The fields told are all that the table has late cases of, and the others agree with it.

    Args:
        figures: Those of the running text, in its order.
        facts: What has a meaning, the cells of tables among them.
        knowledge: The fields, and the words that open a list.
    """
    cells: dict[str, list[Figure]] = {}
    for fact in facts:
        if fact.indicator == LATE and fact.grid and fact.field and not fact.period:
            cells.setdefault(fact.field, []).append(fact.figure)
    if any(len({one.value for one in some}) > 1 for some in cells.values()):
        return
    late = {field: some[0] for field, some in cells.items() if some[0].value}
    heads = {
        id(fact.figure)
        for fact in facts
        if fact.indicator in TOLD and not (fact.grid or fact.field or fact.period)
    }
    opens = re.compile(rf"[^.\d]{{0,90}}?[,;:(]? ?{one_of(list_openers(knowledge))}(?: co)?:?\s*")
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, (head, first) in enumerate(pairwise(told), 1):
            start = len(head.lead) + len(head.text)
            opened = opens.match(unmark(first.lead[start:])) if id(head) in heads else None
            if opened is None or not first.lead.startswith(head.lead + head.text):
                continue
            items = items_behind(first.lead[: start + opened.end()], told[place:], knowledge)
            yield from _differing(items, late, knowledge)


def _differing(
    items: Items, late: Mapping[str, Figure], knowledge: Knowledge
) -> Iterator[Restatement]:
    fields = fields_of(items.names, knowledge)
    if len(items.parts) < FEWEST or set(fields) != set(late) or len(set(fields)) < len(fields):
        return
    pairs = [(part, late[field]) for part, field in zip(items.parts, fields, strict=True) if field]
    other = [(part, cell) for part, cell in pairs if part.value != cell.value]
    if len(other) == 1 and _is_slip(other[0][0].value, other[0][1].value):
        part, cell = other[0]
        yield Restatement(
            first=part,
            second=cell,
            subject=f"{knowledge.indicators[LATE].label} ({part.label})",
            agreed=cell.value,
            table=True,
        )


def _is_slip(one: Decimal, other: Decimal) -> bool:
    return slip_between(str(int(one)), str(int(other))) is not None
