"""Rates in a line of several, right behind the counts that they are of."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

TEXT = (
    "Tổng số thủ tục hành chính: 385 TTHC. Trong đó: số TTHC thuộc DVCTT một phần: 181 thủ tục; số "
    "TTHC thuộc DVCTT toàn trình: 204 thủ tục.\nDVCTT một phần phát sinh hồ sơ: 17 DVCTT gồm 1.791 "
    "hồ sơ. DVCTT toàn trình phát sinh hồ sơ: 14 DVCTT gồm 986 hồ sơ.\nTỷ lệ % DVCTT phát sinh: "
    "8,05%; trong đó một phần: {}%; toàn trình: {}%."
)


@pytest.mark.parametrize(
    ("partial", "full", "told"),
    [
        ("9,39", "6,86", 0),
        ("9,40", "6,86", 0),  # rounded up so that all go together
        ("4,42", "6,86", 1),
        ("9,39", "8,66", 1),
    ],
)
def test_a_rate_far_from_the_right_one_is_told(partial: str, full: str, told: int) -> None:
    found = review(parse_plain(TEXT.format(partial, full)), KNOWLEDGE).findings
    assert sum(f.check == "A07" and f.severity is Severity.WARNING for f in found) == told
