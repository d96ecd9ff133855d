"""A word of movement or comparison that an official adds is known to all that read them."""

from dataclasses import replace

import pytest

from hcc_parse.domain import Knowledge, Mentions
from hcc_parse.extract.comparing import ROLES, comparing
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def with_word(role: str, word: str) -> Knowledge:
    """The knowledge with one more word of a role."""
    words = {**KNOWLEDGE.number_words, role: (*KNOWLEDGE.number_words[role], word)}
    return replace(KNOWLEDGE, number_words=words)


def mentions(text: str, knowledge: Knowledge) -> Mentions:
    return understand(parse_plain(text), knowledge).mentions


ADDED = [
    ("fall", "sụt", "Tiếp nhận 300 hồ sơ, sụt 25% so với cùng kỳ (300/400 hồ sơ).", "growths"),
    ("shortened", "hạ", "Từ 64 ngày xuống 41 ngày, hạ 33 ngày.", "changes"),
    ("rise", "gia thêm", "Tiếp nhận gia thêm 336 hồ sơ, giảm 5,91% so với cùng kỳ.", "opposed"),
    ("above", "trội hơn", "Đạt 99,75%, trội hơn 0,41 điểm % so với cùng kỳ (99,43%).", "changes"),
    ("against", "đối chiếu", "Tiếp nhận 300 hồ sơ đối chiếu 400 hồ sơ, giảm 25%.", "growths"),
    ("divided", "tách thành", "Hồ sơ tách thành: trực tuyến 60%, trực tiếp 30%.", "wholes"),
    ("amounts-to", "nghĩa là", "Đã trả lời 03/04 phản ánh (nghĩa là 75%).", "proportions"),
]


@pytest.mark.parametrize(("role", "word", "text", "found"), ADDED)
def test_a_word_that_is_added_is_known(role: str, word: str, text: str, found: str) -> None:
    assert not getattr(mentions(text, KNOWLEDGE).told, found)
    assert getattr(mentions(text, with_word(role, word)).told, found)


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 500 hồ sơ, tăng 25% so với cùng kỳ năm ngoái (400 hồ sơ).",
        "Tiếp nhận 500 hồ sơ, tăng 25% so với kỳ liền trước (400 hồ sơ).",
        "Tiếp nhận 500 hồ sơ, tăng 25% (kỳ này 500 hồ sơ, tháng trước 400 hồ sơ).",
    ],
)
def test_the_times_before_are_those_of_the_table_of_times(text: str) -> None:
    (growth,) = mentions(text, KNOWLEDGE).told.growths
    assert [growth.fits(pair) for pair in growth.pairs[:1]] == ["yes"]


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận tăng 336 hồ sơ, rút ngắn 20% so với quy định.",
        "Tiếp nhận tăng 336 hồ sơ, cắt giảm 20% so với quy định.",
    ],
)
def test_time_that_is_shortened_does_not_speak_against_more_cases(text: str) -> None:
    assert not mentions(text, KNOWLEDGE).told.opposed


def test_the_first_count_behind_a_comparison_is_not_that_of_the_time_before() -> None:
    text = "Công việc tăng so với kỳ báo cáo trước: tiếp nhận 4 017 so với 3 645, tăng 10,21%."
    assert not mentions(text, KNOWLEDGE).told.growths


def test_shares_behind_words_that_may_list_only_some_are_not_all() -> None:
    told = mentions("Kết quả cụ thể: trực tuyến 60%, trực tiếp 30%.", KNOWLEDGE).told
    assert not told.wholes


def test_without_words_nothing_matches() -> None:
    knowledge = replace(KNOWLEDGE, number_words={}, labels={})
    assert set(comparing(knowledge)) == {"(?:(?!))"}
    assert len(comparing(knowledge)) == len(ROLES) + 3
