"""Drafts without a number, documents of their own time, tasks that are overdue: no faults."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

HEAD = """UBND XÃ AN PHÚ
An Phú, ngày 16 tháng 9 năm 2026
BÁO CÁO
Kết quả công tác Quý III năm 2026
"""


def told(text: str) -> set[str]:
    found = review(parse_plain(text), KNOWLEDGE).findings
    return {one.check for one in found if one.severity is not Severity.NOTE}


@pytest.mark.parametrize(("mark", "faults"), [(" (DỰ THẢO)", set()), ("", {"M01", "M02"})])
def test_a_draft_that_says_so_may_lack_number_and_day(mark: str, faults: set[str]) -> None:
    text = f"UBND XÃ AN PHÚ\nSố: …/BC-UBND\nAn Phú, ngày … tháng 6 năm 2026\nBÁO CÁO{mark}\nKết quả"
    assert told(f"{text} góp ý dự thảo Nghị quyết 6 tháng năm 2026\nI. Kết quả") == faults


@pytest.mark.parametrize(
    "text",
    [
        "Trước ngày 01/7/2025, xã cũ thực hiện theo Nghị định số 61/2018/NĐ-CP.",
        "Hồ sơ tiếp nhận trước khi sáp nhập được giải quyết theo Nghị định số 61/2018/NĐ-CP.",
    ],
)
def test_a_document_told_of_its_own_time_is_in_force(text: str) -> None:
    assert "L08" not in told(HEAD + text)


@pytest.mark.parametrize(
    "text",
    [
        "Việc tiếp nhận thực hiện theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.",
        "Từ ngày 15/6/2026, việc tiếp nhận thực hiện theo Nghị định số 61/2018/NĐ-CP.",
    ],
)
def test_a_document_acted_by_after_its_end_is_told(text: str) -> None:
    assert "L08" in told(HEAD + text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Phấn đấu xử lý xong trước ngày 30/9/2026 các phản ánh nhận trước ngày 10/9/2026.", False),
        ("Đẩy nhanh việc phải xong trước ngày 31/8/2026 nhưng chưa hoàn thành.", False),
        ("Phấn đấu số hóa xong trước ngày 10/9/2026.", True),
    ],
)
def test_a_day_that_is_over_is_a_slip_only_of_a_task_to_come(text: str, *, found: bool) -> None:
    assert ("T15" in told(f"{HEAD}II. NHIỆM VỤ QUÝ IV\n{text}")) is found


def test_an_appendix_sent_as_a_file_is_a_note() -> None:
    assert told(HEAD + "(Phụ lục chi tiết gửi kèm dưới dạng tệp Excel)") == set()
    assert told(HEAD + "(Phụ lục chi tiết gửi kèm)") == {"M03"}
    assert told(HEAD + "Hồ sơ lưu gồm tờ khai, giấy hẹn (bảng kê kèm theo hồ sơ).") == set()
