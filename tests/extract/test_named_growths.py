"""Growth against a time that the paragraph names with its count."""

import pytest

from tests.reports import mentions_of

MONTHS = (
    "Tháng 7 nhận 682 hồ sơ, tháng 8 nhận 867 hồ sơ (tăng {}% so với tháng 7), tháng 9 nhận 962 hồ "
    "sơ (tăng 11,0% so với tháng 8)."
)
QUARTERS = (
    "Quý I tiếp nhận 852 hồ sơ; Quý II 913 hồ sơ; Quý III 1.027 hồ sơ, tăng {}% so với Quý II."
)
TWO_THINGS = (
    "Tháng 7 nhận 682 hồ sơ, giải quyết 650 hồ sơ; tháng 8 nhận 867 hồ sơ, giải quyết 800 hồ sơ, "
    "tăng {}% so với tháng 7."
)


def told(text: str) -> list[str]:
    return [growth.share.text for growth in mentions_of(text).told.growths]


@pytest.mark.parametrize(
    ("text", "right", "wrong"), [(MONTHS, "27,1", "21,7"), (QUARTERS, "12,5", "7,8")]
)
def test_a_growth_that_the_two_times_do_not_give_is_told(text: str, right: str, wrong: str) -> None:
    assert told(text.format(right)) == []
    assert told(text.format(wrong)) == [wrong]


@pytest.mark.parametrize("share", ["23,1", "27,1"])
def test_what_any_two_counts_of_the_paragraph_give_is_not_told(share: str) -> None:
    assert told(TWO_THINGS.format(share)) == []


def test_a_time_without_a_count_is_compared_with_nothing() -> None:
    assert told("Tháng 8 nhận 867 hồ sơ, tăng 21,7% so với tháng 7. Tháng 9 nhận 12 hồ sơ.") == []


@pytest.mark.parametrize(
    "words", ["; số hồ sơ trực tuyến", ", tỷ lệ nộp trực tuyến", ", trong đó lĩnh vực đất đai"]
)
def test_the_growth_of_another_thing_is_not_that_of_the_count(words: str) -> None:
    text = f"Tháng 7 nhận 682 hồ sơ, tháng 8 nhận 867 hồ sơ{words} tăng 15,2% so với tháng 7."
    assert told(text) == []
