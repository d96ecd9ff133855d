"""Tables as grids: header paths, codes, formulas, roles of rows, empty cells."""

import pytest

from hcc_parse.domain import Entry, Grid
from tests.reports import grid_of, mentions_of

FORM = """
| STT | Lĩnh vực | Tiếp nhận | < | < | Đã giải quyết | < |
| ^ | ^ | Tổng số | Trong kỳ | < | Trước hạn | Đúng hạn |
| ^ | ^ | ^ | Trực tuyến | Trực tiếp | ^ | ^ |
| (1) | (2) | (3)=(4)+(5) | (4) | (5) | (6) | (7) |
| 1 | Hộ tịch | 12 | 10 | 2 | 9 | 1 |
| 2 | Đất đai | 8 | 8 | 0 | 7 |  |
| 3 | Y tế | 5 | 5 | - | 5 | – |
| 4 | Giáo dục | 1 | 1 | … | 1 | . |
| Tổng cộng | < | 26 | 24 | 2 | 22 | 1 |
| Tỷ lệ (%) | < | 100% | 92,3% | 7,7% | 84,6% | 3,8% |
"""


def entry(grid: Grid, row: int, column: int) -> Entry:
    found = next(r for r in grid.rows if r.index == row).entry(column)
    assert found is not None
    return found


def roles_of(text: str) -> list[str]:
    return [row.role for row in grid_of(text).rows]


def test_header_texts_reach_over_merged_cells() -> None:
    assert [column.path for column in grid_of(FORM).columns] == [
        ("STT",),
        ("Lĩnh vực",),
        ("Tiếp nhận", "Tổng số"),
        ("Tiếp nhận", "Trong kỳ", "Trực tuyến"),
        ("Tiếp nhận", "Trong kỳ", "Trực tiếp"),
        ("Đã giải quyết", "Trước hạn"),
        ("Đã giải quyết", "Đúng hạn"),
    ]


def test_columns_have_their_codes() -> None:
    codes = [column.code for column in grid_of(FORM).columns]
    assert codes == ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]


@pytest.mark.parametrize(
    ("codes", "declared"),
    [
        ("| (1) | (2) | (3)=(4)+(5) | (4) | (5) |", (2, (3, 4))),
        ("| 1 | 2 | 3=4+5 | 4 | 5 |", (2, (3, 4))),
        ("| (1) | (2) | (3) = (4) + (5) | (4) | (5) |", (2, (3, 4))),
        ("| (1) | (2) | (3) | (4) | (5)=(3)+(4) |", (4, (2, 3))),
        ("| A | B | 1=2+3 | 2 | 3 |", (2, (3, 4))),
    ],
)
def test_a_formula_in_the_header_is_declared(
    codes: str, declared: tuple[int, tuple[int, ...]]
) -> None:
    grid = grid_of(
        f"""
        | STT | Lĩnh vực | Loại một | Loại hai | Loại ba |
        {codes}
        | 1 | Hộ tịch | 5 | 2 | 3 |
        | 2 | Đất đai | 9 | 4 | 5 |
        """
    )
    (formula,) = grid.formulas
    assert (formula.total, formula.parts) == declared


@pytest.mark.parametrize(
    "formula",
    [
        "(3)=(4)+(5)-(6)",
        "(3)=(4)+(5)*(6)",
        "(3)=(4)+(5)+",
        "(3)=(4)*@)+(5)+(6)",
        "(3)=(6)*(4)+(5)",
    ],
)
def test_a_formula_that_is_not_wholly_understood_declares_nothing(formula: str) -> None:
    table = f"""
        | STT | Lĩnh vực | Nhận | Mạng | Quầy | Rút |
        | (1) | (2) | {formula} | (4) | (5) | (6) |
        | 1 | Hộ tịch | 5 | 2 | 4 | 1 |
        """
    assert grid_of(table).formulas == ()


@pytest.mark.parametrize(
    ("again", "role"),
    [
        ("| ^ | ^ | Tong | Sớm | Đúng | 'Tổng |", "header"),
        ("| ^ | ^ | Tổng | Sớm | Đúng | 4 |", "data"),
        ("| ^ | ^ | Tong | Som | Muộn | Rút |", "data"),
    ],
)
def test_a_head_printed_again_is_known_though_misread(again: str, role: str) -> None:
    table = f"""
        | STT | Lĩnh vực | Nhận | < | Trả | < |
        | ^ | ^ | Tổng | Sớm | Đúng | Tổng |
        | 1 | Hộ tịch | 5 | 2 | 4 | 1 |
        | 2 | Đất đai | 6 | 2 | 4 | 1 |
        {again}
        | 3 | Y tế | 5 | 2 | 4 | 1 |
        """
    assert grid_of(table).rows[4].role == role


def test_several_formulas_are_declared_one_by_one() -> None:
    grid = grid_of(
        """
        | STT | Lĩnh vực | Nhận | Mạng | Quầy | Trả | Sớm | Đúng |
        | (1) | (2) | (3)=(4)+(5) | (4) | (5) | (6)=(7)+(8) | (7) | (8) |
        | 1 | Hộ tịch | 5 | 2 | 3 | 4 | 4 | 0 |
        """
    )
    assert [(f.total, f.parts) for f in grid.formulas] == [(2, (3, 4)), (5, (6, 7))]


def test_codes_without_a_formula_declare_nothing() -> None:
    assert grid_of(FORM.replace("(3)=(4)+(5)", "(3)")).formulas == ()


def test_rows_have_roles() -> None:
    assert roles_of(FORM) == [
        *("header", "header", "header", "code"),
        *("data", "data", "data", "data"),
        *("total", "ratio"),
    ]


def test_rows_have_keys_and_labels() -> None:
    rows = [row for row in grid_of(FORM).rows if row.role in ("data", "total")]
    assert [(row.key, row.label) for row in rows] == [
        ("1", "Hộ tịch"),
        ("2", "Đất đai"),
        ("3", "Y tế"),
        ("4", "Giáo dục"),
        ("", "Tổng cộng"),
    ]


@pytest.mark.parametrize("label", ["Tổng", "Tổng số", "TỔNG CỘNG:", "Cộng (I+II)", "Toàn xã"])
def test_a_row_that_adds_up_the_others_is_a_total(label: str) -> None:
    assert roles_of(FORM.replace("Tổng cộng", label))[-2:] == ["total", "ratio"]


@pytest.mark.parametrize("label", ["Công an", "Cộng tác viên", "Cộng đồng", "Tổng hợp khác"])
def test_words_that_sound_like_a_total_are_none(label: str) -> None:
    assert roles_of(FORM.replace("Y tế", label))[6] == "data"


@pytest.mark.parametrize("label", ["Tỷ lệ", "Tỉ lệ:", "TỶ LỆ %"])
def test_a_row_of_shares_is_a_ratio_row(label: str) -> None:
    assert roles_of(FORM.replace("Tỷ lệ (%)", label))[-1] == "ratio"


def test_a_total_may_stand_on_top() -> None:
    text = """
        | STT | Lĩnh vực | Số hồ sơ | Đúng hạn |
        | Tổng cộng | < | 30 | 28 |
        | 1 | Hộ tịch | 10 | 9 |
        | 2 | Đất đai | 20 | 19 |
    """
    assert roles_of(text) == ["header", "total", "data", "data"]


def test_a_header_printed_again_is_no_data() -> None:
    text = """
        | STT | Lĩnh vực | Số hồ sơ | Đúng hạn |
        | 1 | Hộ tịch | 10 | 9 |
        | STT | Lĩnh vực | Số hồ sơ | Đúng hạn |
        | 2 | Đất đai | 20 | 19 |
    """
    assert roles_of(text) == ["header", "data", "header", "data"]


@pytest.mark.parametrize(("row", "column"), [(5, 6), (6, 4), (6, 6), (7, 4), (7, 6)])
def test_an_empty_cell_or_a_dash_says_nothing(row: int, column: int) -> None:
    found = entry(grid_of(FORM), row, column)
    assert found.blank
    assert found.figure is None


def test_a_zero_says_zero() -> None:
    found = entry(grid_of(FORM), 5, 4)
    assert not found.blank
    assert found.figure is not None
    assert found.figure.value == 0


def test_a_cell_of_words_is_neither_blank_nor_a_figure() -> None:
    found = entry(grid_of(FORM.replace("| 8 | 0 |", "| 8 | không rõ |")), 5, 4)
    assert not found.blank
    assert found.figure is None


def test_cells_are_counts_shares_or_neither() -> None:
    grid = grid_of(
        """
        | STT | Lĩnh vực | Số hồ sơ | Tỷ lệ | Xếp hạng | Điểm |
        | 1 | Hộ tịch | 10 | 98,5% | 3 | 97,76 |
        """
    )
    kinds = {e.column: e.figure.kind for e in grid.rows[1].entries if e.figure}
    assert kinds == {0: "other", 2: "count", 3: "share", 4: "other", 5: "other"}
    assert [column.index for column in grid.columns if column.summed] == [1, 2]


def test_a_figure_in_a_cell_carries_its_header_path_and_place() -> None:
    grid = grid_of(FORM)
    figure = entry(grid, 4, 3).figure
    assert figure is not None
    assert figure.path == ("Tiếp nhận", "Trong kỳ", "Trực tuyến")
    assert (figure.place.address.row, figure.place.address.column) == (4, 3)


@pytest.mark.parametrize(
    "text",
    [
        """
        | STT | Văn bản | Nội dung |
        | 1 | Kế hoạch | Tuyên truyền |
        | 2 | Công văn | Rà soát |
        """,
        "| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |",
        "| Họ tên | Chức vụ |\n| Nguyễn Văn An | Chuyên viên |",
    ],
)
def test_a_table_without_figures_is_no_grid(text: str) -> None:
    assert mentions_of(text).grids == ()


def test_the_signature_above_an_appendix_is_not_its_title() -> None:
    signed = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Mẫu"
    assert grid_of(f"{signed}\n{FORM}").title == ""
    assert grid_of(f"{signed}\nKết quả giải quyết hồ sơ\n{FORM}").title == (
        "Kết quả giải quyết hồ sơ"
    )


def test_the_paragraph_above_a_table_is_its_title() -> None:
    assert grid_of(f"PHỤ LỤC I\nKết quả giải quyết hồ sơ\n{FORM}").title == (
        "Kết quả giải quyết hồ sơ"
    )


def test_each_table_is_a_grid_of_its_own() -> None:
    grids = mentions_of(f"{FORM}\nBảng hai\n{FORM}").grids
    assert [(grid.block, grid.title) for grid in grids] == [(0, ""), (2, "Bảng hai")]


def test_codes_of_columns_printed_again_are_no_data_though_some_are_misread() -> None:
    again = "| (1) | (2) | (3=(4)+(5) | (4) | (6) | 06)- | (7) |"
    assert roles_of(FORM.replace("| 3 | Y tế", f"{again}\n| 3 | Y tế"))[6] == "code"
