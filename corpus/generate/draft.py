"""A report before it is set: lines and tables in which figures, dates and citations are marked.

Every stretch whose meaning is known is a `Mark` under a key; the text around it is a template that
names the keys in braces (`"Tổng số hồ sơ: {f3} hồ sơ"`). A slip changes marks or blocks, and what
is then printed, and what is then true of it, follow from the same draft.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from string import Formatter
from typing import Literal

from corpus.generate.style import Rules, Style
from corpus.generate.words import Bank

MarkKind = Literal[
    "count",  # cases, procedures, people: an exact number; `meaning` is the indicator
    "share",  # per cent; `meaning` is the indicator or None
    "rank",
    "score",
    "money",
    "area",
    "phone",
    "year",
    "target",  # a figure that is wished for, not reported
    "other",
    "date",  # `iso` holds one date, None in it when it is blank or impossible
    "period",  # `iso` holds the first and the last day; `meaning` is cumulative for the year so far
    "span",  # the name of a period, "Quý II năm 2026"
    "citation",
    "header",  # `meaning` is the field: issuer, number, locality, signatory, title
]
RowRole = Literal["head", "code", "data", "total", "ratio", "group"]
LEFT, ABOVE = "<", "^"  # cells that belong to the one on their left, or above


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of text whose meaning is known."""

    kind: MarkKind
    text: str
    value: Decimal | None = None
    meaning: str | None = None
    iso: tuple[str | None, ...] = ()
    symbol: str | None = None
    type: str | None = None
    field: str | None = None  # the field of administration, in tables by field


@dataclass(slots=True, kw_only=True)
class Line:
    """A paragraph. `number` is what stands before it (`I.`, `1.`, `-`), typed or automatic."""

    template: str
    role: Literal["title", "subtitle", "heading", "text", "item", "annex"] = "text"
    level: int = 0
    number: str = ""
    section: str = ""  # the section of the outline that a heading opens, "I.6"


@dataclass(slots=True, kw_only=True)
class Row:
    """A row of a table; a cell is a template, or `<` or `^` where it is merged away."""

    role: RowRole
    cells: list[str]


@dataclass(slots=True, kw_only=True)
class Sheet:
    """A table; with `own_page` it begins a new page, turned on its side if `landscape`."""

    name: str
    rows: list[Row]
    widths: list[float]
    title: list[Line] = field(default_factory=list)
    own_page: bool = False
    landscape: bool = False
    repeat_head: bool = True
    rules: Rules = "ruled"
    beside: "Sheet | None" = None  # a second table, set on the right of this one
    turned_head: bool = False  # the names of the columns of figures are set at 90 degrees


@dataclass(frozen=True, slots=True)
class Stated:
    """A relation that the report states, and that a wrong figure breaks; a total comes first.

    A sum that is not `closed` names some parts only: others may have gone unsaid.
    """

    kind: Literal["sum", "same", "share"]
    keys: tuple[str, ...]
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Trap:
    """Something true that looks wrong: it must draw no error and no warning."""

    name: str
    traces: tuple[str, ...]  # texts by which a finding about it is known


@dataclass(slots=True, kw_only=True)
class Draft:
    """A whole report: templates for every part, and the marks they name."""

    name: str
    kind: str
    style: Style
    issuer: list[str]
    number: str
    place: str
    title: list[Line]
    body: list[Line | Sheet]
    role: list[str]
    signer: str
    recipients: list[str]
    marks: dict[str, Mark] = field(default_factory=dict)
    stated: list[Stated] = field(default_factory=list)
    traps: list[Trap] = field(default_factory=list)
    spans: tuple[str, ...] = ()  # the names of this period and of the next, as the text has them
    bank: Bank = Bank.LEARNED  # whose wordings it is made of
    motto: tuple[str, str] | None = None  # as printed, where it is not written as it should be

    def put(self, mark: Mark, key: str = "") -> str:
        """Keep a mark, and return the template that stands for it, `{f12}`."""
        key = key or f"{mark.kind[0]}{len(self.marks) + 1}"
        if key in self.marks:
            raise KeyError(f"two marks bear the key {key}")
        self.marks[key] = mark
        return f"{{{key}}}"

    def change(self, key: str, **fields: object) -> None:
        """Put another mark in the place of one: the same but for these fields."""
        self.marks[key] = replace(self.marks[key], **fields)  # type: ignore[arg-type]

    def shown(self, template: str) -> str:
        """Return what is printed for a template, in the style's way of writing letters."""
        text = template.format_map({key: mark.text for key, mark in self.marks.items()})
        return self.style.letters(text)

    def sheets(self) -> Iterator[Sheet]:
        """All tables, one on the right of another after it."""
        for block in self.body:
            if isinstance(block, Sheet):
                yield from [block, block.beside] if block.beside else [block]

    def lines(self) -> Iterator[Line]:
        """All paragraphs outside tables: the title, the body, the titles of tables."""
        yield from self.title
        for block in self.body:
            yield from [block] if isinstance(block, Line) else block.title

    def keys_in_text(self) -> set[str]:
        """The keys of marks that stand in paragraphs."""
        return {key for line in self.lines() for key in keys_of(line.template)}


def keys_of(template: str) -> list[str]:
    """The keys that a template names, from left to right."""
    return [name for _, name, _, _ in Formatter().parse(template) if name]


def plain(text: str) -> str:
    """Compose letters and drop doubled white space, so that two ways of writing compare equal."""
    return " ".join(unicodedata.normalize("NFC", text).split())
