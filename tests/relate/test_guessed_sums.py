"""Sums that rest on a guessed name."""

from hcc_parse.domain import Sum
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


def failing(text: str) -> list[Sum]:
    found = understand(parse_plain(text), KNOWLEDGE).relations.sums
    return [one for one in found if not one.holds]


def test_a_guess_that_is_far_off_accuses_nobody() -> None:
    assert not failing(
        "Đã giải quyết 900 hồ sơ, trả trước hạn 700 hồ sơ, trả đúng hạn 200 hồ sơ. Trong hạn có 41 "
        "hồ sơ."
    )


def test_a_guess_that_is_nearly_right_is_held_against_its_parts() -> None:
    assert failing(
        "Đã giải quyết 980 hồ sơ. Trả trước hạn 700 hồ sơ, trả đúng hạn 200 hồ sơ, quá hạn 0 hồ sơ."
    )


def test_words_of_its_own_hold_a_sum_however_far_it_is_off() -> None:
    assert failing(
        "Đã giải quyết 900 hồ sơ (trả trước hạn 100, trả đúng hạn 200, trả quá hạn 5 hồ sơ)."
    )
