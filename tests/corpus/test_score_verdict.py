"""A finding is about a slip, accuses a trap, or is false."""

from typing import Any

import pytest

from corpus.generate.draft import Trap
from corpus.generate.ledger import Slip
from corpus.score.verdict import Fate, fates, judge
from tests.corpus.score_draft import finding, slip

TRAP = Trap("same-number", ("50", "114"))


def fate(*findings: dict[str, Any], of: Slip | None = None) -> Fate:
    one = of or slip()
    (found,) = fates([one], judge(findings, [one], [TRAP]))
    return found


def test_all_texts_of_one_group_must_occur() -> None:
    assert not fate(finding("Dòng 5 ghi 186")).found
    assert fate(finding("Dòng Đất đai ghi 186")).found
    assert fate(finding("ghi 6.498, cộng lại là 6.503")).found


def test_a_number_is_meant_only_as_a_whole() -> None:
    assert not fate(finding("Đất đai: 1.186")).found


def test_a_finding_of_another_category_is_not_about_the_slip() -> None:
    assert not fate(finding("Dòng Đất đai ghi 186", category="legal")).found


def test_a_note_is_told_but_does_not_find() -> None:
    noted = fate(finding("Đất đai 186", severity="note"))
    assert (noted.found, noted.noted) == (False, True)
    told = fate(finding("Đất đai 186"), finding("Đất đai 186", severity="note"))
    assert (told.found, told.noted) == (True, False)


def test_an_empty_group_of_traces_means_nothing() -> None:
    assert not fate(finding("Đất đai 186"), of=slip(traces=((),))).found


def test_a_short_number_must_be_among_the_grounds_for_in_words_it_may_name_a_row() -> None:
    short = slip(traces=(("8",),))
    evidence = [{"text": "08"}]
    assert not fate(finding("Dòng 5, cột (8): ghi 186"), of=short).found
    assert fate(finding("Dòng 5: ghi 8", evidence=evidence), of=short).found


@pytest.mark.parametrize(
    ("trace", "message"),
    [
        ("6 600", "ghi 6.600"),
        ("99.1 %", "đạt 99,1%"),
        ("hoà giải", "Hòa giải"),
        ("0118", "ghi 118"),
    ],
)
def test_a_trace_is_known_in_our_spelling(trace: str, message: str) -> None:
    assert fate(finding(message), of=slip(traces=((trace,),))).found


def test_a_unique_repair_is_right_when_it_names_both_values() -> None:
    changes = [{"from": 186, "to": 181}]
    right = fate(finding("Đất đai 186", repair={"changes": changes, "unique": True}))
    assert (right.repair_named, right.repair_right) == (True, True)
    changes = [{"from": 6498, "to": 6503}]
    wrong = fate(finding("Đất đai 186", repair={"changes": changes, "unique": True}))
    assert (wrong.repair_named, wrong.repair_right) == (True, False)


def test_what_is_stated_and_expected_is_a_repair_too() -> None:
    assert fate(finding("Đất đai 186", stated=186, expected=181)).repair_right
    other = fate(finding("Đất đai 186", stated=191, expected=186))
    assert (other.repair_named, other.repair_right) == (True, False)
    assert not fate(finding("Đất đai 186", stated=186)).repair_named


def test_an_accusation_of_no_slip_is_false_and_a_note_is_not() -> None:
    told = [finding("ghi 12"), finding("ghi 12", severity="note"), finding("Đất đai 186")]
    verdicts = judge(told, [slip()], [])
    assert [verdict.word for verdict in verdicts] == ["false", "note", "digits-swapped"]
    assert [verdict.is_false for verdict in verdicts] == [True, False, False]


def test_short_numbers_tell_a_trap_only_all_together() -> None:
    half, whole = judge([finding("hạng 50"), finding("hạng 50 trên 114")], [], [TRAP])
    assert (half.traps, whole.traps) == ((), (TRAP,))


def test_any_text_that_tells_a_trap_is_enough() -> None:
    trap = Trap("staff-list", ("0972248707", "0924846510"))
    (verdict,) = judge([finding("số 0924846510")], [], [trap])
    assert verdict.traps == (trap,)


def test_a_finding_about_a_slip_accuses_no_trap() -> None:
    (verdict,) = judge([finding("Đất đai 186, 50 trên 114")], [slip()], [TRAP])
    assert verdict.traps == ()
