"""Heads `I`, `II` with rows below them: all that they are made of, or some of it only."""

import pytest

from tests.reports import broken, sums_of

STAGES = """
| TT | Nội dung | Số lượng |
| I | Hồ sơ tiếp nhận | 2.512 |
| 1 | Trực tuyến | 2.498 |
| 2 | Trực tiếp | 14 |
| II | Hồ sơ đã giải quyết | {} |
| 1 | Trước hạn | 2.301 |
| 2 | Quá hạn | 3 |
"""
PAPERS = """
| TT | Nội dung | Quý I | Quý II |
| I | Văn bản ban hành | 24 | 31 |
| 1 | Kế hoạch | 5 | 4 |
| 2 | Công văn | {} | {} |
| II | Hội nghị, tập huấn | 6 | 7 |
| 1 | Tập huấn kỹ năng số | 2 | 3 |
| 2 | Giao ban chuyên đề | 3 | 3 |
"""


def test_rows_behind_their_head_are_some_of_it() -> None:
    assert broken(sums_of(STAGES.format("2.466"), "column")) == []
    assert broken(sums_of(PAPERS.format(17, 25), "column")) == []


@pytest.mark.parametrize(("first", "second"), [(19, 25), (17, 29)])
def test_rows_beyond_their_head_are_told(first: int, second: int) -> None:
    assert broken(sums_of(PAPERS.format(first, second), "column"))


def test_a_slip_below_a_head_is_told_without_certainty() -> None:
    (found,) = [s for s in sums_of(STAGES.format("2.034"), "column") if not s.holds]
    assert found.arithmetic == "2.034 ≠ 2.301 + 3 = 2.304"
    assert not found.certain


def test_a_head_that_another_column_shows_to_be_told_in_full_is_certain() -> None:
    text = PAPERS.format(19, 25).replace("| 31 |", "| 29 |").replace("| 7 |", "| 6 |")
    text = text.replace("| 24 |", "| 25 |").replace("| 6 | 6 |", "| 5 | 6 |")
    (found,) = [sum_ for sum_ in sums_of(text, "column") if not sum_.holds]
    assert found.arithmetic == "25 ≠ 5 + 19 = 24"
    assert found.certain


def test_rows_below_a_head_without_a_figure_are_not_those_of_the_head_before() -> None:
    text = """
        | STT | Nội dung | Số lượng |
        | I | Văn bản chỉ đạo, điều hành | {} |
        | 1 | Kế hoạch | 11 |
        | 2 | Công văn | 220 |
        | II | Tuyên truyền | |
        | 1 | Tin, bài | 40 |
        | 2 | Tờ rơi | 3.500 |
        | III | Kiểm tra | 4 |
    """
    assert broken(sums_of(text.format(231), "column")) == []
    assert broken(sums_of(text.format(213), "column")) == ["213 ≠ 11 + 220 = 231"]
