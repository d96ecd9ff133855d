"""Appendices sent apart (phụ lục gửi rời): which report each belongs to."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from hcc_parse.domain import Brief, Received, State
from hcc_parse.knowledge import load_knowledge
from hcc_parse.vietnamese import in_words


def is_appendix(brief: Brief) -> bool:
    """Whether a file is no letter: it says so itself, or its name does and it bears no number."""
    words = in_words(brief.path.rpartition("/")[2])
    named = any(f" {word} " in words for word in load_knowledge().labels["appendix-file"])
    numbered = brief.number is not None or brief.symbol is not None
    return brief.annex or (named and not numbered and not brief.unread)


def joined_to_letters(files: Iterable[Received]) -> Iterator[Received]:
    """The files, each appendix joined to the one report that it can belong to.

    That is the report into which it was read already; else the only one of its unit; else, where
    it names no unit, the only one of its folder, or the one whose name its own begins with.
    """
    listed = list(files)
    letters = [f for f in listed if f.state is State.USED and f.brief and not is_appendix(f.brief)]
    enclosed = {path: f for f in listed if f.brief for path in f.brief.enclosed}
    by_unit: defaultdict[object, list[Received]] = defaultdict(list)
    for letter in letters:
        by_unit[letter.unit].append(letter)
    for file in listed:
        found = enclosed.get(file.path)
        apart = file.state in (State.USED, State.STRAY) and file.brief and is_appendix(file.brief)
        if found is None and apart:
            own = by_unit[file.unit] if file.unit else _beside(file, letters, listed)
            found = own[0] if len(own) == 1 else None
        if found is None:
            yield file
        else:
            yield replace(file, state=State.JOINED, of=found.path, unit=found.unit)


def _beside(
    file: Received, letters: Iterable[Received], listed: Iterable[Received]
) -> list[Received]:
    """Reports in the folder of an appendix: the one it is named after, or the only one there."""
    folder = file.path.rpartition("/")[0]
    near = [letter for letter in letters if letter.path.rpartition("/")[0] == folder]
    named = [letter for letter in near if _stem(file.path).startswith(_stem(letter.path))]
    if len(named) == 1:
        return named
    units = {one.unit for one in listed if one.path.rpartition("/")[0] == folder and one.unit}
    return near if folder and len(units) == 1 else []


def _stem(path: str) -> str:
    """The name of a file in plain words, without its ending."""
    return in_words(path.rpartition("/")[2].rpartition(".")[0])
