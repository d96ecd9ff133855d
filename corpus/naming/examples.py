"""Figures of generated reports with what they truly count, and wordings: what the model learns."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from zlib import crc32

from corpus.generate import make
from corpus.generate.draft import Draft
from corpus.generate.setting.docx import set_docx
from corpus.generate.words import Fold, worded_by
from corpus.score.printed import in_print
from corpus.score.spelling import figures_in, letters
from corpus.score.truth import FIGURES, NEAR
from hcc_parse.domain import Figure, Knowledge, Report, Wording
from hcc_parse.extract import extract
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise.naming_model import NONE
from hcc_parse.normalise.questions import Question, question_of, questions
from hcc_parse.read import read_report

TIMES = 3  # a wording of the knowledge base counts as much as so many figures


class Example(NamedTuple):
    """A question about a figure, and its true indicator or `none`."""

    question: Question
    meaning: str


class Task(NamedTuple):
    """One report of a series, worded by all wordings of the series or by a fold of them."""

    seed: int
    number: int
    fold: Fold | None = None


def made(task: Task) -> tuple[Draft, Report]:
    """Make a report as a Word file and read it."""
    if task.fold is None:
        draft = make(task.seed, task.number).draft
    else:
        with worded_by(task.fold):
            draft = make(task.seed, task.number).draft
    with TemporaryDirectory() as room:
        path = Path(room) / f"{draft.name}.docx"
        path.write_bytes(set_docx(draft))
        return draft, read_report(path)


def examples_of(task: Task) -> list[Example]:
    """The questions about all figures of one report whose meaning is beyond doubt."""
    draft, report = made(task)
    mentions = extract(report, load_knowledge())
    figures = [figure for figure in mentions.figures if figure.kind != "other"]
    true = list(meanings(draft, report, figures))
    asked = questions(figures, mentions)
    return [Example(q, m) for q, m in zip(asked, true, strict=True) if m is not None]


def examples_of_wordings(knowledge: Knowledge) -> Iterator[Example]:
    """The wordings of the knowledge base as labels before a number and behind it."""
    for wording in knowledge.wordings:
        unit = knowledge.indicators[wording.indicator].unit
        stage = knowledge.labels[f"stage:{wording.under}"][0] if wording.under else ""
        for shown in (unit,) if unit == "%" else (unit, ""):
            for path in ((wording.spelling, ""), ("", wording.spelling)):
                question = question_of(path, unit=shown, share=unit == "%", heading=stage)
                yield from [Example(question, wording.indicator)] * TIMES


def without_a_part(knowledge: Knowledge, fold: Fold) -> Knowledge:
    """The knowledge base as if one part of its wordings had never been met."""
    kept = tuple(w for w in knowledge.wordings if _part_of(w, fold.of) != fold.number)
    return replace(knowledge, wordings=kept)


def _part_of(wording: Wording, parts: int) -> int:
    """Chosen by the letters, so that another row in the table moves no other wording."""
    return crc32(f"{wording.indicator}/{wording.spelling}".encode()) % parts


def meanings(draft: Draft, report: Report, figures: list[Figure]) -> Iterator[str | None]:
    """Yield what each figure counts: an indicator, `none`, or None where marks are ambiguous.

    A number is known by its digits and the letters before it, as in the score of coverage.
    """
    known = load_knowledge().indicators
    marks: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for one in in_print(draft):
        digits = figures_in(one.mark.text)
        if digits and not one.in_cell:
            result = one.mark.kind in FIGURES and one.mark.meaning in known
            before = letters(one.before)[-NEAR:]
            marks[digits].append((before, one.mark.meaning or NONE if result else NONE))
    for figure in figures:
        text = report.passage_at(figure.place).text[: figure.place.start]
        before = letters(text[-4 * NEAR :])[-NEAR:]
        told = {
            meaning
            for words, meaning in marks[figures_in(figure.text)]
            if before.endswith(words) or words.endswith(before)
        }
        yield told.pop() if len(told) == 1 else None if told else NONE
