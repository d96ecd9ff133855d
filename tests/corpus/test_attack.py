"""Texts in every wording we met: the true ones are left alone, what was found stays found."""

import pytest

from corpus.attack import Slip, accusations, load_slips, texts

FOUND = [slip for slip in load_slips() if slip.found]


@pytest.mark.parametrize("file", texts())
def test_a_true_text_draws_no_error_and_no_warning(file: str) -> None:
    assert [finding.message.vi for finding in accusations(file)] == []


@pytest.mark.parametrize("slip", FOUND, ids=lambda slip: f"{slip.file}: {slip.after[:30]}")
def test_a_slip_once_found_stays_found(slip: Slip) -> None:
    assert slip.is_found()
