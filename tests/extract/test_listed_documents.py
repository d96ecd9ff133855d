"""Documents counted and then listed, and documents of a table with cells of their own."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def told(text: str, check: str) -> int:
    found = review(parse_plain(text.strip()), load_knowledge()).findings
    return sum(f.check == check for f in found if f.severity is not Severity.NOTE)


COUNTED_WRONG = (
    """
Trung tâm ban hành 07 văn bản:
Quyết định số 04/QĐ-TTPVHCC ngày 08/01/2026 ban hành Nội quy Trung tâm.
Kế hoạch số 06/KH-TTPVHCC ngày 23/01/2026 về xây dựng “Chính quyền thân thiện”.
Thông báo số 11/TB-TTPVHCC ngày 04/3/2026 phân công công chức trực quầy.
II. HẠN CHẾ
""",
    """
Trong kỳ đã ban hành 02 văn bản chỉ đạo, cụ thể:
- Công văn số 41/UBND-VP ngày 08/01/2026 về đôn đốc.
- Kế hoạch số 06/KH-UBND ngày 23/01/2026 về tuyên truyền.
- Thông báo số 11/TB-UBND ngày 04/3/2026 phân công công chức.
- Công tác kiểm tra được duy trì.
""",
    """
Đã ban hành 04 văn bản: Công văn số 41/UBND-VP; Kế hoạch số 06/KH-UBND; Thông báo số 11/TB-UBND.
""",
    """
Trong kỳ, UBND xã đã niêm yết 06 quyết định công bố danh mục TTHC của UBND thành phố.
PHỤ LỤC
Danh sách các quyết định công bố danh mục TTHC đã niêm yết
| STT | Số quyết định | Ngày ban hành |
| 1 | 641/QĐ-UBND | 06/3/2026 |
| 2 | 72/QĐ-UBND | 19/01/2026 |
| 3 | 84/QĐ-UBND | 19/02/2026 |
| 4 | 94/QĐ-UBND | 19/02/2026 |
""",
)

COUNTED_RIGHT = (
    """
Trong kỳ đã ban hành 05 văn bản chỉ đạo, cụ thể:
- Công văn số 41/UBND-VP ngày 08/01/2026 về đôn đốc.
- Kế hoạch số 06/KH-UBND ngày 23/01/2026 về tuyên truyền.
- Thông báo phân công công chức.
- Công tác kiểm tra được duy trì.
""",
    """
Đã ban hành 03 văn bản: Công văn số 41/UBND-VP; Kế hoạch số 06/KH-UBND; Thông báo số 11/TB-UBND.
""",
    """
Đã ban hành 04 văn bản, trong đó có: Công văn số 41/UBND-VP; Kế hoạch số 06/KH-UBND.
""",
    """
Trong kỳ, UBND xã đã niêm yết 04 quyết định công bố danh mục TTHC của UBND thành phố.
PHỤ LỤC
Danh sách các quyết định công bố danh mục TTHC đã niêm yết
| STT | Số quyết định | Ngày ban hành |
| 1 | 641/QĐ-UBND | 06/3/2026 |
| 2 | 72/QĐ-UBND | 19/01/2026 |
| 3 | 84/QĐ-UBND | 19/02/2026 |
| 4 | 94/QĐ-UBND | 19/02/2026 |
""",
    """
Trong kỳ, UBND xã đã ban hành 06 kế hoạch.
PHỤ LỤC
Danh sách các quyết định công bố danh mục TTHC đã niêm yết
| STT | Số quyết định | Ngày ban hành |
| 1 | 641/QĐ-UBND | 06/3/2026 |
| 2 | 72/QĐ-UBND | 19/01/2026 |
""",
)

DATED_WRONG = (
    """
Thực hiện Kế hoạch số 14/KH-UBND ngày 19/01/2026 của UBND xã, UBND xã báo cáo.
PHỤ LỤC
| STT | Loại văn bản | Số, ký hiệu | Ngày ban hành | Trích yếu |
| 1 | Kế hoạch | 14/KH-UBND | 09/01/2026 | Về kiểm soát thủ tục hành chính năm 2026 |
| 2 | Công văn | 72/UBND-VP | 19/01/2026 | Về đôn đốc |
""",
    """
Thực hiện Quyết định số 641/QĐ-UBND ngày 05/3/2026.
PHỤ LỤC
| STT | Số quyết định | Ngày ban hành | Ngày nhận |
| 1 | 641/QĐ-UBND | 06/3/2026 | 09/3/2026 |
| 2 | Số 72/QĐ-UBND | 19/01/2026 | 22/01/2026 |
""",
)

DATED_RIGHT = (
    """
Thực hiện Kế hoạch số 14/KH-UBND ngày 19/01/2026 của UBND thành phố, UBND xã báo cáo.
PHỤ LỤC
| STT | Số, ký hiệu | Ngày tháng | Trích yếu |
| 1 | 14/KH-UBND | 09/01/2026 | Về kiểm soát thủ tục hành chính năm 2026 |
| 2 | 72/UBND-VP | 19/01/2026 | Về đôn đốc |
""",
    """
Thực hiện Quyết định số 641/QĐ-UBND ngày 05/3/2026.
PHỤ LỤC
| STT | Số quyết định | Ngày hiệu lực |
| 1 | 641/QĐ-UBND | 06/3/2026 |
| 2 | 72/QĐ-UBND | 19/01/2026 |
""",
)


@pytest.mark.parametrize("text", COUNTED_WRONG)
def test_not_as_many_as_are_listed(text: str) -> None:
    assert told(text, "C04") == 1


@pytest.mark.parametrize("text", COUNTED_RIGHT)
def test_as_many_as_are_listed_or_a_list_in_doubt(text: str) -> None:
    assert told(text, "C04") == 0


@pytest.mark.parametrize("text", DATED_WRONG)
def test_a_row_dates_a_document_otherwise(text: str) -> None:
    assert told(text, "L06") == 1


@pytest.mark.parametrize("text", DATED_RIGHT)
def test_a_row_of_another_document_or_another_day(text: str) -> None:
    assert told(text, "L06") == 0
