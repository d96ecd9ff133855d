"""The order of a document's parts: what is told, and what stands side by side or for itself."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

BODY = "BÁO CÁO\nKết quả công tác quý I năm 2026\nI. Kết quả\nII. Tồn tại\n"
END = "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn Hùng\n"


def told(text: str) -> list[str]:
    return [f.subject for f in review(parse_plain(text), load_knowledge(), {"F10"}).findings]


def test_a_number_above_the_issuing_body_is_told() -> None:
    assert told(f"Số: 12/BC-UBND\nUBND XÃ AN PHÚ\n{BODY}{END}") == [
        "số, ký hiệu tên cơ quan ban hành"
    ]


def test_an_appendix_before_the_recipients_is_told() -> None:
    text = f"UBND XÃ AN PHÚ\n{BODY}PHỤ LỤC\nDanh mục văn bản\n{END}"
    assert told(text) == ["phụ lục nơi nhận và chữ ký"]


@pytest.mark.parametrize(
    "text",
    [
        f"UBND XÃ AN PHÚ\nSố: 12/BC-UBND\n{BODY}{END}PHỤ LỤC\nIII. Danh mục",
        f"| UBND XÃ AN PHÚ | CỘNG HÒA XÃ HỘI |\n| Số: 12/BC-UBND | An Phú |\n{BODY}{END}",
        f"UBND XÃ AN PHÚ\n{BODY}{END}I. Danh mục văn bản\n1. Quyết định",
        f"UBND XÃ AN PHÚ\n{BODY}",
    ],
)
def test_the_usual_order_is_left_alone(text: str) -> None:
    assert told(text) == []
