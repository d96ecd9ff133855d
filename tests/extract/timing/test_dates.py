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
    "ngày {d:02}.{m}.{y}",
    "{d}-{m}-{y}",
    "{y}-{m:02}-{d:02}",
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
        "điểm 3.4.2025",
        "phiên bản 2.1.2026",
        "3.2.1",
        "1/2026/QĐ-UBND",
        "12/6/2026/HĐ-DV",
        "mỗi ngày 40/50 lượt",
        "tăng từ 10/12 đến 12/12.",
        "đến 12/12 xã",
        "0912.03.2025",
        "ngày 28, 29 tháng này",
        "mã 2026-13-45",
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
    ("text", "found"),
    [
        ("ngày 9/6", [(9, 6, None)]),
        ("ngày 9/6/26", [(9, 6, 2026)]),
        ("ngày 15 tháng 6", [(15, 6, None)]),
        ("ngày 15 tháng 6/2026", [(15, 6, 2026)]),
        ("ngày mùng 5 tháng 6", [(5, 6, None)]),
        ("hết ngày 30/6", [(30, 6, None)]),
        ("đến hết 30/6, còn", [(30, 6, None)]),
        ("ngày mười lăm tháng sáu năm 2026", [(15, 6, 2026)]),
        ("ngày hai mốt tháng 6", [(21, 6, None)]),
        ("ngày 15, 16 và 17/6/2026", [(15, 6, 2026), (16, 6, 2026), (17, 6, 2026)]),
        ("ngày 15, 16 tháng 6 năm 2026", [(15, 6, 2026), (16, 6, 2026)]),
        ("ngày 15/5, 20/5 và 01/6/2026", [(15, 5, 2026), (20, 5, 2026), (1, 6, 2026)]),
        ("ngày 20/12 và 05/01/2026", [(20, 12, None), (5, 1, 2026)]),
        ("ngày 30, 31/6/2026", [(30, 6, 2026), (31, 6, 2026)]),
        ("ngày 28, 29 và 01/6/2026", [(1, 6, 2026)]),
        ("15-17/6/2026", [(15, 6, 2026), (17, 6, 2026)]),
        ("từ ngày 15 đến ngày 17/6/2026", [(15, 6, 2026), (17, 6, 2026)]),
        ("từ 15/12 đến 14/6/2026", [(15, 12, None), (14, 6, 2026)]),
        ("kỳ (15/12-14/6)", [(15, 12, None), (14, 6, None)]),
        ("5, 17/6/2026", [(17, 6, 2026)]),
        ("ngày …/…/2026", [(None, None, 2026)]),
    ],
)
def test_days_take_from_the_date_behind_them_what_they_lack(
    text: str, found: list[tuple[int | None, int | None, int | None]]
) -> None:
    dates = dates_of(text)
    assert [(date.day, date.month, date.year) for date in dates] == found
    assert all(written_in(date.place, text) == date.text for date in dates)


@pytest.mark.parametrize(
    "unit",
    [
        "ngày ",
        "ngày" + " " * 500,
        "ngày … /",
        "ngày 1, ",
        "từ 1/2 đến ",
        "1/2/2026 - ",
        "tính đến ngày 1/2/2026 ",
        "lũy kế quý II ",
        "6 tháng ",
    ],
)
def test_hostile_text_is_read_in_time_that_grows_with_it(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    dates, longer = dates_of(text), dates_of(text * 2)
    assert abs(len(longer) - 2 * len(dates)) <= 2
    assert abs(len(periods_of(text * 2)) - 2 * len(periods_of(text))) <= 2
