"""True sentences about days, documents and places that look like slips, beside real slips."""

import pytest

from tests.check.test_dates_told_against_the_report import PLANS, found

SENT = "Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2026"
DECISION = "Quyết định số {}/QĐ-UBND ngày 30/12/2025"
DAYS = "Số liệu trích xuất từ ngày 01/10/2026 đến ngày {}"
LATE = "| STT | Ngày hẹn trả | Ngày trả | Số ngày trễ |\n"
MONTHS = "| Tháng | Số hồ sơ |\n| Tháng 8 | 84 |\n| Tháng 9 | 57 |\n| Tháng 10 | 48 |"


@pytest.mark.parametrize(
    ("check", "text", "many"),
    [
        ("T14", "Đã bố trí 02 công chức trực tiếp nhận ngày 20/11/2026.", 0),
        ("T14", "Còn 01 trường hợp tiếp nhận ngày 20/11/2026 đang xử lý.", 1),
        ("T16", "Phản ánh nhận ngày 03/10/2026 về vụ việc đã được giải quyết ngày 20/9/2026.", 0),
        ("T16", "Hồ sơ nộp ngày 02/10/2026, thay cho hồ sơ cũ đã trả ngày 25/9/2026.", 0),
        ("T16", "Hồ sơ nộp ngày 02/10/2026 đã trả ngày 25/9/2026.", 1),
        ("T15", f"{PLANS}Xử lý dứt điểm các kiến nghị gửi trước ngày 15/10/2026.", 0),
        ("T15", f"{PLANS}Công khai kết quả các thủ tục thực hiện trước ngày 15/10/2026.", 0),
        ("T15", f"{PLANS}Trả kết quả dứt điểm hồ sơ đến hạn trước ngày 15/10/2026.", 0),
        ("T15", f"{PLANS}Đề nghị các thôn gửi trước ngày 15/10/2026.", 1),
        ("T15", f"{PLANS}Hoàn thành rà soát, gửi trước ngày 15/10/2026.", 1),
        ("T18", DAYS.format("14/10/2026 và từ ngày 15/10/2026 đến ngày 31/10/2026."), 0),
    ],
)
def test_days_of_another_thing_are_no_slip(check: str, text: str, many: int) -> None:
    assert len(found(text, check)) == many


@pytest.mark.parametrize(
    ("check", "text", "many"),
    [
        (
            "L06",
            f"{SENT} của UBND thành phố; xã ban hành Kế hoạch số 15/KH-UBND ngày 22/01/2026.",
            0,
        ),
        ("L06", f"{SENT} của thành phố.\n\nKế hoạch số 15/KH-UBND ngày 22/01/2026 của xã.", 0),
        ("L06", f"{SENT} của xã.\n\nXã ban hành Kế hoạch số 15/KH-UBND ngày 22/01/2026.", 1),
        ("L06", f"{SENT}, thay thế Kế hoạch số 15/KH-UBND ngày 20/01/2025.", 0),
        ("L13", f"{DECISION.format(1120)} của UBND xã về CCHC.\n\n{DECISION.format(1102)}.", 1),
        (
            "L13",
            f"{DECISION.format(1120)} của UBND xã về CCHC.\n\n{DECISION.format(1121)} và "
            f"{DECISION.format(1102)} đã giao chỉ tiêu.",
            0,
        ),
        ("M03", "(Phụ lục I, II kèm theo)\n\nPHỤ LỤC\n\nPhụ lục 02: Danh mục", 0),
        (
            "C04",
            "Ở 04 thôn: thôn Đông 12 hồ sơ, thôn Tây và thôn Nam 20 hồ sơ, thôn Bắc 5 hồ sơ.",
            0,
        ),
        ("C04", "Ở 04 thôn: thôn Đông 12 hồ sơ, thôn Tây 20 hồ sơ, thôn Bắc 5 hồ sơ.", 1),
        ("C11", f"Năm 2025, tháng 9 có số hồ sơ nhiều nhất (84 hồ sơ).\n\n{MONTHS}", 0),
        ("C11", f"Tháng 9 có số hồ sơ nhiều nhất (84 hồ sơ).\n\n{MONTHS}", 1),
    ],
)
def test_two_documents_names_or_years_are_no_slip(check: str, text: str, many: int) -> None:
    assert len(found(text, check)) == many


@pytest.mark.parametrize(
    ("rows", "many"),
    [
        (("18/5/2026|20/5/2026|2", "19/5/2026|22/5/2026|3", "25/5/2026|26/5/2026|1"), 0),
        (("15/5/2026|20/5/2026|5", "14/5/2026|21/5/2026|7", "25/5/2026|26/5/2026|1"), 1),
    ],
)
def test_days_of_work_are_counted_without_weekends(rows: tuple[str, ...], many: int) -> None:
    cells = (*rows, "22/5/2026|26/5/2026|2")
    table = "\n".join(f"| {n} | {row.replace('|', ' | ')} |" for n, row in enumerate(cells, 1))
    assert len(found(f"I. KẾT QUẢ\n\n{LATE}{table}", "T20")) == many


def test_births_are_in_order_by_chance() -> None:
    births = ("02/3/1988", "14/5/1989", "16/4/1990", "20/6/1989", "21/7/1990", "01/01/1995")
    rows = "\n".join(f"| {n} | Ông {n} | {day} |" for n, day in enumerate(births, 1))
    assert found(f"I. KẾT QUẢ\n\n| STT | Họ tên | Ngày sinh |\n{rows}", "T19") == []


def test_an_appendix_of_another_report_is_cited_in_prose() -> None:
    number = "04 tháng 11 năm 2026\n\nSố: 391/BC-UBND"
    prose = "Đã gửi phụ lục kèm theo Báo cáo số 188/BC-UBND ngày 04/11/2026 của UBND xã."
    assert found(f"PHỤ LỤC\n\n{prose}", "C10", signed=number) == []


@pytest.mark.parametrize(("since", "many"), [("01/4/2026", 0), ("15/4/2026", 1)])
def test_a_quarter_by_the_calendar_and_one_by_the_regime(since: str, many: int) -> None:
    days = f"Quý I tính đến hết ngày 31/3/2026, quý II tính từ ngày {since}."
    assert len(found(days, "T17")) == many
