"""What each passage holds beside figures: dates, periods, documents, numbers that count nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from hcc_parse.domain import (
    Address,
    Citation,
    DateMention,
    Knowledge,
    Passage,
    Period,
    Reference,
)
from hcc_parse.extract.citing.citations import find_citations
from hcc_parse.extract.citing.references import find_references
from hcc_parse.extract.numbers.grammar import held_numbers, typed_numbers
from hcc_parse.extract.numbers.patterns import Typed
from hcc_parse.extract.timing import find_dates, find_periods

Span = tuple[int, int]


@dataclass(slots=True)
class Taken:
    """The mentions of a report so far, and the spans that they take: once taken, always taken."""

    dates: list[DateMention] = field(default_factory=list)
    periods: list[Period] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    typed: dict[Address, list[Typed]] = field(default_factory=dict)  # numbers that count nothing
    spans: dict[Address, list[Span]] = field(default_factory=dict)  # no figure is sought here

    @classmethod
    def of(cls, passages: Iterable[Passage], knowledge: Knowledge) -> "Taken":
        """Read the passages in order."""
        taken = cls()
        for passage in passages:
            taken._read(passage, knowledge)
        return taken

    def _read(self, passage: Passage, knowledge: Knowledge) -> None:
        dates = list(find_dates(passage, knowledge.labels))
        periods = list(find_periods(passage, dates, knowledge.labels))
        cited = list(find_citations(passage, dates, knowledge))
        referred = list(find_references(passage, dates, cited, knowledge))
        self.dates += dates
        self.periods += periods
        self.citations += cited
        self.references += referred
        timed = [period for period in periods if period.start or period.name]
        places = [*(date.place for date in dates), *(period.place for period in timed)]
        places += [*(c.place for c in cited), *(reference.place for reference in referred)]
        places += [c.symbol_place for c in cited]  # a symbol may stand far from its type
        held = held_numbers(dates, timed, cited, referred)
        typed = typed_numbers(passage, held, knowledge)
        self.typed[passage.address] = typed
        self.spans[passage.address] = [
            *((place.start, place.end) for place in places),
            *(number[:2] for number in typed if number.masks),
        ]
