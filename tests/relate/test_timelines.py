"""Months and quarters are recognised in the heads of rows and of columns."""

import pytest

from hcc_parse.relate.tables.timelines import stretch_of, timelines
from tests.reports import KNOWLEDGE, grid_of

LABELS = KNOWLEDGE.labels


@pytest.mark.parametrize(
    ("head", "months"),
    [
        ("Quý III", (7, 9)),
        ("Quý 2/2026", (4, 6)),
        ("Tháng 12 (đến ngày 14/12)", (12, 12)),
        ("Lũy kế 6 tháng", (1, 6)),
        ("6 tháng cuối năm", (7, 12)),
        ("9 tháng đầu năm", (1, 9)),
    ],
)
def test_a_head_names_months(head: str, months: tuple[int, int]) -> None:
    stretch = stretch_of(head, LABELS)
    assert stretch is not None
    assert (stretch.first, stretch.last) == months


@pytest.mark.parametrize(
    "head", ["Cùng kỳ quý I", "Quý I so với quý II", "Lũy kế", "Kế hoạch quý I"]
)
def test_other_times_are_left_out(head: str) -> None:
    assert stretch_of(head, LABELS) is None


def test_rows_of_quarters_make_a_timeline_with_their_total() -> None:
    (line,) = timelines(
        grid_of("""
            | Kỳ | Tiếp nhận | Đã giải quyết |
            | Quý I | 812 | 805 |
            | Quý II | 897 | 886 |
            | 6 tháng | 1.709 | 1.691 |
        """),
        LABELS,
    )
    received = next(thing for thing in line.things if thing.words == "Tiếp nhận")
    assert line.by_rows
    assert [figure and figure.text for figure in received.figures] == ["812", "897"]
    assert received.total is not None
    assert received.total.text == "1.709"


def test_columns_are_parted_by_what_else_their_heads_say() -> None:
    lines = list(
        timelines(
            grid_of("""
                | Lĩnh vực | Tiếp nhận | < | < | Đã giải quyết | < | < |
                | ^ | Tháng 7 | Tháng 8 | Cộng | Tháng 7 | Tháng 8 | Cộng |
                | Hộ tịch | 10 | 12 | 22 | 9 | 11 | 20 |
                | Đất đai | 3 | 4 | 7 | 3 | 3 | 6 |
            """),
            LABELS,
        )
    )
    assert [[thing.total and thing.total.text for thing in line.things] for line in lines] == [
        ["22", "7"],
        ["20", "6"],
    ]


@pytest.mark.parametrize("other", ["Quý III năm 2025", "Quý II", "Quý IV"])
def test_gaps_repeats_and_other_years_make_none(other: str) -> None:
    grid = grid_of(f"""
        | Lĩnh vực | Quý I | Quý II | {other} |
        | Hộ tịch | 10 | 12 | 22 |
        | Đất đai | 3 | 4 | 7 |
    """)
    assert list(timelines(grid, LABELS)) == []
