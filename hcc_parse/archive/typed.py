"""What a person typed to search for: words, phrases, beginnings, symbols, exclusions."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.archive.words import SYMBOL, Word, words_of
from hcc_parse.vietnamese import fold, nfc, plain

QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"'))
CHUNK = re.compile(r'(?P<out>(?<!\S)-(?=["\w]))?(?:"(?P<phrase>[^"]*)(?:"|$)|(?P<word>[^\s"]+))')
SPACED = re.compile(r"(?<=\d)\s*/\s*(?=\w)")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
MOST = 64  # terms; what is typed beyond them is not looked for, and that is said


class Term(NamedTuple):
    """One thing to look for.

    Attributes:
        words: A word, or the words of a phrase in order; none for a symbol.
        symbol: The folded symbol of a document, `118/2025`, or empty.
        beginning: Whether the last word is only the beginning of one.
        out: Whether reports with it are left out.
    """

    words: tuple[Word, ...] = ()
    symbol: str = ""
    beginning: bool = False
    out: bool = False

    @property
    def marked(self) -> bool:
        """Whether a word of it bears marks."""
        return any(word.marked for word in self.words)


class Typed(NamedTuple):
    """All that was typed; `cut` tells that there was more than is looked for."""

    terms: tuple[Term, ...]
    cut: bool = False

    @property
    def wanted(self) -> tuple[Term, ...]:
        """The terms that a report must have."""
        return tuple(term for term in self.terms if not term.out)


def understood(text: str) -> Typed:
    """Understand what was typed; nothing that anyone can type is a mistake.

    >>> [term.symbol for term in understood("118/2025/NĐ-CP").terms]
    ['118/2025/nd-cp']
    >>> understood('-"thủ tục"').terms[0].out
    True
    """
    clean = CONTROL.sub(" ", nfc(whole(text))).translate(QUOTES)
    found = list(dict.fromkeys(_terms(SPACED.sub("/", plain(clean)))))
    return Typed(tuple(found[:MOST]), len(found) > MOST)


def whole(text: str) -> str:
    """The text without half characters, which a terminal may give and no database takes."""
    return text.encode("utf-8", "ignore").decode("utf-8")


def _terms(text: str) -> Iterator[Term]:
    for chunk in CHUNK.finditer(text):
        out = chunk["out"] is not None
        if chunk["phrase"] is not None:
            if words := words_of(chunk["phrase"]):
                yield Term(tuple(words[:MOST]), out=out)
        else:
            yield from _of_chunk(chunk["word"], out)


def _of_chunk(chunk: str, out: bool) -> Iterator[Term]:
    """The symbol in a stretch without spaces, or its words: `BC-UBND` and `1.250` are phrases."""
    if symbol := _symbol_in(chunk):
        yield Term(symbol=symbol, out=out)
    elif words := words_of(chunk):
        yield Term(tuple(words[:MOST]), beginning=chunk.endswith("*"), out=out)


def _symbol_in(chunk: str) -> str:
    found = SYMBOL.search(chunk)
    return fold(found[0]) if found and any(letter.isdigit() for letter in found[0]) else ""
