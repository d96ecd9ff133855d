"""Claims on a part of the cases only are denied by no figure of all of them."""

import pytest

from hcc_parse.extract.claim_limits import is_of_a_part
from hcc_parse.extract.claims import roles_of
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
