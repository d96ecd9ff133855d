"""A dot that groups thousands before a decimal comma is used in one way."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


@pytest.mark.parametrize(
    ("amount", "checks"), [("Kinh phí 1.187,5 triệu đồng", []), ("Tỷ lệ đạt 98.7%", ["F04"])]
)
def test_only_a_dot_before_decimals_is_told(amount: str, checks: list[str]) -> None:
    report = parse_plain(f"Đã tiếp nhận 4.266 hồ sơ. {amount}.")
    assert [finding.check for finding in review(report, KNOWLEDGE, {"F04"}).findings] == checks
