"""The fresh bank of wordings: whole, told as the ledger means it, and met in no other report."""

import hashlib
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from corpus.generate.compose.report import compose
from corpus.generate.draft import Draft
from corpus.generate.make import FRESH, HELD_OUT, OPENED, bank_of, make, printed
from corpus.generate.slips.claims import claim_against_figure
from corpus.generate.words import WORDINGS, Bank, load_words
from corpus.generate.writer import PLACEHOLDER

FILES = ("items", "statements", "prose", "titles", "joints")
FRAME = {"unit", "Unit", "office", "centre", "city", "span", "next_span"}  # words, no figures
FIGURES = ("items", "statements", "joints")  # files whose wordings tell figures
SOME = 30
SMALL = {  # SHA-256 of printed reports, as they were before the fresh bank was there
    (7, 18): "f791ca897ba0df44509318aaad12b7272ab45c325312c0b81a2ee474f05c58f4",
    (1000, 4): "829b3262d29ab0f41a8a5f74c177d76dd1fff6bfa2a58317706e45cd5da3a185",
}


def read(name: str, folder: Path = WORDINGS) -> dict[tuple[str, ...], list[str]]:
    """Every list of a file under the names that lead to it."""
    return dict(lists(yaml.safe_load((folder / f"{name}.yaml").read_text("utf-8"))))


def lists(content: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    if isinstance(content, dict):
        for name, inner in content.items():
            yield from lists(inner, (*path, name))
    else:
        yield path, content


def wordings_of(content: dict[tuple[str, ...], list[str]]) -> Iterator[str]:
    return chain(*(wordings for path, wordings in content.items() if path[-1] != "needs"))


def bare(wording: str) -> str:
    """A wording without what a mere variant of it would change: marks of punctuation, capitals."""
    return " ".join(re.findall(r"\w+", wording.casefold()))


def told(wording: str) -> list[str]:
    """The figures that a wording tells, in a fixed order."""
    return sorted(set(PLACEHOLDER.findall(wording)) - FRAME)


def fresh_drafts() -> list[Draft]:
    return [make(FRESH, number).draft for number in range(SOME)]


@pytest.mark.parametrize("name", FILES)
def test_every_list_has_its_fresh_counterpart(name: str) -> None:
    old, fresh = read(name), read(name, Bank.FRESH.folder)
    assert fresh.keys() == old.keys()
    for path, wordings in fresh.items():
        if path[-1] == "needs":
            assert wordings == old[path]
        else:
            assert len(set(wordings)) == len(wordings) >= 3, path


def test_what_tells_a_figure_is_worded_in_five_ways() -> None:
    chosen = chain(*(read(name, Bank.FRESH.folder).items() for name in ("items", "statements")))
    assert all(len(wordings) >= 5 for path, wordings in chosen if path[-1] != "needs")


@pytest.mark.parametrize("name", FILES)
def test_no_wording_stands_in_both_banks(name: str) -> None:
    old = {bare(wording) for wording in wordings_of(read(name))}
    assert old.isdisjoint(map(bare, wordings_of(read(name, Bank.FRESH.folder))))


@pytest.mark.parametrize("name", FIGURES)
def test_a_fresh_wording_tells_the_figures_of_the_old_ones(name: str) -> None:
    old = read(name)
    for path, wordings in read(name, Bank.FRESH.folder).items():
        if path[-1] == "needs":
            continue
        known = {tuple(told(wording)) for wording in old[path]}
        assert {tuple(told(wording)) for wording in wordings} <= known, path


@pytest.mark.parametrize("name", ["prose", "titles"])
def test_a_fresh_paragraph_tells_no_figure_of_its_own(name: str) -> None:
    old = read(name)
    for path, wordings in read(name, Bank.FRESH.folder).items():
        known = set(chain(*map(told, old[path])))
        assert set(chain(*map(told, wordings))) <= known, path


def test_a_share_whose_base_the_report_draws_is_told_of_none() -> None:
    words = load_words(Bank.FRESH)
    loose = [*words.share_tails, *words.statements["on_time"], *words.statements["online"]]
    assert not [one for one in loose if re.search(r"so với|trên tổng|trong tổng|trong số", one)]


def test_what_a_fresh_report_states_holds() -> None:
    sums = 0
    for number in range(SOME):
        draft = compose(Random(number), f"fresh-{number}", Bank.FRESH)
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
    assert bank_of(FRESH) is bank_of(FRESH + 7) is Bank.FRESH


@pytest.mark.parametrize(("seed", "index"), SMALL)
def test_the_series_before_are_printed_as_they_were(seed: int, index: int) -> None:
    text = printed(make(seed, index).draft).text
    assert hashlib.sha256(text.encode()).hexdigest() == SMALL[seed, index]


def test_a_fresh_report_is_composed_of_fresh_wordings_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Bank] = []

    def watched(bank: Bank = Bank.LEARNED) -> Any:
        asked.append(bank)
        return load_words(bank)

    monkeypatch.setattr("corpus.generate.compose.report.load_words", watched)
    monkeypatch.setattr("corpus.generate.slips.claims.load_words", watched)
    drafts = fresh_drafts()
    assert len(asked) >= len(drafts)
    assert set(asked) == {Bank.FRESH}


def test_no_line_of_a_fresh_report_is_an_old_wording() -> None:
    old = chain(*(wordings_of(read(name)) for name in ("statements", "prose", "joints")))
    seen = {shape(wording) for wording in old}
    for number in range(SOME):
        draft = compose(Random(number), f"fresh-{number}", Bank.FRESH)
        shapes = {shape(unframed(line.template, draft)) for line in draft.lines()}
        assert shapes.isdisjoint(seen)


def test_the_shapes_of_old_wordings_are_found_in_old_reports() -> None:
    prose = {shape(wording) for wording in chain(*read("prose").values())}
    for number in range(5):
        draft = compose(Random(number), f"old-{number}")
        shapes = {shape(unframed(line.template, draft)) for line in draft.lines()}
        assert shapes & prose


def unframed(template: str, draft: Draft) -> str:
    """A line with placeholders again where the names of the commune and the periods stand."""
    full = draft.marks["issuer"].text
    names = (f"Trung tâm Phục vụ hành chính công {full}", f"UBND {full}", full, *draft.spans)
    for name in names:
        template = re.sub(re.escape(name), "{x}", template, flags=re.IGNORECASE)
    return template


def shape(template: str) -> str:
    """A line with its placeholders alike, and the long name short, as in a short style."""
    short = template.replace("thủ tục hành chính", "TTHC").replace("{city}", "thành phố")
    return PLACEHOLDER.sub("#", short).rstrip(".;")


def test_a_false_claim_in_a_fresh_report_is_fresh() -> None:
    claims = load_words(Bank.FRESH).statements["overdue_none"]
    made = 0
    for number in range(SOME):
        draft = compose(Random(number), f"fresh-{number}", Bank.FRESH)
        slip = claim_against_figure(draft, Random(number))
        if slip is not None:
            assert slip.after in claims
            made += 1
    assert made
