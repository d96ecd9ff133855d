"""Rows `I`, `II` … that head the rows below them: all that they are made of, or some of it."""

import re
from collections.abc import Iterator, Sequence

from hcc_parse.domain import Row, Sum, is_slip

PARENT = re.compile(r"[IVXLC]+|[A-ZĐ]")


def families(rows: list[Row]) -> Iterator[tuple[Row, list[Row]]]:
    """Yield rows `I`, `II` … with the rows numbered below them.

    A row alone below its parent may be a part of it only; where other parents have several, it is
    taken to be all of it like theirs.

    Args:
        rows: Those of a table, in order.
    """
    data = [row for row in rows if row.role == "data" and _has_figures(row)]
    heads = [r for r in rows if r.role == "data" and PARENT.fullmatch(r.order)]
    parents = [row for row in heads if _has_figures(row)]
    if len(parents) < 2 or any(
        PARENT.fullmatch(row.order) is None and not row.order for row in data
    ):
        return
    families: list[tuple[Row, list[Row]]] = []
    for parent in parents:
        below = [row for row in data if row.index > parent.index]
        end = next((head.index for head in heads if head.index > parent.index), None)
        children = [row for row in below if end is None or row.index < end]
        families.append((parent, children))
    if any(len(children) > 1 for _, children in families):
        yield from ((parent, children) for parent, children in families if children)


def in_full(sums: Sequence[Sum]) -> bool:
    """Whether the sums of one head show that the rows below it are all that it is made of.

    Args:
        sums: Those of one head, column by column.
    """
    return any(s.holds and sum(part.value > 0 for part in s.parts) > 1 for s in sums)


def _has_figures(row: Row) -> bool:
    return any(entry.figure for entry in row.entries)


def partly_told(heads: Sequence[list[Sum]], *, totalled: bool) -> list[list[Sum]]:
    """The heads of which the rows below may be but some.

    Where a row of totals adds up the heads, and the rows below one of them are all that it is made
    of, so are those of the others: `Lĩnh vực tư pháp`, `Lĩnh vực đất đai`; stages are no such
    kinds of one thing.

    Args:
        heads: The sums of each head.
        totalled: Whether the table has a row of totals.
    """
    if totalled and any(map(in_full, heads)):
        return []
    return [sums for sums in heads if not in_full(sums)]


def but_short(sums: Sequence[Sum]) -> list[Sum]:
    """The sums of one head, without those by which the rows below it are but some of it.

    `I. Văn bản 31`, below it `Kế hoạch 4` and `Công văn 25`: the rows stay behind their head in
    every column that tells, and no single slip of the hand parts them.

    Args:
        sums: Those of a head that none of them shows to be told in full.
    """
    off = [sum_ for sum_ in sums if not sum_.holds]
    short = all(sum_.lacks > 0 for sum_ in off) and not (len(off) == 1 and _is_slipped(off[0]))
    return [sum_ for sum_ in sums if sum_.holds or not short]


def _is_slipped(sum_: Sum) -> bool:
    return is_slip(sum_.total.value, sum_.added) or any(
        is_slip(part.value, part.value + sum_.lacks) for part in sum_.parts
    )
