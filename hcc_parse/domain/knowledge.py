"""What is known beforehand: indicators and their wordings, identities, laws, communes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from hcc_parse.domain.limits import Limits
from hcc_parse.domain.meaning import Adding, Concept, Meaning
from hcc_parse.domain.scanning import Scanning
from hcc_parse.domain.thresholds import Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What is measured (chỉ tiêu)."""

    id: str
    label: str
    unit: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way of naming an indicator; `under` is the stage to which it must belong, or empty."""

    indicator: str
    under: str
    spelling: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """An identity: the total is the sum of its parts; an optional part may go unsaid."""

    id: str
    total: str
    parts: tuple[str, ...]
    optional: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A share: its numerator and all bases over which offices compute it, each a sum of terms.

    `instead` tells what else makes up the numerator, where a report does not state it as one.
    """

    id: str
    numerator: tuple[tuple[int, str], ...]
    bases: tuple[tuple[tuple[int, str], ...], ...]
    instead: tuple[tuple[tuple[int, str], ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalDocument:
    """A document of the registry; it may accuse only when verified, and when its symbol is its own.

    `unique` is False where the symbol recurs each year or in each province (`66/NQ-CP`); `expired`
    is the first day on which it is no longer in force, None where that was not seen.
    """

    symbol: str
    type: str
    issued: date | None
    verified: bool
    unique: bool
    title: str
    source: str
    expired: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentType:
    """A type of document and its abbreviation in symbols, `Nghị định` and `NĐ`."""

    name: str
    abbreviation: str
    kind: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A body that issues documents: its letters in symbols, its names, and its level.

    `level` is that of the data file: `central`, `party_local`, `unit` and so on.
    """

    code: str
    names: tuple[str, ...]
    level: str
    verified: bool

    @property
    def of_party(self) -> bool:
        """Whether it belongs to the Party, whose symbols are put together in another way."""
        return self.level.startswith("party")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of measure and its spellings, the longest first."""

    name: str
    spellings: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commune:
    """A commune of the roster: `xã`, `phường` or `đặc khu`."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of administration (lĩnh vực) and the ways in which it is written."""

    name: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cutoff:
    """From which day to which day the regime counts a period, `quarter-2`."""

    start_day: int
    start_month: int
    start_year: int  # 0 for the year of the period, -1 for the year before
    end_day: int
    end_month: int
    checked: bool  # whether a period that is counted otherwise is told
    source: str

    def days(self, year: int) -> tuple[date, date]:
        """First and last day of the period in a year."""
        start = date(year + self.start_year, self.start_month, self.start_day)
        return start, date(year, self.end_month, self.end_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching:
    """When a label is taken for a known spelling that it does not quite equal.

    Attributes:
        of: What is named: `indicator` or `field`.
        scorer: How likeness is measured; see `normalise/likeness.py`.
        least: The score, of 100, from which two spellings are the same words.
        margin: By how much the best name must be ahead of any other.
        shortest: The letters a label must have; a shorter one counts only when it is equal.
    """

    of: str
    scorer: str
    least: float
    margin: float
    shortest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """All of it.

    `labels` maps a role (`total-row`) to its words in lower case, most of them without marks;
    `issuers` maps a code (`UBND`) to whether it is verified; `bodies` maps it to all that is known.
    `number_words` maps a role (`rank`) to words beside a number, in lower case, with their marks.
    """

    version: str
    indicators: Mapping[str, Indicator]
    wordings: tuple[Wording, ...]
    concepts: tuple[Concept, ...]
    meanings: tuple[Meaning, ...]
    relations: tuple[Relation, ...]
    rates: Mapping[str, Rate]
    units: tuple[Unit, ...]
    labels: Mapping[str, tuple[str, ...]]
    document_types: tuple[DocumentType, ...]
    issuers: Mapping[str, bool]
    bodies: Mapping[str, Body]
    legal_documents: Mapping[str, LegalDocument]
    communes: tuple[Commune, ...]
    fields: tuple[Field, ...]
    cutoffs: Mapping[str, Cutoff]
    matching: Mapping[str, Matching]
    limits: Limits
    thresholds: Thresholds
    number_words: Mapping[str, tuple[str, ...]]
    adding: Mapping[str, Adding]
    scanning: Scanning = field(default_factory=Scanning)

    def relations_of(self, total: str) -> tuple[Relation, ...]:
        """The identities in which an indicator is the total."""
        return tuple(relation for relation in self.relations if relation.total == total)
