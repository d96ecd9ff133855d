"""Tables whose rows are stages: the balance of each column, and totals at the end of the rows."""

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

STAGES = """
| Kết quả | Chứng thực | Hộ tịch | Đất đai | Bảo trợ xã hội | Cộng |
| Tiếp nhận | 2.273 | 722 | 304 | 551 | 3.850 |
| Đã giải quyết | 2.270 | 708 | {resolved} | 518 | 3.713 |
| - Trước và đúng hạn | 2.269 | 707 | 213 | 516 | 3.705 |
| - Quá hạn | 1 | 1 | 4 | 2 | 8 |
| Đang giải quyết | 3 | 14 | 87 | 33 | {left} |
"""
THREE = """
| Nội dung | Hộ tịch | Đất đai | Khác | Cộng |
| {whole} | 266 | {came} | 40 | 405 |
| Đã giải quyết | 264 | 85 | 38 | 387 |
| {left} | 2 | 14 | 2 | 18 |
"""
NAMES = {"whole": "Tiếp nhận", "left": "Đang giải quyết"}


def told(text: str) -> list[tuple[str, str]]:
    found = review(parse_plain(text), KNOWLEDGE).findings
    return [(f.check, f.subject) for f in found if f.check in ("A02", "A04")]


def test_a_true_table_is_left_alone() -> None:
    assert told(STAGES.format(resolved=217, left=137)) == []
    assert told(THREE.format(came=99, **NAMES)) == []


def test_a_total_at_the_end_of_a_row_is_added_up() -> None:
    assert any("Cộng" in subject for _, subject in told(STAGES.format(resolved=217, left=157)))


def test_the_balance_of_a_column_is_computed() -> None:
    assert any("Đất đai" in subject for _, subject in told(STAGES.format(resolved=271, left=137)))
    ((check, subject),) = told(THREE.format(came=96, **NAMES))
    assert check == "A04"
    assert "Đất đai" in subject


def test_rows_that_are_no_stages_have_no_balance() -> None:
    assert told(THREE.format(came=96, whole="Tiếp nhận", left="Trực tuyến")) == []


def test_a_row_of_what_is_no_sum_is_left_alone() -> None:
    text = STAGES.format(resolved=217, left=137)
    assert told(text + "| Số công chức | 2 | 3 | 3 | 2 | 6 |\n") == []  # one serves two fields
    assert told(text + "| Thời gian bình quân (ngày) | 1 | 2 | 9 | 3 | 4 |\n") == []
