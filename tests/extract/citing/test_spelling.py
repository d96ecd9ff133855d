"""Odd spellings: the symbol stays as written, and the form that it should have is proposed."""

import pytest

from tests.extract.citing.cited import citations_of, meant
from tests.render.reviewed import reviewed_text


@pytest.mark.parametrize(
    "written",
    [
        "118 / 2025 / NĐ - CP",
        "118/2025/NĐ – CP",
        "118/2025/NÐ-CP",
        "118/2025/nđ-cp",
        "118/2025/NĐ CP",
        "118/2025/NĐ/CP",
        "118/2025/NĐ-cp",
    ],
)
def test_spaces_dashes_and_capitals_are_put_right_and_never_accused(written: str) -> None:
    text = f"Thực hiện Nghị định số {written} ngày 09/6/2025 của Chính phủ."
    (found,) = citations_of(text)
    assert (found.symbol, found.well_formed) == (written, "118/2025/NĐ-CP")
    assert not found.malformed
    assert {f.check for f in reviewed_text(text).findings} == set()


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Nghị định số 367/2025/NĐCP", "367/2025/NĐ-CP"),
        ("Quyết định số 12/QD-UBND", "12/QĐ-UBND"),
        ("Nghị quyết số 43/2025/NQ-HDND", "43/2025/NQ-HĐND"),
        ("Quyết định số 12/QĐ-UBNĐ", "12/QĐ-UBND"),
        ("Công văn số 2765/UBNDKSTT", "2765/UBND-KSTT"),
    ],
)
def test_what_is_lost_is_told(written: str, right: str) -> None:
    (found,) = citations_of(written)
    assert (found.well_formed, found.malformed) == (right, True)


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("57-NQ/TW", "57-NQ/TW"),
        ("57 - NQ/TW", "57-NQ/TW"),
        ("57/NQ-TW", "57-NQ/TW"),
        ("12-KH/ĐU", "12-KH/ĐU"),
        ("12/KH-ĐU", "12-KH/ĐU"),
        ("23-TTr/ĐU", "23-TTr/ĐU"),
        ("12-KH/UBND", "12/KH-UBND"),
        ("21-LCT/HDNN8", "21-LCT/HDNN8"),  # as the registry has it
    ],
)
def test_party_and_state_put_their_symbols_together_in_their_own_way(
    written: str, right: str
) -> None:
    (found,) = citations_of(f"Văn bản số {written}")
    assert (found.well_formed, found.malformed) == (right, False)


def test_a_joint_circular_names_all_its_bodies() -> None:
    (found,) = citations_of("Thông tư liên tịch số 01/2024/TTLT - BNV - BTC ngày 05/3/2024")
    assert found.well_formed == "01/2024/TTLT-BNV-BTC"
    assert found.bodies == ("Bộ Nội vụ", "Bộ Tài chính")


def test_letters_for_which_several_bodies_may_stand_name_none() -> None:
    (found,) = citations_of("Nghị quyết số 57-NQ/TW ngày 22/12/2024")
    assert found.bodies == ()


@pytest.mark.parametrize(
    "text",
    [
        *("tổ 12/Ban", "3 hồ sơ/ngày", "10/ngày", "5.000 đồng/bản", "12/tháng", "đạt 12/TTHC"),
        *("2/cp", "trực 24/24h", "5-km/h", "đạt 4/CBCC"),
    ],
)
def test_other_words_behind_a_slash_are_no_symbols(text: str) -> None:
    assert citations_of(text) == []


def test_a_dash_that_leads_to_a_word_ends_the_symbol() -> None:
    text = "Thông báo số 12/TB-UBND - Trung tâm; Quyết định 61/QĐ-UBND - UBND xã"
    assert [symbol for _, symbol in meant(text)] == ["12/TB-UBND", "61/QĐ-UBND"]


def test_capitals_of_a_heading_are_not_accused() -> None:
    text = "THỰC HIỆN QUYẾT ĐỊNH SỐ 766/QĐ-TTG NGÀY 23/6/2022 CỦA THỦ TƯỚNG"
    (found,) = citations_of(text)
    assert (found.type, found.well_formed) == ("Quyết định", "766/QĐ-TTg")
    assert {f.check for f in reviewed_text(text).findings} & {"L01", "L02", "L03"} == set()
