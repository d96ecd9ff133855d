"""Letters and tones: one spelling for offsets, one key for comparing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.vietnamese import fold, nfc, unmark

LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
)
WORDS = st.text(alphabet=LETTERS + LETTERS.upper() + " 0123456789.,/-", max_size=60)


def test_letters_taken_apart_are_put_together() -> None:
    apart = unicodedata.normalize("NFD", "Tiếp nhận ở Đồ Sơn")
    assert nfc(apart) == "Tiếp nhận ở Đồ Sơn"
    assert len(nfc(apart)) < len(apart)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tổng cộng", "TỔNG CỘNG"),
        ("Tổng  cộng ", "tong cong"),
        ("Đất đai", "dat dai"),
        ("Ủy ban", "Uỷ ban"),
        ("hòa", unicodedata.normalize("NFD", "hoà")),
        ("thực\u00a0tuyến", "thực tuyến"),
    ],
)
def test_spellings_of_the_same_words_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("trước", "trong"), ("đã", "đang"), ("xã", "xa xôi"), ("12", "21")]
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(WORDS)
def test_marks_spaces_and_capitals_do_not_count(text: str) -> None:
    assert fold(f"  {text.upper()} ") == fold(unicodedata.normalize("NFD", text))


@given(st.text())
def test_unmarking_keeps_every_offset(text: str) -> None:
    assert len(unmark(text)) == len(text)


@given(WORDS)
def test_unmarked_words_are_the_folded_ones(text: str) -> None:
    assert fold(unmark(text)) == fold(text)


@pytest.mark.parametrize("letter", list(LETTERS + LETTERS.upper()))
def test_every_letter_loses_its_marks(letter: str) -> None:
    assert unmark(letter).isascii()
    assert fold(letter) == unmark(letter)
