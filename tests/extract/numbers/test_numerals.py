"""Numbers as offices write them, and what only looks like one."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import in_words
from hcc_parse.extract.numbers.numerals import Numeral, find_numerals, read_cell
from tests.reports import KNOWLEDGE, figures_of

COUNTS = st.integers(min_value=0, max_value=999_999_999)
BEFORE = st.sampled_from(
    ["", "Có ", "Tổng số: ", "(", "- ", "+ ", "gồm ", "đạt ", "hồ sơ, ", "hồ sơ; ", "năm nay là "]
)
AFTER = st.sampled_from(["", ".", ",", ";", ")", ", ", ". Còn lại", " và", " hồ sơ", " TTHC;"])


def numerals(text: str) -> list[Numeral]:
    return list(find_numerals(text, KNOWLEDGE.units, KNOWLEDGE.number_words))


def with_spaces(value: int) -> str:
    return f"{value:,}".replace(",", " ")


def the_only(before: str, written: str, after: str) -> Numeral:
    text = f"{before}{written}{after}"
    (found,) = numerals(text)
    assert found.text == text[found.start : found.stop] == written.strip(" %")
    assert found.start == len(before)
    return found


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("6.600 hồ sơ", "6600", "hồ sơ"),
        ("6600 hồ sơ", "6600", "hồ sơ"),
        ("6 600 hồ sơ", "6600", "hồ sơ"),
        ("1 234 567 hồ sơ", "1234567", "hồ sơ"),
        ("08 thủ tục", "8", "TTHC"),
        ("08", "8", None),
        ("4.266", "4266", None),
        ("tổng là 4.266.", "4266", None),
        ("99,1%", "99.1", "%"),
        ("98.7%", "98.7", "%"),
        ("99,88 %", "99.88", "%"),
        ("10 phần trăm", "10", "%"),
        ("1.234,5 triệu đồng", "1234.5", "triệu đồng"),
        ("12 CBCC", "12", "cán bộ, công chức"),
        ("3500 lượt", "3500", "lượt"),
        ("8,25 điểm", "8.25", "điểm"),
        ("+12 hồ sơ", "12", "hồ sơ"),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, value: str, unit: str | None) -> None:
    (found,) = numerals(text)
    assert (found.value, found.unit) == (Decimal(value), unit)
    assert found.share is (unit == "%")


@pytest.mark.parametrize(
    "text",
    [
        "15/12/2025",
        "01/10",
        "118/2025/NĐ-CP",
        "0827.286.689",
        "1.014793",
        "160m2",
        "~130m²",
        "50/114",
        "7h30",
        "hỗ trợ 24/7",
        "2021-2025",
        "3.1.2",
        "6.60 hồ sơ",
        "QH15",
        "ab12@xa.vn",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert numerals(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hỗ trợ theo số 0827.286.689",
        "+ 1.014793 - Cấp phép đào đường",
        "Xem https://xa.haiphong.gov.vn/tin/2026/15",
        "Thư gửi về 12b@haiphong.gov.vn",
        "Nghị quyết số 57-NQ/TW của Bộ Chính trị",
        "Công văn số 1297/STC-ĐKKD&QLDN",
        "ngày 15 tháng 6 năm 2026",
        "ngày 14/6/2026",
        "Điều 12 và khoản 3",
        "theo Đề án 06 và Bộ chỉ số 766",
        "từ ngày 01/10",
        "quý 2 năm 2026",
        "6 tháng đầu năm 2026",
        "giai đoạn 2021-2025",
        "Diện tích 160m2, đứng thứ 50/114",
        "tiếp nhận qua Hệ thống 1022 của thành phố",
        "trên tổng đài dịch vụ công (1022)",
    ],
)
def test_dates_symbols_telephones_and_addresses_are_no_figures(text: str) -> None:
    assert figures_of(text) == ()


def test_a_city_is_no_street() -> None:
    text = "Phân theo kênh: tổng đài 1022 thành phố 09, trực tiếp 02; họp tại phố 12."
    assert [figure.value for figure in figures_of(text)] == [9, 2]


def test_spaces_group_digits_only_where_a_unit_follows() -> None:
    assert [n.value for n in numerals("nhận 6 600 hồ sơ")] == [6600]
    assert [n.value for n in numerals("năm 2026 150 hồ sơ")] == [2026, 150]
    assert [figure.value for figure in figures_of("Trong tháng 6 600 hồ sơ được trả")] == [600]


@given(before=BEFORE, value=COUNTS, after=AFTER)
def test_a_count_with_dots_is_read_back(before: str, value: int, after: str) -> None:
    found = the_only(before, in_words(value), after)
    assert (found.value, found.decimals, found.share) == (Decimal(value), 0, False)


@given(before=BEFORE, value=COUNTS, after=AFTER)
def test_a_count_without_dots_is_read_back(before: str, value: int, after: str) -> None:
    assert the_only(before, f"{value:02}", after).value == value


@given(before=BEFORE, value=st.integers(min_value=1_000, max_value=999_999_999))
def test_a_count_with_spaces_is_read_back_before_its_unit(before: str, value: int) -> None:
    found = the_only(before, with_spaces(value), " hồ sơ")
    assert (found.value, found.unit) == (Decimal(value), "hồ sơ")


@given(
    before=BEFORE,
    value=st.decimals(min_value=0, max_value=1_000_000, places=2),
    after=st.sampled_from(["", ".", ";", ")", " triệu đồng", " điểm"]),
)
def test_a_number_with_decimals_is_read_back(before: str, value: Decimal, after: str) -> None:
    found = the_only(before, in_words(value), after)
    assert (found.value, found.decimals) == (value, 2)


@given(
    before=BEFORE,
    places=st.integers(min_value=0, max_value=2),
    units=st.integers(min_value=0, max_value=10_000),
    comma=st.booleans(),
    sign=st.sampled_from(["%", " %", "%;", "%)", "%.", "% hồ sơ"]),
)
def test_a_share_is_read_back_with_comma_or_dot(
    before: str, places: int, units: int, comma: bool, sign: str
) -> None:
    value = Decimal(units).scaleb(-places)
    written = f"{value:.{places}f}"
    found = the_only(before, written.replace(".", ",") if comma else written, sign)
    assert (found.value, found.decimals, found.share) == (value, places, True)


@given(
    st.lists(COUNTS, min_size=2, max_size=6),
    st.sampled_from([", ", "; ", " và ", " (", ") ", ": ", " hồ sơ, "]),
)
def test_numbers_side_by_side_do_not_run_into_one_another(values: list[int], between: str) -> None:
    text = between.join(in_words(value) for value in values)
    assert [found.value for found in numerals(text)] == values


@pytest.mark.parametrize(
    ("cell", "value", "decimals", "share"),
    [
        ("1.894", "1894", 0, False),
        (" 1894 ", "1894", 0, False),
        ("1 894", "1894", 0, False),
        ("(12)", "12", 0, False),
        ("0", "0", 0, False),
        ("08", "8", 0, False),
        ("99,1%", "99.1", 1, True),
        ("98.7 %", "98.7", 1, True),
        ("100%", "100", 0, True),
        ("97,76", "97.76", 2, False),
    ],
)
def test_a_cell_that_holds_a_number_is_read(
    cell: str, value: str, decimals: int, share: bool
) -> None:
    assert read_cell(cell) == (Decimal(value), decimals, share)


@pytest.mark.parametrize(
    "cell",
    ["", "-", "–", "…", "12 hồ sơ", "50/114", "15/6/2026", "Hộ tịch", "(3)=(4)+(5)", "12; 13", "I"],
)
def test_a_cell_with_anything_else_is_no_number(cell: str) -> None:
    assert read_cell(cell) is None


@given(COUNTS)
def test_a_count_in_a_cell_is_read_back(value: int) -> None:
    assert read_cell(in_words(value)) == (Decimal(value), 0, False)
    assert read_cell(with_spaces(value)) == (Decimal(value), 0, False)
