"""Tables of Word files: merged cells once, with their spans."""

from pathlib import Path

import pytest

from tests.read.word_file import (
    cells_of,
    read_word,
    table_in,
    tbl,
    tc,
    tr,
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
