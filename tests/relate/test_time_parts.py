"""Shares of months: held against the whole only where the shares beside them are of it."""

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def told(text: str) -> set[str]:
    found = review(parse_plain(text), KNOWLEDGE, {"A07", "A14"}, guessing=False).findings
    return {finding.check for finding in found}


def test_a_share_of_a_month_is_of_a_base_of_its_own() -> None:
    text = (
        "Nộp trực tuyến: 1.471 hồ sơ, gồm tháng 7: 446 hồ sơ (92,9%), tháng 8: 506 hồ sơ (94,9%), "
        "tháng 9: 519 hồ sơ (96,8%)."
    )
    assert told(text) == set()
    assert told("Có 11.393 hồ sơ, trong đó 6 tháng đầu năm 2026 là 6.688 hồ sơ (96,5%).") == set()


def test_where_the_others_are_of_the_whole_a_slip_is_told() -> None:
    text = (
        "Nộp trực tuyến: 1.471 hồ sơ, gồm tháng 7: 446 hồ sơ (30,32%), tháng 8: 506 hồ sơ ({}%), "
        "tháng 9: 519 hồ sơ (35,28%)."
    )
    assert told(text.format("34,40")) == set()
    assert told(text.format("43,40")) == {"A07"}
