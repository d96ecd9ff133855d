"""What was read of a report, held against what stands in it: hits, misses, inventions."""

from collections import Counter
from collections.abc import Container, Hashable, Iterable, Iterator
from typing import Any, NamedTuple

from corpus.score.sheets import ROLES, TrueCell
from corpus.score.spelling import number, same, undated
from corpus.score.truth import FIGURES, TrueFigure, Truth

Json = dict[str, Any]
NOT_READ = ("header", "code")  # roles of rows that hold no results


class Outcome(NamedTuple):
    """One measure on one report; `told` is None where only what was missed can be counted."""

    measure: str
    key: str
    hits: int
    wanted: int
    told: int | None

    @property
    def missed(self) -> int:
        """How many stand in the report and were not read so."""
        return self.wanted - self.hits

    @property
    def extra(self) -> int:
        """How many were read and do not stand in the report."""
        return (self.told or self.hits) - self.hits


def compare(truth: Truth, report: Json, indicators: Container[str]) -> Iterator[Outcome]:
    """Compare a report of the JSON result with the truth, measure by measure."""
    yield from _header(truth, report)
    dates = [date["iso"] or undated(date["text"]) for date in report["dates"]]
    yield outcome("dates", truth.dates, dates)
    yield from _periods(truth, report["periods"])
    yield from _citations(truth, report["citations"])
    yield from _figures(truth, report["figures"], indicators)
    yield from _cells(truth, report["tables"])


def outcome(
    measure: str, wanted: Iterable[Hashable], told: Iterable[Hashable], key: str = "all"
) -> Outcome:
    """Count how much of what is wanted was told, and how much was told in all."""
    want, told_too = Counter(wanted), Counter(told)
    return Outcome(measure, key, (want & told_too).total(), want.total(), told_too.total())


def _header(truth: Truth, report: Json) -> Iterator[Outcome]:
    told = header_told(report["header"])
    for field in sorted(truth.header.keys() | told.keys()):
        wanted = [same(truth.header[field])] if field in truth.header else []
        yield outcome("header", wanted, [same(told[field])] if field in told else [], field)


def header_told(header: Json) -> dict[str, str]:
    """The header of the JSON result as fields; what is unknown is absent."""
    part = {name: header[name] or {} for name in ("issuer", "number", "date", "signatory")}
    period = header["period"] or {}
    start, end = period.get("start"), period.get("end")
    fields = {
        "issuer": part["issuer"].get("commune"),
        "number": part["number"].get("value"),
        "symbol": part["number"].get("symbol"),
        "date": part["date"].get("iso"),
        "locality": header["locality"],
        "signatory": part["signatory"].get("name"),
        "title": header["title"],
        "type": header["type"],
        "recipients": str(len(header["recipients"])) if header["recipients"] else None,
        "period days": f"{start or '?'}..{end or '?'}" if start or end else None,
        "period name": period.get("label") or (None if start or end else period.get("text")),
    }
    return {name: text for name, text in fields.items() if text}


def _periods(truth: Truth, periods: list[Json]) -> Iterator[Outcome]:
    """Stretches of two days, and names; what only stands beside the report's period is no name."""
    told = [
        f"{period['start'] or '?'}..{period['end'] or '?'}"
        for period in periods
        if period["kind"] == "days" and (period["start"] or period["end"])
    ]
    yield outcome("periods", truth.periods, told)
    names = [same(p["text"]) for p in periods if p["kind"] == "name"]
    yield outcome("period names", map(same, truth.spans), names)


def _citations(truth: Truth, citations: list[Json]) -> Iterator[Outcome]:
    wanted = [(same(c.symbol), same(c.type), c.date) for c in truth.citations]
    told = [(same(c["symbol"]), same(c["type"] or ""), c["date"] or "") for c in citations]
    own = same("/".join(truth.header.get(part, "") for part in ("number", "symbol")))
    if (own, "", "") in told:  # the report's own number in the letterhead is no citation
        told.remove((own, "", ""))
    for depth, key in enumerate(("symbol", "symbol and type", "symbol, type and date"), start=1):
        yield outcome("citations", [w[:depth] for w in wanted], [t[:depth] for t in told], key)


def _figures(truth: Truth, figures: list[Json], indicators: Container[str]) -> Iterator[Outcome]:
    results = [figure for figure in truth.figures if figure.kind in FIGURES]
    named = [figure for figure in results if figure.meaning in indicators]
    values = Counter(number(figure["value"]) for figure in figures)
    for key, group in (
        ("named", named),
        ("unnamed", [figure for figure in results if figure.meaning not in indicators]),
        ("all", results),
    ):
        wanted = Counter(figure.value for figure in group)
        yield Outcome("figures: value", key, (wanted & values).total(), len(group), None)
    told = _pairs_told(truth, figures)
    pairs = [(figure.value, figure.meaning) for figure in named]
    yield outcome("figures: value and indicator", pairs, told)


def _pairs_told(truth: Truth, figures: list[Json]) -> Iterator[tuple[str, str]]:
    """What was named as the period's own result.

    A target under its indicator's name is neither a hit nor an invention, and neither is a figure
    that is said to be of another stretch of time.
    """
    wished = Counter(_pair(figure) for figure in truth.figures if figure.kind not in FIGURES)
    for figure in figures:
        if figure["indicator"] and not figure["period"]:
            pair = (number(figure["value"]), figure["indicator"])
            if figure["qualifier"] and wished[pair]:
                wished[pair] -= 1
            else:
                yield pair


def _pair(figure: TrueFigure) -> tuple[str, str]:
    return figure.value, figure.meaning or ""


def _cells(truth: Truth, tables: list[Json]) -> Iterator[Outcome]:
    told = [cell for table in tables for _, cell in cells_told(table)]
    yield outcome("cells: value", [c.value for c in truth.cells], [c[2] for c in told])
    yield outcome("cells: value, row and path", truth.cells, told)


def cells_told(table: Json) -> Iterator[tuple[tuple[int, int], TrueCell]]:
    """The numbers in a table of the JSON result and where they stand, without those of order."""
    paths = {
        column["index"]: tuple(same(text) for text in column["path"]) for column in table["columns"]
    }
    for row in table["rows"]:
        if row["role"] in NOT_READ:
            continue
        label = row["role"] if row["role"] in ROLES else same(row["field"] or "")
        for cell in row["cells"]:
            order = cell["column"] == 0 and cell["text"].strip(" .)") == row["key"]
            if cell["value"] is not None and not order:
                path = paths.get(cell["column"], ())
                at = (row["index"], cell["column"])
                yield at, TrueCell(label, path, number(cell["value"]))
