"""Tables that list some rows and the total of all: `Các lĩnh vực có nhiều hồ sơ`, `Trong đó:`."""

from collections.abc import Mapping
from fractions import Fraction

from hcc_parse.domain import Column, Grid, Row, Sum
from hcc_parse.relate.cells import figure_of
from hcc_parse.relate.word_patterns import said
from hcc_parse.vietnamese import unmark

HUNDRED = 100
FEWEST = 3  # shares of the total that hold
DOTS = frozenset(" .…")
Labels = Mapping[str, tuple[str, ...]]


def lists_some(sum_: Sum, grid: Grid, labels: Labels) -> bool:
    """Whether a table says that its rows are but some of what a total row tells.

    Its title says so, a row of dots, a row `Trong đó:` right below the total; or what each row is
    of that total in per cent.

    Args:
        sum_: That of a column of which the rows fall short.
        grid: The table.
        labels: `title:some` and `row:some` are the words.
    """
    titles = [unmark(line) for line in grid.above if not line.endswith((".", ";"))]
    if any(_tells_some(line, labels) for line in titles):
        return True
    if any(_is_dots(row) for row in grid.rows):
        return True
    below = next((r for r in grid.rows if r.index > (sum_.total.place.address.row or 0)), None)
    opened = below is not None and not any(entry.figure for entry in below.entries)
    if opened and below is not None and said(labels["row:some"]).match(unmark(below.label)):
        return True
    return any(_is_base(sum_, column, grid) for column in grid.columns)


def _tells_some(line: str, labels: Labels) -> bool:
    """Whether a title tells some rows; a lead-in or `trong đó` does only of fields.

    `Một số kết quả chính như sau:` and `Kết quả, trong đó nhiều nhất là chứng thực` are of all.
    """
    plain = not line.endswith(":") and said(labels["row:some"]).search(line) is None
    fields = said(labels["field-header"]).search(line) is not None
    return (plain or fields) and said(labels["title:some"]).search(line) is not None


def _is_dots(row: Row) -> bool:
    texts = [entry.text for entry in row.entries if entry.text.strip()]
    labelled = len(texts) > 1 and set(row.label) <= DOTS and row.role == "data"
    return labelled and all(set(text) <= DOTS for text in texts[1:])


def _is_base(sum_: Sum, column: Column, grid: Grid) -> bool:
    """Whether each share of a column is what a part is of the total."""
    rows, head = {row.index: row for row in grid.rows}, " ".join(column.path)
    told = [
        (share, part)
        for part in sum_.parts
        if (row := rows.get(part.place.address.row or 0)) is not None
        if (share := figure_of(row, column.index)) is not None
    ]
    return len(told) >= FEWEST and all(
        (share.kind == "share" or "%" in head)
        and share.decimals
        and share.allows(HUNDRED * Fraction(part.value) / Fraction(sum_.total.value))
        for share, part in told
    )
