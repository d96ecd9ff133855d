"""Columns of changes are believed where nearly all rows bear them out, and then checked."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

BOTH = """
| TT | Chỉ tiêu | Quý II | Quý I | Tăng (+), giảm (-) | < |
| ^ | ^ | ^ | ^ | Số lượng | Tỷ lệ |
| 1 | Hồ sơ tiếp nhận mới | {now} | 2.706 | +71 | +2,62% |
| 2 | Hồ sơ đã giải quyết | 2.762 | 2.697 | {difference} | +2,41% |
| 3 | Hồ sơ trả đúng hạn | 2.728 | 2.655 | +73 | +2,75% |
| 4 | Thanh toán trực tuyến | 1.687 | 1.610 | +77 | {growth} |
| 5 | Lượt tiếp công dân | 3.105 | 3.244 | -139 | -4,28% |
"""
TRUE = {"now": "2.777", "difference": "+65", "growth": "+4,78%"}


def told(text: str) -> list[tuple[str, Severity, str]]:
    found = review(parse_plain(text), load_knowledge()).findings
    return [(f.check, f.severity, f.subject) for f in found if f.check in ("A16", "A17")]


def told_of(**slip: str) -> list[tuple[str, Severity, str]]:
    return told(BOTH.format(**(TRUE | slip)))


def test_a_true_table_is_left_alone() -> None:
    assert told_of() == []
    assert told_of(growth="+4,8%") == []  # rounded
    assert told_of(difference="Tăng 65") == []


def test_a_difference_that_the_growth_speaks_against_is_an_error() -> None:
    ((check, severity, subject),) = told_of(difference="+74")
    assert (check, severity) == ("A16", Severity.ERROR)
    assert "Hồ sơ đã giải quyết" in subject


def test_a_growth_is_computed_again() -> None:
    ((check, severity, subject),) = told_of(growth="+9,56%")
    assert (check, severity) == ("A17", Severity.WARNING)
    assert "Thanh toán trực tuyến" in subject


def test_a_slip_in_one_of_the_two_figures_is_told_once() -> None:
    ((check, _, subject),) = told_of(now="2.877")
    assert check == "A16"
    assert "Hồ sơ tiếp nhận mới" in subject


ROWS = """
| Nhóm chỉ số | Điểm tối đa | Tháng 5 | Tháng 8 | {head} |
| Công khai | 18 | 17,25 | 17,80 | 0,55 |
| Tiến độ | 20 | 18,94 | 19,36 | {change} |
| Số hóa | 22 | 19,10 | 20,45 | 1,35 |
| Thanh toán | 10 | 9,37 | 9,85 | 0,48 |
"""


def test_points_are_compared_but_for_their_rounding() -> None:
    assert told(ROWS.format(head="Tăng", change="0,43")) == []
    assert [one[:2] for one in told(ROWS.format(head="Tăng", change="0,24"))] == [
        ("A16", Severity.WARNING)
    ]


@pytest.mark.parametrize("head", ["Hạ tầng", "Ghi chú", "Tăng cường"])
def test_a_column_whose_head_says_no_change_is_not_looked_at(head: str) -> None:
    assert told(ROWS.format(head=head, change="0,24")) == []


def test_too_few_rows_prove_nothing() -> None:
    assert (
        told("""
        | Chỉ tiêu | Quý II | Quý III | Tăng, giảm |
        | Tiếp nhận | 1.284 | 1.356 | +72 |
        | Đã giải quyết | 1.283 | 1.353 | +60 |
    """)
        == []
    )


def test_ranks_and_rows_made_otherwise_are_left_out() -> None:
    assert (
        told("""
        | Chỉ tiêu | Quý II | Quý III | Tăng (+), giảm (-) |
        | Tiếp nhận | 1.284 | 1.356 | +72 |
        | Đã giải quyết | 1.283 | 1.353 | +70 |
        | Quá hạn | 29 | 22 | -7 |
        | Xếp hạng | 41 | 33 | +8 |
        | Lượt công dân | 1.011 | 924 | -8,61% |
        | Phản ánh | 20 | 15 | 75,00% |
    """)
        == []
    )


def test_a_rate_without_its_sign_may_grow_by_points() -> None:
    assert (
        told("""
        | Chỉ tiêu | Quý I | Quý II | Tăng, giảm |
        | Tiếp nhận | 1.284 | 1.356 | +5,61% |
        | Đã giải quyết | 1.283 | 1.353 | +5,46% |
        | Thanh toán | 900 | 990 | +10% |
        | Tỷ lệ trực tuyến | 40,0 | 45,5 | +5,5% |
    """)
        == []
    )


def test_differences_without_signs_are_not_added_up() -> None:
    text = """
        | Nhóm | Năm 2025 | Năm 2026 | {head} |
        | Nhóm một | 120 | 150 | 30 |
        | Nhóm hai | 80 | 60 | 20 |
        | Nhóm ba | 90 | 95 | 5 |
        | Nhóm bốn | 70 | 70 | 0 |
        | Tổng cộng | 360 | 375 | 15 |
    """
    for head in ("Tăng/giảm", "Chênh lệch", "Tăng (+), giảm (-)"):
        found = review(parse_plain(text.format(head=head)), load_knowledge()).findings
        assert [f.check for f in found if f.check.startswith("A")] == []


SIGNS = """
| Loại việc | Quý III | Quý II | Tăng, giảm |
| Bản sao từ bản chính | 2.275 | 2.161 | +114 |
| Bản sao điện tử | 196 | 139 | {rise} |
| Chữ ký | 495 | 515 | {fall} |
| Hợp đồng, giao dịch | 227 | 204 | +23 |
| Chứng thực khác | 31 | 40 | -9 |
"""


@pytest.mark.parametrize(("rise", "fall"), [("-57", "-20"), ("+57", "+20"), ("Giảm 57", "-20")])
def test_a_sign_alone_against_all_others_is_told(rise: str, fall: str) -> None:
    ((check, severity, _),) = told(SIGNS.format(rise=rise, fall=fall))
    assert (check, severity) == ("A16", Severity.WARNING)


@pytest.mark.parametrize(("rise", "fall"), [("+57", "-20"), ("57", "20"), ("-57", "+20")])
def test_signs_that_others_do_not_gainsay_are_left_alone(rise: str, fall: str) -> None:
    assert told(SIGNS.format(rise=rise, fall=fall)) == []


PLUSES = """
| STT | Nhóm chỉ số | Tối đa | Quý II | Quý III | Tăng/giảm |
| 1 | Công khai | 12 | 17,52 | 17,80 | {one} |
| 2 | Tiến độ | 14 | 18,90 | 19,44 | +0,54 |
| 3 | Trực tuyến | 16 | 9,75 | 10,62 | +0,87 |
| 4 | Thanh toán | 18 | 9,40 | 9,88 | +0,48 |
| 5 | Hài lòng | 20 | 17,91 | 17,86 | {fall} |
"""


def test_a_plus_where_every_row_that_grew_has_one_is_told() -> None:
    assert [check for check, *_ in told(PLUSES.format(one="+0,28", fall="+0,05"))] == ["A16"]


@pytest.mark.parametrize(("one", "fall"), [("+0,28", "-0,05"), ("0,28", "0,05"), ("0,28", "+0,05")])
def test_without_signs_of_their_own_rows_show_none(one: str, fall: str) -> None:
    assert told(PLUSES.format(one=one, fall=fall)) == []
