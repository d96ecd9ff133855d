"""Columns told apart: a row of texts laid over them, and the edges between them."""

from collections.abc import Sequence
from itertools import pairwise

from hcc_parse.read.printed.unruled.stretches import Span


def aligned(marks: Sequence[Span], columns: Sequence[Span]) -> list[Span] | None:
    """Lay one row of texts over columns in order, each column under the nearest that can be its.

    Args:
        marks: The ends of the texts, one for each column, from left to right; more than columns
            where a column is empty.
        columns: The ends of what stands in the columns.

    Returns:
        For each text the ends of its column and itself; None if they do not fit.
    """
    best: list[tuple[float, list[int]] | None] = [(0.0, [])] + [None] * len(columns)
    for mark in marks:
        found: list[tuple[float, list[int]] | None] = []
        for used in range(len(columns) + 1):
            skip, match = best[used], best[used - 1] if used else None
            options = [] if skip is None else [(skip[0], [*skip[1], -1])]
            if match is not None:
                x0, x1 = columns[used - 1]
                away = max(0.0, x0 - mark[1], mark[0] - x1)
                options.append((match[0] + away, [*match[1], used - 1]))
            found.append(min(options) if options else None)
        best = found
    if (whole := best[len(columns)]) is None:
        return None
    spans = [
        mark if at < 0 else (min(mark[0], columns[at][0]), max(mark[1], columns[at][1]))
        for mark, at in zip(marks, whole[1], strict=True)
    ]
    if not spans or any(left[1] > right[0] for left, right in pairwise(spans)):
        return None
    return spans


def edges_of(spans: Sequence[Span]) -> list[float]:
    """Where one column may end and the next begin: the middle of what is empty between them."""
    inner = [(left[1] + right[0]) / 2 for left, right in pairwise(spans)]
    return [spans[0][0] - 2, *inner, spans[-1][1] + 2]
