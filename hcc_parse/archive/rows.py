"""A report as rows of the archive's tables."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from hcc_parse.archive.database import Row
from hcc_parse.archive.words import Index
from hcc_parse.domain import Brief, Severity, Spot, chosen
from hcc_parse.domain.holding import Holding, period_code
from hcc_parse.vietnamese import fold


class Rows(NamedTuple):
    """What the tables beside `reports` have of a report: rows with its number, packed bytes."""

    passages: Iterable[Row]
    figures: Iterable[Row]
    citations: Iterable[Row]
    findings: Iterable[Row]
    entry: bytes
    marks: bytes


class Copied(NamedTuple):
    """A report as another archive has it.

    Attributes:
        report: Its row of `reports`, the number left out.
        rows: All others, for the number that it gets.
        words: What it is found by.
        sha256: Of its content.
        unit: Whose it is.
        period: For when.
    """

    report: Row
    rows: Callable[[int], Rows]
    words: Index
    sha256: str
    unit: str | None
    period: str | None


def rows_of(id: int, holding: Holding) -> Rows:
    """All rows of a report that was read, but that of `reports`."""
    brief, passages = holding.brief, Passages(holding)
    return Rows(
        passages_rows(id, holding),
        figures_rows(id, brief, passages),
        citations_rows(id, brief, passages),
        findings_rows(id, brief, passages),
        holding.entry,
        marks_of(brief),
    )


def marks_of(brief: Brief) -> bytes:
    """The prints of a text, eight bytes each."""
    return b"".join(mark.to_bytes(8, "big") for mark in brief.prints)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def report_of(holding: Holding, now: str, added: str) -> Row:
    """The row of `reports`, its number left out."""
    brief, term = holding.brief, holding.brief.term
    newest = _day(term.end) or _day(brief.issued) or (str(term.year) if term.year else "")
    counts = [brief.count(severity) for severity in Severity]
    characters = sum(len(line.text) for line in holding.lines)
    held = (characters, len(holding.lines), len(brief.stated))
    whose = (brief.unit, period_code(term), term.year, brief.title, brief.number, brief.symbol)
    told = (_day(brief.issued), newest, brief.format, brief.pages, str(brief.verdict))
    times = (holding.sending, holding.key, now, added)
    return (brief.sha256, brief.path, *whose, *told, int(brief.partial), *counts, *held, *times)


def passages_rows(id: int, holding: Holding) -> Iterator[Row]:
    """The rows of `passages`."""
    for number, (kind, spot, text) in enumerate(holding.lines):
        yield id, number, kind, spot.block, spot.row, spot.page, spot.where.vi, text


class Passages:
    """Where each place of a report is among its lines.

    Args:
        holding: The report.
    """

    def __init__(self, holding: Holding) -> None:
        self._exact: dict[tuple[int, int | None], int] = {}
        self._blocks: dict[int, int] = {}
        for number, line in enumerate(holding.lines):
            self._exact.setdefault((line.spot.block, line.spot.row), number)
            self._blocks.setdefault(line.spot.block, number)

    def number(self, spot: Spot | None) -> int | None:
        """The line of a place; the first of its table where its own row says nothing."""
        if spot is None:
            return None
        return self._exact.get((spot.block, spot.row), self._blocks.get(spot.block))


def figures_rows(id: int, brief: Brief, passages: Passages) -> Iterator[Row]:
    """The rows of `figures`; `chosen` are those that count for an indicator and a field."""
    counting = {key: one.stated for key, one in chosen([brief]).items()}
    for number, one in enumerate(brief.stated):
        counts = counting.get((one.indicator, one.field))
        if counts is not None and counts.spot == one.spot:
            del counting[one.indicator, one.field]
        else:
            counts = None
        disputed = (counts or one).disputed
        meant = (one.indicator, one.field, one.channel, one.period, f"{one.value:f}")
        told = (one.text, one.sure, int(disputed), int(counts is not None))
        yield id, number, *meant, *told, passages.number(one.spot), one.spot.column


def citations_rows(id: int, brief: Brief, passages: Passages) -> Iterator[Row]:
    """The rows of `citations`; a report's own number is none."""
    own = f"{brief.number}/{brief.symbol}"
    for number, one in enumerate(cited for cited in brief.cited if cited.symbol != own):
        told = (one.type, _day(one.date), one.issuer, one.title, int(one.registered))
        symbol = fold(one.symbol).replace(" ", "")
        place = (passages.number(one.spot), one.spot.column)
        yield id, number, one.symbol, symbol, *told, *place


def findings_rows(id: int, brief: Brief, passages: Passages) -> Iterator[Row]:
    """The rows of `findings`."""
    for number, (finding, spot) in enumerate(brief.noted):
        place = (passages.number(spot), spot.column if spot else None)
        told = (finding.id, finding.check, str(finding.severity), *finding.message)
        yield id, number, *told, int(finding.waiver is not None), *place
