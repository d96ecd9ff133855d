"""Balances told several times over: none is accused where another telling of it holds."""

import pytest

from hcc_parse.domain import Figure, Said, Severity, Sum
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from hcc_parse.relate.named.other_accounts import is_made_up_beside, is_misnamed
from tests.reports import KNOWLEDGE, mentions_of

DESKS = """
- Trụ sở chính tiếp nhận 1.420 hồ sơ, đã giải quyết 1.395 hồ sơ, đang giải quyết 25 hồ sơ.
- Điểm số 2 tiếp nhận 580 hồ sơ, đã giải quyết 571 hồ sơ, đang giải quyết 09 hồ sơ.
- Tổng cộng cả hai điểm tiếp nhận {} hồ sơ, đã giải quyết 1.966 hồ sơ, đang giải quyết 34 hồ sơ.
"""
LONGER = (
    "Từ ngày 01/7/2025 đến 14/6/2026, Trung tâm tiếp nhận {} hồ sơ, giải quyết 4.835 hồ sơ; riêng "
    "từ ngày 15/3/2026 đến 14/6/2026 tiếp nhận 1.260 hồ sơ, giải quyết 1.248 hồ sơ; số đang giải "
    "quyết đến cuối kỳ là 35 hồ sơ."
)
TERMS = """
1. Quý II: tiếp nhận 1.250 hồ sơ, giải quyết 1.235 hồ sơ, đang giải quyết 30 hồ sơ.
2. 6 tháng: tiếp nhận 2.480 hồ sơ, giải quyết 2.462 hồ sơ, đang giải quyết 30 hồ sơ.
(Số kỳ trước chuyển sang: Quý II: {} hồ sơ; 6 tháng: 12 hồ sơ).
"""
TEAMS = "Tổ 1 tiếp nhận 210 hồ sơ; Tổ 2 tiếp nhận 200 hồ sơ. Tháng 6 tiếp nhận {} hồ sơ."


def told(text: str) -> set[str]:
    findings = review(parse_plain(text), KNOWLEDGE, {"A04", "C02"}).findings
    return {finding.check for finding in findings if finding.severity is not Severity.NOTE}


@pytest.mark.parametrize(
    ("text", "right", "wrong", "check"),
    [
        (DESKS, "2.000", "2.300", "A04"),
        (LONGER, "4.870", "4.780", "A04"),
        (TERMS, "15", "51", "A04"),
        (TEAMS, "410", "260", "C02"),
    ],
    ids=["two desks", "a longer time", "carried over elsewhere", "teams"],
)
def test_a_true_telling_is_silent_and_a_slip_is_told(
    text: str, right: str, wrong: str, check: str
) -> None:
    assert told(text.format(right)) == set()
    assert told(text.format(wrong)) == {check}


MISNAMED = (
    "Tổng số hồ sơ tiếp nhận: 3.975 hồ sơ. Đã giải quyết: 3.808 hồ sơ. Đang giải quyết: 116 hồ sơ. "
    "{} hồ sơ."
)


def test_a_balance_that_a_count_without_a_name_would_close_is_excused() -> None:
    assert told(MISNAMED.format("Tới nay chưa làm xong hết 167")) == set()
    assert told(MISNAMED.format("Tới nay chưa làm xong hết 176")) == {"A04"}


@pytest.mark.parametrize(
    ("left", "named", "excused"),
    [("167", False, True), ("176", False, False), ("167", True, False)],
)
def test_a_part_is_misnamed_where_a_count_without_a_name_is_what_it_should_be(
    left: str, named: bool, excused: bool
) -> None:
    told_so = f"trả 3.808 hồ sơ, còn 116 hồ sơ của năm trước. Dở dang {left} hồ sơ."
    text = f"Tiếp nhận 3.975 hồ sơ, {told_so}"
    figures = [figure for figure in mentions_of(text).figures if figure.kind == "count"]
    total, resolved, left_open, _ = figures
    names = {id(one) for one in (figures if named else figures[:3])}
    assert is_misnamed(_sum(total, resolved, left_open), figures, names) == excused


@pytest.mark.parametrize(("told_so", "excused"), [("1.638", True), ("1.338", False)])
def test_a_sum_that_lacks_what_its_paragraph_counts_is_excused(told_so: str, excused: bool) -> None:
    text = f"Đã trả 2.332 hồ sơ, {told_so} hồ sơ sớm, 690 hồ sơ đúng hạn, 04 hồ sơ quá hạn."
    figures = mentions_of(text).figures
    total, _, *parts = figures
    lacking = _sum(total, *parts)
    assert is_made_up_beside(lacking, figures, {id(figure) for figure in figures}) == excused


@pytest.mark.parametrize(("named", "excused"), [(True, False), (False, True)])
def test_a_small_number_excuses_only_without_a_name(named: bool, excused: bool) -> None:
    figures = mentions_of("Đã trả 100 hồ sơ: 93 hồ sơ đúng hạn, 07 hồ sơ khác.").figures
    total, part, _ = figures
    names = {id(figure) for figure in figures} if named else set[int]()
    assert is_made_up_beside(_sum(total, part), figures, names) == excused


def _sum(total: Figure, *parts: Figure) -> Sum:
    unsaid = Said("", "")
    return Sum(kind="text", total=total, parts=parts, basis=unsaid, subject=unsaid, certain=True)
