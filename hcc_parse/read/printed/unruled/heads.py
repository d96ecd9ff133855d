"""The header of a table without rules: which text stands over which columns, on how many levels.

A cell that reaches from the top of the header to its foot stands higher than one below a common
title. So the height of the lowest cell of each column tells how many titles it has above it, and
each title stands over the middle of its columns.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from hcc_parse.read.printed.unruled.alignment import aligned, edges_of
from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch

LEADING = 0.7  # of the size of the letters: lines of one cell have less between them
SAME = 0.25  # of the size: cells at the same height
ASIDE = 0.9  # of the size: how far the middles of the lines of one cell may stand apart
UNSURE = 0.2  # of the width of its columns: a title farther from their middle has others


@dataclass(slots=True)
class HeadCell:
    """A cell of a header, its text line by line; rows and columns as in the table."""

    parts: list[Stretch]
    row: int = 0
    column: int = 0
    row_span: int = 1
    column_span: int = 1

    @property
    def x0(self) -> float:
        """The left end of its text."""
        return min(part.x0 for part in self.parts)

    @property
    def x1(self) -> float:
        """The right end of its text."""
        return max(part.x1 for part in self.parts)

    @property
    def top(self) -> float:
        """The upper end of its text."""
        return self.parts[0].top

    @property
    def bottom(self) -> float:
        """The lower end of its text."""
        return self.parts[-1].bottom

    @property
    def middle(self) -> float:
        """How far down its text stands."""
        return (self.top + self.bottom) / 2


@dataclass(slots=True)
class Head:
    """A header that was understood: its cells, and the columns it has."""

    cells: list[HeadCell]
    rows: int
    columns: list[Span]


def head_of(levels: Sequence[Level], columns: list[Span], size: float) -> Head | None:
    """Understand a header, or give None when any of its texts has no certain place."""
    blocks = _blocks(levels, size)
    leaves = [b for b in blocks if not any(_below(b, other) for other in blocks)]
    if len(leaves) > len(columns):
        leaves = [leaf for leaf in leaves if not _hangs(leaf, leaves, columns)]
    placed = _placed(sorted(leaves, key=lambda b: b.x0), columns)
    if placed is None:
        return None
    spans = [span for span, _ in placed]
    titles = [block for block in blocks if not any(block is leaf for leaf in leaves)]
    for at in ("middle", "top"):
        depths = _depths([leaf for _, leaf in placed], at, size)
        cells = _tree(titles, [leaf for _, leaf in placed], depths, spans, size)
        if cells is not None:
            return Head(cells, max(depths) + 1, spans)
    return None


def _blocks(levels: Sequence[Level], size: float) -> list[HeadCell]:
    """Join the lines of each cell: close below each other, and one over the other."""
    blocks: list[HeadCell] = []
    for level in levels:
        for part in level:
            above = [b for b in blocks if b.x0 < part.x1 and part.x0 < b.x1]
            above = [b for b in above if part.top - b.bottom < LEADING * size and b.top < part.top]
            near = [b for b in above if abs((b.x0 + b.x1) / 2 - part.centre) < ASIDE * size]
            if len(above) == 1 and near:
                near[0].parts.append(part)
            else:
                blocks.append(HeadCell([part]))
    return blocks


def _below(upper: HeadCell, lower: HeadCell) -> bool:
    return lower.top > upper.middle and lower.x0 < upper.x1 and upper.x0 < lower.x1


def _hangs(leaf: HeadCell, leaves: list[HeadCell], columns: list[Span]) -> bool:
    """Whether a text stands higher than its neighbours and over no figures: it is their title."""
    beside = sorted(leaves, key=lambda b: b.x0)
    at = next(n for n, other in enumerate(beside) if other is leaf)
    near = [beside[n] for n in (at - 1, at + 1) if 0 <= n < len(beside)]
    return all(other.top >= leaf.bottom for other in near) and not any(
        x0 < leaf.x1 and leaf.x0 < x1 for x0, x1 in columns
    )


def _placed(leaves: list[HeadCell], columns: list[Span]) -> list[tuple[Span, HeadCell]] | None:
    """Give each column its leaf; a leaf without figures below it has a column of its own."""
    spans = aligned([(leaf.x0, leaf.x1) for leaf in leaves], columns)
    return list(zip(spans, leaves, strict=True)) if spans else None


def _depths(leaves: list[HeadCell], at: str, size: float) -> list[int]:
    """How many titles stand above each leaf, by its height among the heights of all leaves."""
    heights = [getattr(leaf, at) for leaf in leaves]
    depth, depths, last = 0, {}, None
    for height in sorted(set(heights)):
        if last is not None and height - last > SAME * size:
            depth += 1
        depths[height], last = depth, height
    return [depths[height] for height in heights]


def _tree(
    titles: list[HeadCell],
    leaves: list[HeadCell],
    depths: list[int],
    spans: list[Span],
    size: float,
) -> list[HeadCell] | None:
    """Put the titles of each level over runs of columns; None if any is left, or has no run."""
    edges = edges_of(spans)
    rows = max(depths) + 1
    cells: list[HeadCell] = []
    parents: list[HeadCell | None] = [None] * len(spans)
    left = list(titles)
    for row in range(rows - 1):
        deep = [n for n, depth in enumerate(depths) if depth > row]
        for _, run in groupby(deep, key=lambda n: (id(parents[n]), n - deep.index(n))):
            columns = list(run)
            first, last = columns[0], columns[-1]
            mine = [t for t in left if _within(t, edges[first], edges[last + 1], size)]
            if row < rows - 2:
                mine = [t for t in mine if not any(o.bottom <= t.top for o in mine)]
            shares = _shares(sorted(mine, key=lambda t: t.x0), columns, edges, size)
            if shares is None:
                return None
            for title, (start, stop) in shares:
                if any(leaves[n].top < title.middle for n in range(start, stop)):
                    return None
                cells.append(HeadCell(title.parts, row, start, 1, stop - start))
                parents[start:stop] = [title] * (stop - start)
                left = [other for other in left if other is not title]
    if left:
        return None
    cells += [
        HeadCell(leaf.parts, depth, n, rows - depth)
        for n, (leaf, depth) in enumerate(zip(leaves, depths, strict=True))
    ]
    return cells


def _within(title: HeadCell, left: float, right: float, size: float) -> bool:
    return left - size <= title.x0 and title.x1 <= right + size


def _shares(
    titles: list[HeadCell], columns: list[int], edges: list[float], size: float
) -> list[tuple[HeadCell, tuple[int, int]]] | None:
    """Part a run of columns among its titles, so that each stands over the middle of its own."""
    best: dict[int, tuple[float, list[tuple[HeadCell, tuple[int, int]]]]] = {columns[0]: (0.0, [])}
    for title in titles:
        found: dict[int, tuple[float, list[tuple[HeadCell, tuple[int, int]]]]] = {}
        for start, (cost, shares) in best.items():
            for stop in range(start + 1, columns[-1] + 2):
                if not _within(title, edges[start], edges[stop], size):
                    continue
                aside = abs((edges[start] + edges[stop]) / 2 - (title.x0 + title.x1) / 2)
                if aside > UNSURE * (edges[stop] - edges[start]):
                    continue
                total = cost + aside**2
                if stop not in found or total < found[stop][0]:
                    found[stop] = (total, [*shares, (title, (start, stop))])
        best = found
    whole = best.get(columns[-1] + 1)
    return whole[1] if whole and titles else None
