"""Pieces in several fonts become one text, and every change is on record at its place."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.read.letters import Coding, Decoded, Stretch, decode
from tests.read.letters.coded import coded

FONTS = st.sampled_from([None, "Arial", ".VnTime", ".VnTimeH", "VNI-Times"])
SIGNS = st.text(
    alphabet="aeoAôöuhồsơ 12,-\u0301\u0323\u0302\u00ad\u200b\u202eùøïéí®¸ß\u1100\u1161\u11a8",
    max_size=6,
)


def undone(decoded: Decoded) -> str:
    """The text with what stood before at each changed place."""
    text = decoded.text
    for stretch in reversed(decoded.stretches):
        text = text[: stretch.start] + stretch.before + text[stretch.end :]
    return unicodedata.normalize("NFC", text)


def test_a_paragraph_without_old_fonts_is_only_composed() -> None:
    pieces = [("Tiê", "Arial"), ("\u0301p nhận", None)]
    assert decode(pieces) == Decoded(text="Tiếp nhận")
    assert decode([]) == Decoded(text="")


def test_a_letter_and_its_mark_may_stand_in_two_pieces() -> None:
    decoded = decode([("Vie", "VNI-Times"), ("ät Nam", "VNI-Times,Bold"), (" 2026", "Arial")])
    assert decoded.text == "Việt Nam 2026"
    assert decoded.stretches == (Stretch(start=0, end=4, before="Vieät", reason="vni"),)


def test_a_base_letter_in_another_font_joins_its_vni_mark() -> None:
    decoded = decode([("Bà a", "Arial"), ("ùo", "VNI-Times")])
    assert decoded.text == "Bà áo"
    assert decoded.stretches == (Stretch(start=3, end=5, before="aùo", reason="vni"),)


def test_words_with_plain_ones_between_are_one_stretch() -> None:
    decoded = decode([("Sè 12: ", "Arial"), ("hå s¬ trong 3 n¨m, ", ".VnTime"), ("đủ", "Arial")])
    assert decoded.text == "Sè 12: hồ sơ trong 3 năm, đủ"
    (stretch,) = decoded.stretches
    assert decoded.text[stretch.start : stretch.end] == "hồ sơ trong 3 năm"
    assert stretch.before == "hå s¬ trong 3 n¨m"


def test_unicode_inside_an_old_font_parts_two_stretches() -> None:
    decoded = decode([("hå s¬ của người gi¶i quyÕt", ".VnTime")])
    assert decoded.text == "hồ sơ của người giải quyết"
    assert [s.before for s in decoded.stretches] == ["hå s¬", "gi¶i quyÕt"]


def test_what_nobody_sees_is_left_out_and_told() -> None:
    decoded = decode([("Có 1\u200b25 hồ\u00ad sơ", None)])
    assert decoded.text == "Có 125 hồ sơ"
    assert [(s.before, s.reason) for s in decoded.stretches] == [
        ("1\u200b25", "unseen"),
        ("hồ\u00ad", "unseen"),
    ]


def test_a_soft_hyphen_is_a_letter_in_tcvn3_only() -> None:
    assert decode([("h\u00adíng dÉn", ".VnTime")]).text == "hướng dẫn"
    assert decode([("höôùng\u00ad daãn", "VNI-Times")]).text == "hướng dẫn"


def test_a_lost_font_is_decoded_on_demand() -> None:
    text = coded("hồ sơ đã giải quyết", Coding.TCVN3)
    assert decode([(text, "F1")]).text == text
    assert decode([(text, "F1")], otherwise=Coding.TCVN3).text == "hồ sơ đã giải quyết"


@pytest.mark.parametrize("text", ["\u200b", "\u200b\u0301", "a\u200b\u0301", "\u00ad\u00ad"])
def test_what_nobody_sees_may_stand_alone(text: str) -> None:
    decoded = decode([(text, None), ("\u0323", "Arial"), ("", ".VnTime")])
    assert decoded.stretches
    assert unicodedata.is_normalized("NFC", decoded.text)


def test_a_letter_under_endless_marks_costs_no_endless_time() -> None:
    marks = "\u0301" * 50_000  # of one class: sorting mixed ones is slow in unicodedata itself
    pieces = [("Vie", "VNI-Times"), (f"ät{marks}", "VNI-Times"), (f"\u200b{marks}", None)]
    pieces += [("\u0301", "VNI-Times"), ("\u0323", None)] * 500
    decoded = decode(pieces)
    assert unicodedata.is_normalized("NFC", decoded.text)
    assert undone(decoded) == unicodedata.normalize("NFC", "".join(text for text, _ in pieces))


@given(st.lists(st.tuples(SIGNS, FONTS), max_size=6), st.sampled_from([None, Coding.VNI]))
def test_every_change_is_on_record(
    pieces: list[tuple[str, str | None]], otherwise: Coding | None
) -> None:
    decoded = decode(pieces, otherwise)
    whole = "".join(text for text, _ in pieces)
    assert unicodedata.is_normalized("NFC", decoded.text)
    assert undone(decoded) == unicodedata.normalize("NFC", whole)
    ends = [0, *(end for s in decoded.stretches for end in (s.start, s.end)), len(decoded.text)]
    assert ends == sorted(ends)
