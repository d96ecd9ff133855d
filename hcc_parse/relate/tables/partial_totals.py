"""Total rows that add up some rows only, more than the rows tell, or what rows share."""

import re

from hcc_parse.domain import Column, Row, Sum, is_slip
from hcc_parse.relate.tables.timelines import Labels, stretch_of
from hcc_parse.relate.word_patterns import said
from hcc_parse.vietnamese import unmark

OF_ROWS = re.compile(r"\((\w{1,4}(?:\s?\+\s?\w{1,4})+)\)")

OTHER_SCOPE = re.compile(
    r"\((?:da |co |chua |khong )*(?:tinh|gom|bao gom|ke ca|tru|loai|loai tru|loai trung)\b"
)


def rows_meant(total: Row, rows: list[Row]) -> list[Row]:
    """The rows that a total may add up: those of its formula, none where they tell too little.

    `Cộng phôi (1+2)` leaves the third row out, `Cộng (không tính Trung tâm)` one that it does not
    name by its number; months 7 to 9 are no `Tổng cộng 9 tháng`.

    Args:
        total: A total row.
        rows: Those above it.
    """
    if OTHER_SCOPE.search(unmark(total.label)):
        return []
    if formula := OF_ROWS.search(total.label):
        orders = [order.strip() for order in formula[1].split("+")]
        named = [row for row in rows if row.order in orders]
        return named if len(named) == len(orders) else []
    whole = stretch_of(total.label, {})
    stretches = [stretch_of(row.label, {}) for row in rows]
    told = [one for one in stretches if one is not None]
    if whole is None or not told or len(told) < len(rows):
        return rows
    months = {month for one in told for month in range(one.first, one.last + 1)}
    return rows if 2 * len(months) > whole.last - whole.first + 1 else []


def is_shared(sum_: Sum, column: Column | None, labels: Labels) -> bool:
    """Whether the rows of a column may share what it counts: a meeting of all, one citizen of two.

    What is brought over is that of the first row, what is left that of the last.

    Args:
        sum_: That of a column, which does not hold.
        column: The column.
        labels: `head:persons` tells the words of whom several rows may count, `head:visits` those
            by which each is counted anew, `head:opening` and `head:closing` of what is brought
            over and of what is left, `head:stock` of what may be either.
    """
    values = {part.value for part in sum_.parts}
    if values == {sum_.total.value} and len(sum_.parts) > 1:
        return True
    head = unmark(" ".join(column.path)) if column is not None else ""
    first, last = sum_.parts[0], sum_.parts[-1]
    ends = (("head:closing", last), ("head:opening", first), ("head:stock", last))
    for role, part in ends:
        if part.value == sum_.total.value and said(labels[role]).search(head):
            return True
    if not said(labels["head:persons"]).search(head) or said(labels["head:visits"]).search(head):
        return False
    return max(values) <= sum_.total.value < sum_.added and not _is_slipped(sum_)


def is_level(sum_: Sum, label: str, labels: Labels) -> bool:
    """Whether a row tells what was there at a time: of several quarters the first or last counts.

    Args:
        sum_: Along the row; its parts are those of the times, in order.
        label: What the row is called.
        labels: As above.
    """
    first, last = sum_.parts[0].value, sum_.parts[-1].value
    ends = (("head:closing", last), ("head:opening", first), ("head:stock", last))
    told = [role for role, value in ends if value == sum_.total.value]
    return any(said(labels[role]).search(unmark(label)) for role in told)


def _is_slipped(sum_: Sum) -> bool:
    missed = sum_.total.value - sum_.added
    return is_slip(sum_.total.value, sum_.added) or any(
        part.value + missed > 0 and is_slip(part.value, part.value + missed) for part in sum_.parts
    )
