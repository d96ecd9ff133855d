"""Counts with what they are of behind them, one of them a digit too long or too short."""

import pytest

from tests.reports import broken, sums_of

TEXT = (
    "Người nộp chọn hình thức trực tuyến ở {} trường hợp, đến quầy ở 947 trường hợp, trong tổng số "
    "3.560 hồ sơ tiếp nhận mới."
)


@pytest.mark.parametrize("typed", ["26.133", "263"])
def test_one_digit_more_or_less_is_told(typed: str) -> None:
    value = int(typed.replace(".", ""))
    said = f"3.560 ≠ {typed} + 947 = {value + 947:,}".replace(",", ".")
    assert broken(sums_of(TEXT.format(typed), "breakdown")) == [said]


@pytest.mark.parametrize("typed", ["2.613", "1.900", "2.713"])
def test_they_need_not_be_all_of_it(typed: str) -> None:
    assert broken(sums_of(TEXT.format(typed), "breakdown")) == []
