"""Parts of a whole without a unit behind them."""

import pytest

from hcc_parse.extract.numbers.bare_pairs import find_bare_pairs
from hcc_parse.knowledge import load_knowledge

KNOWLEDGE = load_knowledge()


def pairs_of(text: str) -> list[tuple[str, str | None]]:
    found = find_bare_pairs(text, KNOWLEDGE.units, KNOWLEDGE.number_words)
    return [(one.text, one.unit) for one in found]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Kết quả xử lý phản ánh, kiến nghị: 22/48.", "phản ánh"),
        ("Số PAKN được xử lý: 22/48 (đạt 45,8%)", "phản ánh"),
        ("Số hồ sơ thanh toán trực tuyến là 22/48, đạt 45,8%", "hồ sơ"),
    ],
)
def test_the_label_tells_what_a_pair_counts(text: str, unit: str) -> None:
    assert pairs_of(text) == [("22", unit), ("48", unit)]


@pytest.mark.parametrize(
    "text",
    [
        "Điểm giải quyết hồ sơ đạt 88/100.",
        "Hồ sơ tiếp nhận hạn trả 5/10.",
        "Hồ sơ tiếp nhận tháng 6/2026.",
        "Hồ sơ số 123/456.",
        "Số hồ sơ thanh toán trực tuyến 48/22.",
        "Tỷ lệ 22/48.",
        "Số hồ sơ đã trả 22/48 xã, phường.",
    ],
)
def test_ranks_scores_days_and_numbers_of_papers_are_no_pairs(text: str) -> None:
    assert pairs_of(text) == []


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Tỷ lệ thanh toán trực tuyến: 94,6% (2 664/2 816).", [("2 664", None), ("2 816", None)]),
        ("Hồ sơ nộp phí trực tuyến đạt 75% (60/80);", [("60", "hồ sơ"), ("80", "hồ sơ")]),
        ("Phản ánh đã trả lời trên số tiếp nhận là 6/6.", [("6", "phản ánh"), ("6", "phản ánh")]),
    ],
)
def test_a_share_before_brackets_tells_a_pair(
    text: str, pairs: list[tuple[str, str | None]]
) -> None:
    assert pairs_of(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ thanh toán trực tuyến: 94,6% (theo văn bản 22/48).",
        "Tỷ lệ thanh toán trực tuyến: 94,6% (30/6).",
        "Phản ánh đã trả lời là 6/6.",
    ],
)
def test_what_may_be_a_day_or_a_paper_behind_a_share_is_no_pair(text: str) -> None:
    assert pairs_of(text) == []
