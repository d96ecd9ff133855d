"""Which files of an inbox belong together: a letter, and its appendices that came apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.sent import Sent
from hcc_parse.batch.tasks import Content, Task
from hcc_parse.domain import KINDS, Brief, Cited, Commune, Directory, Received

REPORT = "Báo cáo"  # the type of document that an appendix says it goes with
TOP = 8  # blocks among which it says so


def joined_tasks(
    sent: Iterable[Sent], received: Iterable[Received], settings: Settings, directory: Directory
) -> Iterator[Task]:
    """Yield a task for each letter that has appendices of its own: to be reviewed with them."""
    files = {one.path: one for one in sent}
    briefs = [file.brief for file in received if file.brief is not None]
    for path, annexes in appendices_of(briefs, directory).items():
        letter, *others = (files[one] for one in (path, *annexes))
        contents = tuple(
            Content(one.file.absolute(), one.sha256, one.path) for one in others if one.file
        )
        if letter.file is not None and contents:
            told = [f"{one.sha256} {one.path}" for one in contents]
            key = settings.key_of(letter.sha256, letter.name, told)
            yield Task(letter.file.absolute(), letter.sha256, key, path, contents)


def appendices_of(briefs: Iterable[Brief], directory: Directory) -> Mapping[str, tuple[str, ...]]:
    """The paths of the appendices of each letter, by its path; only where just one letter fits.

    An appendix belongs to the letter whose number it names (`Kèm theo Báo cáo số 87/BC-UBND …`);
    one that names none, to the only letter of the unit that the name of its file tells. Units and
    periods must agree wherever both are told.
    """
    files = list(briefs)
    letters = [brief for brief in files if not brief.annex and not brief.unread]
    found: defaultdict[str, list[str]] = defaultdict(list)
    for annex in files:
        fits = _letters_of(annex, letters, directory) if annex.annex else []
        if len(fits) == 1:
            found[fits[0].path].append(annex.path)
    return {path: tuple(sorted(annexes)) for path, annexes in sorted(found.items())}


def _letters_of(annex: Brief, letters: list[Brief], directory: Directory) -> list[Brief]:
    named = [one for one in annex.cited if one.type == REPORT and one.spot.block < TOP]
    told = [_unit_in(one.issuer or "", directory) for one in named]
    own = (directory.unit(annex.unit), directory.named_in(annex.path))
    units = {unit for unit in (*told, *own) if unit}
    if len(units) > 1 or not (units or named):
        return []
    of_unit = [
        letter
        for letter in letters
        if units <= {directory.unit(letter.unit)} and not letter.term.differs_from(annex.term)
    ]
    if named:
        return [letter for letter in of_unit if any(_is(one, letter) for one in named)]
    return of_unit


def _is(cited: Cited, letter: Brief) -> bool:
    """Whether a letter bears the number that an appendix names, and the date where both tell."""
    dates = {date for date in (cited.date, letter.issued) if date}
    return cited.symbol == f"{letter.number}/{letter.symbol}" and len(dates) < 2


def _unit_in(issuer: str, directory: Directory) -> Commune | None:
    """The unit that an issuer names: `UBND xã An Phú`."""
    folded = issuer.lower()
    for kind in KINDS:
        before, found, _ = folded.partition(f"{kind} ")
        if found:
            return directory.unit(issuer[len(before) :])
    return None
