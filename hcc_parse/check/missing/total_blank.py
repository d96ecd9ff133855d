"""A blank cell in a total row above or below figures that are not nothing."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Column, Dossier, Entry, Evidence, Finding, Grid, Row, Said, Severity


@check(
    "M10",
    title=Said("Ô trống trong dòng tổng", "A blank cell in a total row"),
    severity=Severity.WARNING,
    rationale=Said(
        """Dòng tổng có số ở các cột khác mà một cột để trống, trong khi mọi dòng của cột ấy đều có số
        và không phải đều bằng 0. Chỉ xét cột hiểu được là chỉ tiêu nào; cột không cộng được (mức thu,
        số thứ tự) và dòng tổng bỏ trống quá nửa thì không xét.""",
        """A total row has figures in other columns and one column blank, though each row of that column
        has a figure and they are not all nothing. Only columns whose indicator is understood are looked
        at; what does not add up, and total rows blank for the greater part, are left alone.""",
    ),
    basis=Said(
        "Logic: tổng của những số khác 0 không thể trống.",
        "Logic: the total of figures above nothing is not nothing.",
    ),
    wrong="""
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | 1 | Hộ tịch | 30 | 28 | 2 |
        | 2 | Đất đai | 20 | 19 | 1 |
        | | Tổng cộng | 50 | 47 | |
    """,
    right="""
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Quá hạn |
        | 1 | Hộ tịch | 30 | 28 | 0 |
        | 2 | Đất đai | 20 | 19 | 0 |
        | | Tổng cộng | 50 | 47 | - |
    """,
)
def total_blank(dossier: Dossier) -> Iterator[Finding]:
    """Look at each blank of each total row, in columns that count one thing throughout."""
    for ordinal, grid in enumerate(dossier.mentions.grids, 1):
        named = {f.figure.place.address.column for f in dossier.facts if f.grid is grid}
        for row in grid.rows:
            if row.role != "total":
                continue
            for column, entry in _blanks(row, grid):
                if column.index not in named:
                    continue
                name = column.path[-1] if column.path else f"{column.index + 1}"
                yield total_blank.finding(
                    Said(
                        f"Dòng “{row.label}” để trống cột “{name}”, trong khi các dòng đều có số.",
                        f"Row “{row.label}” is blank in column “{name}”, though each row has a figure.",
                    ),
                    subject=f"bảng {ordinal} {row.label} {name}",
                    at=entry.place,
                    evidence=[Evidence(entry.text, "stated", entry.place)],
                )


def _blanks(row: Row, grid: Grid) -> list[tuple[Column, Entry]]:
    """The blanks of a total row that ought to be figures, unless they are as many as the figures."""
    entries = [(column, row.entry(column.index)) for column in grid.columns]
    blanks = [
        (column, entry)
        for column, entry in entries
        if entry is not None and entry.blank and _adds_up(column, grid)
    ]
    filled = sum(entry is not None and entry.figure is not None for _, entry in entries)
    return blanks if len(blanks) < filled else []


def _adds_up(column: Column, grid: Grid) -> bool:
    """Whether a column has a count in each data row, not all nothing, and no numbers of order."""
    entries = [row.entry(column.index) for row in grid.rows if row.role == "data"]
    figures = [entry.figure for entry in entries if entry is not None and entry.figure is not None]
    if not column.summed or len(figures) < len(entries) or len(figures) < 2:
        return False
    values = [figure.value for figure in figures]
    in_order = values == list(range(1, len(values) + 1))
    return not in_order and any(values) and all(figure.kind == "count" for figure in figures)
