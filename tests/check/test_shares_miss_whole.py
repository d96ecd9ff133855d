"""A11: shares told as all of one whole, and lists of shares that are each of another."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


@pytest.mark.parametrize(
    ("shares", "found"),
    [
        ("trực tuyến 60%, trực tiếp 30%, bưu chính 5%", 1),
        ("trực tuyến 95%, trực tiếp 80%, bưu chính 5%", 1),
        ("số hóa 95%, trực tuyến 95%, thanh toán 90%, hài lòng 100%", 0),
    ],
)
def test_more_than_two_above_one_half_are_of_no_one_whole(shares: str, found: int) -> None:
    report = parse_plain(f"Cơ cấu nguồn hồ sơ gồm: {shares}.")
    findings = review(report, KNOWLEDGE, only={"A11"}).findings
    assert len(findings) == found
