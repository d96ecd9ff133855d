"""Counts of things of which only what was done with them is told are no counts of a list."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nhóm 25 thủ tục thiết yếu: tiếp nhận 880 hồ sơ, trả 871 hồ sơ.", False),
        ("Với 03 thủ tục liên thông: tiếp nhận 80 hồ sơ, giải quyết 71 hồ sơ.", False),
        ("Hồ sơ quá hạn phát sinh ở 03 lĩnh vực: đất đai 09 hồ sơ, hộ tịch 04 hồ sơ.", True),
    ],
)
def test_what_was_done_is_no_name(text: str, *, found: bool) -> None:
    findings = review(parse_plain(text), KNOWLEDGE).findings
    assert any(finding.check == "C04" for finding in findings) is found
