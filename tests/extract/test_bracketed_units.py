"""Units told in brackets behind a label."""

import pytest

from tests.reports import mentions_of


@pytest.mark.parametrize("bracket", ["(đơn vị tính: hồ sơ)", "(ĐVT: HS)", "(HS)"])
def test_the_bracket_gives_the_unit_and_leaves_the_label(bracket: str) -> None:
    (figure,) = mentions_of(f"I. Kết quả\nSố hồ sơ trả chậm {bracket}: 31.").figures
    assert (figure.unit, figure.label) == ("hồ sơ", "Số hồ sơ trả chậm")


@pytest.mark.parametrize("bracket", ["(đơn vị: Trung tâm)", "(kể cả hồ sơ)"])
def test_a_bracket_that_tells_no_counted_unit_stays_in_the_label(bracket: str) -> None:
    (figure,) = mentions_of(f"I. Kết quả\nSố hồ sơ trả chậm {bracket}: 31.").figures
    assert figure.unit is None
    assert bracket in figure.label


def test_people_are_counted_by_the_bracket_too() -> None:
    (figure,) = mentions_of("Số công chức trực tại quầy (đơn vị tính: người): 07.").figures
    assert figure.unit == "người"


@pytest.mark.parametrize("bracket", ["(đơn vị tính: %)", "(%)"])
def test_a_percent_in_the_bracket_makes_a_share(bracket: str) -> None:
    (figure,) = mentions_of(f"Tỷ lệ hồ sơ trả chậm {bracket}: 1,5").figures
    assert (figure.kind, figure.unit, figure.label) == ("share", "%", "Tỷ lệ hồ sơ trả chậm")
