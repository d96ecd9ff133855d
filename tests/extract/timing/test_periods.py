"""Stretches of time: two days, an end, a name, a place among others."""

import pytest

from tests.reports import periods_of, written_in


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
    assert (found.name, found.year, found.kind) == (None, None, "days")


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
        ("quý hai năm 2026", "quarter-2", 2026),
        ("sáu tháng đầu năm 2026", "half-1", 2026),
        ("3 tháng cuối năm 2026", "last-months-3", 2026),
        ("tháng sáu năm 2026", "month-6", 2026),
        ("năm 2025", "year", 2025),
        ("cả năm 2026", "year", 2026),
    ],
)
def test_a_period_is_known_by_its_name(text: str, name: str, year: int | None) -> None:
    sentence = f"Báo cáo {text}, như sau"
    (found,) = periods_of(sentence)
    assert (found.text, found.name, found.year) == (text, name, year)
    assert written_in(found.place, sentence) == text


@pytest.mark.parametrize(
    "text",
    [
        "Quý V",
        "quý báu",
        "tháng 13",
        "hàng tháng",
        "từng quý",
        "năm học",
        "mỗi tháng một lần",
        "thời hạn 6 tháng",
        "giai đoạn 2021-2025",
        "năm 2021-2025",
    ],
)
def test_other_words_of_time_name_no_period(text: str) -> None:
    assert periods_of(text) == []


def test_the_month_of_a_date_is_no_period_of_its_own() -> None:
    assert periods_of("ngày 08 tháng 4 năm 2026 và ngày … tháng 6 năm 2026") == []


def test_periods_of_one_title_are_all_found() -> None:
    text = "Kết quả quý II và nhiệm vụ quý III năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)"
    assert {found.name for found in periods_of(text)} == {None, "quarter-2", "quarter-3"}


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("tính đến ngày 14/6/2026", "until", None),
        ("đến hết ngày 14/6/2026", "until", None),
        ("hết ngày 30/6", "until", None),
        ("đến hết quý", "until", None),
        ("đến hết kỳ báo cáo", "until", None),
        ("tính đến hết quý II/2026", "until", "quarter-2"),
        ("cùng kỳ", "same", None),
        ("cùng kỳ năm trước", "same", None),
        ("cùng kỳ năm 2025", "same", "year"),
        ("cùng kỳ Quý II/2025", "same", "quarter-2"),
        ("kỳ trước", "previous", None),
        ("kỳ báo cáo liền trước", "previous", None),
        ("quý trước", "previous", None),
        ("lũy kế", "cumulative", None),
        ("luỹ kế từ đầu năm đến nay", "cumulative", None),
        ("lũy kế 9 tháng năm 2026", "cumulative", "nine-months"),
        ("ước cả năm", "estimate", "year"),
        ("ước thực hiện năm 2026", "estimate", "year"),
        ("ước thực hiện 6 tháng đầu năm 2026", "estimate", "half-1"),
        ("đầu tháng 6", "part", "month-6"),
        ("cuối tháng 6/2026", "part", "month-6"),
    ],
)
def test_a_period_is_known_by_its_place_among_others(
    text: str, kind: str, name: str | None
) -> None:
    sentence = f"Số hồ sơ {text}, tăng"
    (found,) = periods_of(sentence)
    assert (found.text, found.kind, found.name) == (text, kind, name)
    assert written_in(found.place, sentence) == text


@pytest.mark.parametrize("text", ["ước đạt 98%", "dự kiến họp", "hết hạn", "hết giờ"])
def test_words_that_need_a_period_behind_them_are_none_alone(text: str) -> None:
    assert periods_of(text) == []


def test_two_days_of_one_list_and_one_month_are_a_period() -> None:
    (found,) = periods_of("Tập huấn 15-17/6/2026")
    assert found.start is not None
    assert found.end is not None
    assert (str(found.start.meant), str(found.end.meant)) == ("2026-06-15", "2026-06-17")


@pytest.mark.parametrize(("text", "found"), [("trong quý 2.080 hồ sơ", 0), ("trong quý 2.", 1)])
def test_a_count_of_thousands_is_no_quarter(text: str, found: int) -> None:
    assert len(periods_of(text)) == found
