"""A base that the sentence of a share tells is the only one; what stands beside it is none."""

from decimal import Decimal

import pytest

from hcc_parse.domain import Ratio
from hcc_parse.pipeline import review, understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

REPORT = (
    "Tổng số hồ sơ tiếp nhận: 5.000 hồ sơ.\nCó 1.898 hồ sơ tái sử dụng dữ liệu.\n"
    "Về thu phí, lệ phí.\n{}"
)


def link(sentence: str) -> Ratio:
    (found,) = understand(parse_plain(REPORT.format(sentence)), KNOWLEDGE).relations.links
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Nộp trực tuyến 1.139 hồ sơ, đạt 80,78% so với 1.410 hồ sơ có phí.",
        "Nộp trực tuyến 1.139 hồ sơ, đạt 80,78% trong tổng số 1.410 hồ sơ có phí.",
        "Nộp trực tuyến 1.139/1.410 hồ sơ có phí, đạt 80,78%.",
        "Có 1.139 hồ sơ nộp trực tuyến trên tổng số 1.410 hồ sơ, đạt tỷ lệ 80,78%.",
        "Tỷ lệ nộp phí trực tuyến đạt 80,78% (1.139/1.410 hồ sơ).",
    ],
)
def test_the_base_of_the_sentence_is_told(sentence: str) -> None:
    ratio = link(sentence)
    assert ratio.told
    assert [base.value for base in ratio.own] == [Decimal(1410)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nộp trực tuyến 1.139 hồ sơ, đạt 80,78%. So với 1.410 hồ sơ của quý trước là thấp.",
        "Nộp trực tuyến 1.139 hồ sơ, đạt 80,78%; số hóa 900 hồ sơ trên tổng số 1.000 hồ sơ.",
        "Nộp trực tuyến 1.139 hồ sơ, đạt 80,78%.",
    ],
)
def test_a_count_of_another_clause_is_no_told_base(sentence: str) -> None:
    assert not link(sentence).told


@pytest.mark.parametrize(
    ("share", "found"), [("80,78", []), ("60,01", ["A14"]), ("22,78", ["A14"]), ("71,71", ["A07"])]
)
def test_a_share_must_be_of_the_base_that_its_sentence_tells(share: str, found: list[str]) -> None:
    text = REPORT.format(f"Nộp trực tuyến 1.139 hồ sơ, đạt {share}% so với 1.410 hồ sơ có phí.")
    findings = review(parse_plain(text), KNOWLEDGE, {"A07", "A08", "A14"}).findings
    assert [finding.check for finding in findings] == found


def test_a_told_base_needs_no_other_count_of_its_unit() -> None:
    text = "Bố trí 7 công chức trên tổng số 10 người, chiếm {}%."
    for share, found in (("70", []), ("93", ["A07"])):
        told = review(parse_plain(text.format(share)), KNOWLEDGE, {"A07", "A14"}).findings
        assert [finding.check for finding in told] == found
