"""Tables of Word files in one another, in frames and controls; rows that are not shown."""

from pathlib import Path

import pytest

from hcc_parse.domain import Limits, Table
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report
from tests.read.word_file import (
    asides_of,
    cells_of,
    controlled,
    p,
    read_word,
    table_in,
    tbl,
    tc,
    text_box,
    tr,
    write_word,
)


def test_a_table_in_a_cell_is_text_of_that_cell(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr(tc("Gồm", tbl(tr("a", "b")), p("hết")), "12")))
    assert cells_of(table_in(report)) == [
        (0, 0, 1, 1, "Gồm\na\tb\nhết"),
        (0, 1, 1, 1, "12"),
    ]


def test_lines_of_a_cell_of_a_table_in_a_cell_stay_on_the_line_of_their_row(tmp_path: Path) -> None:
    inner = tbl(tr(tc("Tiếp", "nhận"), "12"), tr("Đã trả", "9"))
    report, _ = read_word(tmp_path, tbl(tr("Gồm", tc(inner, p()))))
    assert cells_of(table_in(report))[1][4] == "Tiếp nhận\t12\nĐã trả\t9"


def test_one_cell_drawn_around_a_table_is_a_frame(tmp_path: Path) -> None:
    framed = tbl(tr(tc("Biểu số 1", tbl(tr("a", "12")), p("Người lập"))))
    report, texts = read_word(tmp_path, framed)
    assert texts == ["Biểu số 1", "Người lập"]
    assert cells_of(table_in(report)) == [(0, 0, 1, 1, "a"), (0, 1, 1, 1, "12")]


def test_a_column_of_tables_is_a_frame_too(tmp_path: Path) -> None:
    first, last = tc("Biểu 1", tbl(tr("a", "12")), p()), tc(tbl(tr("b", "34")), p("Hết"))
    report, texts = read_word(tmp_path, tbl(tr(first), tr(last)))
    assert texts == ["Biểu 1", "Hết"]
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert [cell[4] for each in tables for cell in cells_of(each)] == ["a", "12", "b", "34"]


def test_tables_nested_too_deep_are_refused(tmp_path: Path) -> None:
    opened = "<w:tbl><w:tr><w:tc>" * 3000 + p("lõi")
    path = write_word(tmp_path / "x.docx", opened + "</w:tc></w:tr></w:tbl>" * 3000)
    with pytest.raises(UnreadableFileError, match="quá sâu") as raised:
        read_report(path)
    assert raised.value.failure == "too-large"


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (Limits(table_cells=5), "Số ô của các bảng là 6"),
        (Limits(table_rows=1), "Số hàng của một bảng là 2"),
        (Limits(table_columns=2), "Số ô trên một hàng của bảng là 3"),
        (Limits(table_nesting=1), "Số lớp bảng lồng nhau là 2"),
    ],
)
def test_a_table_beyond_a_limit_is_refused(tmp_path: Path, limits: Limits, said: str) -> None:
    inner = tbl(tr("d", "e", "f"))
    path = write_word(tmp_path / "x.docx", tbl(tr("a", "b", "c"), tr("a", "b", tc(inner, p()))))
    assert read_report(path).problems == ()
    with pytest.raises(UnreadableFileError, match=said) as raised:
        read_report(path, limits)
    assert raised.value.failure == "too-large"


def test_two_tables_side_by_side_are_two_tables(tmp_path: Path) -> None:
    left, right = tc(tbl(tr("a", "12")), p()), tc("Biểu 2", tbl(tr("b", "34")), p())
    report, texts = read_word(tmp_path, tbl(tr(left, tc(), right)))
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert [[cell[4] for cell in cells_of(each)] for each in tables] == [["a", "12"], ["b", "34"]]
    assert texts == ["Biểu 2"]


def test_a_hidden_row_is_set_aside(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr("a"), tr("ẩn 12", properties="<w:hidden/>"), tr("b")))
    assert [cell[4] for cell in cells_of(table_in(report))] == ["a", "b"]
    assert asides_of(report) == [("hidden", "ẩn 12")]


def test_text_in_a_table_but_in_no_cell_is_not_lost(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, f"<w:tbl>{tr('a')}{p('lạc')}</w:tbl>")
    assert texts == ["lạc"]
    assert [cell[4] for cell in cells_of(table_in(report))] == ["a"]


def test_tables_nested_sixty_deep_are_read(tmp_path: Path) -> None:
    nested = tbl(tr("lõi", "12"))
    for _ in range(59):
        nested = tbl(tr("x", tc(nested, p())))
    path = write_word(tmp_path / "x.docx", nested)
    report = read_report(path, Limits(table_nesting=60))
    assert cells_of(table_in(report))[1][4] == "x\t" * 58 + "lõi\t12"


def test_a_text_box_in_a_cell_is_read_once(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr(tc(p("a", text_box("khung"))))))
    assert cells_of(table_in(report)) == [(0, 0, 1, 1, "a\nkhung")]


def test_rows_and_cells_in_content_controls_are_read(tmp_path: Path) -> None:
    row = f"<w:tr>{controlled(tc('b'))}{tc('c')}</w:tr>"
    report, _ = read_word(tmp_path, tbl(tr("a", "x"), controlled(row)))
    assert [cell[4] for cell in cells_of(table_in(report))] == ["a", "x", "b", "c"]


def test_a_row_whose_deletion_is_tracked_is_not_read(tmp_path: Path) -> None:
    deleted = tc("<w:p><w:del><w:r><w:delText>7</w:delText></w:r></w:del></w:p>")
    row = f"<w:tr><w:trPr><w:del/></w:trPr>{deleted}</w:tr>"
    report, _ = read_word(tmp_path, tbl(tr("a"), row, tr("b")))
    assert cells_of(table_in(report)) == [(0, 0, 1, 1, "a"), (1, 0, 1, 1, "b")]
    assert asides_of(report) == [("deleted", "7")]
