"""The header of a table without rules: which text stands over which columns, on how many levels.

A cell that reaches from the top of the header to its foot stands higher than one below a common
title. So the height of the lowest cell of each column tells how many titles it has above it, and
each title stands over the middle of its columns.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hcc_parse.read.printed.unruled.alignment import aligned
from hcc_parse.read.printed.unruled.stretches import Level, Span, Stretch
from hcc_parse.read.printed.unruled.titles import HeadCell, depths_of, tree_of

LEADING = 0.7  # of the size of the letters: lines of one cell have less between them
ASIDE = 0.9  # of the size: how far the middles of the lines of one cell may stand apart


@dataclass(slots=True)
class Head:
    """A header that was understood: its cells, and the columns it has."""

    cells: list[HeadCell]
    rows: int
    columns: list[Span]


def head_of(
    levels: Sequence[Level], columns: list[Span], size: float, standing: Sequence[Stretch] = ()
) -> Head | None:
    """Understand a header, or give None when any of its texts has no certain place.

    Args:
        levels: The levels of the header, downwards.
        columns: The ends of the words below it.
        size: The height of its letters.
        standing: Texts in it that are set at a right angle.
    """
    blocks = [*_blocks(levels, size), *(HeadCell([part]) for part in standing)]
    leaves = [b for b in blocks if not any(_below(b, other) for other in blocks)]
    if len(leaves) > len(columns):
        leaves = [leaf for leaf in leaves if not _hangs(leaf, leaves, columns)]
    placed = _placed(sorted(leaves, key=lambda b: b.x0), columns)
    if placed is None:
        return None
    spans = [span for span, _ in placed]
    titles = [block for block in blocks if not any(block is leaf for leaf in leaves)]
    for at in ("middle", "top"):
        depths = depths_of([leaf for _, leaf in placed], at, size)
        cells = tree_of(titles, [leaf for _, leaf in placed], depths, spans, size)
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
