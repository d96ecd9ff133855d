"""The levels of a header: which titles stand over which run of columns."""

from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from statistics import median

from hcc_parse.read.printed.unruled.alignment import edges_of
from hcc_parse.read.printed.unruled.stretches import Span, Stretch

SAME = 0.25  # of the size: cells at the same height
NEARLY = 2.0  # of the square of the size: partings whose squares differ by less are alike
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


Shares = list[tuple[HeadCell, tuple[int, int]]]


def depths_of(leaves: list[HeadCell], at: str, size: float) -> list[int]:
    """How many titles stand above each leaf, by its height among the heights of all leaves."""
    heights = [getattr(leaf, at) for leaf in leaves]
    depth, depths, last = 0, {}, None
    for height in sorted(set(heights)):
        if last is not None and height - last > SAME * size:
            depth += 1
        depths[height], last = depth, height
    return [depths[height] for height in heights]


def tree_of(
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
            shares = _shares(sorted(mine, key=lambda t: t.x0), columns, spans, size)
            if shares is None:
                return None
            for title, (start, stop) in shares:
                if any(leaves[n].top < title.middle for n in range(start, stop)):
                    return None
                cells.append(HeadCell(title.parts, row, start, 1, stop - start))
                parents[start:stop] = [title] * (stop - start)
                left = [other for other in left if other is not title]
    if left or (cells and all(title.column_span == 1 for title in cells)):
        return None  # what stands below one column each may be the first row
    cells += [
        HeadCell(leaf.parts, depth, n, rows - depth)
        for n, (leaf, depth) in enumerate(zip(leaves, depths, strict=True))
    ]
    return cells


def _within(title: HeadCell, left: float, right: float, size: float) -> bool:
    return left - size <= title.x0 and title.x1 <= right + size


def _shares(
    titles: list[HeadCell], columns: list[int], spans: list[Span], size: float
) -> Shares | None:
    """Part a run of columns among its titles, so that each stands over the middle of its own.

    None if another parting fits nearly as well.
    """
    edges, ends = edges_of(spans), _ends(spans)
    best: dict[int, list[tuple[float, Shares]]] = {columns[0]: [(0.0, [])]}
    for title in titles:
        found: dict[int, list[tuple[float, Shares]]] = {}
        for start, known in best.items():
            for stop in range(start + 1, columns[-1] + 2):
                if not _within(title, edges[start], edges[stop], size):
                    continue
                left, right = ends[start][0], ends[stop - 1][1]
                aside = abs((left + right) / 2 - (title.x0 + title.x1) / 2)
                if aside > UNSURE * (edges[stop] - edges[start]):
                    continue
                found.setdefault(stop, []).extend(
                    (cost + aside**2, [*shares, (title, (start, stop))]) for cost, shares in known
                )
        best = {stop: sorted(known, key=itemgetter(0))[:2] for stop, known in found.items()}
    whole = best.get(columns[-1] + 1, []) if titles else []
    unsure = len(whole) > 1 and whole[1][0] - whole[0][0] < NEARLY * size**2
    return whole[0][1] if whole and not unsure else None


def _ends(spans: list[Span]) -> list[Span]:
    """The ends of each column, no farther from its words than columns are apart in the middle."""
    gap = median(right[0] - left[1] for left, right in pairwise(spans)) / 2 if spans[1:] else 0.0
    edges = edges_of(spans)
    return [
        (max(edges[n], x0 - gap), min(edges[n + 1], x1 + gap)) for n, (x0, x1) in enumerate(spans)
    ]
