"""Where the words that were looked for stand in the text itself, every letter as it is written."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from hcc_parse.archive.typed import Term
from hcc_parse.archive.words import BARE, TONED, Word
from hcc_parse.vietnamese import fold, plain

AROUND = 80  # characters shown before the first hit of a long passage
LONGEST = 280  # characters of a snippet
TOGETHER = 40  # passages that are made plain at a time
LETTERS = (*range(0x61, 0x7B), *range(0xC0, 0x250), *range(0x1EA0, 0x1EFA))
GAP = r"(?:[^\w|]|_)+"  # between the words of a phrase; no edge of a cell


class Cut(NamedTuple):
    """What is shown of a passage: its number, the text, the stretches that were looked for."""

    number: int
    text: str
    marks: tuple[tuple[int, int], ...]


def cuts_of(texts: Sequence[str], terms: Iterable[Term], most: int = 3) -> list[Cut]:
    """The passages that show best what was looked for.

    Args:
        texts: The passages of a report, in its order.
        terms: What a report must have.
        most: How many passages.

    Returns:
        Those with the most different terms, as many as bring one more term, in reading order.
    """
    wanted = [pattern_of(term) for term in terms]
    hits = _hits(texts, wanted)
    best: list[int] = []
    seen: set[int] = set()
    for number in sorted(hits, key=lambda number: (-len(hits[number]), number)):
        if len(best) < most and hits[number] - seen:
            best.append(number)
            seen |= hits[number]
    return [_cut(n, texts[n], _merged(_spans(texts[n], wanted))) for n in sorted(best)]


def _hits(texts: Sequence[str], wanted: Sequence[re.Pattern[str]]) -> dict[int, set[int]]:
    """The passages with a term, and which of the terms; up to one that has them all."""
    found: dict[int, set[int]] = {}
    for number, read in enumerate(_plainly(texts)):
        terms = {term for term, pattern in enumerate(wanted) if pattern.search(read)}
        if terms:
            found[number] = terms
        if len(terms) == len(wanted):
            break
    return found


def _plainly(texts: Sequence[str]) -> Iterator[str]:
    """Each passage with its look-alikes read, many at a time, which takes less than each alone."""
    for first in range(0, len(texts), TOGETHER):
        some = texts[first : first + TOGETHER]
        whole, start = plain("\n".join(some)), 0
        for text in some:
            yield whole[start : start + len(text)]
            start += len(text) + 1


def _spans(text: str, wanted: Iterable[re.Pattern[str]]) -> Iterator[tuple[int, int]]:
    read = plain(text)
    return (match.span() for pattern in wanted for match in pattern.finditer(read))


@lru_cache(maxsize=256)
def pattern_of(term: Term) -> re.Pattern[str]:
    """What a term looks like in a text, look-alikes read as on the page.

    >>> pattern_of(Term((Word("duong", "duong"),))).search("Con Đường này").span()
    (4, 9)
    """
    if term.symbol:
        written = "".join(_SIGNS.get(sign) or _any(sign) for sign in term.symbol)
        return re.compile(rf"(?<![^\W_]){written}(?![^\W_])", re.IGNORECASE)
    words = GAP.join(map(_word, term.words))
    end = r"[^\W_]*" if term.beginning else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){words}{end}", re.IGNORECASE)


def _word(word: Word) -> str:
    """A word with marks as it is spelled, the tone early or late; one without, with any."""
    if not word.marked:
        return "".join(map(_any, word.folded))
    late = _late(word.spelled)
    return f"(?:{re.escape(word.spelled)}|{re.escape(late)})" if late else re.escape(word.spelled)


def _late(spelled: str) -> str:
    """`hoà` for `hòa`; empty for what has one spelling."""
    for late, early in TONED.items():
        if spelled.endswith(early + BARE[late]):
            return f"{spelled[:-2]}{'u' if BARE[late] == 'y' else 'o'}{late}"
    return ""


def _any(letter: str) -> str:
    """A letter with any marks."""
    return _marked().get(letter) or re.escape(letter)


@cache
def _marked() -> dict[str, str]:
    """For each letter the class of all that are the same without their marks."""
    found: dict[str, str] = {}
    for letter in map(chr, LETTERS):
        bare = fold(letter)
        if len(bare) == 1 and unicodedata.category(letter) == "Ll":
            found[bare] = found.get(bare, "") + letter
    return {bare: f"[{letters}]" for bare, letters in found.items() if len(letters) > 1}


_SIGNS = {"/": " ?/ ?", "-": "[-\u2012-\u2015\u2212]", "&": "&"}


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _cut(number: int, text: str, spans: list[tuple[int, int]]) -> Cut:
    """The passage, or what stands around the first hit of a long one."""
    start, end = 0, len(text)
    if end > LONGEST:
        start = max(0, spans[0][0] - AROUND)
        start = text.find(" ", start, spans[0][0]) + 1 if start else 0
        end = min(len(text), start + LONGEST)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    marks = tuple((a + shift, min(b, end) + shift) for a, b in spans if start <= a < end)
    return Cut(number, before + text[start:end] + after, marks)
