"""Small accounts in one paragraph: `đầu kỳ: 421; bổ sung 19, bãi bỏ 12; cuối kỳ: 428`."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Stock
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

OPENING, ADDED, REMOVED, CLOSING = "opening", "added", "removed", "closing"
CARRIED, NEW, TOTAL, DONE, OPEN, PART = "carried", "new", "total", "done", "open", "part"
STOCK = tuple(f"stock-{role}" for role in (OPENING, ADDED, REMOVED, CLOSING))
FLOW = tuple(f"flow-{role}" for role in (CARRIED, NEW, TOTAL, DONE, OPEN, PART))
ROWS = (
    (CARRIED, NEW, TOTAL, DONE, OPEN),
    (NEW, CARRIED, TOTAL, DONE, OPEN),
    (CARRIED, NEW, DONE, OPEN),
    (NEW, CARRIED, DONE, OPEN),
    (CARRIED, NEW, TOTAL),
    (NEW, CARRIED, TOTAL),
    (TOTAL, DONE, OPEN),
)
CLAUSE = re.compile(r"[;,]|[.](?=\s)")
LONGEST = 100  # letters of a label


class _Term(NamedTuple):
    """A figure with the words since the one before it, and whether a sentence goes on to it."""

    figure: Figure
    words: str
    goes_on: bool


def stocks(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Stock]:
    """Yield what was there, came, went and is there, and what was carried over, new, done and open.

    Only figures that follow each other, each behind words of its place in the account; cases are
    the matter of the identities.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `stock-…` and `flow-…` are the words before each of them; `stock-not` those by
            which a figure is of no account.
    """
    banned = _words(words_of(knowledge, "stock-not"))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        terms = _terms(list(found))
        yield from _stocks(terms, _roles(STOCK, knowledge), banned)
        totals = frozenset(map(unmark, words_of(knowledge, "closing-total")))
        yield from _flows(terms, _roles(FLOW, knowledge), banned, totals)


def _stocks(
    terms: list[_Term], roles: dict[str, re.Pattern[str]], banned: re.Pattern[str]
) -> Iterator[Stock]:
    named = [_role(term, roles, banned) for term in terms]
    for place, role in enumerate(named):
        if role != OPENING:
            continue
        end = place + 1
        while end < len(terms) and named[end] in (ADDED, REMOVED):
            end += 1
        moved = range(place + 1, end)
        left = terms[end] if end < len(terms) and named[end] == CLOSING else None
        before = terms[place - 1] if place else None
        if left is None and before is not None and _opens_bracket(terms[place], before):
            left = before if end == len(terms) or _has_left(terms[end]) else None
        if not moved or left is None:
            continue
        came = [terms[place].figure, *(terms[n].figure for n in moved if named[n] == ADDED)]
        went = [terms[n].figure for n in moved if named[n] == REMOVED]
        stock = Stock(came=tuple(came), went=tuple(went), left=left.figure)
        if _counts_one_thing(stock):
            yield stock


def _flows(
    terms: list[_Term],
    roles: dict[str, re.Pattern[str]],
    banned: re.Pattern[str],
    totals: Container[str],
) -> Iterator[Stock]:
    named = [(term, _role(term, roles, banned)) for term in terms]
    for place, (term, role) in enumerate(named[1:], 1):
        closes = not role and named[place - 1][1] in (CARRIED, NEW)
        if closes and unmark(term.figure.path[0] if term.figure.path else "") in totals:
            named[place] = term, TOTAL
    main = [(term, role) for term, role in named if role != PART and term.figure.kind == "count"]
    place = 0
    while place < len(main):
        for row in ROWS:
            run = main[place : place + len(row)]
            if tuple(role for _, role in run) == row and not _goes_on(main[place + len(row) :]):
                made = _accounts({role: term.figure for term, role in run})
                yield from (one for one in made if not _adds_more(one, terms))
                place += len(row) - 1
                break
        place += 1


def _accounts(told: dict[str, Figure]) -> Iterator[Stock]:
    """What was carried over and new against their total, and this against what became of it."""
    came = [told[role] for role in (CARRIED, NEW) if role in told]
    made = []
    if TOTAL in told and came:
        made.append(Stock(came=tuple(came), went=(), left=told[TOTAL]))
    if DONE in told:
        all_of_it = (told[TOTAL],) if TOTAL in told else tuple(came)
        made.append(Stock(came=all_of_it, went=(told[DONE],), left=told[OPEN]))
    sound = [one for one in made if _counts_one_thing(one)]
    yield from sound[:1] if sound and not sound[0].holds else sound


def _adds_more(stock: Stock, terms: Sequence[_Term]) -> bool:
    """Whether the bracket behind tells the rest: `tổng: 13 (có 02 phản ánh xã khác chuyển đến)`."""
    rest = stock.left.value - sum(f.value for f in stock.came) + sum(f.value for f in stock.went)
    told = f"{stock.left.lead}{stock.left.text}"
    return any(
        one.figure.lead.startswith(told) and one.figure.value == rest and "(" in one.words
        for one in terms
    )


def _terms(figures: list[Figure]) -> list[_Term]:
    terms, last = [], None
    for figure in figures:
        told = f"{last.lead}{last.text}" if last is not None else ""
        goes_on = last is not None and figure.lead.startswith(told)
        words = unmark(figure.lead[len(told) :] if goes_on else figure.lead)
        terms.append(_Term(figure, words, goes_on))
        last = figure
    return terms


def _role(term: _Term, roles: dict[str, re.Pattern[str]], banned: re.Pattern[str]) -> str:
    """The one place in an account that the words right before a figure tell."""
    figure = term.figure
    words = term.words if len(term.words) <= LONGEST else term.words[-LONGEST:]
    if figure.kind != "count" or figure.decimals or figure.qualifier or banned.search(words):
        return ""
    for label in (CLAUSE.split(words)[-1], words):
        found = [(match.end(), role) for role, p in roles.items() for match in p.finditer(label)]
        last = max((end for end, _ in found), default=0)
        named = {role for end, role in found if end == last}
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""


def _opens_bracket(term: _Term, before: _Term) -> bool:
    """Whether a bracket opens between two figures: `397 TTHC (đầu kỳ: 389; …)`."""
    return term.goes_on and "(" in term.words and before.figure.kind == "count"


def _has_left(term: _Term) -> bool:
    return not term.goes_on or ")" in term.words


def _goes_on(behind: Sequence[tuple[_Term, str]]) -> bool:
    """Whether the account has one more figure in its sentence, of no known place."""
    term = behind[0][0] if behind else None
    if term is None or not term.goes_on:
        return False
    return not any(sign in term.words for sign in "(.") and "trong do" not in term.words


def _counts_one_thing(stock: Stock) -> bool:
    units = {figure.unit for figure in stock.figures if figure.unit}
    return len(units) <= 1 and "hồ sơ" not in units


def _roles(names: tuple[str, ...], knowledge: Knowledge) -> dict[str, re.Pattern[str]]:
    return {name.partition("-")[2]: _words(words_of(knowledge, name)) for name in names}


@cache
def _words(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(words)}\b")
