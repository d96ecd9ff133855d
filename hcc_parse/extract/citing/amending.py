"""What the text says of two documents: `… (được sửa đổi, bổ sung bởi Nghị định số …)`."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import takewhile
from typing import NamedTuple

from hcc_parse.domain import Tie
from hcc_parse.extract.citing.grammar import Grammar
from hcc_parse.extract.citing.series import Entry

LONGEST = 300  # characters between two documents that the words tie together
TAIL = 72  # of these, the last ones may be the words
BEHIND = re.compile(r"(?:\s(?:của|các|cả)){0,3}\s{0,2}\Z")
LEADING = re.compile(r"[\s,(–-]{0,8}(?:(?:đã|có)\s{1,2})?")
BRACKET = re.compile(r"(?:[(,]|\A)\s{0,3}(?:đã\s{1,2})?\Z")
PASSIVE = ("amended-by", "replaced-by", "repealed-by")


class Tied(NamedTuple):
    """A relation from one entry to another, and the span of the words that say so."""

    source: int
    target: int
    tie: Tie
    start: int
    end: int


def find_ties(
    text: str, entries: Sequence[Entry], listed: set[int], grammar: Grammar
) -> list[Tied]:
    """Find the relations between neighbouring citations; what may be meant otherwise is left out.

    Args:
        text: The paragraph.
        entries: Its citations from left to right.
        listed: The lists of more than one citation: words behind them may be about all or the last.
        grammar: The phrases.
    """
    found: list[Tied] = []
    amending: set[int] = set()  # what an earlier phrase led to: the next may be about either
    for source in range(len(entries) - 1):
        tied = _between(text, source, entries, grammar)
        if tied is None or tied.tie not in PASSIVE:
            found += [tied] if tied else []
            continue
        bracketed = "(" in text[entries[source].symbol.end : tied.start]
        if not bracketed and (source in amending or entries[source].series in listed):
            continue
        found.append(tied)
        of_target = partial(_in_series, entries, entries[tied.target].series)
        amending.update(takewhile(of_target, range(tied.target, len(entries))))
    return found


def _in_series(entries: Sequence[Entry], series: int, number: int) -> bool:
    return entries[number].series == series


def _between(text: str, source: int, entries: Sequence[Entry], grammar: Grammar) -> Tied | None:
    one, other = entries[source], entries[source + 1]
    start = one.follow.named
    end = other.earlier[0].head if other.earlier and not other.name else other.begin
    end = min(end, other.name.start) if other.name and other.name.between is None else end
    if not 3 < end - start < LONGEST:
        return None
    offset = max(start, end - TAIL)
    tail = text[offset:end].lower()
    behind = BEHIND.search(tail)
    tail = tail[: behind.start()] if behind else tail
    if len(tail) < 4 or not tail.endswith(grammar.phrases):
        return None
    for phrase, tie in grammar.ties:
        if not tail.endswith(phrase):
            continue
        at = offset + len(tail) - len(phrase)
        head = text[start:at]
        fits = BRACKET.search(head) if tie in PASSIVE else LEADING.fullmatch(head)
        broken = ";" in head or ". " in head
        return Tied(source, source + 1, tie, at, at + len(phrase)) if fits and not broken else None
    return None
