"""What a careful reader reads in a generated report, as it is printed."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from corpus.generate.draft import Draft, Mark, MarkKind, plain
from corpus.score.letterhead import header_of
from corpus.score.printed import Printed, days_of, in_print, loose_dates, own_citations
from corpus.score.sheets import TrueCell, cells_of
from corpus.score.spelling import figures_in, letters, number, undated

NEAR = 8  # letters before a number by which it is known
FIGURES = ("count", "share")
NUMBERS: tuple[MarkKind, ...] = (
    "count",
    "share",
    "rank",
    "score",
    "money",
    "area",
    "phone",
    "year",
    "target",
    "other",
)


class TrueFigure(NamedTuple):
    """A figure of the running text; `kind` is `count`, `share`, or what is no result."""

    value: str
    meaning: str | None
    kind: str


class TrueCitation(NamedTuple):
    """A cited document: its symbol, type and date as printed."""

    symbol: str
    type: str
    date: str


class TrueNumber(NamedTuple):
    """Any number of the running text: its digits, and the letters before it in its paragraph."""

    kind: str
    digits: str
    before: str


class TrueLink(NamedTuple):
    """A share of the text, the count that it speaks of, and the count that this is a share of."""

    share: str
    numerator: str
    base: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Truth:
    """All that can be read; dates that name no day are kept as words."""

    name: str
    header: dict[str, str]
    dates: tuple[str, ...]
    periods: tuple[str, ...]
    spans: tuple[str, ...]
    citations: tuple[TrueCitation, ...]
    figures: tuple[TrueFigure, ...]
    numbers: tuple[TrueNumber, ...]
    cells: tuple[TrueCell, ...]
    links: tuple[TrueLink, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As JSON; a tuple becomes a list."""
        return asdict(self)

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "Truth":
        """Read what `to_json` wrote."""
        cells = (TrueCell(row, tuple(path), value) for row, path, value in content["cells"])
        return cls(
            name=content["name"],
            header=content["header"],
            dates=tuple(content["dates"]),
            periods=tuple(content["periods"]),
            spans=tuple(content["spans"]),
            citations=tuple(TrueCitation(*entry) for entry in content["citations"]),
            figures=tuple(TrueFigure(*entry) for entry in content["figures"]),
            numbers=tuple(TrueNumber(*entry) for entry in content["numbers"]),
            cells=tuple(cells),
            links=tuple(TrueLink(*entry) for entry in content.get("links", ())),
        )


def truth_of(draft: Draft) -> Truth:
    """Read a draft as it is printed: faults that were put in are read as they stand."""
    printed = list(in_print(draft))
    running = [one for one in printed if not one.in_cell]
    dates = [text for one in printed for text in _dates(one.mark)]
    cited = list(_cited(printed))
    cited += [TrueCitation(*own) for own in own_citations(draft)]
    return Truth(
        name=draft.name,
        header=header_of(draft),
        dates=(*dates, *loose_dates(draft)),
        periods=tuple(days_of(one.mark) for one in printed if one.mark.kind == "period"),
        spans=tuple(plain(one.mark.text) for one in printed if one.mark.kind == "span"),
        citations=tuple(cited),
        figures=tuple(_figures(running)),
        numbers=tuple(_numbers(running)),
        cells=tuple(cells_of(draft)),
        links=tuple(_links(draft)),
    )


def _dates(mark: Mark) -> Iterator[str]:
    """The dates in a mark: a period has two, a citation the one that is printed with it."""
    match mark.kind:
        case "date":
            yield from (iso or undated(mark.text) for iso in mark.iso[:1] or (None,))
        case "period":
            yield from (iso for iso in mark.iso if iso)
        case "citation" if mark.symbol and _has_day(mark.text.replace(mark.symbol, "")):
            words = undated(mark.text.rpartition(mark.symbol)[2])
            yield from (iso or words for iso in mark.iso[:1])


def _has_day(rest: str) -> bool:
    return sum(character.isdigit() for character in rest) >= 6  # 1/6/2025


def _cited(printed: list[Printed]) -> Iterator[TrueCitation]:
    """The documents cited; the date of one alone in a cell is that of the cell behind it."""
    for one, following in zip(printed, [*printed[1:], None], strict=True):
        mark = one.mark
        if mark.kind != "citation":
            continue
        iso = mark.iso
        if not iso and one.in_cell and following is not None and following.in_cell:
            iso = following.mark.iso if following.mark.kind == "date" else iso
        yield TrueCitation(mark.symbol or mark.text, mark.type or "", (iso[0] if iso else "") or "")


def _figures(running: list[Printed]) -> Iterator[TrueFigure]:
    for one in running:
        mark = one.mark
        printed = mark.value is not None and bool(figures_in(mark.text))
        if printed and (mark.kind in FIGURES or mark.meaning):
            yield TrueFigure(number(mark.value), mark.meaning, mark.kind)


def _links(draft: Draft) -> Iterator[TrueLink]:
    """The shares that stand in the text with both of their counts told."""
    told = draft.keys_in_text()
    for stated in draft.stated:
        marks = [draft.marks[key] for key in stated.keys]
        printed = all(mark.value is not None and figures_in(mark.text) for mark in marks)
        if stated.kind == "share" and printed and told.issuperset(stated.keys):
            yield TrueLink(*(number(mark.value) for mark in marks))


def _numbers(running: list[Printed]) -> Iterator[TrueNumber]:
    for one in running:
        if one.mark.kind in NUMBERS and figures_in(one.mark.text):
            yield TrueNumber(one.mark.kind, figures_in(one.mark.text), letters(one.before)[-NEAR:])
