"""Terms as expressions of SQLite's FTS5: every word is quoted, so that none is an operator."""

import re
from collections.abc import Iterable

from hcc_parse.archive.finding import mixed
from hcc_parse.archive.typed import Term


def expression(terms: Iterable[Term]) -> str:
    """The expression for reports with all wanted terms and none of those left out.

    Returns:
        Empty when no term is wanted: what is left out is then to be taken from all reports.
    """
    told = list(terms)
    wanted = " AND ".join(loose(term) for term in told if not term.out)
    out = "".join(f" NOT {loose(term)}" for term in told if term.out)
    return f"({wanted}){out}" if wanted else ""


def loose(term: Term) -> str:
    """A term as a person means it: words with marks by their marks, the others by letters.

    A phrase of both is matched by letters here, and its marked words anywhere: who asks must look
    at what is found, see `mixed`.
    """
    if term.symbol:
        return f"symbols : {_quoted([term.symbol])}"
    if term.marked and not mixed(term):
        return exact(term)
    whole = term.words[:-1] if term.beginning else term.words
    each = "".join(f" AND spelled : {_quoted([w.spelled])}" for w in whole if w.marked)
    return f"(words : {_phrase([w.folded for w in term.words], term.beginning)}{each})"


def exact(term: Term) -> str:
    """A term only as it is spelled."""
    if term.symbol:
        return loose(term)
    spelled = [word.spelled for word in term.words]
    return f"(spelled : {_phrase(spelled, term.beginning)})"


def titled(term: Term) -> str:
    """A term in the title, whatever its marks."""
    words = [word.folded for word in term.words] or re.split("[/&-]", term.symbol)
    return f"(title : {_phrase(words, term.beginning)})"


def _phrase(words: list[str], beginning: bool) -> str:
    return _quoted(words) + (" *" if beginning else "")


def _quoted(words: list[str]) -> str:
    return '"{}"'.format(" ".join(words).replace('"', '""'))
