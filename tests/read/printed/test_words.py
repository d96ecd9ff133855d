"""Printed words joined into passages."""

import unicodedata

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hcc_parse.domain import Address, Box
from hcc_parse.read.printed.words import PrintedWord, join_lines
from tests.read.typeset import line

PLACE = Address(0)
printed_words = st.builds(
    PrintedWord,
    text=st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1)
    | st.sampled_from(["43/2025/NQ-", "HĐND", "45/2020/", "NĐ-CP", "-", "/", "\u0301", "e\u0301"]),
    box=st.builds(
        Box,
        page=st.integers(1, 9),
        x0=st.just(0.0),
        top=st.just(0.0),
        x1=st.floats(1, 500),
        bottom=st.just(9.0),
    ),
    confidence=st.floats(0, 1),
)
law = settings(derandomize=True, deadline=None)
printed_lines = st.lists(st.lists(printed_words, min_size=1, max_size=6), max_size=6)


# The law: however words are joined, each stands at its offsets, with its own box and confidence.
@law
@given(printed_lines)
def test_each_word_stands_at_its_offsets(lines: list[list[PrintedWord]]) -> None:
    passage = join_lines(lines, PLACE)
    printed = [word for line in lines for word in line]
    assert [passage.text[w.start : w.end] for w in passage.words] == [
        unicodedata.normalize("NFC", word.text) for word in printed
    ]
    assert [(w.box, w.confidence) for w in passage.words] == [
        (word.box, word.confidence) for word in printed
    ]


@law
@given(printed_lines, st.sampled_from([" ", "\n"]))
def test_nothing_but_space_stands_between_words(
    lines: list[list[PrintedWord]], between: str
) -> None:
    passage = join_lines(lines, PLACE, between=between)
    ends = [0, *(w.end for w in passage.words)]
    starts = [*(w.start for w in passage.words), len(passage.text)]
    gaps = {passage.text[end:start] for end, start in zip(ends, starts, strict=True)}
    assert gaps <= {"", " ", between}


@law
@given(printed_lines, st.data())
def test_a_span_has_the_boxes_of_its_words(
    lines: list[list[PrintedWord]], data: st.DataObject
) -> None:
    passage = join_lines(lines, PLACE)
    start = data.draw(st.integers(0, len(passage.text)))
    end = data.draw(st.integers(start, len(passage.text)))
    assume(start < end)
    touched = [w for w in passage.words if set(range(w.start, w.end)) & set(range(start, end))]
    place = passage.at(start, end)
    assert place.boxes == tuple(w.box for w in touched)
    assert place.confidence == min((w.confidence for w in touched), default=1.0)


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [
        ("Nghị quyết số 43/2025/NQ-", "HĐND ngày 1/7", "Nghị quyết số 43/2025/NQ-HĐND ngày 1/7"),
        ("Nghị định số 45/2020/", "NĐ-CP ngày", "Nghị định số 45/2020/NĐ-CP ngày"),
        ("Báo cáo số 05/BC-", "UBND", "Báo cáo số 05/BC-UBND"),
        ("ngày 15/6/", "2026, xã", "ngày 15/6/2026, xã"),
        ("13=14+15+", "16", "13=14+15+16"),
        ("(3)=(4)+(5)", "+(6)", "(3)=(4)+(5)+(6)"),
        ("(13)=(14)+(", "15)+(16)", "(13)=(14)+(15)+(16)"),
    ],
)
def test_a_symbol_broken_at_its_sign_comes_back_whole(upper: str, lower: str, whole: str) -> None:
    assert join_lines([line(upper), line(lower)], PLACE).text == whole


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("thủ tục hành", "chính công"),
        ("trực tuyến -", "Trực tiếp"),
        ("1. Kết quả -", "Hạn chế"),
        ("theo Nghị định 45/2020/NĐ-CP", "ngày 08/4/2020"),
        ("tiếp nhận và/", "hoặc trả"),
        ("số 43/2025/NQ-", "ngày sau"),
        ("đạt 1.234", "5 hồ sơ"),
        ("hồ sơ/", "người"),
        ("(3)=(4)+(5)", "12"),
        ("(5)", "+(6)"),
        ("x=5+", "6"),
    ],
)
def test_other_words_keep_a_space(upper: str, lower: str) -> None:
    assert join_lines([line(upper), line(lower)], PLACE).text == f"{upper} {lower}"


def test_a_symbol_broken_in_a_column_of_the_letterhead_comes_back_whole() -> None:
    passage = join_lines([line("Số: 05/BC-"), line("UBND")], PLACE, between="\n")
    assert passage.text == "Số: 05/BC-UBND"


def test_no_lines_are_an_empty_passage() -> None:
    passage = join_lines([], PLACE)
    assert (passage.text, passage.words) == ("", ())


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [
        ("1.24", "0", "1.240"),
        ("10", ".475", "10.475"),
        ("1.2", "40", "1.240"),
        ("tuyế", "n", "tuyến"),
        ("Tr", "ước", "Trước"),
        ("1.240", "50", "1.240 50"),
        ("12", "34", "12 34"),
        ("hồ", "sơ", "hồ sơ"),
        ("TT", "n", "TT n"),
    ],
)
def test_a_number_or_syllable_torn_by_a_narrow_column_comes_back_whole(
    upper: str, lower: str, whole: str
) -> None:
    assert join_lines([line(upper), line(lower)], PLACE).text == whole
