"""Shares whose words name the counts they are of."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

TASKS = (
    "Ban hành Kế hoạch số 09/KH-UBND với 18 nhiệm vụ. Đến nay đã hoàn thành 13 nhiệm vụ, đang thực "
    "hiện 05 nhiệm vụ, đạt tỷ lệ hoàn thành {}%."
)
VOTES = (
    "Phát ra 260 phiếu, thu về 248 phiếu hợp lệ, trong đó rất hài lòng 171 phiếu, hài lòng 73 "
    "phiếu, chưa hài lòng 04 phiếu; tỷ lệ rất hài lòng và hài lòng đạt {}%."
)
LISTED = (
    "Đã giải quyết 3924 hồ sơ (trước hạn 3852 hồ sơ, đúng hạn 62 hồ sơ, quá hạn 10 hồ sơ). Tỷ lệ "
    "trước hạn 98,17%; tỷ lệ đúng hạn {}%; tỷ lệ quá hạn 0,25%."
)
AMONG = (
    "Đã giải quyết 1.250 hồ sơ, trong đó: trước hạn 1.010 hồ sơ, đúng hạn 230 hồ sơ, quá hạn 10 hồ "
    "sơ. Tỷ lệ hồ sơ giải quyết trước hạn 80,8%, tỷ lệ hồ sơ giải quyết đúng hạn {}%."
)
MENDED = "Phát hiện 09 tồn tại; đến nay đã khắc phục 08/09 tồn tại, đạt {}%."


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE)
    assert not found.problems
    return [f.check for f in found.findings if f.check == "A07" and f.severity == "warning"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (TASKS, "72,22", "77,78"),
        (VOTES, "98,39", "96,37"),
        (LISTED, "1,58", "2,57"),
        (LISTED, "99,75", "9,75"),  # those before their day are on time too
        (AMONG, "18,4", "14,8"),
        (MENDED, "88,89", "98,89"),  # a share without words of its own once stopped the check
    ],
)
def test_a_share_that_its_own_counts_do_not_give_is_told(text: str, right: str, wrong: str) -> None:
    assert told(text.format(right)) == []
    assert told(text.format(wrong)) == ["A07"]


@pytest.mark.parametrize(
    "text",
    [
        TASKS.replace("05", "04").format("77,78"),  # one is neither: the whole may be another
        TASKS.replace("hoàn thành {", "đúng tiến độ {").format("92,31"),
        VOTES.replace("đạt {}%", "lần lượt 68,95% và 29,44%"),
        LISTED.replace("3852 hồ sơ,", "3852 hồ sơ trên 4.000,").format("1,55"),
        LISTED.replace("98,17", "97,2").format("2,57"),  # two that do not fit: of something else
        VOTES.replace("đạt {}", "của 6 tháng đầu năm là 95"),
    ],
)
def test_a_share_by_another_name_is_left_alone(text: str) -> None:
    assert told(text) == []
