"""Which row of a table without rules a line of a cell belongs to: rows are told by their figures.

The text of a cell stands beside the figures of its row in one of three manners: centred on them,
from them downwards, or up to them. One manner holds for a whole table.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

Manner = Literal["middle", "top", "bottom"]
MANNERS: tuple[Manner, ...] = ("middle", "top", "bottom")
WRAPPED = 1.8  # of the size of the letters: lines of one cell are not farther apart
LEVEL = 0.25  # of the size: so near a line is level with figures
LONGEST = 30  # lines of one cell
ALONE = 0.6  # of the size: what it costs that a line belongs to no row; less, and it fits a row
Group = tuple[int | None, int, int]  # the row, the first line and the line after the last


def grouped(
    lines: Sequence[float], rows: Sequence[float], size: float, manner: Manner
) -> tuple[float, list[Group]]:
    """Part the lines of one column among the rows, at the least distance from their figures.

    Args:
        lines: The middles of the lines of one column, downwards.
        rows: The middles of the figures of each row, downwards.
        size: The height of the letters.
        manner: How cells stand beside figures.

    Returns:
        The sum of the distances, and the groups; the row of a group is None if it fits none.
    """
    runs = _runs(lines, size)
    best: list[tuple[float, list[Group]]] = [(0.0, [])]
    taken = [-1]  # the last row used by each of `best`
    for end in range(1, len(lines) + 1):
        cost, groups = best[end - 1]
        choice = (cost + ALONE * size, [*groups, (None, end - 1, end)])
        used = taken[end - 1]
        for start in range(max(runs[end - 1], end - LONGEST), end):
            place = _place(lines[start], lines[end - 1], manner)
            row = _nearest(rows, place)
            if row <= taken[start] or not _between(lines[start], lines[end - 1], rows, row, size):
                continue
            total = best[start][0] + abs(rows[row] - place)
            if total < choice[0]:
                choice, used = (total, [*best[start][1], (row, start, end)]), row
        best.append(choice)
        taken.append(used)
    return best[-1]


def _nearest(rows: Sequence[float], place: float) -> int:
    after = bisect_left(rows, place)
    return min(
        (n for n in (after - 1, after) if 0 <= n < len(rows)), key=lambda n: abs(rows[n] - place)
    )


def _between(first: float, last: float, rows: Sequence[float], row: int, size: float) -> bool:
    """Whether no line of a group is level with the figures of another row, or beyond them."""
    after_upper = row == 0 or first > rows[row - 1] + LEVEL * size
    return after_upper and (row + 1 == len(rows) or last < rows[row + 1] - LEVEL * size)


def _place(first: float, last: float, manner: Manner) -> float:
    return {"middle": (first + last) / 2, "top": first, "bottom": last}[manner]


def _runs(lines: Sequence[float], size: float) -> list[int]:
    """For each line the first of those that stand close above each other down to it."""
    runs: list[int] = []
    for n, line in enumerate(lines):
        close = n and line - lines[n - 1] <= WRAPPED * size
        runs.append(runs[n - 1] if close else n)
    return runs
