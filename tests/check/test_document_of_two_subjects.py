"""Two subjects for one symbol: what is told, and what may be one subject."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

FIRST = "Quyết định số 42/QĐ-UBND ngày 14/01/2026 của UBND xã về phân công kiểm soát thủ tục."


def told(second: str) -> list[str]:
    report = parse_plain(f"{FIRST}\n{second}")
    return [f.subject for f in review(report, load_knowledge(), {"L11"}).findings]


def test_a_subject_with_nothing_in_common_is_told() -> None:
    second = "Quyết định số 42/QĐ-UBND ngày 14/01/2026 về thành lập Tổ công nghệ số cộng đồng."
    assert told(second) == ["42/QĐ-UBND"]


@pytest.mark.parametrize(
    "second",
    [
        "Quyết định số 42/QĐ-UBND ngày 14/01/2026 về phân công cán bộ đầu mối kiểm soát.",
        "Quyết định số 42/QĐ-UBND ngày 14/01/2026 về việc ban hành kế hoạch năm 2026.",
        "Quyết định số 42/QĐ-UBND ngày 14/01/2026 của UBND thành phố về công nghệ số cộng đồng.",
        "Quyết định số 42/QĐ-UBND ngày 15/02/2026 về thành lập Tổ công nghệ số cộng đồng.",
        "Quyết định số 42/QĐ-UBND về thành lập Tổ công nghệ số cộng đồng.",
        "Quyết định số 43/QĐ-UBND ngày 14/01/2026 về thành lập Tổ công nghệ số cộng đồng.",
        "Quyết định số 42/QĐ-UBND ngày 14/01/2026 về đầu mối CCHC, KSTTHC, CĐS của đơn vị.",
    ],
)
def test_what_may_be_one_subject_or_two_documents_is_left_alone(second: str) -> None:
    assert told(second) == []
