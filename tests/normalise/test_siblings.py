"""What is told beside a figure tells it apart from its siblings."""

import pytest

from tests.reports import meanings_of

SENTENCES = (
    (
        "Trước hạn 460 hồ sơ, đúng hạn 164 hồ sơ, quá hạn 54 hồ sơ.",
        "460 resolved_early; 164 resolved_on_time; 54 resolved_overdue",
    ),
    (
        "- Trước và đúng hạn: 460 hồ sơ\n- Quá hạn: 54 hồ sơ",
        "460 resolved_early_or_on_time; 54 resolved_overdue",
    ),
    (
        "Trước hạn: 460 hồ sơ\nCông tác khác.\nTốt.\nToàn xã còn 54 hồ sơ quá hạn.",
        "460 resolved_early; 54 overdue",
    ),
    (
        "Đang giải quyết 33 hồ sơ, đúng hạn 31 hồ sơ, quá hạn 2 hồ sơ.",
        "33 in_progress_total; 31 resolved_on_time; 2 in_progress_overdue",
    ),
    (
        "Có 8 hồ sơ quá hạn, bằng 1% số hồ sơ đã giải quyết.",
        "8 resolved_overdue",
    ),
    (
        "Số hóa hồ sơ đạt 98%, số hóa kết quả đạt 97%.",
        "98 digitised_input_rate; 97 digitised_result_rate",
    ),
    (
        "Số hóa hồ sơ đạt 98%, trong đó số hóa đầu vào đạt 99%, số hóa kết quả đạt 97%.",
        "98 digitised_rate; 99 digitised_input_rate; 97 digitised_result_rate",
    ),
    ("Số hóa hồ sơ đạt 98%.", "98 digitised_rate"),
    (
        "Đã trả kịp hạn 460 hồ sơ, quá hạn 54 hồ sơ.",
        "460 resolved_early_or_on_time; 54 resolved_overdue",
    ),
    (
        "Trả trước hạn 460 hồ sơ, kịp hạn 164 hồ sơ.",
        "460 resolved_early; 164 resolved_on_time",
    ),
    (
        "Số hóa đạt 98% số hồ sơ tiếp nhận; kết quả giải quyết đạt 97%.",
        "98 digitised_input_rate; 97 digitised_result_rate",
    ),
    (
        "Tỷ lệ số hóa đầu vào và đầu ra đạt 98% và 97%.",
        "98 digitised_input_rate; 97 digitised_result_rate",
    ),
    (
        "Tỷ lệ số hóa của khâu tiếp nhận và khâu trả kết quả tương ứng là 98% và 97%.",
        "98 digitised_input_rate; 97 digitised_result_rate",
    ),
    (
        "343 trên 706 hồ sơ phát sinh phí, lệ phí được thanh toán trực tuyến.",
        "343 fee_paid_online; 706 fee_cases",
    ),
    (
        "Số hồ sơ thanh toán trực tuyến: 188/359, đạt 52,4%.",
        "188 fee_paid_online; 359 fee_cases; 52,4 fee_online_rate",
    ),
    ("Hồ sơ được miễn phí, lệ phí: 55 hồ sơ.", ""),
    ("Trả kết quả qua BCCI 312 hồ sơ, trong đó có 40 hồ sơ trả tại nhà.", ""),
)


@pytest.mark.parametrize(("text", "named"), SENTENCES)
def test_a_figure_is_named_by_what_stands_beside_it(text: str, named: str) -> None:
    assert "; ".join(f"{figure} {indicator}" for figure, indicator in meanings_of(text)) == named
