"""Names said to have no late case, with the figures that count some of them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Address, Figure, Grid, Knowledge, Mentions, NamedClaim, Refuted
from hcc_parse.relate.movement.series import holds, series_of
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold, unmark

NEAR = 20  # figures before a claim
CLAUSE = re.compile(r"[,:()]")
ROLES = ("beside-name", "other-names", "other-names-behind", "time-of-name", "all-done")


class _Words(NamedTuple):
    late: re.Pattern[str]
    beside: re.Pattern[str]
    others: re.Pattern[str]
    time: re.Pattern[str]
    done: re.Pattern[str]


def named_denials(mentions: Mentions, knowledge: Knowledge) -> Iterator[Refuted]:
    """Hold each such claim against the columns of late cases and the figures of its paragraph.

    Args:
        mentions: Claims, figures and tables of the report.
        knowledge: The words of what is late, and those that may stand beside a name.
    """
    words = _words(
        knowledge.labels["claim:late"], tuple(words_of(knowledge, role) for role in ROLES)
    )
    own: dict[Address, list[Figure]] = {}
    for figure in mentions.figures if mentions.named_claims else ():
        own.setdefault(figure.place.address, []).append(figure)
    for claim in mentions.named_claims:
        if mentions.in_plan(claim.place):
            continue
        against = _told_before(claim, own.get(claim.place.address, []), words)
        for grid in mentions.grids:
            against = against or _in_table(claim, grid, knowledge, words)
        if against:
            yield Refuted(way="none", text=claim.text, place=claim.place, against=against)


def _told_before(claim: NamedClaim, figures: list[Figure], words: _Words) -> tuple[Figure, ...]:
    """The figure of the name in the sentence before, which tells of late cases."""
    name = _bare(claim.before, words)
    if CLAUSE.search(claim.before) or len(name) < 3:
        return ()
    stop = bisect_left(figures, claim.place.start, key=lambda figure: figure.place.start)
    near = figures[max(0, stop - NEAR) : stop]
    named = [f for f in near if _bare(CLAUSE.split(unmark(f.lead))[-1], words) == name]
    late = [f for f in named if words.late.search(unmark(f.lead))]
    plain = [f for f in late if f.kind == "count" and f.qualifier is None and f.value > 0]
    return tuple(plain) if len(named) == len(plain) == 1 else ()


def _in_table(
    claim: NamedClaim, grid: Grid, knowledge: Knowledge, words: _Words
) -> tuple[Figure, ...]:
    """The late cases of the name, or of any other, where every column of them counts some."""
    late = [
        one
        for one in series_of(grid, knowledge)
        if words.late.search(_own_words(one.head, grid))
        and all(f.kind == "count" for f in one.values.values())
    ]
    if not late:
        return ()
    *fronts, clause = CLAUSE.split(claim.before)
    if not clause.strip() and len(fronts) > 1 and _are_all_done(fronts[1:], words):
        fronts, clause = [], fronts[0]  # `Ở lĩnh vực A, toàn bộ hồ sơ đã được giải quyết, …`
    front = " ".join(fronts)
    if words.others.search(claim.before):
        names = [n for n in late[0].values if not holds(claim.before, n)]
        excepted = [n for n in late[0].values if holds(claim.before, n)]
        if not excepted:
            return ()
    else:
        names = [n for n in late[0].values if holds(clause, n)]
        if len(names) != 1 or words.time.search(front) or _bare(clause, words, names[0]):
            return ()
    for name in names:
        cells = [one.values.get(name) for one in late]
        told = tuple(cell for cell in cells if cell is not None and cell.value > 0)
        if told and len(told) == len(late):
            return told[:1]
    return ()


def _are_all_done(clauses: list[str], words: _Words) -> bool:
    """Whether clauses only say that all was done."""
    return all(not re.sub(r"[\d.%]+", "", words.done.sub(" ", one)).strip() for one in clauses)


def _own_words(head: str, grid: Grid) -> str:
    """The words of the head of a column, without those of the title of its table."""
    return head.removeprefix(fold(grid.title))


def _bare(told: str, words: _Words, name: str = "") -> str:
    """What is left of a clause without a name and the words that may stand beside it."""
    left = told.replace(name, " ", 1) if name else told
    return " ".join(words.beside.sub(" ", left).split()).strip(" -+*.:;,")


@cache
def _words(late: tuple[str, ...], roles: tuple[tuple[str, ...], ...]) -> _Words:
    beside, others, behind, time, done = roles
    return _Words(
        said(late),
        said(beside),
        re.compile(rf"\b{one_of(others)}\b[^.;]*,[^.;,]*\b{one_of(behind)}(?: deu| cung)?\s*$"),
        said(time),
        said(done),
    )
