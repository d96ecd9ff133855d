"""A fraction of what was dealt with is of no more than came."""

import pytest

from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def denied(text: str) -> int:
    told = understand(parse_plain(text), KNOWLEDGE, guessing=False).mentions.told
    return sum(one.way == "beyond" for one in told.refuted)


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 10 phản ánh; đã xử lý 11/10 phản ánh, kiến nghị.",
        "Đã trả lời 125/120 ý kiến của người dân.",
    ],
)
def test_more_dealt_with_than_came_is_told(text: str) -> None:
    assert denied(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Đã tiếp nhận 10 phản ánh, kiến nghị; trong đó đã xử lý 10/10.",
        "Tiếp nhận 12 phản ánh; phản ánh cuối cùng đã xử lý ngày 11/10.",
        "Tiếp nhận 12 phản ánh; đã xử lý 11/10/2026.",
        "Trong tháng tiếp nhận 09 phản ánh; đã trả lời 25/9.",
        "Tiếp nhận 10 phản ánh; đã xử lý 10/10 phản ánh, trả lời 12/10.",
        "Tiếp nhận 10 phản ánh, 01 phản ánh quý II chưa xong, đã xử lý 11/10 phản ánh.",
        "Tiếp nhận 12 phản ánh, kỳ trước chuyển sang 02; đã xử lý 14/12 phản ánh.",
        "Kế hoạch xử lý 11/10 kiến nghị, vượt 10%.",
        "Đã giải quyết 1.250/1.200 hồ sơ.",
        "Họp dân đã giải quyết vào 11/10, ghi 06 ý kiến.",
    ],
)
def test_days_plans_and_cases_are_not(text: str) -> None:
    assert denied(text) == 0
