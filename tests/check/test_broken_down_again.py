"""A whole that a sentence breaks down by two views, one after the other, is accused of nothing."""

import pytest

from hcc_parse.domain import Finding, Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

TOLD = "Tổng cộng 3.280 hồ sơ, gồm: 3.141 hồ sơ tiếp nhận mới, 139 hồ sơ kỳ trước chuyển sang"


def found(text: str) -> tuple[Finding, ...]:
    return tuple(review(parse_plain(text), load_knowledge(), {"A06"}).findings)


@pytest.mark.parametrize(
    ("more", "severity"),
    [
        ("", None),
        (", 3.106 hồ sơ trực tuyến, 174 hồ sơ trực tiếp", None),
        (", 3.106 hồ sơ trực tuyến", Severity.NOTE),
    ],
)
def test_two_views_of_one_whole_both_add_up(more: str, severity: Severity | None) -> None:
    told = found(f"{TOLD}{more}.")
    assert [finding.severity for finding in told] == ([severity] if severity else [])


def test_the_words_quoted_begin_with_a_whole_word() -> None:
    words = "Trong quý, các phòng chuyên môn và Trung tâm Phục vụ hành chính công của xã, tính"
    (told,) = found(f"{words} đến nay có 09 cán bộ (01 Giám đốc; 02 phó; 07 chuyên viên).")
    begun = told.message.vi.removeprefix("“…").split()[0]
    assert begun in words.split()
