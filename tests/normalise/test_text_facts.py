"""Figures of the running text: which indicator, which field, which period."""

import pytest

from hcc_parse.domain import Fact
from tests.reports import dossier_of, meanings_of


def facts_of(text: str) -> list[Fact]:
    return list(dossier_of(text).facts)


def test_parts_take_the_stage_of_the_total_above_them() -> None:
    text = """
        - Số hồ sơ đã giải quyết: 90 hồ sơ
        + Hồ sơ quá hạn: 2 hồ sơ
        - Hồ sơ đang giải quyết: 12 hồ sơ
        + Hồ sơ quá hạn: 1 hồ sơ
    """
    assert meanings_of(text) == [
        ("90", "resolved_total"),
        ("2", "resolved_overdue"),
        ("12", "in_progress_total"),
        ("1", "in_progress_overdue"),
    ]


def test_a_sentence_with_brackets_is_understood() -> None:
    text = (
        "Tổng số hồ sơ tiếp nhận: 120 hồ sơ (trong kỳ: 111 hồ sơ, trực tuyến: 99 hồ sơ; "
        "kỳ trước chuyển sang: 9 hồ sơ). Đã giải quyết 100 hồ sơ, trong đó quá hạn 3 hồ sơ."
    )
    assert meanings_of(text) == [
        ("120", "received_total"),
        ("111", "received_in_period"),
        ("99", "received_online"),
        ("9", "carried_over"),
        ("100", "resolved_total"),
        ("3", "resolved_overdue"),
    ]


def test_overdue_cases_of_no_stage_are_just_overdue() -> None:
    assert meanings_of("Toàn xã vẫn còn 6 hồ sơ quá hạn.") == [("6", "overdue")]


def test_words_behind_a_number_name_it_too() -> None:
    assert meanings_of("Có 12 hồ sơ trực tuyến và 3 hồ sơ trực tiếp") == [
        ("12", "received_online"),
        ("3", "received_direct"),
    ]


def test_complaints_are_told_from_cases_by_their_unit() -> None:
    assert meanings_of("Đã tiếp nhận 8 phản ánh, kiến nghị") == [("8", "feedback_received")]
    assert meanings_of("Đã tiếp nhận 8 hồ sơ") == [("8", "received_total")]


def test_complaints_are_told_from_cases_by_their_section() -> None:
    text = "5. Tiếp nhận, xử lý phản ánh, kiến nghị\nĐã tiếp nhận: 8; đã giải quyết: 7"
    assert meanings_of(text) == [("8", "feedback_received"), ("7", "feedback_resolved")]


@pytest.mark.parametrize(
    "text",
    [
        "Phấn đấu giải quyết trước hạn 90 hồ sơ.",
        "Giải quyết trước hạn tăng 12 hồ sơ.",
        "Trung tâm trang bị 12 máy tính.",
        "III. PHƯƠNG HƯỚNG, NHIỆM VỤ\nTiếp nhận 120 hồ sơ mỗi tháng.",
    ],
)
def test_targets_comparisons_and_other_things_are_no_facts(text: str) -> None:
    assert facts_of(text) == []


def test_a_plan_ends_with_its_section() -> None:
    text = """
        II. PHƯƠNG HƯỚNG, NHIỆM VỤ
        1. Việc trước mắt
        Tiếp nhận 120 hồ sơ.
        III. SỐ LIỆU BỔ SUNG
        Tiếp nhận 130 hồ sơ.
    """
    assert meanings_of(text) == [("130", "received_total")]


def test_a_field_of_administration_limits_a_fact() -> None:
    whole, part = facts_of("Tiếp nhận 120 hồ sơ.\nLĩnh vực đất đai: tiếp nhận 12 hồ sơ.")
    assert (whole.field, part.field) == (None, "đất đai")
    assert whole.group != part.group


def test_another_period_limits_a_fact() -> None:
    text = """
        BÁO CÁO
        Kết quả quý II năm 2026
        Đã tiếp nhận 120 hồ sơ.
        Quý IV năm 2025 tiếp nhận 90 hồ sơ.
    """
    own, other = facts_of(text)
    assert (own.period, other.period) == (None, "quý iv năm 2025")


def test_figures_told_in_one_breath_are_one_group() -> None:
    first, second, third = facts_of(
        "I. Một\nTiếp nhận 12 hồ sơ, giải quyết trước hạn 9 hồ sơ.\nII. Hai\nTiếp nhận 5 hồ sơ."
    )
    assert first.group == second.group != third.group


def test_a_total_told_again_with_another_number_opens_a_group() -> None:
    first, again = facts_of("Tổng số hồ sơ tiếp nhận: 12 hồ sơ. Tổng số hồ sơ tiếp nhận: 13 hồ sơ.")
    assert first.group != again.group


def test_shares_are_facts_of_their_own() -> None:
    assert meanings_of("Tỷ lệ số hóa hồ sơ đạt 98,7%. Tỷ lệ thanh toán trực tuyến đạt 100%.") == [
        ("98,7", "digitised_rate"),
        ("100", "fee_online_rate"),
    ]
