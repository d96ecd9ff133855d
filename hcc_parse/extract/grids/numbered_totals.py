"""Rows called a total of something that stand among numbered rows: `2. Tổng cộng phí thu được`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hcc_parse.domain import Knowledge, Row
from hcc_parse.vietnamese import fold


def among_others(rows: Sequence[Row], knowledge: Knowledge) -> Iterator[Row]:
    """Yield the rows of a table; one that tells its own matter among the others adds up none.

    Its number goes on to that of the next row, and its label says more than that it is a total.

    Args:
        rows: Of one table, from the top.
        knowledge: `total-row` are the labels of rows that can be nothing else.
    """
    for row, after in zip(rows, [*rows[1:], None], strict=True):
        goes_on = (
            after is not None
            and row.key.isdecimal()
            and after.key.isdecimal()
            and int(after.key) == int(row.key) + 1
        )
        plain = fold(row.label.split("(")[0]).strip(" :.")
        own = row.role == "total" and plain not in knowledge.labels["total-row"]
        yield replace(row, role="data") if own and goes_on else row
