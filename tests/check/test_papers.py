"""The checks of papers are silent where a report is a draft, an estimate, a plan, or another's."""

import pytest

from hcc_parse.check import run_checks
from tests.reports import dossier_of

REPORT = """
UBND XÃ AN PHÚ
Số: 12/BC-UBND
An Phú, ngày 16 tháng 6 năm 2026
BÁO CÁO
{title}
{body}
"""
QUARTER = "Kết quả công tác Quý II năm 2026"


def told(body: str, *checks: str, title: str = QUARTER) -> list[tuple[str, str]]:
    findings, problems = run_checks(dossier_of(REPORT.format(title=title, body=body)), checks)
    assert problems == []
    return [(finding.check, str(finding.severity)) for finding in findings]


@pytest.mark.parametrize(
    "body",
    [
        "Công văn số 321/UBND-TTPVHCC ngày 22/02/2026 của UBND thành phố về việc tái sử dụng.",
        "Công văn số 2174/VP-TTPVHCC ngày 04/3/2026 của Văn phòng UBND thành phố về nhiệm vụ.",
        "Thông tư số 15/2025/TT-BTP ngày 11/9/2025 của Bộ trưởng Bộ Tư pháp.",
        "Thông tư số 01/2021/TT-BKHĐT ngày 16/3/2021 của Bộ Tài chính.",
        "Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025 của Thủ tướng.",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.",
        "Quyết định số 12/QĐ-UBND ngày 09/02/2026 của Chủ tịch Ủy ban nhân dân xã.",
    ],
)
def test_the_body_that_bears_the_symbol_is_left_alone(body: str) -> None:
    assert told(body, "L07") == []


@pytest.mark.parametrize(
    "body",
    [
        "Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Thủ tướng Chính phủ về môi trường điện tử.",
        "Nghị quyết số 43/2025/NQ-HĐND ngày 10/12/2025 của UBND thành phố quy định mức hỗ trợ.",
    ],
)
def test_another_body_is_told_as_something_to_look_at(body: str) -> None:
    assert told(body, "L07") == [("L07", "warning")]


@pytest.mark.parametrize(
    "body",
    [
        "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 đã hết hiệu lực.",
        "Trước đây xã làm theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.",
        "Thực hiện Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.",
    ],
)
def test_what_ended_may_be_spoken_of(body: str) -> None:
    assert told(body, "L08") == []


@pytest.mark.parametrize("title", ["Kết quả công tác Quý II năm 2025", "Kết quả công tác"])
def test_a_document_that_was_in_force_in_the_period_may_be_cited(title: str) -> None:
    body = "Thực hiện theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ."
    assert told(body, "L08", title=title) == []


@pytest.mark.parametrize(
    "body",
    [
        "II. Phương hướng, nhiệm vụ\nThực hiện Kế hoạch số 43/KH-UBND ngày 12/8/2026.",
        "Dự thảo Kế hoạch số 43/KH-UBND ngày 12/8/2026 của UBND xã đang lấy ý kiến.",
        "Kèm theo Báo cáo số 12/BC-UBND ngày 18/6/2026 của UBND xã.",
        "Thực hiện Kế hoạch số 43/KH-UBND ngày 16/6/2026 của UBND xã.",
    ],
)
def test_what_is_to_come_and_the_report_itself_are_not_of_the_future(body: str) -> None:
    assert told(body, "T10") == []


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Kết quả công tác Quý III năm 2026", [("T09", "note")]),
        ("Kết quả công tác Quý IV năm 2026", [("T09", "warning")]),
        ("Kết quả ước thực hiện nhiệm vụ Quý III năm 2026", []),
        ("Kết quả công tác năm 2026", []),
        ("Kết quả công tác tháng 6 năm 2026", []),
    ],
)
def test_a_report_before_its_period_is_told_as_surely_as_it_is_early(
    title: str, found: list[tuple[str, str]]
) -> None:
    assert told("Kết quả như sau.", "T09", title=title) == found


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ("từ ngày 15/3/2026 đến ngày 14/6/2026", []),
        ("từ ngày 01/4/2026 đến ngày 30/6/2026", []),
        ("từ ngày 15/3/2026 đến ngày 14/4/2026", [("T08", "note")]),
        ("từ ngày 01/01/2026 đến ngày 30/6/2026", [("T08", "warning")]),
    ],
)
def test_calendar_and_regime_are_both_as_long_as_the_name(
    days: str, found: list[tuple[str, str]]
) -> None:
    assert told("Kết quả như sau.", "T08", title=f"{QUARTER} ({days})") == found


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ("từ ngày 15/6/2025 đến ngày 14/6/2026", []),
        ("từ ngày 01/01/2026 đến ngày 30/6/2026", []),
        ("từ ngày 15/9/2025 đến ngày 14/6/2026", []),
        ("từ ngày 01/02/2026 đến ngày 30/6/2026", [("T08", "warning")]),
    ],
)
def test_days_in_the_body_that_end_with_the_period_are_held_against_its_name(
    days: str, found: list[tuple[str, str]]
) -> None:
    body = f"Theo đề nghị của thành phố, UBND xã có báo cáo kết quả {days} như sau:"
    assert told(body, "T08", title=QUARTER) == found
    assert told(f"Đợt cao điểm {days}, tiếp nhận 9 hồ sơ.", "T08", title=QUARTER) == []


def test_a_plan_behind_the_results_does_not_excuse_an_early_date() -> None:
    title = "Sơ kết công tác Quý IV năm 2026 và phương hướng Quý I năm 2027"
    assert told("Kết quả như sau.", "T09", title=title) == [("T09", "warning")]


@pytest.mark.parametrize(
    "column", ["Mức thu (đồng)", "Ghi chú", "Thời hạn (ngày)", "STT trong danh mục"]
)
def test_a_column_that_counts_no_indicator_may_be_blank_in_the_total(column: str) -> None:
    body = f"""
    | STT | Lĩnh vực | Tiếp nhận | {column} |
    | 1 | Hộ tịch | 30 | 28 |
    | 2 | Đất đai | 20 | 19 |
    | | Tổng cộng | 50 | |
    """
    assert told(body, "M10") == []


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("TTCP", "TTTP", []),  # both in the list
        ("VHXXH", "VHXX", [("F07", "note")]),
        ("VHXH", "KTHT", []),
        ("NC", "NV", []),
    ],
)
def test_one_letter_apart_is_one_office_unless_both_are_known(
    one: str, other: str, found: list[tuple[str, str]]
) -> None:
    body = (
        f"Công văn số 1/UBND-{one} ngày 01/3/2026 của UBND xã.\n"
        f"Công văn số 2/UBND-{other} ngày 01/3/2026 của UBND xã."
    )
    assert told(body, "F07") == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Kết quả như bảng sau:", [("M11", "warning")]),
        ("Bảng sau khi cập nhật được gửi lại.", []),
        ("| STT | Tên |\n| 1 | Hộ tịch |\nSố liệu như bảng dưới đây:", [("M11", "warning")]),
        ("Số liệu như bảng dưới đây:\nĐơn vị: hồ sơ\n| STT | Tên |\n| 1 | Hộ tịch |", []),
    ],
)
def test_a_table_is_announced_by_words_that_end_there(
    body: str, found: list[tuple[str, str]]
) -> None:
    assert told(body, "M11") == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("ngày 29/3/2026 của UBND thành phố", "ngày 01/4/2026", True),
        ("ngày 10/3/2026 của Chủ tịch UBND xã", "ngày 11/3/2026 của UBND xã An Phú", True),
        ("của UBND xã ngày 12/3/2026", "ngày 13/3/2026", True),
        ("ngày 12/3/2026 của UBND xã", "ngày 13/3/2026 của UBND thành phố", False),
        ("ngày 29/3/2026 của UBND thành phố", "ngày 20/4/2026", False),
        ("của UBND xã ngày 12/3/2026", "ngày 12/3/2026", False),
    ],
)
def test_one_document_has_one_date(one: str, other: str, found: bool) -> None:
    body = f"Thực hiện Kế hoạch số 43/KH-UBND {one}.\nTiếp tục Kế hoạch số 43/KH-UBND {other}."
    assert [check for check, _ in told(body, "L06")] == ["L06"] * found
