"""Appendices sent apart (phụ lục gửi rời): which report each belongs to is decided here alone.

By what the appendix says of its letter, by its unit, by where it lies; in doubt it belongs to none.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import (
    KINDS,
    Brief,
    Cited,
    Commune,
    Directory,
    Received,
    State,
    unit_name,
)
from hcc_parse.knowledge import load_knowledge
from hcc_parse.vietnamese import in_words

REPORT = "Báo cáo"  # the type of document that an appendix says it goes with
TOP = 8  # blocks among which it says so
SENT = (State.USED, State.STRAY, State.WRONG_TERM)  # what is neither a copy nor an older version
ALIKE = 0.8  # of the figures of the smaller of two appendices: so many in both, one may be newer


class Belonging(NamedTuple):
    """The report of an appendix; `sure` where it may be read as part of it."""

    letter: Received
    sure: bool


def is_appendix(brief: Brief) -> bool:
    """Whether a file is no letter: it says so itself, or its name does and it bears no number."""
    words = in_words(brief.path.rpartition("/")[2])
    named = any(f" {word} " in words for word in load_knowledge().labels["appendix-file"])
    numbered = brief.number is not None or brief.symbol is not None
    return brief.annex or (named and not numbered and not brief.unread)


def joined_to_letters(files: Iterable[Received], directory: Directory) -> Iterator[Received]:
    """The files, each appendix joined to the report that it belongs to."""
    listed = list(files)
    found = letters_of(listed, directory)
    for file in listed:
        if file.path in found:
            letter = found[file.path].letter
            yield replace(file, state=State.JOINED, of=letter.path, unit=letter.unit)
        else:
            yield file


def to_be_read_together(
    files: Sequence[Received], directory: Directory
) -> Mapping[str, tuple[str, ...]]:
    """The paths of the appendices that may be read behind each letter, by its path.

    Left out are those that lie beside it only, and those of which one may be a newer version of
    another: both behind one letter would disagree where nobody was wrong.

    Args:
        files: The files as they stand, the units and versions known.
        directory: The units.
    """
    groups: defaultdict[str, list[Brief]] = defaultdict(list)
    briefs = {file.path: file.brief for file in files}
    for path, (letter, sure) in letters_of(files, directory).items():
        brief = briefs[path]
        if sure and brief is not None:
            groups[letter.path].append(brief)
    found = {}
    for path, appendices in groups.items():
        alone = [one.path for one in appendices if not any(_rivals(one, b) for b in appendices)]
        if alone:
            found[path] = tuple(sorted(alone))
    return dict(sorted(found.items()))


def letters_of(files: Sequence[Received], directory: Directory) -> Mapping[str, Belonging]:
    """The report of each appendix, by the path of the appendix.

    That is the report into which it was read already; else the one whose number it names (`Kèm
    theo Báo cáo số 87/BC-UBND …`); else the only one of its unit; else, where it names no unit, the
    one whose name its own begins with, or the only one of its folder.
    """
    enclosed = {path: file for file in files if file.brief for path in file.brief.enclosed}
    letters = [f for f in files if f.brief and not f.brief.unread and not is_appendix(f.brief)]
    found: dict[str, Belonging] = {}
    for file in files:
        one: Belonging | None = None
        if file.path in enclosed:
            one = Belonging(enclosed[file.path], sure=True)
        elif file.brief and file.state in SENT and is_appendix(file.brief):
            one = _letter_of(file, file.brief, letters, files, directory)
        if one is not None:
            found[file.path] = one
    return found


def _letter_of(
    file: Received,
    annex: Brief,
    letters: list[Received],
    files: Sequence[Received],
    directory: Directory,
) -> Belonging | None:
    named = [one for one in annex.cited if one.type == REPORT and one.spot.block < TOP]
    told = (*(_unit_in(one.issuer or "", directory) for one in named), directory.unit(annex.unit))
    units = {unit_name(unit) for unit in (*told, directory.named_in(file.path)) if unit}
    if len(units) > 1:
        return None
    fits = [
        letter
        for letter in letters
        if letter.brief
        and units <= {letter.unit}
        and not letter.brief.term.differs_from(annex.term)
    ]
    if named:
        return _by_number(named, fits)
    if units:
        return _only(fits, sure=len(fits) == 1 and fits[0].state is State.USED)
    return _only(_beside(file, fits, files), sure=False)


def _by_number(named: Sequence[Cited], fits: list[Received]) -> Belonging | None:
    """The letter with the number that is named; not sure of one that bears no number yet."""
    numbered = [f for f in fits if f.brief and any(_is(one, f.brief) for one in named)]
    if numbered:
        return _only(numbered, sure=True)
    return _only([f for f in fits if f.unit and f.brief and f.brief.number is None], sure=False)


def _only(letters: Sequence[Received], *, sure: bool) -> Belonging | None:
    """The one letter; of several the one that counts."""
    used = [letter for letter in letters if letter.state is State.USED]
    for few in (letters, used):
        if len(few) == 1:
            return Belonging(few[0], sure)
    return None


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


def _beside(
    file: Received, letters: Iterable[Received], files: Iterable[Received]
) -> list[Received]:
    """Reports in the folder of an appendix: the one it is named after, or the only one there."""
    folder = file.path.rpartition("/")[0]
    near = [letter for letter in letters if letter.path.rpartition("/")[0] == folder]
    named = [letter for letter in near if _stem(file.path).startswith(_stem(letter.path))]
    if len(named) == 1:
        return named
    units = {one.unit for one in files if one.path.rpartition("/")[0] == folder and one.unit}
    return near if folder and len(units) == 1 else []


def _stem(path: str) -> str:
    """The name of a file in plain words, without its ending."""
    return in_words(path.rpartition("/")[2].rpartition(".")[0])


def _rivals(one: Brief, other: Brief) -> bool:
    """Whether two appendices give mostly the same figures, and not all alike."""
    if one is other:
        return False
    own, others = _figures(one), _figures(other)
    both = own.keys() & others.keys()
    enough = both and len(both) >= ALIKE * min(len(own), len(others))
    return bool(enough) and any(own[key] != others[key] for key in both)


def _figures(brief: Brief) -> Mapping[tuple[str | None, ...], set[Decimal]]:
    found: defaultdict[tuple[str | None, ...], set[Decimal]] = defaultdict(set)
    for stated in brief.stated:
        key = stated.indicator, stated.field, stated.channel, stated.period
        found[key].add(stated.value)
    return found
