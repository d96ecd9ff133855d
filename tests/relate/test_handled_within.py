"""What was dealt with and what is open is no more than what came."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()
TITLE = "BÁO CÁO\nKết quả công tác cải cách hành chính Quý III năm 2026\n\n"


def told(text: str) -> list[str]:
    found = review(parse_plain(TITLE + text), KNOWLEDGE).findings
    return [one.check for one in found if one.check[0] == "A"]


@pytest.mark.parametrize(
    ("text", "true", "wrong", "check"),
    [
        ("Qua kiểm tra, phát hiện 07 tồn tại, đã khắc phục {}.", "05", "08", "A05"),
        ("Kiểm tra, phát hiện 07 tồn tại, đã khắc phục {}, đang khắc phục 02.", "05", "08", "A05"),
        ("Lũy kế từ đầu năm nhận 37, đã trả lời {}.", "36", "63", "A05"),
        ("Lũy kế 7 tháng: 04 phản ánh, kiến nghị, đã trả lời {}.", "04", "06", "A05"),
        (
            "Tiếp nhận 06 phản ánh, kiến nghị, trong đó về hành vi 02, về quy định 04; đã trả lời "
            "cả {} trong thời hạn quy định.",
            "06",
            "08",
            "A05",
        ),
        (
            "Nhận 5 phản ánh, kiến nghị (Cổng 3, Tổng đài 2), đã trả lời 4, đang xử lý {}.",
            "1",
            "2",
            "A06",
        ),
        ("Nhận 46 phản ánh, kiến nghị. Đã trả lời {}, đang xử lý 3.", "43", "45", "A06"),
    ],
)
def test_more_dealt_with_than_came_is_told(text: str, true: str, wrong: str, check: str) -> None:
    assert told(text.format(true)) == []
    assert told(text.format(wrong)) == [check]


@pytest.mark.parametrize(
    "text",
    [
        "Phát hiện 03 vụ vi phạm, đã xử lý 05 đối tượng.",
        "Phát hiện 03 vụ vi phạm, đã xử lý 05 người.",
        "Nhận 5 phản ánh, kiến nghị, đã trả lời 6 (kể cả 1 kỳ trước chuyển sang).",
        "Kỳ trước còn 2 phản ánh; nhận 5 phản ánh, đã trả lời 6.",
        "Trong tháng nhận 5 phản ánh; lũy kế nhận 37, đã trả lời 36.",
        "Nhận 5 phản ánh, đã trả lời 5 bằng 12 văn bản.",
        "Nhận 37 phản ánh của 12 người, đã trả lời 36.",
        "Nhận 5 phản ánh, đã trả lời 12 văn bản.",
        "Tháng 4: tiếp nhận 300, giải quyết 290; tháng 5: tiếp nhận 320, giải quyết 325.",
        "Tiếp nhận 20 yêu cầu, đã xử lý 25.",
        "Tiếp nhận 05 phản ánh, kiến nghị; đã trả lời 07 phản ánh, kiến nghị.",
    ],
)
def test_what_may_be_another_matter_is_left_alone(text: str) -> None:
    assert told(text) == []
