"""Two periods in one sentence: which of them a figure is of."""

import pytest

from hcc_parse.domain import Fact
from tests.reports import dossier_of, meanings_of


def own_facts(text: str) -> list[tuple[str, str]]:
    facts: tuple[Fact, ...] = dossier_of(text).facts
    return [(fact.figure.text, fact.indicator) for fact in facts if fact.period is None]


def test_behind_the_comma_a_sentence_speaks_of_its_own_period() -> None:
    text = "So với số hồ sơ tiếp nhận kỳ trước là 160, kỳ này tiếp nhận 686 hồ sơ, tăng 328,7%."
    assert own_facts(text) == [("686", "received_total")]


def test_this_period_says_only_which_of_the_two_is_meant() -> None:
    text = "Kỳ này tiếp nhận 482 hồ sơ, kỳ trước là 48 hồ sơ, tăng 904,2%."
    assert own_facts(text) == [("482", "received_total")]
    assert own_facts("Kỳ này tiếp nhận 482 hồ sơ.") == [("482", "received_in_period")]


def test_a_number_of_the_period_before_is_of_that_period() -> None:
    text = (
        "Tổng số hồ sơ tiếp nhận tăng 19,6% so với kỳ trước, đạt 4.760 hồ sơ; "
        "con số của kỳ trước là 3.979 hồ sơ."
    )
    assert own_facts(text) == [("4.760", "received_total")]


@pytest.mark.parametrize(
    "text",
    [
        "Giải quyết 374 hồ sơ với 355 hồ sơ trước và đúng hạn, 19 hồ sơ quá hạn.",
        "Giải quyết 374 hồ sơ, 355 hồ sơ trước và đúng hạn, 19 hồ sơ chậm so với ngày hẹn.",
    ],
)
def test_what_only_looks_like_a_comparison_is_of_the_own_period(text: str) -> None:
    assert own_facts(text) == [
        ("374", "resolved_total"),
        ("355", "resolved_early_or_on_time"),
        ("19", "resolved_overdue"),
    ]


def test_a_base_behind_so_voi_is_no_comparison() -> None:
    text = "Thanh toán trực tuyến 180 hồ sơ, đạt 90% so với 200 hồ sơ phải nộp phí, lệ phí."
    assert meanings_of(text) == [
        ("180", "fee_paid_online"),
        ("90", "fee_online_rate"),
        ("200", "fee_cases"),
    ]
    assert own_facts("Tiếp nhận 300 hồ sơ, tăng 50% so với 200 hồ sơ của kỳ trước.") == [
        ("300", "received_total")
    ]
