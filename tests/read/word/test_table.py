"""Tables of Word files: merged cells once, with their spans."""

from pathlib import Path

import pytest

from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report
from hcc_parse.read.word import table
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


def test_cells_stand_in_reading_order(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr("a", "b"), tr("c", "")))
    assert cells_of(table_in(report)) == [
        (0, 0, 1, 1, "a"),
        (0, 1, 1, 1, "b"),
        (1, 0, 1, 1, "c"),
        (1, 1, 1, 1, ""),
    ]


def test_a_cell_merged_over_columns_stands_once(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr("TT", tc("Tiếp nhận", span=2), "Ghi chú")))
    assert cells_of(table_in(report)) == [
        (0, 0, 1, 1, "TT"),
        (0, 1, 1, 2, "Tiếp nhận"),
        (0, 3, 1, 1, "Ghi chú"),
    ]


def test_a_cell_merged_over_rows_stands_once(tmp_path: Path) -> None:
    report, _ = read_word(
        tmp_path,
        tbl(
            tr(tc("TT", merge="restart"), "b"),
            tr(tc(merge="continue"), "c"),
            tr(tc("Một", merge="restart"), "d"),
        ),
    )
    assert cells_of(table_in(report)) == [
        (0, 0, 2, 1, "TT"),
        (0, 1, 1, 1, "b"),
        (1, 1, 1, 1, "c"),
        (2, 0, 1, 1, "Một"),
        (2, 1, 1, 1, "d"),
    ]


def test_a_cell_merged_both_ways_stands_once(tmp_path: Path) -> None:
    report, _ = read_word(
        tmp_path,
        tbl(
            tr("a", tc("Giải quyết", span=2, merge="restart")),
            tr("b", tc(span=2, merge="continue")),
            tr("c", "d", "e"),
        ),
    )
    assert cells_of(table_in(report)) == [
        (0, 0, 1, 1, "a"),
        (0, 1, 2, 2, "Giải quyết"),
        (1, 0, 1, 1, "b"),
        (2, 0, 1, 1, "c"),
        (2, 1, 1, 1, "d"),
        (2, 2, 1, 1, "e"),
    ]


def test_text_left_in_a_covered_cell_is_not_lost(tmp_path: Path) -> None:
    rows = tr(tc("Tổng", merge="restart")), tr(tc("số", merge="continue"))
    report, _ = read_word(tmp_path, tbl(*rows))
    assert cells_of(table_in(report)) == [(0, 0, 2, 1, "Tổng\nsố")]


def test_a_continuation_of_nothing_is_a_cell(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr(tc("a", merge="continue"))))
    assert cells_of(table_in(report)) == [(0, 0, 1, 1, "a")]


def test_a_wider_cell_ends_the_merge_below_it(tmp_path: Path) -> None:
    report, _ = read_word(
        tmp_path,
        tbl(
            tr("a", tc("b", merge="restart")),
            tr(tc("c", span=2)),
            tr("d", tc("e", merge="continue")),
        ),
    )
    assert cells_of(table_in(report)) == [
        (0, 0, 1, 1, "a"),
        (0, 1, 1, 1, "b"),
        (1, 0, 1, 2, "c"),
        (2, 0, 1, 1, "d"),
        (2, 1, 1, 1, "e"),
    ]


def test_columns_left_free_before_a_row_are_counted(tmp_path: Path) -> None:
    free = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + tc("a") + "</w:tr>"
    report, _ = read_word(tmp_path, tbl(free))
    assert cells_of(table_in(report)) == [(0, 2, 1, 1, "a")]


def test_a_merge_over_1200_rows_is_one_cell(tmp_path: Path) -> None:
    rows = (tr(tc(merge="continue"), str(n)) for n in range(1, 1200))
    report, _ = read_word(tmp_path, tbl(tr(tc("Thôn", merge="restart"), "0"), *rows))
    cells = cells_of(table_in(report))
    assert cells[:2] == [(0, 0, 1200, 1, "Thôn"), (0, 1, 1, 1, "0")]
    assert cells[-1] == (1199, 1, 1, 1, "1199")
    assert len(cells) == 1201


@pytest.mark.parametrize(
    ("written", "span"), [("300000000", 1024), ("9" * 5000, 1), ("-2", 1), ("0", 1), ("hai", 1)]
)
def test_an_impossible_span_is_bounded(tmp_path: Path, written: str, span: int) -> None:
    report, _ = read_word(tmp_path, tbl(tr(tc("a", span=written), "b")))
    assert cells_of(table_in(report)) == [(0, 0, 1, span, "a"), (0, span, 1, 1, "b")]


def test_paragraphs_of_a_cell_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr(tc("Tổng", "", "số"))))
    assert cells_of(table_in(report)) == [(0, 0, 1, 1, "Tổng\nsố")]


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


def test_tables_nested_too_deep_are_refused(tmp_path: Path) -> None:
    opened = "<w:tbl><w:tr><w:tc>" * 3000 + p("lõi")
    path = write_word(tmp_path / "x.docx", opened + "</w:tc></w:tr></w:tbl>" * 3000)
    with pytest.raises(UnreadableFileError, match="quá sâu") as raised:
        read_report(path)
    assert raised.value.failure == "too-large"


def test_more_cells_than_any_report_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table, "MOST_CELLS", 5)
    with pytest.raises(UnreadableFileError, match="quá nhiều ô") as raised:
        read_word(tmp_path, tbl(tr("a", "b", "c"), tr("a", "b", "c")))
    assert raised.value.failure == "too-large"


def test_cells_merged_the_old_way_stand_once(tmp_path: Path) -> None:
    first, more = (f'<w:hMerge w:val="{kind}"/>' for kind in ("restart", "continue"))
    cells = tc("Tiếp nhận", properties=first), tc(properties=more), "Ghi chú"
    report, _ = read_word(tmp_path, tbl(tr(*cells)))
    assert cells_of(table_in(report)) == [(0, 0, 1, 2, "Tiếp nhận"), (0, 2, 1, 1, "Ghi chú")]


def test_columns_left_free_after_a_row_end_no_merge(tmp_path: Path) -> None:
    after = '<w:gridAfter w:val="1"/>'
    rows = (
        tr("a", tc("b", merge="restart")),
        tr("c", properties=after),
        tr("d", tc("e", merge="continue")),
    )
    report, _ = read_word(tmp_path, tbl(*rows))
    assert cells_of(table_in(report)) == [
        (0, 0, 1, 1, "a"),
        (0, 1, 2, 1, "b\ne"),
        (1, 0, 1, 1, "c"),
        (2, 0, 1, 1, "d"),
    ]


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
    report, _ = read_word(tmp_path, nested)
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
