"""A count that words tell as a part is no more than the one it is a part of."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


def told(text: str) -> list[str]:
    return [one.check for one in review(parse_plain(text), KNOWLEDGE, only=("A05",)).findings]


@pytest.mark.parametrize(
    ("text", "true", "wrong"),
    [
        (
            "Dân còn nộp trực tiếp (50 hồ sơ), chủ yếu là người trên 60 tuổi ({} trường hợp).",
            "38",
            "83",
        ),
        ("Còn nộp trực tiếp 50 hồ sơ, phần lớn thuộc lĩnh vực đất đai ({} hồ sơ).", "38", "83"),
        ("Do sắp xếp; trong 47 hồ sơ đất đai trễ hạn có {} hồ sơ thuộc diện này.", "29", "92"),
        ("Đã phát ra 120 phiếu, thu về {} phiếu.", "102", "210"),
        (
            "Hiện có 13 người làm việc: 01 Giám đốc, 10 công chức và 02 nhân viên. Trong đó nữ {} "
            "người.",
            "07",
            "17",
        ),
        (
            "Trong 336 thủ tục có 198 thủ tục toàn trình. Có {} thủ tục không phụ thuộc địa giới, "
            "nằm trong số 198 thủ tục nêu trên.",
            "47",
            "247",
        ),
    ],
)
def test_more_than_its_whole_is_told(text: str, true: str, wrong: str) -> None:
    assert told(text.format(true)) == []
    assert told(text.format(wrong)) == ["A05"]


@pytest.mark.parametrize(
    "text",
    [
        "Giảm 50 hồ sơ so với tháng 7, chủ yếu là hộ tịch (giảm 83 hồ sơ).",
        "Trong 5 ngày có 92 hồ sơ.",
        "Trong 13 người có 92 giờ làm thêm.",
        "Đã phát 120 phiếu, nhận lại 210 ý kiến.",
        "Tập huấn 5 buổi, chủ yếu là về dịch vụ công (120 lượt người).",
        "Tiếp nhận 50 hồ sơ trong tháng, chủ yếu là hộ tịch (lũy kế từ đầu năm 83 hồ sơ).",
    ],
)
def test_what_is_no_part_is_left_alone(text: str) -> None:
    assert told(text) == []
