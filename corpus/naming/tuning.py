"""Chooses how sure the model must be, on wordings to learn from that a fold keeps from it."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from spacy.tokens import Doc

from corpus.generate.words import Fold
from corpus.naming.examples import (
    Example,
    Task,
    examples_of,
    examples_of_wordings,
    made,
    meanings,
    without_a_part,
)
from corpus.naming.training import trained
from corpus.score.run import in_processes
from hcc_parse.extract import extract
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise import normalise
from hcc_parse.normalise.guessing import left_unnamed
from hcc_parse.normalise.naming_model import COMPONENT, NONE
from hcc_parse.normalise.questions import questions

FOLDS = 3
LEARN, TRY = 120, 60  # reports of a fold
LEARN_SEED, TRY_SEED = 11, 12
STEPS = [step / 20 for step in range(10, 20)]  # 0.5 to 0.95: from 0.5 on it is a margin too


class Left(NamedTuple):
    """The figures of one report that its rules left without a name, and how the rules fared."""

    examples: list[Example]
    right: int
    told: int


class Tried(NamedTuple):
    """An answer of a model to a question in wordings that it never met."""

    score: float
    told: str
    meaning: str


class Tuned(NamedTuple):
    """The threshold, with the precision of the names that it lets through, and of the rules."""

    threshold: float
    precision: float
    told: int
    rules: float


def tuned(jobs: int) -> Tuned:
    """The least threshold at which the model names no worse than the rules do, else the highest.

    Each fold of the wordings is kept from a model and from the rules, which then leave figures
    without a name as they would in wordings that nobody has met.
    """
    tried: list[Tried] = []
    right = told = 0
    for number in range(FOLDS):
        left = list(in_processes(left_by_rules, tasks_of(number, TRY_SEED, TRY, True), jobs))
        right += sum(one.right for one in left)
        told += sum(one.told for one in left)
        learnt = _learnt(number, jobs)
        asked = [example for one in left for example in one.examples]
        tried += _answers(trained(learnt, 0.0).get_pipe(COMPONENT), asked)
    rules = right / told
    options = [precision_of(tried, step) for step in STEPS]
    for step, (precision, named) in zip(STEPS, options, strict=True):
        print(
            f"{step:.2f}: {named} named, precision {precision:.3f}, rules {rules:.3f}", flush=True
        )
    for step, (precision, named) in zip(STEPS, options, strict=True):
        if precision >= rules:
            return Tuned(step, precision, named, rules)
    return Tuned(STEPS[-1], *options[-1], rules)


def tasks_of(number: int, seed: int, count: int, alone: bool) -> list[Task]:
    """Reports worded by one fold, or by all others."""
    return [Task(seed, index, Fold(number, FOLDS, alone)) for index in range(count)]


def left_by_rules(task: Task) -> Left:
    """What rules that lack a part of their wordings leave without a name."""
    knowledge = load_knowledge()
    if task.fold is not None:
        knowledge = without_a_part(knowledge, task.fold)
    draft, report = made(task)
    mentions = extract(report, knowledge)
    facts = normalise(mentions, knowledge)
    left = left_unnamed(mentions, facts, knowledge)
    true = list(meanings(draft, report, left))
    examples = [
        Example(question, meaning)
        for question, meaning in zip(questions(left, mentions), true, strict=True)
        if meaning is not None
    ]
    text = [fact for fact in facts if fact.grid is None]
    own = list(meanings(draft, report, [fact.figure for fact in text]))
    pairs = [(f.indicator, meaning) for f, meaning in zip(text, own, strict=True) if meaning]
    return Left(examples, sum(name == meaning for name, meaning in pairs), len(pairs))


def _learnt(number: int, jobs: int) -> list[Example]:
    others = tasks_of(number, LEARN_SEED, LEARN, False)
    knowledge = without_a_part(load_knowledge(), Fold(number, FOLDS, False))
    return [*in_order(others, jobs), *examples_of_wordings(knowledge)]


def in_order(todo: Iterable[Task], jobs: int) -> Iterator[Example]:
    """The examples of many reports, in an order that does not hang on which is done first."""
    done = in_processes(_numbered, todo, jobs)
    for _, examples in sorted(done, key=lambda pair: pair[0]):
        yield from examples


def _numbered(task: Task) -> tuple[int, list[Example]]:
    return task.number, examples_of(task)


def _answers(component: Any, asked: list[Example]) -> Iterator[Tried]:
    docs = [Doc(component.vocab, words=list(example.question)) for example in asked]
    for row, example in zip(component.predict(docs), asked, strict=True):
        best = int(row.argmax())
        yield Tried(float(row[best]), component.labels[best], example.meaning)


def precision_of(tried: list[Tried], threshold: float) -> tuple[float, int]:
    """How often the names that are sure enough are right, and how many they are."""
    named = [one for one in tried if one.told != NONE and one.score >= threshold]
    return sum(one.told == one.meaning for one in named) / max(1, len(named)), len(named)
