"""Terms as SQLite's FTS5 finds them: every word is quoted, so that none is an operator."""

import re
from collections.abc import Callable

from hcc_parse.archive.typed import Term
from hcc_parse.archive.words import SPELLED, TITLE, Word

PRINT = "~"  # stands before a print
COLUMNS = ("words", "spelled")  # of `phrases`: by the letters, by the marks
PRINTS = 16  # of a text, by which others like it are looked for


def prints_of(marks: bytes) -> list[str]:
    """The prints by which texts like this one are looked for."""
    return [PRINT + marks[n : n + 8].hex() for n in range(0, min(len(marks), PRINTS * 8), 8)]


def parts(term: Term) -> list[str]:
    """Expressions for `words`: what a report must have of a term, each by itself.

    A phrase of more words is found with them, and so are reports that have its words elsewhere.
    """
    if term.symbol:
        return [quoted(term.symbol)]
    return _told(term, lambda word: SPELLED + word.spelled if word.marked else word.folded)


def spelled_parts(term: Term) -> list[str]:
    """Expressions for `words`, words without marks spelled without."""
    if term.symbol:
        return [quoted(term.symbol)]
    return _told(term, lambda word: SPELLED + word.spelled)


def title_parts(term: Term) -> list[str]:
    """Expressions for `words`, all of the title."""
    if term.symbol:
        return [quoted(TITLE + word) for word in re.split("[/&-]", term.symbol) if word]
    return _told(term, lambda word: TITLE + word.folded)


def _told(term: Term, token: Callable[[Word], str]) -> list[str]:
    found = [quoted(token(word)) for word in term.words]
    if term.beginning:
        found[-1] += " *"
    return found


def phrase(term: Term, *, marked: bool) -> str:
    """An expression for `phrases`, by the marks or by the letters."""
    column = COLUMNS[marked]
    told = " ".join(word.spelled if marked else word.folded for word in term.words)
    return f"{column} : {quoted(told)}" + (" *" if term.beginning else "")


def quoted(written: str) -> str:
    """A string as FTS5 takes it."""
    return '"{}"'.format(written.replace('"', '""'))
