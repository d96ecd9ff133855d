"""What a heuristic is worth: it is switched off wherever it is known, and the change is told."""

import sys

import pytest

from corpus.ablation.cases import Case, Outcome
from corpus.ablation.pieces import pieces
from corpus.ablation.switching import Watch, function_named, plain_answer, standing_for
from corpus.ablation.weighing import Bench, Weighed, heuristics, weighed
from corpus.score.match import Json
from hcc_parse.read.plain import parse_plain
from hcc_parse.relate.named import closing

TEXT = "Tổng số 120 hồ sơ tiếp nhận; trong đó trực tuyến 100 hồ sơ, trực tiếp 15 hồ sơ."
CLOSED = "Tiếp nhận 120 hồ sơ, gồm trực tuyến 100 hồ sơ và trực tiếp 15 hồ sơ."
IS_CLOSED = "hcc_parse.relate.named.closing.is_closed"


def told(findings: list[Json]) -> Outcome:
    """Both texts hold one slip: a sum that does not add up."""
    found = [one["check"] for one in findings if one["check"] == "A03"]
    return Outcome(frozenset(found), frozenset())


def cases() -> list[Case]:
    return [
        Case(str(n), parse_plain(f"BÁO CÁO\n{text}"), told) for n, text in enumerate((TEXT, CLOSED))
    ]


def test_every_heuristic_of_the_list_is_there() -> None:
    assert len(heuristics()) > 100
    for name in heuristics():
        assert callable(function_named(name))
    with pytest.raises(LookupError):
        function_named("hcc_parse.relate.named.closing.no_such")


def test_a_function_is_replaced_wherever_it_is_known_and_put_back() -> None:
    true, sums = closing.leaves_no_room, sys.modules["hcc_parse.relate.named.identity_sums"]
    with standing_for(
        function_named("hcc_parse.relate.named.closing.leaves_no_room"), lambda *_: False
    ):
        assert closing.leaves_no_room is not true
        assert vars(sums)["leaves_no_room"] is closing.leaves_no_room
    assert closing.leaves_no_room is vars(sums)["leaves_no_room"] is true


def test_what_a_switched_off_heuristic_answers() -> None:
    assert plain_answer("yes or no", mostly=True)(1) is True
    assert plain_answer("yes or no", mostly=False)(1) is False
    assert list(plain_answer("makes", mostly=False)(1)) == []
    assert plain_answer("sifts", mostly=False)("first", 2) == "first"


def test_answers_are_counted() -> None:
    watch = Watch({IS_CLOSED: "yes or no"})
    with watch.watching():
        for case in cases():
            case.outcome()
    assert watch.answers[IS_CLOSED][True] > 0


def test_a_heuristic_without_which_a_slip_is_lost_earns_its_place() -> None:
    (one,) = weighed(Bench(cases(), {IS_CLOSED: "yes or no"}), jobs=1)
    assert (one.earns, one.acted, one.accused) == (bool(one.lost), 1, ())


def test_one_without_which_nothing_changes_earns_nothing() -> None:
    assert not Weighed("a", "no", 3, won=("a slip",)).earns
    assert Weighed("a", "no", 3, accused=("a true number",)).earns


def test_a_slip_of_a_report_by_hand_is_found_in_its_piece_and_none_in_the_true_one() -> None:
    found = {case.name: bool(case.outcome().found) for case in pieces("a") if "a01 " in case.name}
    sums = [name for name in found if name.startswith("a01 sum")]
    true = [name for name in found if name.startswith("a01 at")]
    assert len(sums) > 1
    assert all(found[name] for name in sums)
    assert true
    assert not any(found[name] for name in true)
