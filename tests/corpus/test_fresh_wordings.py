"""The later banks of wordings: whole, told as the ledger means it, and met in no other report."""

import hashlib
import re
from itertools import chain
from random import Random
from typing import Any

import pytest

from corpus.generate.compose.report import compose
from corpus.generate.make import FRESH, HELD_OUT, OPENED, UNSEEN, bank_of, make, printed
from corpus.generate.slips.claims import claim_against_figure
from corpus.generate.words import Bank, load_words
from tests.corpus.banks import (
    BEFORE,
    SOME,
    bare,
    drafts,
    earlier,
    places,
    read,
    shape,
    told,
    unframed,
)

FILES = ("items", "statements", "prose", "titles", "joints")
FIGURES = ("items", "statements", "joints")  # files whose wordings tell figures
SERIES = {Bank.FRESH: FRESH, Bank.UNSEEN: UNSEEN}
later = pytest.mark.parametrize("bank", BEFORE)
SMALL = {  # SHA-256 of printed reports, as they were before the fresh bank was there
    (7, 18): "f791ca897ba0df44509318aaad12b7272ab45c325312c0b81a2ee474f05c58f4",
    (1000, 4): "829b3262d29ab0f41a8a5f74c177d76dd1fff6bfa2a58317706e45cd5da3a185",
}


@later
@pytest.mark.parametrize("name", FILES)
def test_every_list_has_its_later_counterpart(name: str, bank: Bank) -> None:
    old, new = read(name), read(name, bank.folder)
    assert new.keys() == old.keys()
    assert not [path for path in new if path[-1] == "needs" and new[path] != old[path]]
    for path, wordings in new.items():
        if path[-1] != "needs":
            assert len(set(map(bare, wordings))) >= 3, path
            assert len(set(wordings)) == len(wordings), path


@later
def test_what_tells_a_figure_is_worded_in_five_ways(bank: Bank) -> None:
    chosen = chain(*(read(name, bank.folder).items() for name in ("items", "statements")))
    assert not [path for path, wordings in chosen if path[-1] != "needs" and len(wordings) < 5]


@later
@pytest.mark.parametrize("name", FILES)
def test_no_wording_stands_in_an_earlier_bank(name: str, bank: Bank) -> None:
    old = set(map(bare, earlier(bank, name)))
    again = [at for *at, wording in places(read(name, bank.folder)) if bare(wording) in old]
    assert not again


@later
@pytest.mark.parametrize("name", FIGURES)
def test_a_later_wording_tells_the_figures_of_the_old_ones(name: str, bank: Bank) -> None:
    known = {path: {tuple(told(one)) for one in wordings} for path, wordings in read(name).items()}
    new = places(read(name, bank.folder))
    assert not [(path, at) for path, at, one in new if tuple(told(one)) not in known[path]]


@later
@pytest.mark.parametrize("name", ["prose", "titles"])
def test_a_later_paragraph_tells_no_figure_of_its_own(name: str, bank: Bank) -> None:
    known = {path: set(chain(*map(told, wordings))) for path, wordings in read(name).items()}
    new = places(read(name, bank.folder))
    assert not [(path, at) for path, at, one in new if not known[path].issuperset(told(one))]


@later
def test_a_share_whose_base_the_report_draws_is_told_of_none(bank: Bank) -> None:
    words = load_words(bank)
    loose = [*words.share_tails, *words.statements["on_time"], *words.statements["online"]]
    based = re.compile(r"so với|trên tổng|trong tổng|trong số")
    assert not [place for place, one in enumerate(loose) if based.search(one)]


@later
def test_what_a_later_report_states_holds(bank: Bank) -> None:
    sums = 0
    for draft in drafts(bank):
        for stated in draft.stated:
            total, *parts = (draft.marks[key].value or 0 for key in stated.keys)
            if stated.kind == "sum" and stated.closed:
                assert total == sum(parts)
                sums += 1
    assert sums > SOME


def test_a_series_draws_from_one_bank() -> None:
    assert bank_of(0) is bank_of(HELD_OUT - 1) is Bank.LEARNED
    assert bank_of(HELD_OUT) is bank_of(OPENED - 1) is Bank.HELD_OUT
    assert bank_of(OPENED) is bank_of(FRESH - 1) is Bank.OPENED
    assert bank_of(FRESH) is bank_of(UNSEEN - 1) is Bank.FRESH
    assert bank_of(UNSEEN) is bank_of(UNSEEN + 7) is Bank.UNSEEN


@pytest.mark.parametrize(("seed", "index"), SMALL)
def test_the_series_before_are_printed_as_they_were(seed: int, index: int) -> None:
    text = printed(make(seed, index).draft).text
    assert hashlib.sha256(text.encode()).hexdigest() == SMALL[seed, index]


@later
def test_a_later_report_is_composed_of_its_bank_alone(
    bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Bank] = []

    def watched(bank: Bank = Bank.LEARNED) -> Any:
        asked.append(bank)
        return load_words(bank)

    monkeypatch.setattr("corpus.generate.compose.report.load_words", watched)
    monkeypatch.setattr("corpus.generate.slips.claims.load_words", watched)
    for number in range(SOME):
        make(SERIES[bank], number)
    assert len(asked) >= SOME
    assert set(asked) == {bank}


@later
def test_no_line_of_a_later_report_is_an_earlier_wording(bank: Bank) -> None:
    seen = set(map(shape, earlier(bank, "statements", "prose", "joints")))
    for draft in drafts(bank):
        shapes = (shape(unframed(line.template, draft)) for line in draft.lines())
        assert not [place for place, one in enumerate(shapes) if one in seen], draft.name


def test_the_shapes_of_old_wordings_are_found_in_old_reports() -> None:
    prose = {shape(wording) for wording in chain(*read("prose").values())}
    for number in range(5):
        draft = compose(Random(number), f"old-{number}")
        shapes = {shape(unframed(line.template, draft)) for line in draft.lines()}
        assert shapes & prose


@later
def test_a_false_claim_in_a_later_report_is_of_its_bank(bank: Bank) -> None:
    claims = load_words(bank).statements["overdue_none"]
    slips = [claim_against_figure(draft, Random(at)) for at, draft in enumerate(drafts(bank))]
    made = [slip.after in claims for slip in slips if slip is not None]
    assert made
    assert all(made)
