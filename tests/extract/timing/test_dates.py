"""Dates and stretches of time in every form in which reports write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports import dates_of, periods_of, written_in

FORMS = [
    "ngày {d:02}/{m:02}/{y}",
    "ngày {d}/{m}/{y}",
    "Ngày {d:02}/{m}/{y}",
    "{d}/{m}/{y}",
    "{d:02}.{m:02}.{y}",
    "ngày {d:02}-{m:02}-{y}",
    "ngày {d}/{m}/ {y}",
    "ngày {d} / {m} / {y}",
    "ngày {d} tháng {m} năm {y}",
    "ngày {d:02} tháng {m:02} năm {y}",
    "Ngày {d:02} tháng {m} năm {y}",
]
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31))


@given(
    day=DAYS,
    form=st.sampled_from(FORMS),
    before=st.sampled_from(["", "Họp ", "(", "tính đến ", "số 5 "]),
    after=st.sampled_from(["", ".", ",", ")", "; còn lại", " của Chính phủ", "./."]),
)
def test_a_day_in_any_form_is_read_back(day: date, form: str, before: str, after: str) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year)
    text = f"{before}{written}{after}"
    (found,) = dates_of(text)
    assert (found.meant, found.text) == (day, written)
    assert written_in(found.place, text) == written


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ngày tháng 6 năm 2026", (None, 6, 2026)),
        ("ngày     tháng 6 năm 2026", (None, 6, 2026)),
        ("ngày … tháng … năm 2026", (None, None, 2026)),
        ("ngày .... tháng 6 năm 2026", (None, 6, 2026)),
        ("ngày 16 tháng … năm 2026", (16, None, 2026)),
        ("ngày ___ tháng ___ năm 2026", (None, None, 2026)),
        ("ngày …/6/2026", (None, 6, 2026)),
        ("ngày     /6/2026", (None, 6, 2026)),
        ("từ ngày 01/10", (1, 10, None)),
    ],
)
def test_blanks_of_a_date_are_left_blank(
    text: str, parts: tuple[int | None, int | None, int | None]
) -> None:
    (found,) = dates_of(text)
    assert (found.day, found.month, found.year) == parts


@pytest.mark.parametrize(
    "text",
    [
        "118/2025/NĐ-CP",
        "50/114 xã",
        "04/04 phản ánh",
        "0827.286.689",
        "1.014793",
        "năm 2026",
        "tháng 6",
        "Đề án 06",
        "24/7",
        "15/12/20256",
        "15/12.2025",
    ],
)
def test_what_is_no_date_is_not_taken_for_one(text: str) -> None:
    assert dates_of(text) == []


def test_dates_are_found_from_left_to_right() -> None:
    text = "Họp ngày 05 tháng 3 năm 2026, ngày 12/3/2026, hoãn từ ngày 31/02/2026 sang ngày 01/4"
    assert [found.text for found in dates_of(text)] == [
        "ngày 05 tháng 3 năm 2026",
        "ngày 12/3/2026",
        "ngày 31/02/2026",
        "ngày 01/4",
    ]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("từ ngày 15/12/2025 đến ngày 14/6/2026", (15, 12, 2025), (14, 6, 2026)),
        ("Từ ngày 15/12/2025 đến hết ngày 14/6/2026", (15, 12, 2025), (14, 6, 2026)),
        ("từ 15/12/2025 đến 14/6/2026", (15, 12, 2025), (14, 6, 2026)),
        ("từ ngày 15/12/2025 tới ngày 14/6/2026", (15, 12, 2025), (14, 6, 2026)),
        ("15/12/2025 - 14/6/2026", (15, 12, 2025), (14, 6, 2026)),
        ("15/12/2025 – 14/6/2026", (15, 12, 2025), (14, 6, 2026)),
        ("kể từ ngày 01/6/2026 đến ngày 14/6/2026", (1, 6, 2026), (14, 6, 2026)),
        ("từ ngày 15/12 đến ngày 14/6/2026", (15, 12, None), (14, 6, 2026)),
        (
            "từ ngày 15 tháng 12 năm 2025 đến ngày 14 tháng 6 năm 2026",
            (15, 12, 2025),
            (14, 6, 2026),
        ),
        ("từ ngày 31/02/2026 đến ngày 14/6/2026", (31, 2, 2026), (14, 6, 2026)),
    ],
)
def test_a_period_between_two_days_is_read(
    text: str, start: tuple[int, int, int | None], end: tuple[int, int, int | None]
) -> None:
    sentence = f"Số liệu tính {text}."
    (found,) = periods_of(sentence)
    assert found.start is not None
    assert found.end is not None
    assert (found.start.day, found.start.month, found.start.year) == start
    assert (found.end.day, found.end.month, found.end.year) == end
    assert found.text == text == written_in(found.place, sentence)
    assert (found.name, found.year) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "họp ngày 15/12/2025 và ngày 14/6/2026",
        "ngày 15/12/2025, ngày 14/6/2026",
        "lùi ngày họp 15/12/2025 đến ngày 14/6/2026",
    ],
)
def test_two_days_that_nothing_joins_are_no_period(text: str) -> None:
    assert periods_of(text) == []


@pytest.mark.parametrize(
    ("text", "name", "year"),
    [
        ("Quý I", "quarter-1", None),
        ("quý II năm 2026", "quarter-2", 2026),
        ("Quý III/2026", "quarter-3", 2026),
        ("QUÝ III/ 2026", "quarter-3", 2026),
        ("QUÝ IV NĂM 2026", "quarter-4", 2026),
        ("quý 2 năm 2026", "quarter-2", 2026),
        ("6 tháng đầu năm 2026", "half-1", 2026),
        ("06 tháng đầu năm", "half-1", None),
        ("6 tháng năm 2026", "half-1", 2026),
        ("6 tháng", "half-1", None),
        ("6 tháng cuối năm 2026", "half-2", 2026),
        ("06 tháng cuối năm", "half-2", None),
        ("9 tháng đầu năm 2026", "nine-months", 2026),
        ("9 tháng năm 2026", "nine-months", 2026),
        ("9 tháng", "nine-months", None),
        ("5 tháng đầu năm", "months-5", None),
        ("11 tháng đầu năm 2026", "months-11", 2026),
        ("tháng 6", "month-6", None),
        ("tháng 6/2026", "month-6", 2026),
        ("tháng 03/2026", "month-3", 2026),
        ("tháng 12 năm 2026", "month-12", 2026),
    ],
)
def test_a_period_is_known_by_its_name(text: str, name: str, year: int | None) -> None:
    sentence = f"Báo cáo {text}, như sau"
    (found,) = periods_of(sentence)
    assert (found.text, found.name, found.year) == (text, name, year)
    assert written_in(found.place, sentence) == text


@pytest.mark.parametrize(
    "text", ["Quý V", "quý báu", "tháng 13", "hàng tháng", "từng quý", "năm học"]
)
def test_other_words_of_time_name_no_period(text: str) -> None:
    assert periods_of(text) == []


def test_the_month_of_a_date_is_no_period_of_its_own() -> None:
    assert periods_of("ngày 08 tháng 4 năm 2026 và ngày … tháng 6 năm 2026") == []


def test_periods_of_one_title_are_all_found() -> None:
    text = "Kết quả quý II và nhiệm vụ quý III năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)"
    assert {found.name for found in periods_of(text)} == {None, "quarter-2", "quarter-3"}
