"""Trains the pipeline of `models/`: the same examples and the same seed give the same model."""

import re
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from spacy import blank
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example as Pair
from thinc.api import Adam, fix_random_seed

import hcc_parse.components  # noqa: F401  (registers the grammars where hcc-parse is not installed)
from corpus.naming.examples import Example
from hcc_parse.normalise.naming_model import COMPONENT, GRAMMARS, NAME, NONE
from hcc_parse.normalise.questions import NUMBER, Question

EPOCHS = 8
BATCH = 64
RATE = 0.002  # of learning; it falls to nothing by the end
WORDS_LEFT_OUT = 0.25  # at each sight of an example, so that no single word is relied on
ZONES_LEFT_OUT = 0.5  # heading, whole, sentence
ZONES = ("h:", "o:", "s:")
KEPT = (NUMBER, "k:", "u:")
# What a tokenizer of words would break: symbols, dates, numbers with their marks.
LETTERS = r"[^\W\d_][\w&]*"
WHOLE = rf"^\d+(?:[.,/-]\d+)*(?:/{LETTERS}(?:[-–_]{LETTERS})*|[-–]{LETTERS}/{LETTERS})?$"


def trained(examples: Sequence[Example], threshold: float, seed: int = 0) -> Language:
    """Train a pipeline on examples, in one thread.

    Args:
        examples: Questions with their answers.
        threshold: The probability below which the component names nothing.
        seed: Of the order of the examples and of what is left out of them.
    """
    fix_random_seed(seed)
    pipeline = _empty(threshold)
    component: Any = pipeline.get_pipe(COMPONENT)
    labels = sorted({NONE, *(example.meaning for example in examples)})
    for label in labels:
        component.add_label(label)
    pipeline.initialize(lambda: [paired(pipeline, one, labels) for one in examples[:BATCH]])
    rng, order = Random(seed), list(examples)
    optimizer = Adam(RATE, L2=0.0, grad_clip=1.0, use_averages=False)
    for epoch in range(EPOCHS):
        rng.shuffle(order)
        optimizer.learn_rate = RATE * (1 - epoch / EPOCHS)
        for batch in _batches(order):
            worn = [one._replace(question=_worn(one.question, rng)) for one in batch]
            pipeline.update([paired(pipeline, one, labels) for one in worn], sgd=optimizer)
    for grammar in GRAMMARS:
        pipeline.add_pipe(grammar, before=COMPONENT)
    return pipeline


def _empty(threshold: float) -> Language:
    pipeline = blank("xx", meta={"name": NAME, "lang": "xx", "version": "0.1.0"})
    tokenizer: Any = pipeline.tokenizer
    tokenizer.token_match = re.compile(WHOLE).match
    pipeline.add_pipe(COMPONENT, config={"threshold": threshold})
    return pipeline


def _batches(order: list[Example]) -> Iterator[list[Example]]:
    return (order[start : start + BATCH] for start in range(0, len(order), BATCH))


def _worn(question: Question, rng: Random) -> Question:
    """A question with some of its words left out."""
    gone = tuple(zone for zone in ZONES if rng.random() < ZONES_LEFT_OUT)
    return tuple(
        word
        for word in question
        if word.startswith(KEPT) or not (word.startswith(gone) or rng.random() < WORDS_LEFT_OUT)
    )


def paired(pipeline: Language, example: Example, labels: Sequence[str]) -> Pair:
    """A question beside its answer, as spaCy learns from it and is scored on it."""
    doc, true = (Doc(pipeline.vocab, words=list(example.question)) for _ in range(2))
    true.cats = {label: float(label == example.meaning) for label in labels}
    return Pair(doc, true)
