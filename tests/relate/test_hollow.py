"""Columns that say nothing in any row are parts all the same; where none is lacking, nothing."""

from hcc_parse.relate.tables.hollow import columns_by_indicator
from tests.reports import KNOWLEDGE, broken, dossier_of, sums_of

HOLLOW = """
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | < | < | < |
| ^ | ^ | ^ | Tổng số | Trước hạn | Đúng hạn | Quá hạn |
| 1 | Hộ tịch | 120 | 110 | 100 | 10 | |
| 2 | Đất đai | 40 | {} | 30 | 5 | - |
| 3 | Y tế | 60 | 50 | 48 | 2 | |
| 4 | Nội vụ | 15 | 12 | 12 | 0 | |
"""


def named(text: str) -> dict[int, str]:
    dossier = dossier_of(text)
    (grid,) = dossier.mentions.grids
    return dict(columns_by_indicator(grid, dossier.facts, KNOWLEDGE))


def test_a_hollow_column_is_the_part_that_its_total_lacks() -> None:
    assert named(HOLLOW.format(35))[6] == "resolved_overdue"


def test_rows_with_a_hollow_part_are_added_up() -> None:
    assert broken(sums_of(HOLLOW.format(35), "row")) == []
    assert broken(sums_of(HOLLOW.format(53), "row")) == ["53 ≠ 30 + 5 + 0 = 35"]


def test_a_hollow_column_below_no_common_header_is_no_part() -> None:
    apart = HOLLOW.format(35).replace("< | < | < |\n", "< | < | Ghi chú |\n", 1)
    assert 6 not in named(apart)


def test_a_column_with_figures_keeps_its_own_name() -> None:
    assert named(HOLLOW.format(35))[5] == "resolved_on_time"
