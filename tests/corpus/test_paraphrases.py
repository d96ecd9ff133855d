"""The bank of phrases: what is true is left alone, and as many slips are found as ever."""

import pytest

from corpus.paraphrases.bank import Phrase, banks, phrases

FOUND = {  # slips found of the half to learn from, and of the half kept away
    "appendices": (22, 22),
    "claims": (24, 20),
    "communes": (21, 19),
    "dates": (19, 18),
    "digits": (16, 15),
    "shares": (19, 18),
}


def of(bank: str, *, slips: bool) -> list[Phrase]:
    return [phrase for phrase in phrases(bank) if bool(phrase.checks) is slips]


def test_every_bank_has_its_number_of_slips() -> None:
    assert banks() == sorted(FOUND)


@pytest.mark.parametrize("bank", FOUND)
def test_a_true_phrase_draws_no_error_and_no_warning(bank: str) -> None:
    assert [phrase.said for phrase in of(bank, slips=False) if not phrase.is_right] == []


@pytest.mark.parametrize("bank", FOUND)
def test_no_fewer_slips_are_found(bank: str) -> None:
    learned, kept = FOUND[bank]
    right = [phrase for phrase in of(bank, slips=True) if phrase.is_right]
    assert sum(not phrase.kept for phrase in right) >= learned
    assert sum(phrase.kept for phrase in right) >= kept


@pytest.mark.parametrize("bank", FOUND)
def test_half_of_a_bank_is_kept_away_and_no_phrase_stands_twice(bank: str) -> None:
    told = of(bank, slips=True)
    assert len(told) >= 40
    assert abs(sum(phrase.kept for phrase in told) * 2 - len(told)) <= 1
    assert len({phrase.said for phrase in told}) == len(told)
