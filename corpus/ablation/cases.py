"""The reports on which heuristics are weighed, and what the product tells of each."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from corpus import attack
from corpus.generate import make
from corpus.generate.ledger import Made
from corpus.score.forms import file_in
from corpus.score.match import Json
from corpus.score.scoring import ACCUSING, reviewed
from corpus.score.verdict import fates, judge
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Report
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read import read_report
from hcc_parse.read.plain import parse_plain

BY_HAND = Path(__file__).parents[2] / "tests" / "reports_by_hand"


class Outcome(NamedTuple):
    """What was told of a report: the slips that were found, and the false accusations."""

    found: frozenset[str]
    false: frozenset[str]


class Case(NamedTuple):
    """A report, and how to judge the findings on it."""

    name: str
    report: Report
    judged: Callable[[list[Json]], Outcome]

    def outcome(self) -> Outcome:
        """Review the report as the product is now."""
        dossier = understand(self.report, load_knowledge(), guessing=False)
        return self.judged(reviewed(dossier, CATALOGUE)["findings"])


def generated(seeds: Iterable[int], count: int) -> Iterator[Case]:
    """So many reports of each seed, as Word files."""
    with TemporaryDirectory() as room:
        for seed in seeds:
            for number in range(count):
                made = make(seed, number)
                path = file_in("docx", made.draft, seed + number, Path(room), Path(room))
                yield Case(made.draft.name, read_report(path), _of_made(made))


def written() -> Iterator[Case]:
    """The true reports written by hand, and the true texts of the attack."""
    for folder in (BY_HAND, attack.HERE):
        for path in sorted(folder.glob("*.txt")):
            yield Case(path.stem, parse_plain(path.read_text("utf-8")), of_true)


def slipped() -> Iterator[Case]:
    """The slips of the attack, a text each."""
    for number, slip in enumerate(attack.load_slips(), 1):
        text = (attack.HERE / slip.file).read_text("utf-8").replace(slip.before, slip.after, 1)
        checks = tuple(slip.checks.split("|"))
        yield Case(f"{slip.file} slip {number}", parse_plain(text), _of_slip(checks))


def _accusing(findings: list[Json]) -> list[Json]:
    return [finding for finding in findings if finding["severity"] in ACCUSING]


def _told(finding: Json) -> str:
    return " ".join(f"{finding['check']} {finding['message']}".split())


def accusations(findings: list[Json]) -> frozenset[str]:
    """The errors and warnings, by check and sentence."""
    return frozenset(map(_told, _accusing(findings)))


def of_true(findings: list[Json]) -> Outcome:
    """Judge a report in which nothing is wrong: every accusation is false."""
    return Outcome(frozenset(), accusations(findings))


def _of_slip(checks: tuple[str, ...]) -> Callable[[list[Json]], Outcome]:
    def judged(findings: list[Json]) -> Outcome:
        is_found = any(finding["check"].startswith(checks) for finding in _accusing(findings))
        return Outcome(frozenset({"the slip"} if is_found else ()), frozenset())

    return judged


def _of_made(made: Made) -> Callable[[list[Json]], Outcome]:
    def judged(findings: list[Json]) -> Outcome:
        verdicts = judge(findings, made.slips, made.traps)
        found = [
            f"{number} {fate.slip.kind}"
            for number, fate in enumerate(fates(made.slips, verdicts))
            if fate.slip.breaks and fate.found
        ]
        false = [_told(verdict.finding) for verdict in verdicts if verdict.is_false]
        return Outcome(frozenset(found), frozenset(false))

    return judged
