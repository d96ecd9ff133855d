"""Rows of cells set in columns for the terminal: each cell is wrapped within its own column."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

GAP = "  "


def set_in_columns(
    rows: Iterable[Sequence[str]], widths: Sequence[int], right: Iterable[int] = ()
) -> Iterator[str]:
    """Yield the lines of a table.

    Args:
        rows: Cells, as many in a row as there are widths.
        widths: Letters that each column may take.
        right: The columns that are set to the right, those of numbers.
    """
    to_right = set(right)
    for row in rows:
        cells = [
            wrap(" ".join(cell.split()), width, break_on_hyphens=False) or [""]
            for cell, width in zip(row, widths, strict=True)
        ]
        for n in range(max(map(len, cells))):
            parts = (
                f"{cell[n] if n < len(cell) else '':{'>' if at in to_right else '<'}{width}}"
                for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
            )
            yield GAP.join(parts).rstrip()


def widths_for(rows: Sequence[Sequence[str]], most: Sequence[int]) -> list[int]:
    """How wide each column must be: as its longest cell, at most so much."""
    columns = list(zip(*rows, strict=True))
    return [
        max(1, min(most[at], max(len(" ".join(cell.split())) for cell in column)))
        for at, column in enumerate(columns)
    ]


def hanging(opening: str, words: str, width: int = 100) -> list[str]:
    """A sentence behind its opening; its further lines hang under its first word."""
    return wrap(
        " ".join(words.split()),
        width,
        initial_indent=opening,
        subsequent_indent=" " * len(opening),
        break_on_hyphens=False,
    ) or [opening.rstrip()]
