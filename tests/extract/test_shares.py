"""Shares in brackets: of which count they speak."""

import pytest

from hcc_parse.pipeline import review, understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def numerators(text: str) -> list[str | None]:
    figures = understand(parse_plain(text), KNOWLEDGE).mentions.figures
    return [f.whole.text if f.whole else None for f in figures if f.kind == "share"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đợt 1: 100 phiếu (98% hài lòng), đợt 2: 120 phiếu.", [None]),
        ("Hài lòng 344 phiếu (98,29%).", ["344"]),
        ("Có 344 phiếu hài lòng (chiếm 98,29% số phiếu thu về).", ["344"]),
        ("Trực tuyến 950 hồ sơ (95% tổng số).", ["950"]),
        ("Tỷ lệ trực tuyến đạt 95% (950 hồ sơ).", ["950"]),
    ],
)
def test_a_share_with_words_of_its_own_makes_the_count_its_whole(
    text: str, expected: list[str | None]
) -> None:
    assert numerators(text) == expected


def test_a_pair_behind_a_share_may_tell_what_is_missing() -> None:
    text = (
        "Quý I tiếp nhận 1.270 hồ sơ. Tỷ lệ giải quyết đúng hạn {}% (4/1.270 hồ sơ quá hạn), "
        "quá hạn 5 hồ sơ."
    )

    def told(share: str) -> list[str]:
        findings = review(parse_plain(text.format(share)), KNOWLEDGE, {"A07"}).findings
        return [finding.check for finding in findings]

    assert told("99,69") == []
    assert told("96,99") == ["A07"]


def test_a_bracket_behind_a_share_belongs_to_its_own_sentence() -> None:
    text = "Còn 12 hồ sơ đang giải quyết. Tỷ lệ hồ sơ trực tuyến đạt 91,67% (880/960 hồ sơ)."
    assert review(parse_plain(text), KNOWLEDGE, {"A05"}).findings == ()
