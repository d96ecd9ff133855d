"""Totals that a count raised are the earlier one and that count."""

import pytest

from tests.reports import broken, sums_of

DOCUMENTS = (
    "Quý III, xã ban hành 14 văn bản chỉ đạo (03 kế hoạch, 02 thông báo, 09 công văn), nâng tổng "
    "số văn bản ban hành trong 9 tháng lên {} văn bản (06 tháng đầu năm là 33 văn bản)."
)
CLASSES = "Mở 2 lớp tập huấn, nâng tổng số lớp cả năm lên {} lớp (6 tháng đầu năm 4 lớp)."


@pytest.mark.parametrize(("text", "true", "wrong"), [(DOCUMENTS, "47", "49"), (CLASSES, "6", "7")])
def test_a_raised_total_that_is_not_both_is_told(text: str, true: str, wrong: str) -> None:
    assert broken(sums_of(text.format(true), "breakdown")) == []
    assert len(broken(sums_of(text.format(wrong), "breakdown"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ban hành 14 văn bản, nâng tổng số lên 44 văn bản (6 tháng là 33 văn bản, 3 văn bản đã hết "
        "hiệu lực).",
        "Ban hành 14 văn bản, nâng tổng số lên 49 văn bản (cùng kỳ năm trước là 33 văn bản).",
        "Bổ sung 02 bộ máy tính, nâng tổng số lên 20 bộ (17 bộ hoạt động tốt).",
        "Mua thêm 3 máy, nâng tổng số lên 12 máy (đầu năm 8 máy, được tặng 1 máy).",
        "Quý III ban hành 14 văn bản, nâng tổng số lên 49 văn bản (quý I 20 văn bản, quý II 15).",
    ],
)
def test_other_brackets_are_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
