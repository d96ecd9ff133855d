"""What months and quarters of a table add up to, carry over and accumulate."""

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

ASKED = ("A01", "A02", "A18", "A19")


def told(text: str) -> list[tuple[str, str]]:
    found = review(parse_plain(text), load_knowledge()).findings
    return [(f.check, f.explanation or "") for f in found if f.check in ASKED]


QUARTERS = """
| Nội dung | Trong đó | < | Lũy kế 6 tháng |
| ^ | Quý I | Quý II | ^ |
| Hồ sơ kỳ trước chuyển sang | 83 | 96 | 83 |
| Hồ sơ tiếp nhận mới | 3.384 | {received} | 7.176 |
| Hồ sơ đã giải quyết | 3.371 | 3.796 | 7.167 |
| Trong đó: trước hạn | 3.312 | 3.746 | 7.058 |
| Hồ sơ đang giải quyết cuối kỳ | 96 | 92 | 92 |
"""


def test_quarters_add_up_to_their_half_year_but_for_stocks() -> None:
    assert told(QUARTERS.format(received="3.792")) == []
    assert told(QUARTERS.format(received="3.892")) == [("A02", "7.176 ≠ 3.384 + 3.892 = 7.276")]


MONTHS = """
| Tháng báo cáo | Tồn đầu kỳ | Nhận mới | Đã giải quyết | Trả lại, rút | Còn lại cuối kỳ |
| Tháng 1 | 71 | 1643 | 1641 | 9 | 64 |
| Tháng 2 | {opening} | 1207 | 1218 | 5 | 48 |
| Tháng 3 | 48 | 1731 | 1709 | 11 | 59 |
| Tháng 4 | 59 | 1895 | 1864 | 17 | 73 |
| {total} | 71 | {added} | 6432 | 42 | 73 |
"""


def test_what_is_left_is_brought_over() -> None:
    for total in ("Lũy kế", "Tổng cộng", "4 tháng"):
        assert told(MONTHS.format(opening=64, added=6476, total=total)) == []
    slipped = told(MONTHS.format(opening=74, added=6476, total="Lũy kế"))
    assert slipped == [("A18", "74 ≠ 64")]


def test_rows_of_months_add_up() -> None:
    slipped = told(MONTHS.format(opening=64, added=6576, total="Lũy kế"))
    assert slipped == [("A01", "6.576 ≠ 1.643 + 1.207 + 1.731 + 1.895 = 6.476")]


SHORT = """
| TT | Kỳ | Kỳ trước chuyển sang | Mới | Đã giải quyết | Đang giải quyết cuối kỳ |
| 1 | Quý I | 53 | 812 | 805 | 60 |
| 2 | Quý II | 60 | 897 | 886 | 71 |
| 3 | Quý III | {opening} | 973 | 956 | {left} |
"""


def test_an_account_that_closes_otherwise_accuses_nobody() -> None:
    assert told(SHORT.format(opening=71, left=88)) == []
    assert told(SHORT.format(opening=80, left=88)) == [("A18", "80 ≠ 71")]
    assert told(SHORT.format(opening=80, left=97)) == []  # nine cases came from elsewhere


RUNNING = """
| Tháng | Tiếp nhận | Lũy kế tiếp nhận |
| Tháng 7 | 48 | 48 |
| Tháng 8 | {august} | 105 |
| Tháng 9 | 66 | 171 |
| Tháng 10 | 79 | {october} |
| Tháng 11 | 84 | 334 |
"""


def test_a_running_total_is_all_so_far() -> None:
    assert told(RUNNING.format(august=57, october=250)) == []
    assert told(RUNNING.format(august=57, october=260)) == [
        ("A19", "260 ≠ 48 + 57 + 66 + 79 = 250")
    ]
    assert told(RUNNING.format(august=75, october=250)) == [("A19", "105 ≠ 48 + 75 = 123")]


def test_a_running_total_may_have_begun_before_the_table() -> None:
    assert (
        told("""
        | Tháng | Tiếp nhận | Lũy kế |
        | Tháng 7 | 48 | 1.048 |
        | Tháng 8 | 57 | 1.105 |
        | Tháng 9 | 66 | 1.171 |
        | Tháng 10 | 79 | 1.250 |
    """)
        == []
    )


TO_DO = """
| Tháng | Tồn đầu kỳ | Tiếp nhận mới | {head} | Đã giải quyết | Tồn cuối kỳ |
| Tháng 4 | 20 | 400 | 420 | 405 | 15 |
| Tháng 5 | 15 | 430 | 445 | 420 | 25 |
| Tháng 6 | 25 | 410 | 435 | 423 | 12 |
| {total} | 20 | 1.240 | 1.260 | 1.248 | 12 |
"""


def test_what_was_brought_over_is_counted_once() -> None:
    for total in ("Cả quý", "Quý II", "Lũy kế"):
        for head in ("Tổng phải giải quyết", "Cần làm"):
            assert told(TO_DO.format(head=head, total=total)) == []


def test_words_tell_that_a_number_may_hold_what_was_brought_over() -> None:
    text = """
        | Nội dung | Quý I | Quý II | 6 tháng |
        | {head} | 900 | 950 | 1.750 |
        | Trực tuyến | 700 | 720 | 1.420 |
        | Đã giải quyết | 800 | 820 | 1.620 |
        | Trước hạn | 780 | 800 | 1.580 |
    """
    assert told(text.format(head="Hồ sơ tiếp nhận")) == []
    assert told(text.format(head="Hồ sơ tiếp nhận mới")) == [("A02", "1.750 ≠ 900 + 950 = 1.850")]
