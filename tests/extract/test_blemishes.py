"""Slips of writing are told, and what only looks like one is left alone."""

import pytest

from hcc_parse.domain import Address, Passage
from hcc_parse.extract.around.blemishes import find_blemishes, find_other_spellings
from tests.reports import KNOWLEDGE


def kinds(text: str) -> list[tuple[str, str]]:
    passage = Passage(text=text, address=Address(0))
    found = list(find_blemishes(passage, (), KNOWLEDGE.number_words["doubled-on-purpose"]))
    assert all(passage.text[b.place.start : b.place.end] == b.text for b in found)
    return [(blemish.kind, blemish.text) for blemish in found]


@pytest.mark.parametrize(
    "text",
    [
        "a) Tiếp nhận 20 hồ sơ (trực tuyến 18; trực tiếp 02).",
        "1) Số liệu theo lĩnh vực (Phụ lục I).",
        "Gồm: a) hộ tịch; b) đất đai (05 hồ sơ (04 mới, 01 cũ)).",
        "Dần dần hoàn thiện, luôn luôn đúng hạn.",
        "Số hồ sơ 20 20 mã.",
    ],
)
def test_what_is_well_written_is_left_alone(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Đã giải quyết (trước hạn 18 hồ sơ.", "open-bracket", "(trước hạn 18 hồ sơ."),
        ("Tiếp nhận 454 hồ sơ).", "closing-bracket", "454 hồ sơ)"),
        ("Chỉ đạo các các phòng.", "doubled-word", "đạo các các"),
    ],
)
def test_a_slip_is_told_with_its_words(text: str, kind: str, told: str) -> None:
    ((found, words),) = kinds(text)
    assert found == kind
    assert told in words


def test_a_name_with_other_marks_is_another_spelling_and_capitals_are_not() -> None:
    passage = Passage(text="phường Phù Liên, PHƯỜNG PHÙ LIỄN, Phường Phù Liễn", address=Address(0))
    assert [b.text for b in find_other_spellings(passage, "Phù Liễn")] == ["Phù Liên"]


def test_two_words_that_meet_in_one_syllable_are_not_doubled() -> None:
    passage = Passage(text="Phân công công chức trực.", address=Address(0))
    assert list(find_blemishes(passage, ("phan cong", "cong chuc"))) == []
    assert len(list(find_blemishes(passage, ("phan cong",)))) == 1
