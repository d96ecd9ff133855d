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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Có 513 hồ sơ nộp phí qua mạng, nghĩa là 95%.", ["513"]),
        ("Từ chối 12 hồ sơ, chỉ chiếm 1%.", ["12"]),
        ("Hồ sơ rút: 6 hồ sơ (chỉ bằng 0,5%).", ["6"]),
        ("Hồ sơ trước hạn 900 hồ sơ, tỷ lệ này bằng 75%.", ["900"]),
        ("Với 900 hồ sơ trả trước hạn, tỷ lệ trước hạn của xã là 75%.", ["900"]),
        ("Với 900 hồ sơ trả trước hạn, tỷ lệ trước hạn của thành phố là 75%.", [None]),
        ("Tiếp nhận 900 hồ sơ, tỷ lệ số hóa đạt 75%.", [None]),
        ("Tiếp nhận 900 hồ sơ, vượt 75%.", [None]),
    ],
)
def test_what_leads_to_a_share_may_say_nothing_else(text: str, expected: list[str | None]) -> None:
    assert numerators(text) == expected


@pytest.mark.parametrize(("share", "found"), [("95", []), ("54,7", ["A07"])])
def test_a_unit_may_stand_on_both_sides_of_a_pair(share: str, found: list[str]) -> None:
    text = f"Tổng số: 1.240 hồ sơ.\nThanh toán trực tuyến đạt {share}% (513 hồ sơ/540 hồ sơ)."
    told = review(parse_plain(text), KNOWLEDGE, {"A07", "A14"}).findings
    assert [finding.check for finding in told] == found


def test_another_unit_behind_the_sign_makes_no_pair() -> None:
    figures = understand(parse_plain("Bố trí 5 quầy/7 công chức."), KNOWLEDGE).mentions.figures
    assert [figure.text for figure in figures] == ["5"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("93% số hồ sơ có phí nộp qua mạng, cụ thể 2 561 trong tổng số 2 746 hồ sơ.", ["2 561"]),
        ("93% số hồ sơ có phí nộp qua mạng, cụ thể 2.561/2.746 hồ sơ.", ["2.561"]),
        ("93% số hồ sơ có phí (2.746 hồ sơ) nộp qua mạng.", [None]),
        ("Với tỷ lệ 99,69%, xã An Phú có 4.165 hồ sơ trả đúng hạn.", ["4.165"]),
        ("Với tỷ lệ 85%, xã còn 120 hồ sơ chưa số hóa.", [None]),
        ("Với tỷ lệ số hóa 85%, xã có 120 hồ sơ quá hạn.", [None]),
        ("Với tỷ lệ 85%, xã đứng thứ 03 toàn thành phố.", [None]),
    ],
)
def test_a_share_may_stand_before_its_count(text: str, expected: list[str | None]) -> None:
    assert numerators(text) == expected


def test_a_share_of_what_another_count_counts_is_not_of_the_last_one() -> None:
    text = "Một phần 17 DVCTT với 2.391 hồ sơ trực tuyến (đạt 10,37% số {} một phần)."
    assert numerators(text.format("DVCTT")) == [None]
    assert numerators(text.format("hồ sơ")) == ["2.391"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đã rút 21 hồ sơ. Số trước và đúng hạn (4.830 hồ sơ) chiếm 97,81% số đã giải quyết.",
            "4.830",
        ),
        ("Hộ tịch 310 hồ sơ; chứng thực (190 hồ sơ) chiếm 38%.", "190"),
        ("Hộ tịch 310 hồ sơ (nộp mới 200 hồ sơ), chiếm 62%.", "310"),
        ("Hộ tịch 310 hồ sơ (nộp mới 200 hồ sơ); chiếm 62%.", "310"),
    ],
)
def test_a_share_behind_brackets_is_of_what_they_follow(text: str, expected: str) -> None:
    assert numerators(text) == [expected]
