"""The whole program on one screen: a file goes in, a review comes out. Read this first."""

from collections.abc import Container, Iterable
from dataclasses import replace
from pathlib import Path

from hcc_parse.check import CATALOGUE, run_checks
from hcc_parse.diagnose import diagnose, find_unsure, proved, told_readings
from hcc_parse.domain import (
    Dossier,
    Fact,
    Guesses,
    Knowledge,
    Mentions,
    Relations,
    Report,
    Review,
    joined,
    reread,
)
from hcc_parse.extract import extract, not_understood, registered
from hcc_parse.judge import temper
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise import guess, names_of, normalise, resolve_periods
from hcc_parse.read import read_report
from hcc_parse.relate import relate


def review_file(
    path: Path,
    only: Container[str] = CATALOGUE,
    knowledge: Knowledge | None = None,
    guessing: bool = True,
    appendices: Iterable[Path] = (),
    name: str | None = None,
) -> Review:
    """Read a file and review it, by the data files of the package unless told otherwise.

    With `guessing`, the model names figures that the rules cannot; no finding rests on that.
    Appendices that were sent as files of their own are read behind it. The `name` is that under
    which it was sent, where the path is another.

    Raises:
        UnreadableFileError: When no reader can read the file, or it passes a limit.
    """
    known = knowledge or load_knowledge()
    letter, *others = (
        read_report(file, known.limits, known.scanning) for file in (path, *appendices)
    )
    whole = joined(letter, others)
    if name is not None:
        whole = replace(whole, source=replace(whole.source, path=name))
    return review(whole, known, only, guessing)


def review(
    report: Report,
    knowledge: Knowledge,
    only: Container[str] = CATALOGUE,
    guessing: bool = True,
) -> Review:
    """Review a report that has been read."""
    return checked(understand(report, knowledge, guessing), only)


def checked(dossier: Dossier, only: Container[str] = CATALOGUE) -> Review:
    """Ask the checks of a report that has been understood."""
    findings, crashed = run_checks(dossier, only)
    return Review(
        dossier=dossier,
        findings=tuple(temper(diagnose(findings, dossier), dossier)),
        problems=(
            *dossier.report.problems,
            *told_readings(dossier.unsure, dossier.report, dossier.mentions.grids),
            *dossier.guesses.problems,
            *crashed,
            *not_understood(dossier.mentions.numbers),
        ),
        silent=tuple(id for id in sorted(CATALOGUE) if id not in only),
    )


def understand(report: Report, knowledge: Knowledge, guessing: bool = True) -> Dossier:
    """Extract what a report states, give it meaning, and find what can be compared.

    Doubtful readings of a scan are settled by its sums and by the registry of documents first; what
    they prove is then understood.
    """
    sure = float(knowledge.thresholds.reading_sure)
    mentions, facts, relations = _meaning_of(report, knowledge)
    taken = [*proved(relations, sure), *registered(report, mentions.citations, knowledge)]
    settled = reread(report, taken)
    if settled is not report:
        mentions, facts, relations = _meaning_of(settled, knowledge)
    return Dossier(
        report=settled,
        mentions=mentions,
        facts=facts,
        relations=relations,
        knowledge=knowledge,
        names=names_of(mentions, facts, knowledge),
        guesses=guess(mentions, facts, knowledge) if guessing else Guesses(),
        unsure=tuple(find_unsure(settled, mentions, relations, sure)),
    )


def _meaning_of(
    report: Report, knowledge: Knowledge
) -> tuple[Mentions, tuple[Fact, ...], Relations]:
    mentions = resolve_periods(extract(report, knowledge), knowledge)
    facts = normalise(mentions, knowledge)
    return mentions, facts, relate(mentions, facts, knowledge)
