"""A unit of measure that is announced and left blank, or that the columns beside have."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Column, Dossier, Evidence, Finding, Grid, Said, Severity

FEWEST = 2  # neighbours with a unit
NEAR = 3  # paragraphs between the line of the unit and its table


@check(
    "M12",
    title=Said("Thiếu đơn vị tính", "No unit of measure"),
    severity=Severity.NOTE,
    rationale=Said(
        """Dòng “Đơn vị tính:” trên bảng để trống; hoặc các cột cùng một đầu bảng đều ghi đơn vị trong
        ngoặc mà một cột không ghi. Người tổng hợp có thể nhầm đồng với triệu đồng, hồ sơ với thủ tục.
        Cột tỷ lệ, thứ tự, ghi chú thì không xét; số trong lời cũng không, vì tên mục thường đã nói đếm
        gì.""",
        """The line of the unit of measure above a table is blank; or the columns below one header all have a
        unit in brackets and one has none. Whoever adds up reports may take units for millions, cases for
        procedures. Columns of shares, order and remarks are left alone; so are numbers of the text,
        since the item itself mostly says what is counted.""",
    ),
    basis=Said(
        "Suy luận: các cột, các mục cùng hàng ghi theo một cách.",
        "Logic: columns and items side by side are written in one way.",
    ),
    wrong="""
        | STT | Lĩnh vực | Phí, lệ phí | < | < |
        | ^ | ^ | Phải thu (triệu đồng) | Đã thu (triệu đồng) | Còn phải thu |
        | 1 | Hộ tịch | 32 | 31 | 1 |
        | 2 | Đất đai | 18 | 16 | 2 |
    """,
    right="""
        Đơn vị tính: triệu đồng
        | STT | Lĩnh vực | Phí, lệ phí | < | < |
        | ^ | ^ | Phải thu | Đã thu | Còn phải thu |
        | 1 | Hộ tịch | 32 | 31 | 1 |
        | 2 | Đất đai | 18 | 16 | 2 |
    """,
)
def unit_missing(dossier: Dossier) -> Iterator[Finding]:
    """Look at the lines above tables, and at the columns below one header."""
    mentions = dossier.mentions
    for blemish in mentions.blemishes:
        block = blemish.place.address.block
        near = any(0 < grid.block - block <= NEAR for grid in mentions.grids)
        if blemish.kind == "unit-blank" and near:
            yield unit_missing.finding(
                Said("Dòng đơn vị tính của bảng để trống.", "The unit of the table is left blank."),
                subject="đơn vị tính của bảng",
                at=blemish.place,
                evidence=[Evidence(blemish.text, "stated", blemish.place)],
            )
    for grid in mentions.grids:
        for column, units in _bare_columns(grid):
            yield _found(f"cột “{' › '.join(column.path)}”", units, grid)


def _found(what: str, unit: str, grid: Grid) -> Finding:
    return unit_missing.finding(
        Said(
            f"{what[0].upper()}{what[1:]} không ghi đơn vị, các cột bên cạnh ghi “{unit}”.",
            f"{what} has no unit, the columns beside it have “{unit}”.",
        ),
        subject=what,
        at=grid.place,
    )


def _bare_columns(grid: Grid) -> Iterator[tuple[Column, str]]:
    """The only column below a header that has no unit, with the unit of the others."""
    for head in sorted({column.path[:-1] for column in grid.columns if len(column.path) > 1}):
        below = [c for c in grid.columns if c.path[:-1] == head and c.summed]
        bare = [column for column in below if column.unit is None and "(" not in column.path[-1]]
        units = {column.unit for column in below if column.unit}
        told = len(below) - len(bare)
        if len(bare) == 1 and told >= FEWEST and len(units) == 1:
            yield bare[0], units.pop()
