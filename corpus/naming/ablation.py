"""What rules and model give alone and together: names of figures in reports of one series."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from corpus.naming.examples import Task, made
from corpus.score.match import compare
from corpus.score.run import in_processes
from corpus.score.scoring import reviewed
from corpus.score.truth import truth_of
from hcc_parse.domain import Dossier, Guesses
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise import guess
from hcc_parse.pipeline import understand

MEASURE = "figures: value and indicator"
WAYS = ("rules", "model", "both")


class Named(NamedTuple):
    """How many figures bear their true name, of how many that have one, and of how many named."""

    right: int
    wanted: int
    told: int

    @property
    def precision(self) -> float:
        """Of the names that were given, the part that is true."""
        return self.right / self.told if self.told else 1.0

    @property
    def recall(self) -> float:
        """Of the names that figures have, the part that was given."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.wanted + self.told) if self.wanted + self.told else 1.0


def ablation(seed: int, count: int, jobs: int) -> dict[str, Named]:
    """Name the figures of a series of reports by the rules, by the model, and by both."""
    sums = {way: Counter[str]() for way in WAYS}
    todo = (Task(seed, index) for index in range(count))
    for found in in_processes(named_in, todo, jobs):
        for way, named in found.items():
            sums[way].update(named._asdict())
    return {way: Named(**{name: one[name] for name in Named._fields}) for way, one in sums.items()}


def named_in(task: Task) -> dict[str, Named]:
    """Name the figures of one report in each way; pairs of value and indicator are compared."""
    draft, report = made(task)
    truth = truth_of(draft)
    dossier = understand(report, load_knowledge())
    found: dict[str, Named] = {}
    for way, one in zip(WAYS, _variants(dossier), strict=True):
        outcomes = compare(truth, reviewed(one, ()), load_knowledge().indicators)
        outcome = next(outcome for outcome in outcomes if outcome.measure == MEASURE)
        found[way] = Named(outcome.hits, outcome.wanted, outcome.told or 0)
    return found


def _variants(dossier: Dossier) -> Iterator[Dossier]:
    """As the rules have it, as the model has it, as it is."""
    tables = tuple(fact for fact in dossier.facts if fact.grid is not None)
    alone = guess(dossier.mentions, tables, dossier.knowledge)
    yield replace(dossier, guesses=Guesses())
    yield replace(dossier, facts=tables, guesses=alone)
    yield dossier
