"""What a unit states for a period, in this round and in earlier ones, ready to be compared."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from hcc_parse.domain import (
    Brief,
    Chosen,
    Commune,
    Directory,
    Round,
    Term,
    chosen,
    months_of,
    unit_name,
)

DAY = timedelta(days=1)
Figures = Mapping[tuple[str, str | None], Chosen]
Keeping = Callable[[Figures], Figures]


class Months(NamedTuple):
    """A stretch of whole months, counted from the year 0."""

    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What one unit states for one period.

    Attributes:
        unit: `xã An Phú`.
        term: The period.
        months: Its months; None where it is not known, or the title names two periods.
        briefs: The reports.
        figures: The one figure that counts for each indicator and field.
    """

    unit: str
    term: Term
    months: Months | None
    briefs: tuple[Brief, ...]
    figures: Figures

    def may_share_author(self, other: "Holding") -> bool:
        """Whether both may come from one body: a commune and its centre count each on their own."""
        own, others = ({b.symbol for b in one.briefs if b.symbol} for one in (self, other))
        return not own or not others or bool(own & others)

    def follows(self, other: "Holding") -> bool:
        """Whether the other's period ends where this one begins, by months and by days."""
        if self.months is None or other.months is None:
            return False
        start, end = self.term.start, other.term.end
        near = start is None or end is None or abs(start - end - DAY) <= DAY
        return self.months.first == other.months.last + 1 and near


def _as_they_are(figures: Figures) -> Figures:
    return figures


def holdings_of(round: Round, keeping: Keeping = _as_they_are) -> dict[str, Holding]:
    """What each unit states in this round, appendices sent apart with their reports.

    Args:
        round: The round.
        keeping: How the figures of a unit are kept, when there are many units.
    """
    asked = round.asked
    return {
        unit: _holding(unit, briefs, asked, keeping) for unit, briefs in round.by_unit().items()
    }


def earlier_of(round: Round, keeping: Keeping = _as_they_are) -> dict[str, tuple[Holding, ...]]:
    """What each unit stated in earlier rounds, a holding a period."""
    directory = Directory(round.roster)
    found: dict[str, dict[tuple[object, ...], list[Brief]]] = {}
    for brief in round.previous:
        unit = directory.unit(brief.unit) or _by_path(brief, directory)
        if unit is not None and brief.term.name and brief.term.year:
            terms = found.setdefault(unit_name(unit), {})
            terms.setdefault((brief.term.name, brief.term.year), []).append(brief)
    return {
        unit: tuple(_holding(unit, briefs, None, keeping) for briefs in terms.values())
        for unit, terms in found.items()
    }


def tiled(whole: Months, pieces: Iterable[Holding]) -> tuple[Holding, ...]:
    """Periods that make up a longer one without a gap, the fewest first; none where they do not."""
    by_first: dict[int, Holding] = {}
    for piece in sorted(pieces, key=lambda p: p.months or (0, 0)):
        if piece.months and piece.months != whole and piece.months.last <= whole.last:
            by_first[piece.months.first] = piece  # the longest of those that begin here
    found: list[Holding] = []
    month = whole.first
    while month <= whole.last:
        following = by_first.get(month)
        if following is None or following.months is None:
            return ()
        found.append(following)
        month = following.months.last + 1
    return tuple(found)


def months_of_term(term: Term) -> Months | None:
    """The months of a term, January of the year 0 being 0.

    >>> months_of_term(Term(name="quarter-2", year=1))
    Months(first=15, last=17)
    """
    months = months_of(term.name) if term.name else None
    if months is None or term.year is None:
        return None
    return Months(12 * term.year + months[0] - 1, 12 * term.year + months[1] - 1)


def _holding(unit: str, briefs: list[Brief], asked: Term | None, keeping: Keeping) -> Holding:
    said = next((b.term for b in briefs if b.term.name and b.term.year), None)
    term = said or asked or briefs[0].term
    names = {(one.name, one.year) for brief in briefs for one in _terms(brief)}
    return Holding(
        unit=unit,
        term=term,
        months=months_of_term(term) if len(names) < 2 else None,
        briefs=tuple(briefs),
        figures=keeping(chosen(briefs)),
    )


def _terms(brief: Brief) -> Iterator[Term]:
    """The periods of a title; a year beside another name only tells its year."""
    named = [term for term in (brief.term, *brief.named) if term.name and term.year]
    shorter = [term for term in named if term.name != "year"]
    yield from shorter or named


def _by_path(brief: Brief, directory: Directory) -> Commune | None:
    """The unit that the path names, for a report without a letterhead."""
    return None if brief.unit else directory.named_in(brief.path)
