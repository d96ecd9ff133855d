"""Days that stand behind the name of a period, or below the title of the report."""

import pytest

from tests.check.test_dates_told_against_the_report import found

HALF = "Kết quả 6 tháng đầu năm 2026"
SECOND = "Kết quả công tác Quý II năm 2026"
THIRD = "Kết quả công tác quý III năm 2026"
MONTHS = "\n".join(f"| Tháng {month} | {month + 40} |" for month in range(7, 13))


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Trong đó quý I (15/12/2025 – 14/4/2026) nhận 26, quý II (15/3/2026 – 14/6/2026) 30.", 1),
        ("Trong đó quý I (15/12/2025 – 14/3/2026) nhận 26, quý II (15/2/2026 – 14/6/2026) 30.", 1),
        ("Số của 6 tháng cuối năm 2025 lấy từ ngày 01/7/2025 đến ngày 31/12/2026.", 1),
        ("Quý III tính đến hết ngày 14/9/2025, Quý IV tính từ ngày 15/10/2025.", 1),
        ("Trong đó quý I (15/12/2025 – 14/3/2026) nhận 26, quý II (15/3/2026 – 14/6/2026) 30.", 0),
        ("Trong đó quý I (01/01/2026 – 31/3/2026) nhận 26, quý II (01/4/2026 – 14/6/2026) 30.", 0),
        ("Quý III (01/7 - 14/9/2025) nhận 48 hồ sơ, Quý IV (15/9 - 14/12/2025) nhận 57.", 0),
        ("Quý III tính đến hết ngày 14/9/2025, Quý IV tính từ ngày 15/9/2025.", 0),
        ("Lũy kế 9 tháng (từ ngày 15/12/2025 đến ngày 14/6/2026), xã nhận 6.090 hồ sơ.", 1),
        ("Số liệu 9 tháng: từ ngày 01/01/2025 đến ngày 30/6/2025.", 1),
        ("Lũy kế 6 tháng (từ ngày 15/12/2025 đến ngày 14/6/2026), xã nhận 6.090 hồ sơ.", 0),
        ("Lũy kế 9 tháng (từ ngày 15/12/2025 đến ngày 10/6/2026), xã nhận 6.090 hồ sơ.", 0),
        ("6 tháng đầu năm 2026 (số liệu từ ngày 01/01/2026 đến ngày 31/5/2026), xã nhận 60.", 0),
        ("9 tháng đầu năm 2025 (từ ngày 01/01/2025 đến ngày 31/8/2025), xã nhận 60 hồ sơ.", 0),
        ("Năm 2025 (từ ngày 01/7/2025 đến ngày 31/12/2025), xã mới thành lập nhận 6.090 hồ sơ.", 0),
        ("So với quý I, từ ngày 15/12/2025 đến ngày 14/6/2026 tăng 12 hồ sơ.", 0),
    ],
)
def test_days_behind_a_name_do_not_reach_beyond_it(text: str, many: int) -> None:
    assert len(found(text, "T17", signed="16 tháng 6 năm 2026", title=HALF)) == many


@pytest.mark.parametrize(
    ("signed", "title", "text", "many"),
    [
        ("16 tháng 6 năm 2026", SECOND, "(Từ ngày 15/3/2026 đến ngày 14/5/2026)", 1),
        ("20 tháng 5 năm 2026", SECOND, "(Từ ngày 15/3/2026 đến ngày 14/5/2026)", 0),
        ("16 tháng 6 năm 2026", SECOND, "(Từ ngày 15/3/2026 đến ngày 10/6/2026)", 0),
        ("16 tháng 6 năm 2026", f"Ước {SECOND}", "(Từ ngày 15/3/2026 đến ngày 14/5/2026)", 0),
        (
            "07 tháng 9 năm 2026",
            "Chuyên đề thanh toán trực tuyến 8 tháng đầu năm 2026",
            "(Kỳ số liệu: từ ngày 01/01/2026 đến ngày 31/7/2026)",
            1,
        ),
        (
            "17 tháng 12 năm 2025",
            "Kết quả năm 2025",
            "(Số liệu tính từ ngày 01/7/2025 đến ngày 14/11/2025)\n\n"
            "Đến ngày 14/12/2025, xã có 378 thủ tục.",
            1,
        ),
        (
            "17 tháng 11 năm 2025",
            "Kết quả năm 2025",
            "(Số liệu tính từ ngày 01/7/2025 đến ngày 14/11/2025)\n\n"
            "Đến ngày 14/12/2025, phấn đấu có 378 thủ tục.",
            0,
        ),
        (
            "18 tháng 12 năm 2025",
            "Kết quả năm 2025",
            "Do xã hoạt động từ ngày 01/7/2025 nên số liệu được tính từ ngày 01/9/2025 đến ngày "
            f"14/12/2025.\n\n| Tháng | Tiếp nhận |\n{MONTHS}",
            1,
        ),
        (
            "18 tháng 12 năm 2025",
            "Kết quả năm 2025",
            "Do xã hoạt động từ ngày 01/7/2025 nên số liệu được tính từ ngày 01/7/2025 đến ngày "
            f"14/12/2025.\n\n| Tháng | Tiếp nhận |\n{MONTHS}",
            0,
        ),
    ],
)
def test_the_days_below_the_title_make_up_its_period(
    signed: str, title: str, text: str, many: int
) -> None:
    assert len(found(text, "T18", signed=signed, title=title)) == many


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Trong kỳ từ ngày 15/5/2026 đến ngày 14/9/2026, xã nhận 2.450 hồ sơ.", 1),
        ("Trong kỳ từ ngày 15/6/2026 đến ngày 14/9/2026, xã nhận 2.450 hồ sơ.", 0),
        ("Lũy kế từ ngày 15/12/2025 đến ngày 14/9/2026, xã nhận 7.450 hồ sơ.", 0),
        ("Trong kỳ từ ngày 15/12/2025 đến ngày 14/9/2026, xã nhận 7.450 hồ sơ.", 0),
        ("Đợt kiểm tra từ ngày 15/7/2026 đến ngày 14/9/2026 có 12 hồ sơ.", 0),
    ],
)
def test_the_period_of_the_body_is_that_of_the_title(text: str, many: int) -> None:
    days = "(Số liệu tính từ ngày 15/6/2026 đến ngày 14/9/2026)\n\n"
    told = found(days + text, "T11", signed="17 tháng 9 năm 2026", title=THIRD)
    assert len(told) == many


@pytest.mark.parametrize(("year", "many"), [(2025, 1), (2026, 0)])
def test_an_appendix_bears_the_year_of_a_title_that_names_two_quarters(
    year: int, many: int
) -> None:
    title = "Kết quả công tác Quý I và phương hướng, nhiệm vụ Quý II năm 2026"
    text = f"PHỤ LỤC\n\nDanh mục quyết định đã niêm yết trong Quý I năm {year}"
    assert len(found(text, "T06", signed="17 tháng 3 năm 2026", title=title)) == many


@pytest.mark.parametrize(
    ("days", "many"),
    [
        ("từ ngày 01/4/2026 đến hết ngày 30/4/2026", 1),
        ("từ ngày 01/5/2026 đến hết ngày 31/5/2026", 0),
        ("từ ngày 15/4/2026 đến hết ngày 14/5/2026", 0),
        ("từ ngày 26/4/2026 đến hết ngày 25/5/2026", 0),
    ],
)
def test_the_days_of_a_month_are_not_those_of_another(days: str, many: int) -> None:
    title, signed = "Tình hình hoạt động tháng 5 năm 2026", "03 tháng 6 năm 2026"
    assert len(found(f"(Kỳ báo cáo: {days})", "T17", signed=signed, title=title)) == many
