"""Letters and tones: one spelling for offsets, one key for comparing."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.domain import Address, Box, Passage, Word
from hcc_parse.vietnamese import as_meant, fold, nfc, plain, spelling, unmark

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
        ("NÐ-CP", "NĐ-CP"),
        ("ÐƠN", "đơn"),
        ("hoà", "hòa"),
        ("uý", "úy"),
        ("Ｈồ sơ", "hồ sơ"),
        ("h\u043e so", "ho so"),
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


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("118/2025/NÐ-CP", "118/2025/NĐ-CP"),
        ("118/2025/NĐ\u2013CP", "118/2025/NĐ-CP"),
        ("118/2025/NĐ\u2212CP", "118/2025/NĐ-CP"),
        ("01/QĐ\u2014UBND\u2014VP", "01/QĐ-UBND-VP"),
        ("57\u2013NQ/TW", "57-NQ/TW"),
        ("ưu\u2011đãi \u2010", "ưu-đãi -"),
        ("СНЕ а\u043eс", "CHE aoc"),
        ("Có\u00a05\u2009hồ\u3000sơ\u202f", "Có 5 hồ sơ "),
        ("\uff11\uff0c\uff12\uff05\uff08\uff09", "1,2%()"),
        ("\u0661\u0662\u06f3\u0967\U0001d7d8", "12310"),
    ],
)
def test_look_alikes_are_read_as_the_page_shows_them(text: str, read: str) -> None:
    assert plain(text) == read


@pytest.mark.parametrize(
    "text",
    ["m²", "½", "³", "①", "Ⅱ", "từ 01/01 – 30/6", "5–10 ngày", "№", "n\u00ad\u200b", "Hoà", "→"],
)
def test_what_is_no_look_alike_stays(text: str) -> None:
    assert plain(text) == text


SIGNS = st.sampled_from("ÐðАе\u00a0\u3000\u2013\u2212\u2011-/0１٣²AĐ.&a ")


@given(st.text() | st.lists(SIGNS).map("".join))
def test_plain_text_has_the_same_length_and_stays_plain(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


def test_every_digit_of_any_script_is_plain_afterwards() -> None:
    digits = [one for one in map(chr, range(sys.maxunicode + 1)) if one.isdecimal()]
    assert len(digits) > 600
    assert {plain(one) for one in digits} == set("0123456789")


@given(WORDS)
def test_vietnamese_words_are_plain(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa Tiến", "HOÀ TIẾN"),
        ("Thủy", "Thuỷ"),
        ("Ðông", "Đông"),
        ("qúy", "quý"),
        ("khoẻ", "khỏe"),
    ],
)
def test_one_spelling(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hòa", "Hóa"), ("Hoa", "Hòa"), ("Đông", "Dông"), ("Tân", "Tần"), ("cơ", "co")],
)
def test_two_spellings(one: str, other: str) -> None:
    assert spelling(one) != spelling(other)


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("TỐNG SỐ 12 hồ sơ", "TỔNG SỐ 12 hồ sơ"),
        ("Tố chức triến khai", "Tổ chức triển khai"),
        ("ông Tống Văn An bố trí, tố giác", "ông Tống Văn An bố trí, tố giác"),
        ("Có biếu số liệu kèm theo", "Có biểu số liệu kèm theo"),
        ("biếu quà trong thế kỷ trước", "biếu quà trong thế kỷ trước"),
    ],
)
def test_marks_that_a_scan_mixes_up_are_matched_as_meant(read: str, meant: str) -> None:
    assert as_meant(read) == meant


def test_only_the_text_of_scans_is_matched_as_meant() -> None:
    text, box = "tống số", Box(1, 0.0, 0.0, 9.0, 9.0)
    sure, scanned = Word(0, 4, box), Word(0, 4, box, 0.97)
    for words, plain_text in (((), text), ((sure,), text), ((scanned,), "tổng số")):
        passage = Passage(text=text, address=Address(0), words=words)
        assert (passage.text, passage.plain) == (text, plain_text)
