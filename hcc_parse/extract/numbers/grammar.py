"""Numbers that count no result: what form and words tell of them, before figures are read."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from hcc_parse.domain import (
    Citation,
    DateMention,
    Knowledge,
    NumberKind,
    Passage,
    Period,
    Provenance,
    Reference,
    Unit,
)
from hcc_parse.extract.numbers.contexts import of_measures, of_names, of_standing, of_times
from hcc_parse.extract.numbers.forms import of_addresses, of_lists
from hcc_parse.extract.numbers.near_misses import near_misses
from hcc_parse.extract.numbers.patterns import Free, Grammar, Typed, masked
from hcc_parse.extract.word_patterns import alternatives

# `Điều 5, 6 và 7 của Luật`, `các tháng 4, 5, 6`, `30/4 và 1/5`: a list goes on with bare numbers.
ENDS = r"(?=\s*(?:[,;.)](?!\d)|$|(?:và|đến|của|năm|Luật|Nghị)\s))"
GOES_ON = re.compile(rf"\s*(?:,|và|-|–|đến)\s*(?P<n>\d{{1,2}}){ENDS}")
DAYS_GO_ON = re.compile(rf"\s*(?:,|và|-|–|đến)\s*(?P<n>\d{{1,2}}/\d{{1,2}}){ENDS}")
LISTED = re.compile(r"(?:tháng|ngày)\s+\d{1,2}$", re.IGNORECASE)
DAY = re.compile(r"(?<!\d)\d{1,2}/\d{1,2}$")


def typed_numbers(passage: Passage, held: Sequence[Typed], knowledge: Knowledge) -> list[Typed]:
    """Find the numbers of a text that are told by their form or by the words beside them.

    Args:
        passage: A paragraph; in a cell nothing more is looked for.
        held: What dates, periods and symbols hold; it stays theirs.
        knowledge: The words and units.

    Returns:
        Those held, those found, and the near misses; none touches another.
    """
    text = passage.plain
    if passage.address.row is not None or not any(c.isdigit() for c in text):
        return list(held)
    free, found = Free(text, (span[:2] for span in held)), list(held)
    found += _more(text, held, free)
    for grammar in _grammars(tuple(knowledge.number_words.items()), knowledge.units):
        for match in grammar.pattern.finditer(text):
            if grammar.holds(match) and free.takes(*match.span("n")):
                found.append(Typed(*match.span("n"), grammar.kind, grammar.masks))
                found += _more(text, found[-1:], free)
    left = masked(text, (span[:2] for span in found))
    found += (miss for miss in near_misses(left, knowledge) if free.takes(*miss[:2]))
    return found


def held_numbers(
    dates: Iterable[DateMention],
    periods: Iterable[Period],
    citations: Iterable[Citation],
    references: Iterable[Reference],
) -> list[Typed]:
    """What dates, named periods and symbols of documents hold; two days stand for their period."""
    places: list[tuple[NumberKind, Provenance]] = [("date", date.place) for date in dates]
    places += [("period", p.place) for p in periods if p.start is None and p.end is None]
    places += [("symbol", citation.symbol_place) for citation in citations]
    places += [("symbol", reference.place) for reference in references]
    free = Free(" " * max((place.end for _, place in places), default=0))
    return [
        Typed(place.start, place.end, kind)
        for kind, place in places
        if free.takes(place.start, place.end)
    ]


def _more(text: str, listed: Sequence[Typed], free: Free) -> list[Typed]:
    """The bare numbers that follow a name, a month or a day in a list."""
    found = []
    for first in listed:
        near = slice(max(0, first.end - 12), first.end)
        goes_on = (
            DAYS_GO_ON
            if first.kind == "date" and DAY.search(text[near])
            else GOES_ON
            if first.kind == "name" or LISTED.search(text[near])
            else None
        )
        end = first.end
        while goes_on and (match := goes_on.match(text, end)) and free.takes(*match.span("n")):
            found.append(Typed(*match.span("n"), first.kind))
            end = match.end("n")
    return found


@cache
def _grammars(
    items: tuple[tuple[str, tuple[str, ...]], ...], units: tuple[Unit, ...]
) -> tuple[Grammar, ...]:
    """The grammars in order: what an earlier one takes, no later one may."""
    words = dict(items)
    spellings = (spelling for unit in units for spelling in unit.spellings)
    no_unit = rf"(?!\s*(?:{alternatives(spellings)})(?!\w))"
    no_count = rf"(?!\s*(?:{alternatives(words['strong-unit'])})(?!\w))"
    return (
        *of_addresses(words, no_count),
        *of_lists(words, no_count),
        *of_times(words, no_unit, no_count),
        *of_standing(words, no_unit),
        *of_names(words, no_unit, no_count),
        *of_measures(words, units),
    )
