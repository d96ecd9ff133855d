"""More complaints answered than came, in two sentences."""

import pytest

from tests.reports import broken, sums_of

CAME = "Tổng số PAKN tiếp nhận trong kỳ: 7 (qua Cổng DVC quốc gia: 4; qua tổng đài 1022: 3). "


@pytest.mark.parametrize(
    ("text", "true", "wrong"),
    [
        (CAME + "Đã xử lý, trả lời đúng hạn {} PAKN; 1 PAKN về đất đai đang xử lý.", "6", "9"),
        (
            "Tổng số phản ánh tiếp nhận: 14. Đã trả lời {} phản ánh; còn 1 phản ánh đang xem xét.",
            "13",
            "31",
        ),
    ],
)
def test_more_answered_than_came_is_told(text: str, true: str, wrong: str) -> None:
    assert broken(sums_of(text.format(true), "breakdown")) == []
    assert len(broken(sums_of(text.format(wrong), "breakdown"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        CAME + "Đã xử lý 9 PAKN (trong đó có 3 PAKN kỳ trước chuyển sang); 1 PAKN đang xử lý.",
        "Tổng số phản ánh tiếp nhận: 14 (trong đó tồn quý II: 3). Đã trả lời 15 phản ánh; còn 2 "
        "phản ánh đang xem xét.",
        CAME + "Đã xử lý 9 PAKN.",
        CAME + "Đã xử lý 8 lượt; 1 PAKN đang xử lý.",
    ],
)
def test_older_ones_and_other_units_are_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
