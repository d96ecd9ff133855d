"""The fixed corpus: sixty reports that stay the same, with their PDFs by LibreOffice committed."""

from collections.abc import Container, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from corpus.generate import FIXED, make
from corpus.generate.ledger import Made
from corpus.generate.setting.docx import set_docx
from corpus.score.compare import fallen
from corpus.score.forms import SCORED, file_in
from corpus.score.run import Task, make_office_files
from corpus.score.scoring import Scored, count_findings, reviewed
from corpus.score.tally import Tally
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Dossier
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read import read_report

FOLDER = Path(__file__).parents[1] / "fixed"
SUMS = FOLDER / "printed.tsv"  # of which Word files the PDFs here were printed
NAME, COUNT = "fixed", 60


class Kept(NamedTuple):
    """A report that was read once, to be checked many times."""

    made: Made
    form: str
    dossier: Dossier


def fixed_tasks(forms: tuple[str, ...] = SCORED) -> Iterator[Task]:
    """The tasks that score the fixed corpus."""
    return (Task(FIXED, number, forms, FOLDER) for number in range(COUNT))


def print_fixed(jobs: int = 2) -> None:
    """Have LibreOffice print the fixed corpus anew; its PDFs are committed."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.pdf"):
        path.unlink()
    make_office_files(FIXED, range(COUNT), FOLDER, jobs)
    for path in FOLDER.glob("*.docx"):
        path.unlink()
    lines = [f"{name}\t{digest}\n" for name, digest in _digests().items()]
    SUMS.write_text("".join(lines), "utf-8")


def stale() -> list[str]:
    """The reports whose committed PDF is absent, or was printed of another text."""
    content = SUMS.read_text("utf-8") if SUMS.exists() else ""
    printed = dict(line.split("\t") for line in content.splitlines())
    return [
        name
        for name, digest in _digests().items()
        if printed.get(name) != digest or not (FOLDER / f"{name}.pdf").exists()
    ]


def _digests() -> dict[str, str]:
    drafts = (make(FIXED, number).draft for number in range(COUNT))
    return {draft.name: sha256(set_docx(draft)).hexdigest()[:16] for draft in drafts}


def read_fixed(forms: tuple[str, ...] = SCORED) -> list[Kept]:
    """Read the fixed corpus and keep the dossiers."""
    kept = []
    for task in fixed_tasks(forms):
        made = make(task.seed, task.number)
        for form in forms:
            with TemporaryDirectory() as room:
                path = file_in(form, made.draft, task.seed, FOLDER, Path(room))
                kept.append(Kept(made, form, understand(read_report(path), load_knowledge())))
    return kept


def broken(kept: Iterable[Kept], whole: Iterable[Scored], silent: Container[str]) -> list[str]:
    """What falls, against the same reports with every check, when some checks are silent.

    Args:
        kept: The reports.
        whole: What each of them scores with every check.
        silent: The checks; reports in which they say nothing are not checked again.
    """
    loud = {check for check in CATALOGUE if check not in silent}
    before, after = Tally(), Tally()
    for one, scored in zip(kept, whole, strict=True):
        speaks = any(told.check in silent for told in scored.told)
        less = score_findings([one], loud) if speaks else scored
        before.merge(scored.tally)
        after.merge(less.tally)
    return fallen(before.rates(NAME), after.rates(NAME))


def score_findings(kept: Iterable[Kept], only: Container[str]) -> Scored:
    """Score the findings of some checks on reports read before; nothing is read again."""
    scored = Scored()
    for one in kept:
        count_findings(scored, one.made, reviewed(one.dossier, only), one.form)
    return scored
