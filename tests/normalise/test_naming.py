"""Figures are named by all that stands around them: brackets, shares, pairs, words told in turn."""

import pytest

from tests.reports import dossier_of, meanings_of

SENTENCES = [
    (
        "Phí, lệ phí: 2.738 hồ sơ phải nộp, trong đó nộp trực tuyến 2.679 hồ sơ, đạt tỷ lệ 97,84%.",
        "2.738 fee_cases; 2.679 fee_paid_online; 97,84 fee_online_rate",
    ),
    (
        "Tỷ lệ thanh toán trực tuyến là 97,84% (tương ứng 2.679 trên 2.738 hồ sơ phát sinh phí).",
        "97,84 fee_online_rate; 2.679 fee_paid_online; 2.738 fee_cases",
    ),
    (
        "Thanh toán trực tuyến 150/200 hồ sơ có thu phí, đạt 75%.",
        "150 fee_paid_online; 200 fee_cases; 75 fee_online_rate",
    ),
    (
        "Thanh toán trực tuyến đạt 97,84%, với 2.679 hồ sơ trên tổng số 2.738 hồ sơ có phí.",
        "97,84 fee_online_rate; 2.679 fee_paid_online; 2.738 fee_cases",
    ),
    (
        "Số hóa đầu vào và đầu ra lần lượt đạt 100% và 98%.",
        "100 digitised_input_rate; 98 digitised_result_rate",
    ),
    (
        "Đã số hóa 100% hồ sơ đầu vào và 98% kết quả giải quyết.",
        "100 digitised_input_rate; 98 digitised_result_rate",
    ),
    (
        "Số hồ sơ trước hạn, đúng hạn, quá hạn lần lượt là 80, 17 và 3 hồ sơ.",
        "80 resolved_early; 17 resolved_on_time; 3 resolved_overdue",
    ),
    (
        "Số hồ sơ lưu kho và số hồ sơ tái sử dụng lần lượt là 300 và 200 hồ sơ.",
        "300 stored_cases; 200 reused_cases",
    ),
    (
        "Số hồ sơ có kết quả muộn hơn ngày hẹn: 3 hồ sơ.",
        "3 resolved_overdue",
    ),
    (
        "Tổng số hồ sơ đã tiếp nhận (gồm cả kỳ trước chuyển sang): có 110 hồ sơ.",
        "110 received_total",
    ),
    (
        "Đạt 79% hồ sơ tiếp nhận trực tuyến (3.870 hồ sơ).",
        "79 online_rate_total; 3.870 received_online",
    ),
    (
        "Tổng số hồ sơ tiếp nhận tăng 5 % so với kỳ trước, đạt 3.112 hồ sơ.",
        "3.112 received_total",
    ),
    (
        "TTHC thuộc thẩm quyền (420 thủ tục) gồm: thủ tục cấp xã (322) và dùng chung (98).",
        "420 procedures_total; 322 procedures_commune; 98 procedures_shared",
    ),
    (
        "Đã trả lời 7/8 phản ánh.",
        "7 feedback_resolved; 8 feedback_received",
    ),
    (
        "Lực lượng làm việc tại Trung tâm: 12 người (1 Giám đốc, 11 công chức).",
        "12 staff_total",
    ),
    (
        "Hồ sơ tồn đọng từ kỳ trước: 10 hồ sơ.",
        "10 carried_over",
    ),
    (
        "Trả kết quả trong hạn 97 hồ sơ.",
        "97 resolved_early_or_on_time",
    ),
    (
        "Đã rà soát 5 TTHC để đề xuất đơn giản hóa.",
        "5 reviewed_procedures",
    ),
]


@pytest.mark.parametrize(("text", "named"), SENTENCES)
def test_a_sentence_in_words_that_no_table_lists_is_understood(text: str, named: str) -> None:
    assert "; ".join(f"{figure} {indicator}" for figure, indicator in meanings_of(text)) == named


def test_a_share_over_one_of_several_bases_is_left_without_a_name() -> None:
    text = "Trước và đúng hạn: 97 hồ sơ, bằng 97% số hồ sơ đã giải quyết."
    assert meanings_of(text) == [("97", "resolved_early_or_on_time")]


def test_figures_that_only_look_like_a_comparison_are_named() -> None:
    text = "Số hồ sơ trả kết quả chậm so với ngày hẹn: 3 hồ sơ."
    assert meanings_of(text) == [("3", "resolved_overdue")]
    assert meanings_of("Tăng 5 % so với kỳ trước (80 hồ sơ tiếp nhận).") == []


def test_a_stage_is_passed_on_only_to_words_that_leave_theirs_unsaid() -> None:
    text = "Kết quả giải quyết: 1.250 hồ sơ, trong đó: đã giải quyết 1.228 hồ sơ."
    assert meanings_of(text) == [("1.228", "resolved_total")]


def test_a_composed_name_is_less_sure_than_a_wording() -> None:
    (composed,) = dossier_of("Số hồ sơ có kết quả muộn hơn ngày hẹn: 3 hồ sơ").facts
    (wording,) = dossier_of("Giải quyết quá hạn: 3 hồ sơ").facts
    assert composed.match < wording.match
