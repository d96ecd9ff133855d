"""Totals that other counts of their paragraph make up, and sums of counts that stand far apart."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

HANDED_OVER = (
    "Năm 2025, phường nhận mới 8.205 hồ sơ. Nếu kể cả 37 hồ sơ do các đơn vị cũ bàn giao thì tổng "
    "số hồ sơ tiếp nhận là {} hồ sơ; 66 hồ sơ quý III chuyển sang đã nằm trong số này."
)
OUTSIDE = (
    "Đã giải quyết {} hồ sơ, gồm 745 hồ sơ trước hạn, 109 hồ sơ đúng hạn, 41 hồ sơ quá hạn; 18 hồ "
    "sơ người nộp xin rút."
)
FAR = "Tổng số hồ sơ tiếp nhận: {} hồ sơ.\nĐã giải quyết: 966 hồ sơ.\nĐang giải quyết: 34 hồ sơ."


def told(text: str) -> set[str]:
    findings = review(parse_plain(text), KNOWLEDGE, {"A03", "A04"}).findings
    return {finding.check for finding in findings if finding.severity is not Severity.NOTE}


@pytest.mark.parametrize(
    ("text", "right", "wrong"), [(HANDED_OVER, "8.242", "8.424"), (OUTSIDE, "895", "985")]
)
def test_what_two_or_three_counts_beside_a_total_add_up_to_is_right(
    text: str, right: str, wrong: str
) -> None:
    assert told(text.format(right)) == set()
    assert told(text.format(wrong)) == {"A03"}


@pytest.mark.parametrize(
    ("total", "checks"), [("1.000", set()), ("1.900", {"A04"}), ("664", set())]
)
def test_counts_far_apart_are_held_together_only_where_a_slip_parts_them(
    total: str, checks: set[str]
) -> None:
    apart = "\nUBND xã báo cáo.\nKết quả như sau.\nXin nêu cụ thể.\nĐã giải quyết"
    assert told(FAR.format(total).replace("\nĐã giải quyết", apart)) == checks
    assert told(FAR.format("664")) == {"A04"}  # lines that follow one another


def test_in_one_paragraph_no_slip_need_explain_what_fails() -> None:
    assert told(FAR.format("664").replace("\n", " ")) == {"A04"}


@pytest.mark.parametrize(
    ("text", "check"),
    [
        (
            "Tiếp nhận 150 hồ sơ, gồm 100 hồ sơ trực tuyến, 50 hồ sơ trực tiếp và 20 hồ sơ qua bưu "
            "chính công ích.",
            "A03",
        ),
        (
            "Đã giải quyết 1.320 hồ sơ, gồm 1.200 hồ sơ trước hạn, 120 hồ sơ đúng hạn và 35 hồ sơ "
            "quá hạn.",
            "A03",
        ),
        (
            "Tổng số hồ sơ tiếp nhận là 2.480 hồ sơ. Đã giải quyết 2.300 hồ sơ. Đang giải quyết "
            "190 hồ sơ. Hồ sơ trực tuyến 1.480 hồ sơ, trực tiếp 1.000 hồ sơ.",
            "A04",
        ),
    ],
    ids=["a part forgotten", "a part beyond", "the ways of sending"],
)
def test_a_closed_list_and_a_balance_are_not_excused_by_what_has_a_name(
    text: str, check: str
) -> None:
    assert told(text) == {check}


@pytest.mark.parametrize(("new", "found"), [("4.929", set()), ("429", {"A03"}), ("2.883", set())])
def test_a_part_without_one_of_its_digits_is_told_however_far_off(
    new: str, found: set[str]
) -> None:
    text = (
        f"Kỳ trước để lại 93 hồ sơ, trong kỳ có thêm {new} hồ sơ mới; do vậy tổng tiếp nhận là "
        "5.022 hồ sơ. Tiếp nhận mới được 4.929 hồ sơ: trực tuyến 4.475 hồ sơ, còn lại 454 hồ sơ "
        "là trực tiếp và bưu chính công ích."
    )
    assert told(text) == found


@pytest.mark.parametrize(("before", "found"), [("164", set()), ("1.664", {"A03"})])
def test_a_whole_named_by_its_value_has_its_parts_all_the_same(
    before: str, found: set[str]
) -> None:
    text = (
        "Tổng cộng 4.040 hồ sơ, tính cả số kỳ trước chuyển sang (trong đó: tiếp nhận trong kỳ "
        f"3.876 hồ sơ, chuyển tiếp từ kỳ trước {before} hồ sơ); đã giải quyết 3.673 hồ "
        "sơ; còn 367 hồ sơ đang giải quyết."
    )
    assert told(text) == found
