"""Generated reports: the same each time, true unless a slip is named, as various as promised."""

from collections import Counter
from dataclasses import fields
from decimal import Decimal
from functools import cache
from random import Random

import pytest
import yaml

from corpus.generate import make
from corpus.generate.compose.report import compose
from corpus.generate.draft import Draft, Stated
from corpus.generate.ledger import Made
from corpus.generate.make import HELD_OUT, printed
from corpus.generate.numbers import share_of
from corpus.generate.slips import SLIPS, put_slip
from corpus.generate.style import Style
from corpus.generate.words import WORDINGS, Bank, load_words

SOME = 150
ASKED = "fonts"  # of a dress: asked for, never drawn


@cache
def drafts() -> tuple[Draft, ...]:
    return tuple(compose(Random(number), f"t{number}") for number in range(SOME))


@cache
def series() -> tuple[Made, ...]:
    return tuple(make(7, number) for number in range(SOME))


def holds(draft: Draft, stated: Stated) -> bool:
    total, *parts = (draft.marks[key].value or Decimal(0) for key in stated.keys)
    return total == sum(parts) if stated.closed else total >= sum(parts)


def broken(draft: Draft) -> list[tuple[str, ...]]:
    """The sums and repeated facts that do not hold as printed."""
    found = []
    for stated in draft.stated:
        values = {draft.marks[key].value for key in stated.keys}
        if (stated.kind == "sum" and not holds(draft, stated)) or (
            stated.kind == "same" and len(values) > 1
        ):
            found.append(stated.keys)
    return found


def test_the_same_seed_gives_the_same_report() -> None:
    for number in range(5):
        one, other = make(3, number), make(3, number)
        assert printed(one.draft) == printed(other.draft)
        assert one.slips == other.slips


def test_what_a_true_report_states_holds() -> None:
    for draft in drafts():
        assert broken(draft) == []


def test_a_share_of_a_true_report_is_that_of_its_numbers() -> None:
    checked = 0
    for draft in drafts():
        for stated in draft.stated:
            if stated.kind == "share":
                share, part, whole = (draft.marks[key].value or Decimal(0) for key in stated.keys)
                assert share == share_of(draft.style, int(part), int(whole))
                checked += 1
    assert checked > SOME


def test_what_is_printed_is_what_a_mark_means() -> None:
    for draft in drafts():
        for mark in draft.marks.values():
            digits = "".join(c for c in mark.text if c.isdigit())
            if mark.kind == "count" and digits:
                assert int(digits) == mark.value


@pytest.mark.parametrize("kind", SLIPS)
def test_a_slip_of_each_class_changes_the_report_and_says_how(kind: str) -> None:
    made = 0
    for number in range(SOME):
        draft = compose(Random(number), f"t{number}")
        before = printed(draft)
        slip = SLIPS[kind](draft, Random(number))
        if slip is None:
            assert printed(draft) == before
            continue
        made += 1
        assert slip.kind == kind
        assert printed(draft) != before
        assert slip.categories
        assert slip.traces or kind == "section missing"
        if slip.wrong is not None:
            assert slip.wrong != slip.right
        if made == 10:
            break
    assert made


@pytest.mark.parametrize("kind", [kind for kind in SLIPS if kind.startswith("digit")])
def test_a_digit_slip_breaks_a_relation_just_when_it_says_so(kind: str) -> None:
    for number in range(40):
        draft = compose(Random(number), f"t{number}")
        slip = SLIPS[kind](draft, Random(number))
        shares = [stated for stated in draft.stated if stated.kind == "share"]
        if slip is not None and not shares:
            assert bool(broken(draft)) == slip.breaks


def test_a_slip_is_found_for_a_report_that_forbids_the_class_drawn_first() -> None:
    short = next(draft for draft in drafts() if draft.kind == "short")
    first = list(SLIPS).index("section doubled")  # a short report has no sections
    assert put_slip(short, Random(1), first) is not None


def test_every_class_of_slip_and_every_trap_comes_up() -> None:
    slips = Counter(slip.kind for made in series() for slip in made.slips)
    traps = {trap.name for made in series() for trap in made.traps}
    assert len(slips) > len(SLIPS) / 2
    assert {
        "rank",
        "telephone",
        "web-address",
        "area",
        "staff-list",
        "targets",
        "amended-under-two-dates",
        "quarter-beside-cumulative",
        "year-beside-period",
        "share-of-another-base",
        "shares-that-miss-100",
        "on-time-with-waiting",
        "same-number-of-another-thing",
        "near-another-number",
        "dash-for-nothing",
        "zero-and-blank",
    } <= traps


@pytest.mark.parametrize(
    "name", [f.name for f in fields(Style) if f.name not in {"size", "indent_cm", "bullets", ASKED}]
)
def test_every_choice_of_style_is_drawn_in_two_ways(name: str) -> None:
    assert len({getattr(draft.style, name) for draft in drafts()}) > 1


def test_every_kind_of_report_is_drawn() -> None:
    assert {draft.kind for draft in drafts()} == {"control", "centre", "reform", "short"}


def test_every_statement_has_ten_wordings_or_more() -> None:
    content = yaml.safe_load((WORDINGS / "statements.yaml").read_text("utf-8"))
    assert len(content) > 30
    for name, statement in content.items():
        assert len(set(statement["wordings"])) >= 10, name
        for wording in statement["wordings"]:
            assert {part for part in statement["needs"] if f"{{{part}}}" not in wording} == set()


def test_an_item_is_named_in_ten_ways_or_more() -> None:
    items = yaml.safe_load((WORDINGS / "items.yaml").read_text("utf-8"))
    joiners = items.pop("joiners")
    items.pop("share_tails")
    assert all(len(set(item["label"])) * len(joiners) >= 10 for item in items.values())


def test_the_wordings_held_out_are_met_in_no_other_report() -> None:
    known, held = load_words(), load_words(Bank.HELD_OUT)
    for name, wordings in held.statements.items():
        assert set(wordings).isdisjoint(known.statements[name])
        assert wordings


def test_a_series_from_the_thousandth_on_is_worded_as_held_out() -> None:
    held = set(load_words(Bank.HELD_OUT).prose["closing"])
    texts = [printed(make(HELD_OUT, number).draft).text for number in range(10)]
    endings = [ending.split("{")[0] for ending in held]
    assert all(any(ending in text for ending in endings) for text in texts)
