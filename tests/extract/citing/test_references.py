"""Short mentions: resolved to an earlier citation where just one fits, else left open."""

import pytest

from hcc_parse.domain import Severity
from tests.extract.citing.cited import references_of, resolved
from tests.render.reviewed import reviewed_text
from tests.reports import figures_of, mentions_of

DECREES = (
    "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ; "
    "Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ.\n"
)


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("Nghị định số 45", "45/2020/NĐ-CP"),
        ("Nghị định 118", "118/2025/NĐ-CP"),
        ("Nghị định số: 118", "118/2025/NĐ-CP"),
        ("Nghị định số 45/2020", "45/2020/NĐ-CP"),
        ("Nghị định số 45 ngày 08/4/2020", "45/2020/NĐ-CP"),
    ],
)
def test_a_number_that_one_document_bears_is_resolved(text: str, symbol: str) -> None:
    assert resolved(f"{DECREES}Theo {text}, xã đã làm") == [(text, symbol)]


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Nghị định số 46", "none"),
        ("Thông tư số 45", "none"),
        ("Nghị định số 45/2021", "none"),
        ("Nghị định số 45 ngày 09/4/2020", "none"),
        ("Nghị định này", "several"),
        ("Nghị định nêu trên", "several"),
        ("Quyết định nêu trên", "none"),
    ],
)
def test_what_none_or_several_fit_stays_open(text: str, doubt: str) -> None:
    assert resolved(f"{DECREES}Theo {text}, xã đã làm") == [(text, doubt)]


def test_a_document_that_is_cited_only_later_is_not_meant() -> None:
    assert resolved(f"Theo Nghị định số 45.\n{DECREES}") == [("Nghị định số 45", "none")]


def test_one_number_of_two_offices_stays_open() -> None:
    plans = "Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND xã; Kế hoạch số 43/KH-UBND của Sở Y tế."
    assert resolved(f"{plans}\nTheo Kế hoạch số 43.") == [("Kế hoạch số 43", "several")]
    again = "Kế hoạch số 43/KH-UBND ngày 12/3/2026 của UBND xã; Kế hoạch số 43/KH-UBND."
    assert resolved(f"{again}\nTheo Kế hoạch số 43.") == [("Kế hoạch số 43", "43/KH-UBND")]


def test_this_one_is_the_only_one_of_its_paragraph() -> None:
    text = f"{DECREES}Quyết định số 61/QĐ-UBND. Thực hiện Quyết định này.\nKế hoạch số 9/KH-UBND."
    assert resolved(text) == [("Quyết định này", "61/QĐ-UBND")]


def test_several_that_are_meant_at_once_are_told_so() -> None:
    assert resolved(f"{DECREES}Các Nghị định nêu trên") == [("Nghị định nêu trên", "plural")]


def test_each_number_of_a_short_list_is_one_reference() -> None:
    found = resolved(f"{DECREES}Theo Nghị định số 45 và số 118, xã đã làm")
    assert found == [("Nghị định số 45", "45/2020/NĐ-CP"), ("118", "118/2025/NĐ-CP")]


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo 12 hồ sơ quá hạn",
        "Kế hoạch 2026",
        "Quyết định 12 thủ tục hành chính",
        "Thông báo 1.250 trường hợp",
        "Nghị quyết 45%",
        "Quyết định 50/114",
        "Nghị định số 118/2025/NĐ-CP",
        "quyết định này của hộ dân",
    ],
)
def test_numbers_that_count_and_words_in_small_letters_are_no_references(text: str) -> None:
    assert references_of(text) == []


def test_the_number_of_a_document_is_no_figure() -> None:
    assert figures_of(f"{DECREES}Theo Nghị định 118 và Thông tư số 15, xã đã làm.") == ()


def test_a_short_mention_is_never_accused() -> None:
    text = (
        "Thực hiện Kế hoạch số 12, 13/KH-UBND ngày 05/3/2026 của UBND xã và các Hướng dẫn số "
        "5/HD-UBND ngày 06/3/2026, 6/HD-UBND ngày 07/3/2026. Theo Kế hoạch số 12, Quyết định số 45,"
        " Nghị định 118, Quyết định nêu trên và Luật Cư trú năm 2020, xã đã làm."
    )
    checks = {f.check for f in reviewed_text(text).findings if f.severity is not Severity.NOTE}
    assert checks == set()
    assert {f.check for f in reviewed_text(text).findings} & {"L01", "L02", "L05"} == set()


def test_everything_stands_where_it_says() -> None:
    text = "Theo Nghị định 118; Luật Hộ tịch; các Nghị định số 45 và số 46."
    for reference in mentions_of(text).references:
        assert text[reference.place.start : reference.place.end] == reference.text
