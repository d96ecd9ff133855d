"""A number of another order than the table: amiss, where the sentence around it says so."""

import pytest

from tests.reports import dossier_of

REPORT = """
I. Kết quả
Tổng số hồ sơ tiếp nhận: 4.120 hồ sơ; đã giải quyết 3.939 hồ sơ; {}
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
| 1 | Hộ tịch | 4000 | 3850 | 150 |
| 2 | Đất đai | 120 | 89 | 31 |
| Tổng cộng | < | 4120 | 3939 | 181 |
"""


def named(sentence: str) -> set[str]:
    facts = dossier_of(REPORT.format(sentence)).facts
    return {fact.figure.text for fact in facts if fact.indicator == "in_progress_total"}


@pytest.mark.parametrize("number", ["1.181", "181", "11"])
def test_one_slip_of_the_hand_leaves_the_name_where_a_sum_holds_with_the_table(number: str) -> None:
    assert number in named(f"hiện còn {number} hồ sơ đang giải quyết.")


@pytest.mark.parametrize("number", ["12", "3.939"])
def test_any_other_number_of_another_order_loses_it(number: str) -> None:
    assert number not in named(f"thôn A còn {number} hồ sơ đang giải quyết.")


CARRIED = """
I. Kết quả
{}
| STT | Lĩnh vực | Tiếp nhận - Tổng số | Trong kỳ | Kỳ trước chuyển sang |
| 1 | Hộ tịch | 4000 | 3950 | 50 |
| 2 | Đất đai | 120 | 108 | 12 |
| Tổng cộng | < | 4120 | 4058 | 62 |
"""


@pytest.mark.parametrize(
    ("sentence", "keeps"),
    [
        ("Tiếp nhận 4.120 hồ sơ, gồm 4.058 hồ sơ mới và 06 hồ sơ tồn từ quý trước để lại.", True),
        ("Tiếp nhận 4.120 hồ sơ, gồm 4.058 hồ sơ mới. Thôn B còn 06 hồ sơ tồn đọng.", False),
    ],
)
def test_one_digit_alone_keeps_its_name_only_beside_the_total_of_the_sum(
    sentence: str, keeps: bool
) -> None:
    facts = dossier_of(CARRIED.format(sentence)).facts
    named = [f for f in facts if f.grid is None and f.indicator == "carried_over"]
    assert bool(named) == keeps
