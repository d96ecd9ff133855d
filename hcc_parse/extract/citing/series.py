"""Lists and ranges: `các Nghị định số 61/2018/NĐ-CP, 107/2021/NĐ-CP`, `số 12, 13/KH-UBND`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from hcc_parse.domain import DateMention
from hcc_parse.extract.citing.document_types import Name, name_before, name_far_before
from hcc_parse.extract.citing.following import LONGEST_SUBJECT, Following, following
from hcc_parse.extract.citing.grammar import LAWS, Grammar
from hcc_parse.extract.citing.symbols import LONGEST_WORD, WORD, Symbol, find_symbols, is_known

BACK = 24  # characters from a number of a list to the one before it
MANY = 40  # numbers that share the letters of one symbol
EARLIER = re.compile(
    r"(?<![\w./-])(?P<number>\d{1,5}(?:/(?P<year>(?:19|20)\d\d))?)"
    r"(?:\s{0,2}[,;&]\s{0,2}(?:và\s{1,2})?|\s{1,2}(?:và|(?P<to>đến|tới))\s{1,2})"
    r"(?:[Ss]ố\s?:?\s{0,2})?\Z"
)
OF_DATE = re.compile(r"(?:ngày|tháng|quý|năm)\s{1,2}\Z", re.IGNORECASE)
FROM = re.compile(r"[Tt]ừ\s{1,2}\Z")
NOTHING = Following(date=None, issuer=None, subject=None, end=0, named=0, reach=0)
JOINT = re.compile(r"\s{0,3}(?:[,;&]|[,;]?\s{0,2}(?:và|hoặc|cùng với))\s{0,3}")


@dataclass(slots=True, kw_only=True)
class Entry:
    """A citation in the making.

    Attributes:
        symbol: Its symbol; for a number that stands without letters, those of a later one.
        begin: Where it begins: with its type, the word `số`, or its number.
        name: The type that it has itself.
        kind: The type that it has itself or from the head of its list.
        earlier: The numbers before it that share its letters.
        is_range: Whether they are the first and it is the last of a range.
        follow: What follows.
        series: The number of the list that it belongs to; each citation alone is one too.
    """

    symbol: Symbol
    begin: int
    name: Name | None = None
    kind: str | None = None
    earlier: list[Symbol] = field(default_factory=list)
    is_range: bool = False
    follow: Following = NOTHING
    series: int = 0


def find_entries(text: str, dates: Sequence[DateMention], grammar: Grammar) -> list[Entry]:
    """Find all symbols of a paragraph with their types, lists and what follows them."""
    entries = [entry for entry in _opened(text, grammar) if _stands(entry, grammar)]
    bounds = [entry.begin for entry in entries[1:]] + [len(text)] * bool(entries)
    before: Entry | None = None
    for number, (entry, bound) in enumerate(zip(entries, bounds, strict=True)):
        entry.follow = following(text, entry.symbol.end, bound, dates, grammar)
        entry.series = number
        _name(text, entry, before, grammar)
        before = entry
    for entry, after in reversed(list(pairwise(entries))):
        _run_on(entry, after)
    return entries


def _run_on(entry: Entry, after: Entry) -> None:
    """Let a subject hold the citation that it leads to: `về thực hiện Nghị quyết số …`."""
    follow = entry.follow
    if not follow.open_ended or follow.subject is None:
        return
    start, reach = follow.subject[0], after.follow.reach
    end = reach if reach - start <= 2 * LONGEST_SUBJECT else after.follow.end
    entry.follow = replace(follow, subject=(start, end))


def _opened(text: str, grammar: Grammar) -> Iterator[Entry]:
    """Symbols with what stands directly before them."""
    floor = 0
    for symbol in find_symbols(text, grammar):
        entry = Entry(symbol=symbol, begin=symbol.head)
        entry.earlier, entry.is_range, head = _earlier(text, symbol, floor)
        name = name_before(text, head, grammar)
        if name is not None and name.start >= floor:
            entry.name, entry.kind, entry.begin = name, name.kind, name.start
        elif entry.earlier:
            entry.begin = entry.earlier[0].head
        if entry.earlier and not (name and grammar.bears_out(name.kind, symbol.codes[0])):
            entry.earlier = [one for one in entry.earlier if name is None]  # a list may go on
        yield entry
        floor = symbol.end


def _earlier(text: str, symbol: Symbol, floor: int) -> tuple[list[Symbol], bool, int]:
    """The numbers before a symbol that share its letters, and where the list begins."""
    found: list[Symbol] = []
    is_range, at = False, symbol.start
    if symbol.first:
        number, at = symbol.first
        found, is_range = [_of_number(symbol, number, symbol.year, at)], True
    while len(found) < MANY:
        match = EARLIER.search(text, max(floor, at - BACK), at)
        if match is None or (match["year"] and not symbol.year):
            break
        if OF_DATE.search(text, max(0, match.start() - 8), match.start()):
            break
        number, at = match["number"].partition("/")[0], match.start()
        year = int(match["year"]) if match["year"] else symbol.year
        one = _of_number(symbol, number, year, at)
        found.insert(0, replace(one, end=match.end("number")))
        is_range = is_range or match["to"] is not None
    if not found:
        return [], False, symbol.head
    word = WORD.search(text, max(floor, at - LONGEST_WORD), at)
    head = word.start() if word else at
    found[0] = replace(found[0], head=head)
    opening = FROM.search(text, max(floor, head - 5), head)
    return found, is_range and len(found) == 1, opening.start() if opening else head


def _of_number(symbol: Symbol, number: str, year: int | None, at: int) -> Symbol:
    end = at + len(number)
    return replace(symbol, number=number, year=year, start=at, end=end, head=at, first=None)


def _stands(entry: Entry, grammar: Grammar) -> bool:
    """Tell `25/UBND` and `Kế hoạch số 12/KH` from `12/Ban` and other words behind a slash."""
    symbol = entry.symbol
    if not symbol.in_capitals and not is_known(symbol, grammar):
        return symbol.announced or entry.name is not None
    if symbol.party or symbol.year or len(symbol.codes) > 1:
        return True
    code = symbol.codes[0]
    if code in grammar.bodies:
        return True
    if entry.name is not None and grammar.abbreviations[entry.name.kind]:
        return grammar.bears_out(entry.name.kind, code) or sum(map(str.isupper, code)) > 2
    return sum(map(str.isupper, code)) > 2 and (symbol.announced or entry.name is not None)


def _name(text: str, entry: Entry, before: Entry | None, grammar: Grammar) -> None:
    """Give an entry the type of its list, or one further off; then its earlier numbers go."""
    if entry.name is not None and not _is_in_passing(text, entry, grammar):
        return
    kind = before.kind if before and _goes_on(text, before, entry) else None
    if before and kind and grammar.bears_out(kind, entry.symbol.codes[0]):
        entry.kind, entry.series, entry.begin = kind, before.series, entry.symbol.start
        return
    floor = before.symbol.end if before else 0
    far = name_far_before(text, entry.symbol, floor, grammar)
    if far is None and entry.name is not None:
        return
    entry.name, entry.kind = far, far.kind if far else None
    entry.earlier = []
    is_law = entry.kind in LAWS and entry.name is not None
    entry.begin = entry.name.start if is_law and entry.name else entry.symbol.start


def _is_in_passing(text: str, entry: Entry, grammar: Grammar) -> bool:
    """Whether a type in small letters is part of a subject: `Luật … theo hợp đồng số …/QH14`."""
    name = entry.name
    if name is None or text[name.start].isupper():
        return False
    return not grammar.bears_out(name.kind, entry.symbol.codes[0])


def _goes_on(text: str, before: Entry, entry: Entry) -> bool:
    """Whether only a comma or `và` stands between two citations."""
    follow = before.follow
    ends = {before.symbol.end, follow.end, follow.named, follow.reach}
    return any(JOINT.fullmatch(text, end, entry.begin) for end in ends)


def is_series(entries: Sequence[Entry]) -> set[int]:
    """The numbers of the lists that hold more than one citation."""
    more = {b.series for a, b in pairwise(entries) if a.series == b.series}
    return more | {entry.series for entry in entries if entry.earlier}
