"""Rows of tables as times with a figure each: `Tiếp nhận mới | Tháng 01 | Tháng 02 | …`."""

from collections.abc import Iterator

from hcc_parse.domain import Figure, Grid, Knowledge
from hcc_parse.relate.movement.named_lists import plain_name
from hcc_parse.relate.movement.series import Series
from hcc_parse.relate.word_patterns import words_of
from hcc_parse.vietnamese import fold

FEWEST = 2  # times of a row


def timed_rows(grid: Grid, knowledge: Knowledge) -> Iterator[Series]:
    """Yield what each row tells of the times that the heads of its columns name.

    Args:
        grid: The table.
        knowledge: `time-of-name` are the words that open the name of a time.
    """
    times = tuple(fold(word) for word in words_of(knowledge, "time-of-name"))
    heads = {one.index: plain_name(fold(one.path[-1])) for one in grid.columns if one.path}
    named = {at: head for at, head in heads.items() if _is_time(head, times)}
    if len(named) < FEWEST or len(set(named.values())) != len(named):
        return
    for row in grid.rows:
        if row.role not in ("data", "total") or not row.label:
            continue
        values: dict[str, Figure] = {}
        for entry in row.entries:
            if entry.column in named and entry.figure is not None:
                values[named[entry.column]] = entry.figure
        if len(values) >= FEWEST:
            yield Series(frozenset(), values, fold(row.label))


def _is_time(head: str, times: tuple[str, ...]) -> bool:
    kind, _, number = head.partition(" ")
    return kind in times and number.isalnum() and len(number) <= len("viii")
