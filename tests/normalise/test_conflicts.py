"""Names taken back because their surroundings contradict them."""

import pytest

from tests.reports import meanings_of


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        (
            "Đã trả kết quả 900 hồ sơ (trực tiếp 300 hồ sơ, bưu chính 20 hồ sơ).",
            [("900", "resolved_total")],
        ),
        (
            "Tiếp nhận 900 hồ sơ (trực tiếp 300 hồ sơ, trực tuyến 600 hồ sơ).",
            [("900", "received_total"), ("300", "received_direct"), ("600", "received_online")],
        ),
        ("Tỷ lệ trước hạn 61,5%, tỷ lệ đúng hạn 38,2%.", []),
        ("Tỷ lệ hồ sơ đúng hạn 99,2%.", [("99,2", "on_time_rate")]),
        ("Tỷ lệ giải quyết trước và đúng hạn 99,7%.", [("99,7", "on_time_rate")]),
        ("Trong kỳ 940 và 45 hồ sơ tương ứng đã được giải quyết.", []),
        ("Đúng hạn 38,2% (382 hồ sơ).", [("38,2", "on_time_rate")]),
        ("Phát hiện 03 công chức vi phạm giờ làm việc.", []),
        (
            "Hồ sơ quá hạn chưa giải quyết: 2 hồ sơ; tổng số hồ sơ quá hạn: 5 hồ sơ.",
            [("2", "in_progress_overdue"), ("5", "overdue")],
        ),
    ],
)
def test_a_contradicted_name_is_none(text: str, meanings: list[tuple[str, str]]) -> None:
    assert meanings_of(text) == meanings


def test_a_total_behind_parts_of_several_stages_is_of_none() -> None:
    text = """
        a) Lĩnh vực Hộ tịch: 340 hồ sơ (đã giải quyết 338, đang giải quyết 2).
        Cộng: 900 hồ sơ.
    """
    named = dict(meanings_of(text))
    assert (named["338"], named["2"]) == ("resolved_total", "in_progress_total")
    assert "900" not in named


def test_what_is_still_in_time_is_not_resolved() -> None:
    text = "Xử lý xong 400 hồ sơ, đúng hạn 35; còn trong hạn 12."
    assert meanings_of(text)[-1] == ("12", "in_progress_in_time")


def test_a_scope_behind_the_next_number_limits_nothing() -> None:
    text = "Trực tuyến: 900 hồ sơ, trong đó: toàn trình 600 hồ sơ."
    assert meanings_of(text)[0] == ("900", "received_online")
