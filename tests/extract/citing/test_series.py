"""Lists and ranges: each number gets the type and the letters that are written once."""

import pytest

from tests.extract.citing.cited import citations_of, meant
from tests.reports import figures_of


def test_each_decree_of_a_list_gets_the_type_at_its_head() -> None:
    text = "các Nghị định số 61/2018/NĐ-CP, 107/2021/NĐ-CP và số 118/2025/NĐ-CP"
    symbols = ("61/2018/NĐ-CP", "107/2021/NĐ-CP", "118/2025/NĐ-CP")
    assert meant(text) == [("Nghị định", symbol) for symbol in symbols]


def test_letters_without_an_abbreviation_of_their_own_get_it_too() -> None:
    text = "các Công văn số 12/UBND-VP ngày 3/2/2026 của UBND thành phố, số 15/STP-HCTP"
    assert meant(text) == [("Công văn", "12/UBND-VP"), ("Công văn", "15/STP-HCTP")]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết số 66/NQ-CP, 118/2025/NĐ-CP",  # the symbol is of another type
        "các Hướng dẫn số 5/HD-UBND, 6/HĐ-UBND",  # its letters differ by a mark only
        "Công văn số 12/UBND-VP, số 9/KH-UBND",
        "Công văn số 12/UBND-VP gửi các phòng, ban trả lời số 15/STP-HCTP",  # no list
    ],
)
def test_a_member_whose_symbol_says_otherwise_gets_no_type(text: str) -> None:
    assert citations_of(text)[1].type is None


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Kế hoạch số 12, 13/KH-UBND", ["12/KH-UBND", "13/KH-UBND"]),
        ("Kế hoạch số 12 và số 13/KH-UBND", ["12/KH-UBND", "13/KH-UBND"]),
        ("các Kế hoạch 12, 13 và 15/KH-UBND", ["12/KH-UBND", "13/KH-UBND", "15/KH-UBND"]),
        ("Kế hoạch số 12/KH-UBND, 13 và 15/KH-UBND", ["12/KH-UBND", "13/KH-UBND", "15/KH-UBND"]),
        ("Nghị định số 61/2018, 107/2021/NĐ-CP", ["61/2018/NĐ-CP", "107/2021/NĐ-CP"]),
        ("Văn bản số 2250 và 2265/UBND-VP", ["2250/UBND-VP", "2265/UBND-VP"]),
    ],
)
def test_numbers_share_the_letters_of_the_last(text: str, symbols: list[str]) -> None:
    found = citations_of(text)
    assert [c.well_formed for c in found] == symbols
    assert not any(c.malformed for c in found)
    assert not found[-1].abbreviated


def test_a_number_that_shares_letters_is_told_as_it_is_written() -> None:
    first, second = citations_of("Kế hoạch số 12, 13/KH-UBND ngày 05/3/2026")
    assert (first.text, first.symbol, first.abbreviated) == ("Kế hoạch số 12", "12", True)
    assert (second.text, second.abbreviated) == ("13/KH-UBND ngày 05/3/2026", False)
    assert first.date is None
    assert first.series_date == second.date


@pytest.mark.parametrize(
    "text",
    [
        "tiếp nhận hồ sơ số 12, 13/KH-UBND",
        "có 12, 13/KH-UBND",
        "Nghị định số 12, 13/KH-UBND",  # the letters are of another type
        "ngày 08 tháng 4 năm 2020, số 13/KH-UBND",
        "quý 2, số 13/KH-UBND",
    ],
)
def test_numbers_without_a_type_that_fits_are_not_taken(text: str) -> None:
    assert [c.symbol for c in citations_of(text)] == ["13/KH-UBND"]


@pytest.mark.parametrize(
    "text",
    [
        "các Quyết định từ số 120 đến số 125/QĐ-UBND",
        "các Quyết định số 120 đến 125/QĐ-UBND",
        "Quyết định số 120-125/QĐ-UBND",
    ],
)
def test_a_range_has_its_first_and_its_last(text: str) -> None:
    first, last = citations_of(text)
    assert (first.well_formed, first.range_end) == ("120/QĐ-UBND", "125/QĐ-UBND")
    assert (last.well_formed, last.range_end) == ("125/QĐ-UBND", None)


def test_two_numbers_of_a_list_are_no_range() -> None:
    assert [c.range_end for c in citations_of("Quyết định số 120, 125/QĐ-UBND")] == [None, None]


def test_the_numbers_of_a_list_are_no_figures() -> None:
    text = "Thực hiện Kế hoạch số 12, 13/KH-UBND, xã tiếp nhận 140 hồ sơ."
    assert [figure.text for figure in figures_of(text)] == ["140"]


@pytest.mark.parametrize(
    "text",
    ["xếp thứ 50/114", "04/04 thủ tục, 12/15 chỉ tiêu", "ngày 05/3/2026, 15-3-2026", "24/7; 1/3"],
)
def test_figures_and_dates_with_slashes_are_left_alone(text: str) -> None:
    assert citations_of(text) == []
