"""From the files that came in to a round: whose each is, and which of them counts."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from hcc_parse.batch.appendices import is_appendix, joined_to_letters, to_be_read_together
from hcc_parse.batch.terms_agree import fit_of
from hcc_parse.domain import Brief, Commune, Directory, Received, Round, State, Term, unit_name
from hcc_parse.domain.versions import Telling, by_name, grouped, latest, version_of
from hcc_parse.knowledge import load_knowledge


def assemble(
    files: Sequence[Received],
    asked: Term | None,
    roster: tuple[Commune, ...],
    previous: tuple[Brief, ...] = (),
    against: Brief | None = None,
) -> Round:
    """Say of each file what became of it.

    Args:
        files: What came in, each with its brief or its failure; their states are not looked at.
        asked: The period asked for; unless given, the one of more than half of the reports.
        roster: The units that owe a report.
        previous: Reports of earlier rounds.
        against: The city's own report.

    Returns:
        The round, its files in the order of their paths.
    """
    ordered = sorted(files, key=lambda file: file.path)
    term = asked or _of_most(ordered)
    copies = _copies(ordered)
    directory = Directory(roster)
    own = _settled(ordered, copies, term, directory)
    known = {file.path: file for file in joined_to_letters(own, directory)}
    for file in ordered:
        if file.path in copies:
            kept = known[copies[file.path]]
            known[file.path] = replace(
                file, state=State.DUPLICATE, of=kept.path, unit=kept.unit, brief=None
            )
    return Round(
        asked=term,
        roster=roster,
        received=tuple(known[file.path] for file in ordered),
        previous=previous,
        against=against,
        assumed=asked is None and term is not None,
    )


def appendices_of(
    files: Sequence[Received], asked: Term | None, roster: tuple[Commune, ...]
) -> Mapping[str, tuple[str, ...]]:
    """The paths of the appendices that each letter is to be read with, by its path.

    Args:
        files: What came in, each file reviewed alone.
        asked: The period asked for, or None.
        roster: The units that owe a report.
    """
    ordered, directory = sorted(files, key=lambda file: file.path), Directory(roster)
    own = _settled(ordered, _copies(ordered), asked or _of_most(ordered), directory)
    return to_be_read_together(own, directory)


def _settled(
    ordered: Sequence[Received],
    copies: Mapping[str, str],
    term: Term | None,
    directory: Directory,
) -> list[Received]:
    """The files without copies, with their units, their periods and which version counts."""
    single = [_placed(file, directory, term) for file in ordered if file.path not in copies]
    return list(_versions(list(_without_others(single, directory))))


def _of_most(files: Sequence[Received]) -> Term | None:
    """The period of more than half of the reports that say theirs."""
    briefs = {file.sha256 or file.path: file.brief for file in files if file.brief}
    terms = [b.term for b in briefs.values() if b.term.name and b.term.year]
    counted = Counter((term.name, term.year) for term in terms)
    for (name, year), times in counted.most_common(1):
        if 2 * times > len(terms):
            text = Counter(t.text for t in terms if (t.name, t.year) == (name, year))
            return Term(name=name, year=year, text=min(text, key=lambda t: (-text[t], t)))
    return None


def _copies(files: Sequence[Received]) -> dict[str, str]:
    """Each file that has the bytes of another, with the one that is kept."""
    labels = load_knowledge().labels
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for file in files:
        if file.sha256 and file.size:
            alike[file.sha256].append(file.path)
    copies: dict[str, str] = {}
    for paths in alike.values():
        kept = min(paths, key=lambda p: (not by_name(p, labels).whole, len(p), p))
        copies |= {path: kept for path in paths if path != kept}
    return copies


def _placed(file: Received, directory: Directory, asked: Term | None) -> Received:
    """A file with its unit, and whether it is of the period asked for."""
    brief = file.brief
    own = directory.unit(brief.unit) if brief else None
    unsaid = brief is None or brief.unit is None
    found = own or (directory.named_in(file.path) if unsaid else None)
    unit = unit_name(found) if found else None
    file = replace(file, unit=unit, of=None, told_by=None)
    if brief is None:
        return replace(file, state=State.FAILED)
    if unit is None:
        return replace(file, state=State.STRAY)
    fit = fit_of(brief, asked)
    state = State.WRONG_TERM if fit == "other" else State.USED
    return replace(file, state=state, doubtful=fit == "doubtful")


def _without_others(files: Sequence[Received], directory: Directory) -> Iterator[Received]:
    """The files, one named after another unit put aside where the unit sent a report itself.

    Its letterhead may have been left as it was when that report was copied.
    """
    astray = {file.path for file in files if _is_named_otherwise(file, directory)}
    sure = {f.unit for f in files if f.state is State.USED and f.path not in astray}
    for file in files:
        aside = file.state is State.USED and file.path in astray and file.unit in sure
        yield replace(file, state=State.STRAY, unit=None) if aside else file


def _is_named_otherwise(file: Received, directory: Directory) -> bool:
    named = directory.named_in(file.path)
    return named is not None and file.unit is not None and unit_name(named) != file.unit


def _versions(files: Sequence[Received]) -> Iterator[Received]:
    """The files, of each report only the latest version used."""
    of_unit: defaultdict[object, list[Brief]] = defaultdict(list)
    for file in files:
        if file.state is State.USED and file.brief and not is_appendix(file.brief):
            of_unit[file.unit].append(file.brief)
    labels, replaced = load_knowledge().labels, dict[str, tuple[str, Telling]]()
    for briefs in of_unit.values():
        for versions in grouped(version_of(brief, labels) for brief in briefs):
            best, told = latest(versions)
            replaced |= {path: (best.path, by) for path, by in told.items()}
    for file in files:
        if file.path in replaced:
            of, by = replaced[file.path]
            yield replace(file, state=State.OLDER, of=of, told_by=by)
        else:
            yield file
