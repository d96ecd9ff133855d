"""What stays of words when the figures among them are corrected."""

import pytest

from hcc_parse.domain import lasting


@pytest.mark.parametrize("number", ["7", "6.392", "99,12%", "05/02/2026", "(8)", "-"])
def test_numbers_and_dates_leave_nothing(number: str) -> None:
    assert lasting(f"Tổng số {number} hồ sơ") == "tong so ho so"


def test_a_symbol_is_a_name() -> None:
    assert lasting("số 118/2025/NĐ-CP;") == "so 118/2025/nd-cp"


@pytest.mark.parametrize(
    ("most", "kept"), [(2, "a b"), (-2, "c d"), (9, "a b c d"), (None, "a b c d")]
)
def test_words_are_kept_from_the_beginning_or_from_the_end(most: int | None, kept: str) -> None:
    assert lasting("a 1 b 2 c 3 d 4", most) == kept
