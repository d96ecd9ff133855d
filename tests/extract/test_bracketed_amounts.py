"""Amounts that stand in brackets behind their label."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE, mentions_of


def told(text: str) -> set[str]:
    found = review(parse_plain(text), KNOWLEDGE, {"A03", "A05"}, guessing=False).findings
    return {finding.check for finding in found}


@pytest.mark.parametrize("bracket", ["(số lượng: 1.258 hồ sơ)", "(tổng cộng là 1 258 HS)"])
def test_an_amount_bears_the_name_before_its_bracket(bracket: str) -> None:
    (figure,) = mentions_of(f"Hồ sơ chưa có kết quả {bracket}.").figures
    assert (figure.label, figure.unit, int(figure.value)) == (
        "Hồ sơ chưa có kết quả",
        "hồ sơ",
        1258,
    )


def test_behind_a_share_it_is_what_the_share_is_of() -> None:
    share, count = mentions_of("Nộp trực tuyến đạt 95% (số lượng: 3.200 hồ sơ).").figures
    assert share.whole is count
    assert count.label == ""


@pytest.mark.parametrize("whole", ["(số lượng: {} hồ sơ). Trong đó có", "({} hồ sơ), trong đó"])
@pytest.mark.parametrize(("stated", "checks"), [("158", set()), ("155", {"A03"})])
def test_its_parts_are_found_behind_the_bracket(whole: str, stated: str, checks: set[str]) -> None:
    said = f"Hồ sơ chưa có kết quả {whole.format(stated)} 150 hồ sơ trong hạn; 08 hồ sơ quá hạn."
    assert told(said) == checks


def test_a_list_of_names_with_their_numbers_in_brackets_stays_as_it_is() -> None:
    said = "Hồ sơ mới 3.946 hồ sơ, cụ thể: trực tuyến (3.900 hồ sơ), trực tiếp (46 hồ sơ)."
    assert [figure.label for figure in mentions_of(said).figures][1:] == ["trực tuyến", "trực tiếp"]
    assert told(said) == set()


def test_behind_another_number_a_bracket_may_tell_what_all_add_up_to() -> None:
    assert told("Có 09 hồ sơ cấp đổi và 78 hồ sơ cấp mới (tổng số 87 hồ sơ).") == set()
