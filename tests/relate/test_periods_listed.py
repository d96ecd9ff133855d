"""Months and quarters below a count, and running totals of the text."""

import pytest

from tests.reports import broken, sums_of

TEN = (
    "Hồ sơ mới 10 tháng 8.285 hồ sơ, trong đó quý I 2.205, quý II {}, quý III 2.690, "
    "tháng 10 là 912."
)
RUNNING = "Ban hành 17 văn bản; lũy kế 9 tháng là {} văn bản (Quý I 24, Quý II 19, Quý III 17)."


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [(TEN, "2.478", "2.748"), (RUNNING, "60", "41"), (RUNNING, "60", "66")],
)
def test_months_and_quarters_make_up_what_they_are_listed_below(
    text: str, right: str, wrong: str
) -> None:
    assert broken(sums_of(text.format(right), "breakdown")) == []
    assert len(broken(sums_of(text.format(wrong), "breakdown"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        TEN.format("2.300"),
        "Hồ sơ mới 10 tháng 8.285 hồ sơ, trong đó quý I 2.205, quý III 2.690, tháng 10 là 912.",
        "Số hồ sơ còn tồn 9 tháng là 85 hồ sơ (Quý I 62, Quý II 78, Quý III 85).",
        "Bình quân 9 tháng 708 hồ sơ, trong đó tháng 7 là 708, tháng 8 là 780, tháng 9 là 636.",
    ],
    ids=["no slip", "a gap", "left over", "average"],
)
def test_others_are_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []


SO_FAR = (
    "Trong quý II nhận mới 5.737 hồ sơ, trả 5.690 hồ sơ.\n"
    "So với quý I (nhận mới 5.214 hồ sơ) tăng 523 hồ sơ. Lũy kế 6 tháng nhận mới {} hồ sơ."
)
SINCE = (
    "Trong tuần tiếp nhận mới 170 hồ sơ.\n"
    "Từ 01/01/2026 đến hết tuần 31 nhận mới 4.026 hồ sơ. Cộng tuần này, lũy kế đến 07/8/2026: "
    "nhận mới {} hồ sơ."
)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [(SO_FAR, "10.951", "10.851"), (SINCE, "4.196", "4.169")],
)
def test_a_running_total_is_what_was_told_before_and_this_period(
    text: str, right: str, wrong: str
) -> None:
    assert broken(sums_of(text.format(right), "breakdown")) == []
    assert len(broken(sums_of(text.format(wrong), "breakdown"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        SO_FAR.format("11.240"),
        SO_FAR.format("10.851") + "\nCả phường nhận 10.851 hồ sơ từ đầu năm.",
        SINCE.format("4.169") + " Trừ 27 hồ sơ, còn 4.142 hồ sơ, cộng 27 hồ sơ là đủ.",
    ],
    ids=["no slip", "told again", "made up by others"],
)
def test_a_running_total_of_more_is_left_alone(text: str) -> None:
    assert broken(sums_of(text, "breakdown")) == []
