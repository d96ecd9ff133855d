"""Weighs heuristics: each is held to its usual answer on the reports where it gives another."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from importlib.resources import files
from multiprocessing import get_context
from multiprocessing.pool import Pool
from typing import NamedTuple, cast

import yaml

from corpus.ablation.cases import Case, Outcome
from corpus.ablation.switching import (
    Kind,
    Watch,
    function_named,
    giving,
    plain_answer,
    standing_for,
)


class Weighed(NamedTuple):
    """What the absence of a heuristic does.

    Attributes:
        name: The heuristic.
        held: What it is held to.
        acted: On how many reports it says anything else.
        lost: The slips found with it only.
        won: The slips found without it only.
        accused: The false accusations without it only.
        spared: The false accusations with it only.
    """

    name: str
    held: str
    acted: int
    lost: tuple[str, ...] = ()
    won: tuple[str, ...] = ()
    accused: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()

    @property
    def earns(self) -> bool:
        """Whether anything gets worse without it."""
        return bool(self.lost or self.accused)


def heuristics() -> dict[str, Kind]:
    """The heuristics of the listed rooms, by their full names."""
    listed = yaml.safe_load(files("corpus.ablation").joinpath("heuristics.yaml").read_text("utf-8"))
    questions = {name: "yes or no" for room in listed["questions"] for name in giving(room, bool)}
    makers = {name: "makes" for room in listed["makers"] for name in giving(room, Iterator)}
    sifts = {f"hcc_parse.{name}": "sifts" for name in listed["sifts"]}
    return cast("dict[str, Kind]", {**questions, **makers, **sifts})


class Seen(NamedTuple):
    """What a report gives as the product is, and what each heuristic answered on it."""

    outcome: Outcome
    answers: dict[str, Counter[bool]]


class Bench(NamedTuple):
    """What a process weighs on.

    Attributes:
        cases: The reports.
        chosen: The heuristics.
        enough: So many things worse, and nobody looks for more.
        seen: What each report gives as the product is.
    """

    cases: Sequence[Case]
    chosen: dict[str, Kind]
    enough: int = 5
    seen: Sequence[Seen] = ()


BENCHES: list[Bench] = []  # the one of this process, which it has from the process that made it


def weighed(bench: Bench, jobs: int) -> Iterator[Weighed]:
    """Yield what each heuristic is worth; a process each, so that nothing is remembered."""
    with Watch(bench.chosen).watching():
        pass  # so that each process knows already who calls them
    with closing(_pool(bench, jobs)) as pool:
        seen = pool.map(_seen, range(len(bench.cases)), chunksize=20)
    with closing(_pool(bench._replace(seen=seen), jobs)) as pool:
        yield from pool.imap(_weighed, bench.chosen.items(), chunksize=1)


def _pool(bench: Bench, jobs: int) -> Pool:
    return get_context("fork").Pool(jobs, BENCHES.append, (bench,), maxtasksperchild=1)


def _seen(number: int) -> Seen:
    (bench,) = BENCHES
    watch = Watch(bench.chosen)
    with watch.watching():
        outcome = bench.cases[number].outcome()
    return Seen(outcome, watch.answers)


def _weighed(one: tuple[str, Kind]) -> Weighed:
    (bench,), (name, kind) = BENCHES, one
    cases, seen = bench.cases, bench.seen
    answers = sum((it.answers[name] for it in seen), Counter[bool]())
    mostly = kind == "yes or no" and answers[True] > answers[False]
    held = ("yes" if mostly else "no") if kind == "yes or no" else "nothing"
    acting = [n for n, it in enumerate(seen) if it.answers[name][not mostly]]
    if not answers:
        held = "never asked"
    lost, won, accused, spared = set[str](), set[str](), set[str](), set[str]()
    with standing_for(function_named(name), plain_answer(kind, mostly)):
        for n in acting:
            if len(lost) + len(accused) >= bench.enough:
                break
            told, before = f"{cases[n].name}: ".__add__, seen[n].outcome
            after = cases[n].outcome()
            lost |= set(map(told, before.found - after.found))
            won |= set(map(told, after.found - before.found))
            accused |= set(map(told, after.false - before.false))
            spared |= set(map(told, before.false - after.false))
    lists = (tuple(sorted(one)) for one in (lost, won, accused, spared))
    return Weighed(name, held, len(acting), *lists)
