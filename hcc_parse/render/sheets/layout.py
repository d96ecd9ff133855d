"""What a sheet is made of: columns with titles, rows of cells, links within the output folder."""

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, Protocol

from hcc_parse.domain import Knowledge, Language, RoundReview, Said, Severity
from hcc_parse.render.site.wording import indicator_in_words

Kind = Literal["text", "long", "list", "number", "date", "link"]
Tone = Literal["good", "look", "bad", "dim"]


class Link(NamedTuple):
    """Words that lead to a page of the output; without a target they are only words."""

    text: str
    target: str | None


class Marked(NamedTuple):
    """Words with a colour."""

    text: str
    tone: Tone | None


Cell = str | int | Decimal | date | Link | Marked | None
Row = tuple[Cell, ...]


class Column(NamedTuple):
    """A column: `long` words are wrapped, a `list` is not; `width` is in letters."""

    title: Said
    width: int
    kind: Kind = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table for people (bảng): the same for the workbook and for CSV.

    Attributes:
        key: Its name among the CSV files, `don-vi`.
        title: Its name in the workbook, at most 31 letters.
        columns: What stands at the head of each column.
        rows: Gives the rows afresh, one after the other.
        fixed: How many columns stay in sight when the sheet is moved sideways.
        printed: How many columns are printed, from the first on; None for all.
    """

    key: str
    title: Said
    columns: tuple[Column, ...]
    rows: Callable[[], Iterator[Row]]
    fixed: int = 1
    printed: int | None = None


class Asking(Protocol):
    """What is told of a check: those of the catalogue are such, and those across reports."""

    @property
    def rule(self) -> str:
        """Its name in words, `total-differs-from-rows`."""

    @property
    def title(self) -> Said:
        """What it asks."""

    @property
    def severity(self) -> Severity:
        """How much its findings weigh at most."""

    @property
    def rationale(self) -> Said:
        """Why it asks."""

    @property
    def basis(self) -> Said:
        """On what rule or law it rests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What sheets are made from, and how.

    Attributes:
        review: The round.
        knowledge: The names of indicators.
        language: Vietnamese or English.
        checks: The checks by their ids.
        papers: The paths in the output folder that are there to be linked; None for all.
    """

    review: RoundReview
    knowledge: Knowledge
    language: Language
    checks: Mapping[str, Asking]
    papers: Container[str] | None = None

    def say(self, vi: str, en: str) -> str:
        """Words in the language of the sheets."""
        return en if self.language == "en" else vi

    def title_of(self, check: str, rule: str) -> str:
        """What a check asks; the name of its rule where it is not in the catalogue."""
        asking = self.checks.get(check)
        return asking.title.in_(self.language) if asking else rule

    def indicator(self, id: str) -> str:
        """The name of an indicator, as on the pages of the site."""
        return indicator_in_words(id, self.knowledge, self.language)

    def linked(self, text: str, path: str, anchor: str = "") -> Link:
        """A link to a path, if there is such a page."""
        there = self.papers is None or path in self.papers
        return Link(text, f"{path}#{anchor}" if anchor else path) if there else Link(text, None)
