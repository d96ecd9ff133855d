"""A share of a known whole: what no whole number gives, and what is left alone."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain


def told(sentence: str) -> list[str]:
    report = parse_plain(f"I. Kết quả\nĐã tiếp nhận 500 hồ sơ.\n{sentence}")
    return [f.explanation or "" for f in review(report, load_knowledge(), {"A12"}).findings]


@pytest.mark.parametrize(
    ("sentence", "tried"),
    [
        ("Đã trả lời 99,5% trong tổng số 7 phản ánh.", "6/7 = 85,71%; 7/7 = 100,00%"),
        ("Đúng hạn 90% trên tổng số 12 hồ sơ.", "10/12 = 83,33%; 11/12 = 91,67%"),
        ("Trong số 7 phản ánh, 99,5% được trả lời.", "6/7 = 85,71%; 7/7 = 100,00%"),
        ("Trong tổng số 30 hồ sơ có 71,5% hồ sơ trực tuyến.", "21/30 = 70,00%; 22/30 = 73,33%"),
    ],
)
def test_what_no_whole_number_gives_is_told(sentence: str, tried: str) -> None:
    assert told(sentence) == [tried]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đã trả lời 85,7% trong tổng số 7 phản ánh.",
        "Đã trả lời 85,71% trong tổng số 7 phản ánh.",
        "Đã trả lời 85,8% trong tổng số 7 phản ánh.",
        "Đã trả lời 100% trong tổng số 7 phản ánh.",
        "Đã trả lời trên 90% trong tổng số 7 phản ánh.",
        "Đã trả lời 99,5% trong tổng số khoảng 7 phản ánh.",
        "Đã thu 99,5% trong tổng số 7 triệu đồng.",
        "Trong số 30 hồ sơ, tỷ lệ hài lòng đạt 99,5%.",
        "Trong số 30 hồ sơ có 99,5% kết quả được số hóa.",
        "Đạt 99,5% kế hoạch, tiếp nhận 7 hồ sơ.",
        "Tiếp nhận 7 phản ánh, tỷ lệ trả lời đạt 99,5%.",
        "Trong số 4.152 hồ sơ có 33,33% hồ sơ trực tuyến.",
    ],
)
def test_what_may_be_true_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []


def test_the_whole_at_the_head_of_a_sentence_is_no_numerator() -> None:
    text = (
        "I. Kết quả\nTiếp nhận 500 hồ sơ.\nTrong số 120 hồ sơ trực tuyến, có 72,5% hồ sơ nộp phí."
    )
    assert review(parse_plain(text), load_knowledge(), {"A07", "A12", "A14"}).findings == ()
