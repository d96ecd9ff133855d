"""The trained component of `models/vi_hcc_report`, and asking it: the room's only use of spaCy.

Importing this file imports spaCy, which takes a second: it is done where a figure has no name.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice
from pathlib import Path
from typing import Any, cast

from hcc_parse.errors import HccError
from hcc_parse.normalise.questions import Question

# Read when numpy is imported: each thread would reserve memory, and none is needed.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from spacy import load as load_pipeline
from spacy.language import Language
from spacy.pipeline import TextCategorizer
from spacy.tokens import Doc, SpanGroup
from thinc.api import Model

NAME = "vi_hcc_report"
COMPONENT = "hcc_figure_names"
NONE = "none"  # the class of figures that count nothing which has a name
ASKED = "hcc_asked"  # in `Doc.user_data`: start, end and question of each figure without a name
NAMED = "indicators"  # the spans that bear names
GRAMMARS = ("hcc_dates", "hcc_periods", "hcc_citations", "hcc_figures", "hcc_indicators")
Answer = tuple[str | None, float]  # an indicator, or None where none is sure enough; how sure


class ModelError(HccError):
    """The model is missing, or of no use."""


class FigureNames(TextCategorizer):
    """Names figures by the words around them.

    A `Doc` that holds figures to be named (`Doc.user_data["hcc_asked"]`) gets them as spans of the
    group `indicators`; any other is taken for a question, and gets a probability for each class.
    """

    def __call__(self, doc: Doc) -> Doc:
        """Name the figures of one text, or answer one question."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """Do so with many, batch after batch."""
        texts = iter(stream)
        for docs in iter(lambda: list(islice(texts, batch_size)), []):
            if asked := [doc for doc in docs if ASKED not in doc.user_data]:
                self.set_annotations(asked, self.predict(asked))
            for doc in docs:
                if ASKED in doc.user_data:
                    self._name(doc)
            yield from docs

    def answers(self, questions: Sequence[Question]) -> list[Answer]:
        """Answer many questions in one batch, in their order."""
        if not questions:
            return []
        scores = self.predict([Doc(self.vocab, words=list(words)) for words in questions])
        best = scores.argmax(axis=1)
        return [
            self._answer(int(top), float(row[top])) for top, row in zip(best, scores, strict=True)
        ]

    def _answer(self, top: int, score: float) -> Answer:
        sure = self.labels[top] != NONE and score >= cast(float, self.cfg["threshold"])
        return (self.labels[top] if sure else None), round(score, 3)

    def _name(self, doc: Doc) -> None:
        asked = cast(list[tuple[int, int, list[str]]], doc.user_data[ASKED])
        answers = self.answers([tuple(words) for _, _, words in asked])
        group = doc.spans[NAMED] if NAMED in doc.spans else SpanGroup(doc, name=NAMED)
        doc.spans[NAMED] = group
        for (start, end, _), (indicator, _) in zip(asked, answers, strict=True):
            span = doc.char_span(start, end, indicator or "", "model", alignment_mode="expand")
            if indicator is not None and span is not None:
                group.append(span)


@Language.factory(
    COMPONENT,
    assigns=["doc.cats", "doc.spans"],
    default_config={
        "threshold": 0.5,
        "model": {
            "@architectures": "spacy.TextCatBOW.v3",
            "exclusive_classes": True,
            "ngram_size": 2,
            "length": 16384,
            "no_output_layer": False,
        },
        "scorer": {"@scorers": "spacy.textcat_scorer.v2"},
    },
    default_score_weights={"cats_micro_f": 1.0},
)
def make_figure_names(
    nlp: Language,
    name: str,
    model: Model[list[Doc], Any],
    threshold: float,
    scorer: Callable[..., Any] | None,
) -> FigureNames:
    """Make the component; spaCy finds it by the entry point `spacy_factories`.

    Args:
        nlp: The pipeline.
        name: How it is called there.
        model: A classifier of texts.
        threshold: The probability below which a figure stays without a name; from 0.5 on it is
            a margin too, since all others share what is left.
        scorer: What `spacy evaluate` calls.
    """
    return FigureNames(nlp.vocab, model, name, threshold=threshold, scorer=scorer)


def model_folder() -> Path:
    """Where the pipeline lies: beside the package's files, or in the source beside the package."""
    package = Path(str(files("hcc_parse")))
    inside = package / "models" / NAME
    return inside if inside.is_dir() else package.parent / "models" / NAME


def ask(questions: Sequence[Question], folder: Path | None = None) -> list[Answer]:
    """Ask what figures count, all of them in one batch.

    Args:
        questions: The words around each figure.
        folder: Another pipeline than the package's.

    Raises:
        ModelError: When the pipeline is missing or cannot be used.
    """
    try:
        return _component(folder or model_folder()).answers(questions)
    except MemoryError:
        raise
    except Exception as error:  # a folder that was cut short fails in many ways inside spaCy
        raise ModelError(" ".join(f"{type(error).__name__}: {error}".split())[:200]) from error


def load(folder: Path) -> Language:
    """The pipeline without its grammars: it answers questions only."""
    return load_pipeline(folder, exclude=GRAMMARS)


@cache
def _component(folder: Path) -> FigureNames:
    return cast(FigureNames, load(folder).get_pipe(COMPONENT))
