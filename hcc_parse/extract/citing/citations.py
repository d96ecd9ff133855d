"""Citations: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", as written."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.domain import Amendment, Citation, DateMention, Knowledge, Passage
from hcc_parse.extract.citing.amending import find_ties
from hcc_parse.extract.citing.following import Span
from hcc_parse.extract.citing.grammar import LAWS, Grammar, grammar_of
from hcc_parse.extract.citing.series import Entry, find_entries, is_series
from hcc_parse.extract.citing.spelling import bodies_of, is_malformed, well_formed
from hcc_parse.extract.citing.symbols import Symbol

OPENING = re.compile(r"[ ,:]{0,3}(?:(?:[Vv]ề(?:\s{1,2}việc)?|[Vv]/v)\s)?")


def find_citations(
    passage: Passage, dates: list[DateMention], knowledge: Knowledge
) -> Iterator[Citation]:
    """Yield the citations of a passage from left to right.

    Args:
        passage: A paragraph or a cell.
        dates: Its dates from left to right.
        knowledge: Types, bodies, the registry, and the words of the grammar.
    """
    text = passage.plain
    if "/" not in text:
        return
    grammar = grammar_of(knowledge)
    entries = find_entries(text, dates, grammar)
    made: list[list[Citation]] = []
    listed = is_series(entries)
    closing = _closing_dates(entries, listed)
    for entry in entries:
        made.append(_citations(passage, text, entry, closing.get(entry.series), grammar))
    _tie(passage, text, entries, made, listed, grammar)
    for group in made:
        yield from group


def _closing_dates(entries: list[Entry], listed: set[int]) -> dict[int, DateMention]:
    """The date behind the last citation of each list."""
    last = {entry.series: entry for entry in entries if entry.series in listed}
    return {n: e.follow.date for n, e in last.items() if e.follow.date}


def _citations(
    passage: Passage, text: str, entry: Entry, closing: DateMention | None, grammar: Grammar
) -> list[Citation]:
    """The citation of an entry, and before it those of the numbers that share its letters."""
    follow, begin = entry.follow, entry.begin
    if entry.earlier:
        begin = entry.symbol.start
    date, issuer, title = follow.date, follow.issuer, follow.subject
    if entry.name and entry.name.between:
        issuer_between, between = _between(text, entry.name.between, grammar)
        issuer = issuer or issuer_between
        title = between if entry.kind in LAWS else title or between
    whole = _citation(
        passage,
        entry,
        entry.symbol,
        (begin, follow.end),
        grammar,
        date=date,
        series_date=None if date else closing,
        issuer=_said(passage, issuer),
        title=_said(passage, title),
    )
    end = whole.well_formed if entry.is_range else None
    earlier: list[Citation] = []
    for symbol in entry.earlier:
        start = entry.begin if not earlier and entry.name else symbol.start
        span = (start, symbol.end)
        one = _citation(passage, entry, symbol, span, grammar, series_date=closing, range_end=end)
        earlier.append(one)
    return [*earlier, whole]


def _citation(
    passage: Passage,
    entry: Entry,
    symbol: Symbol,
    span: Span,
    grammar: Grammar,
    *,
    date: DateMention | None = None,
    series_date: DateMention | None,
    issuer: str | None = None,
    title: str | None = None,
    range_end: str | None = None,
) -> Citation:
    meant, codes = well_formed(symbol, entry.kind, grammar)
    shares = symbol is not entry.symbol
    at = passage.at(symbol.start, symbol.end)
    return Citation(
        text=passage.text[slice(*span)],
        type=entry.kind,
        number=symbol.number,
        year=symbol.year,
        symbol=passage.text[symbol.start : symbol.end],
        codes=symbol.codes,
        well_formed=meant,
        malformed=not shares and is_malformed(symbol.written, meant),
        date=date,
        series_date=series_date,
        issuer=issuer,
        bodies=bodies_of(codes, grammar),
        title=title,
        abbreviated=shares,
        range_end=range_end,
        place=at if span == (symbol.start, symbol.end) else passage.at(*span),
        symbol_place=at,
    )


def _between(text: str, span: Span, grammar: Grammar) -> tuple[Span | None, Span | None]:
    """Issuer and subject between a type and its number, `Kế hoạch xây dựng … số 43/KH-UBND`."""
    start, end = span
    issuer = None
    if match := grammar.issuer.match(text, start, end):
        issuer, start = match.span("name"), match.end("name")
    if opening := OPENING.match(text, start, end):
        start = opening.end()
    end = start + len(text[start:end].rstrip(" ,:"))
    return issuer, (start, end) if end - start > 2 else None


def _said(passage: Passage, span: Span | None) -> str | None:
    return passage.text[slice(*span)].strip() or None if span else None


def _tie(
    passage: Passage,
    text: str,
    entries: list[Entry],
    made: list[list[Citation]],
    listed: set[int],
    grammar: Grammar,
) -> None:
    """Give citations what ties them to later ones; from right to left, so that each is complete."""
    series: defaultdict[int, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        series[entry.series].append(number)
    for tied in reversed(find_ties(text, entries, listed, grammar)):
        others = [n for n in series[entries[tied.target].series] if n >= tied.target]
        amendments = tuple(
            Amendment(
                tie=tied.tie,
                text=passage.text[tied.start : tied.end],
                place=passage.at(tied.start, tied.end),
                other=other,
            )
            for number in others
            for other in made[number]
        )
        group = made[tied.source]
        group[-1] = replace(group[-1], amendments=(*group[-1].amendments, *amendments))
