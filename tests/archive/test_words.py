"""What a text is found by, and what a person typed."""

import pytest

from hcc_parse.archive.bits import (
    LONG,
    SHELF,
    bits_of,
    flags,
    ids_in,
    ids_of,
    joined,
    part_of,
    with_id,
)
from hcc_parse.archive.conditions import conditions_of
from hcc_parse.archive.redacting import redacted, redacted_json
from hcc_parse.archive.snippets import pattern_of
from hcc_parse.archive.typed import MOST, Term, understood
from hcc_parse.archive.words import index_of, symbols_of, word_of
from hcc_parse.errors import HccError


@pytest.mark.parametrize(
    ("one", "other"), [("hoà", "Hòa"), ("THUỶ", "thủy"), ("khoẻ", "khỏe"), ("quý", "qúy")]
)
def test_the_place_of_the_tone_is_no_spelling(one: str, other: str) -> None:
    assert word_of(one) == word_of(other)


@pytest.mark.parametrize(("one", "other"), [("hoá", "hoà"), ("quý", "quỳ"), ("đa", "da")])
def test_other_marks_are(one: str, other: str) -> None:
    assert word_of(one).spelled != word_of(other).spelled


def test_words_with_and_without_marks_stand_side_by_side() -> None:
    index = index_of("Báo cáo", ["Số: 12/BC-UBND", "| Đất đai | 2 |"])
    assert index.title == "bao cao"
    assert index.words == "so 12 bc ubnd | | dat dai | 2 |"
    assert index.spelled == "số 12 bc ubnd | | đất đai | 2 |"
    assert index.symbols == "12/bc-ubnd"


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("số 118/2025/NĐ-CP", ["118/2025/nd-cp", "118/2025"]),
        ("số 118 /2025/NĐ–CP.", ["118/2025/nd-cp", "118/2025"]),
        ("57-NQ/TW", ["57-nq/tw"]),
        ("và/hoặc", []),
        ("118 | 2025", []),
    ],
)
def test_symbols_are_found_whole_and_by_their_beginnings(text: str, symbols: list[str]) -> None:
    assert list(symbols_of(text)) == symbols


def test_what_is_typed_beyond_the_limit_is_told() -> None:
    typed = understood(" ".join(f"a{n}" for n in range(MOST + 1)))
    assert (len(typed.terms), typed.cut) == (MOST, True)


def test_a_dash_inside_a_word_leaves_nothing_out() -> None:
    assert [term.out for term in understood("BC-UBND -xã").terms] == [False, True]


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("duong", "Con Đường", "Đường"),
        ("hoà", "Tân Hòa", "Hòa"),
        ("ngh*", "nghị định", "nghị"),
        ('"thủ tuc"', "các THỦ TỤC", "THỦ TỤC"),
        ("118/2025", "số 118 / 2025/NĐ-CP", "118 / 2025"),
    ],
)
def test_what_is_shown_is_cut_from_the_text(typed: str, text: str, found: str) -> None:
    (term,) = understood(typed).terms
    match = pattern_of(term).search(text)
    assert match is not None
    assert match[0] == found


def test_no_part_of_a_word_is_shown() -> None:
    assert pattern_of(Term((word_of("an"),))).search("toan ban") is None


def test_conditions_are_understood_or_refused() -> None:
    known = {"a_b": "Quá hạn", "c": "Đã, rút"}
    told = [
        (c.indicator, c.comparison, str(c.value))
        for c in conditions_of("a_b ≥ 1,5 và đã RÚT=0", known)
    ]
    assert told == [("a_b", ">=", "1.5"), ("c", "=", "0")]
    for text in ("a_b", "a_b > x", "x > 1", "a_b > 1 OR 1=1", "a_b > 1;"):
        with pytest.raises(HccError):
            conditions_of(text, known)


def test_a_count_has_thousands_and_is_no_share() -> None:
    known = {"a": "Đã nhận", "b_rate": "Tỷ lệ nhận"}
    typed = ("a > 5.000", "a > 1.250.000", "a > 5,5", "b_rate > 98,125%")
    told = [str(conditions_of(text, known)[0].value) for text in typed]
    assert told == ["5000", "1250000", "5.5", "98.125"]
    with pytest.raises(HccError, match=r"“Đã nhận” là số đếm.*bỏ dấu %.*b_rate \(Tỷ lệ nhận\)"):
        conditions_of("đã nhận > 5%", known)
    with pytest.raises(HccError, match=r"Không hiểu số “1.250.000”"):
        conditions_of("b_rate > 1.250.000", known)


def test_a_word_may_stand_for_several_indicators() -> None:
    known, unions = {"a": "Một", "b": "Hai", "c": "Ba"}, {"quá hạn": ("a", "b")}
    (condition,) = conditions_of("Qua han > 2", known, unions)
    assert condition.indicators == ("a", "b")
    (condition,) = conditions_of("c > 2", known, unions)
    assert condition.indicators == ("c",)
    with pytest.raises(HccError, match=r"chọn một: a \(Một\); b \(Hai\)"):
        conditions_of("quá hạn = 0", known, unions)


def test_indicators_whose_names_have_the_words_are_told() -> None:
    known = {"a": "Giải quyết quá hạn", "b": "Đang giải quyết quá hạn", "c": "Đã rút"}
    with pytest.raises(HccError, match=r"có phải: a \(Giải quyết quá hạn\); b .*\? Xem mã"):
        conditions_of("qua han > 0", known)
    with pytest.raises(HccError, match=r"có phải: b \(Đang giải quyết quá hạn\)\? Xem mã"):
        conditions_of("đang quá hạn > 0", known)
    with pytest.raises(HccError, match="; xem mã"):
        conditions_of("hạn chế > 0", known)


@pytest.mark.parametrize(
    "personal",
    ["0912345678", "0912.345.678", "+84 912 345 678", "001085012345", "a.b@c.vn", "0236 3881 888"],
)
def test_personal_numbers_are_covered_letter_by_letter(personal: str) -> None:
    assert redacted(f"liên hệ {personal}.") == f"liên hệ {'•' * len(personal)}."


@pytest.mark.parametrize("text", ["1.234.567 đồng", "118/2025/NĐ-CP", "0 hồ sơ", "15/12/2025"])
def test_figures_and_symbols_are_not(text: str) -> None:
    assert redacted(text) == text


def test_digests_keep_their_digits() -> None:
    whole = {"sha256": "123456789012", "lines": ["123456789012"], "id": 3}
    assert redacted_json(whole) == {"sha256": "123456789012", "lines": ["•" * 12], "id": 3}


def test_sets_of_reports_come_back_as_they_went() -> None:
    ids = [1, 7, 8, SHELF, SHELF + 1]
    assert list(ids_of(bits_of(ids))) == ids
    shelves: dict[int, bytes] = {}
    for id in ids:
        shelves[id // SHELF] = with_id(shelves.get(id // SHELF), id, True)
    assert joined(shelves) == bits_of(ids)
    assert list(ids_in(shelves)) == ids
    assert not any(with_id(with_id(None, 5, True), 5, False))


@pytest.mark.parametrize("size", [SHELF, LONG])
def test_a_part_of_a_shelf_is_as_short_as_may_be(size: int) -> None:
    few, many = range(size, size + 5), range(size, size * 2, 3)
    assert len(part_of(few, size)) == 10
    assert len(part_of(many, size)) == size // 8
    for ids in (few, many):
        part = None
        for id in ids:
            part = with_id(part, id, True, size)
        assert part == part_of(ids, size)
        assert list(ids_in({1: part}, size)) == [*ids]
        for id in ids[1:]:
            part = with_id(part, id, False, size)
        assert part == part_of(ids[:1], size)


def test_flags_tell_of_each_report_whether_it_is_in() -> None:
    assert flags(bits_of([1, 3])) == bytes([0, 1, 0, 1])
    assert flags(0) == bytes(1)
