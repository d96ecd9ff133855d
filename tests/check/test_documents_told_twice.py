"""One document of a report under two dates, two types or two numbers."""

import pytest

from tests.check.test_dates_told_against_the_report import found

PLAN = "Kế hoạch số 72/KH-UBND ngày {} của UBND xã về tự kiểm tra."
TARGET = "Quyết định số 766/QĐ-TTg ngày {}"


@pytest.mark.parametrize(
    ("one", "other", "many"),
    [
        (PLAN.format("08/4/2025"), PLAN.format("08/4/2026"), 1),
        (PLAN.format("15/7/2026"), PLAN.format("17/5/2026"), 1),
        (PLAN.format("08/4/2026"), PLAN.format("08/4/2026"), 0),
        (PLAN.format("12/3/2026"), PLAN.format("20/8/2026"), 0),
        (
            TARGET.format("23/6/2022 của Thủ tướng Chính phủ."),
            TARGET.format("23/6/2023 của xã là 93,7 điểm."),
            1,
        ),
        (
            PLAN.format("08/4/2025").replace("kiểm tra", "kiểm tra năm 2025"),
            PLAN.format("08/4/2026").replace("kiểm tra", "kiểm tra năm 2026"),
            0,
        ),
    ],
)
def test_one_document_under_dates_of_two_years(one: str, other: str, many: int) -> None:
    assert len(found(f"Thực hiện {one}\n\nTheo {other}", "L06")) == many


@pytest.mark.parametrize(
    ("one", "other", "many"),
    [
        ("Công văn số 65/UBND-KT ngày 24/8/2026", "Kế hoạch số 65/UBND-KT ngày 24/8/2026", 1),
        (
            "Quyết định số 37/QĐ-UBND ngày 09/01/2026 về kiểm soát thủ tục",
            "Kế hoạch số 37/KH-UBND ngày 09/01/2026",
            1,
        ),
        (
            "Quyết định số 37/QĐ-UBND ngày 09/01/2026 về kiểm soát thủ tục",
            "Kế hoạch số 37/KH-UBND ngày 09/01/2026 về truyền thông",
            0,
        ),
        (
            "Nghị quyết số 12/NQ-HĐND ngày 09/01/2026 của HĐND xã về ngân sách",
            "Tờ trình số 12/TTr-UBND ngày 09/01/2026",
            0,
        ),
        (
            "Quyết định số 06/QĐ-TTg ngày 06/01/2022 phê duyệt Đề án",
            "Đề án số 06/QĐ-TTg ngày 06/01/2022",
            0,
        ),
        (
            "Quyết định số 37/QĐ-UBND ngày 09/01/2026 của UBND xã về kiểm soát",
            "Kế hoạch số 37/KH-UBND ngày 09/01/2026 của UBND thành phố",
            0,
        ),
    ],
)
def test_one_document_is_of_one_type(one: str, other: str, many: int) -> None:
    assert len(found(f"Thực hiện {one}.\n\nTiếp tục thực hiện {other}.", "L12")) == many


DECISION = "Quyết định số {}/QĐ-UBND ngày 30/12/2025"


@pytest.mark.parametrize(
    ("first", "second", "subject", "many"),
    [
        ("1120", "1102", "", 1),
        ("1120", "112", "", 1),
        ("1120", "1121", "", 0),
        ("12", "21", "", 0),
        ("1120", "1102", " về phân công nhiệm vụ", 0),
    ],
)
def test_one_document_bears_one_number(first: str, second: str, subject: str, many: int) -> None:
    one = f"Căn cứ {DECISION.format(first)} của UBND xã về việc ban hành Kế hoạch."
    other = f"Kế hoạch kèm theo {DECISION.format(second)}{subject}; đến nay đạt 16 nhiệm vụ."
    assert len(found(f"{one}\n\n{other}", "L13")) == many


def test_a_list_may_hold_many_documents_of_one_day() -> None:
    listed = "; ".join(DECISION.format(number) for number in ("1021", "1012", "1013"))
    assert found(f"Niêm yết {listed}.", "L13") == []
