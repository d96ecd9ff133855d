"""Claims on a part of the cases only are denied by no figure of all of them."""

import pytest

from hcc_parse.extract.claims.claim_limits import is_of_a_part, is_wished
from hcc_parse.extract.claims.claim_subjects import roles_of
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from hcc_parse.vietnamese import unmark
from tests.reports import KNOWLEDGE

COUNTED = " Đã giải quyết 1.000 hồ sơ: trước hạn 950 hồ sơ, đúng hạn 46 hồ sơ, quá hạn 04 hồ sơ."


def told(claim: str) -> set[str]:
    findings = review(parse_plain(claim + COUNTED), KNOWLEDGE, {"C04", "C06"}).findings
    return {finding.check for finding in findings}


@pytest.mark.parametrize(
    "claim",
    [
        "Hồ sơ trực tuyến không có hồ sơ quá hạn; hồ sơ nộp trực tiếp có 04 hồ sơ quá hạn.",
        "Công chức A tiếp nhận 300 hồ sơ, không có hồ sơ trễ hạn.",
        "Xã không có hồ sơ quá hạn trên Cổng tại thời điểm 14/6/2026.",
        "Không có hồ sơ nào trễ hạn do lỗi của Trung tâm.",
        "Tại điểm tiếp nhận số 2, tất cả hồ sơ đều được trả đúng hạn.",
    ],
)
def test_a_claim_on_a_part_accuses_nobody(claim: str) -> None:
    assert told(claim) == set()


@pytest.mark.parametrize(
    ("claim", "check"),
    [
        ("Trong kỳ không có hồ sơ quá hạn.", "C04"),
        ("Tất cả hồ sơ đều được trả đúng hạn.", "C06"),
    ],
)
def test_a_claim_on_all_is_still_denied(claim: str, check: str) -> None:
    assert told(claim) == {check}


def test_the_clause_ends_at_its_mark() -> None:
    text = unmark("Trong kỳ không có hồ sơ quá hạn; hồ sơ trực tuyến đạt 95%.")
    assert not is_of_a_part(text, 0, text.index(";"), roles_of(KNOWLEDGE))


@pytest.mark.parametrize(
    "above",
    ["a) Lĩnh vực đất đai\n", "1. Đất đai\n", "- Lĩnh vực hộ tịch:\n+ Tiếp nhận 20 hồ sơ.\n+ "],
)
def test_below_a_heading_about_one_field_a_claim_holds_of_that_field(above: str) -> None:
    claims = ("Không có hồ sơ quá hạn.", "100% hồ sơ được giải quyết đúng hạn.")
    assert [told(f"{above}{claim}\nII. Chung\n") for claim in claims] == [set(), set()]


def test_a_heading_about_all_limits_nothing() -> None:
    above = "7. Việc thực hiện cơ chế một cửa, một cửa liên thông\n"
    assert told(f"{above}100% hồ sơ được giải quyết đúng hạn.") == {"C06"}
    above = "- Lĩnh vực hộ tịch:\n+ Tiếp nhận 20 hồ sơ.\n- "
    assert told(f"{above}Không có hồ sơ quá hạn.\n") == {"C04"}


@pytest.mark.parametrize(
    ("claim", "checks"),
    [
        ("Quý I năm 2026 không có hồ sơ quá hạn.", set()),
        ("Trong quý II năm 2026 không có hồ sơ quá hạn.", {"C04"}),
    ],
)
def test_a_claim_about_another_period_is_none_of_this_report(claim: str, checks: set[str]) -> None:
    head = "UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả công tác Quý II năm 2026\nI. Kết quả\n"
    assert told(f"{head}{claim}\n") == checks


@pytest.mark.parametrize(
    ("before", "wished"),
    [
        ("viec giai quyet bao dam dung quy trinh, ", False),
        ("bao dam giai quyet ho so kip thoi, ", True),
        ("phan cong cong chuc truc, bao dam ", True),
        ("giai phap de ", True),
        ("trong ky ", False),
    ],
)
def test_an_aim_is_told_from_a_result(before: str, wished: bool) -> None:
    assert is_wished(before, roles_of(KNOWLEDGE)) is wished
