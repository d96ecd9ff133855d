"""The charts of the overview, drawn from its own cells, so that they follow when these change."""

from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from hcc_parse.domain import Severity, Verdict
from hcc_parse.render.causes import NAMES
from hcc_parse.render.sheets import Link, Marked, Row, Telling

COLOURS = {
    Verdict.PASSED: "#70AD47",
    Verdict.LOOK: "#FFC000",
    Verdict.CORRECT: "#C0504D",
    Verdict.UNREAD: "#7F7F7F",
    Verdict.ABSENT: "#BFBFBF",
}
WEIGHTS = {Severity.ERROR: "#C0504D", Severity.WARNING: "#FFC000", Severity.NOTE: "#A6A6A6"}
BLUE = "#2E75B6"
FONT = {"name": "Times New Roman", "size": 10}
WIDTH = 640  # pixels
ROW = 20


class Area(NamedTuple):
    """Where the rows of a chart stand on the overview."""

    first: int
    rows: tuple[Row, ...]


def draw(
    book: Workbook, page: Worksheet, areas: dict[str, Area], titles: dict[str, str], to: Telling
) -> None:
    """Draw verdicts, checks and totals one below the other, beside the tables."""
    verdicts = areas["verdicts"]
    points = [{"fill": {"color": COLOURS[verdict]}} for verdict in Verdict]
    place = 3
    charts: list[tuple[str, str, list[dict[str, Any]]]] = [
        ("verdicts", "column", [{**_series(page, verdicts, 1), "points": points}])
    ]
    names = NAMES[to.language]
    if areas["checks"].rows:
        stacked = [
            {
                **_series(page, areas["checks"], at, blanks=True),
                "name": names[severity],
                "fill": {"color": WEIGHTS[severity]},
            }
            for at, severity in enumerate(Severity, 1)
        ]
        charts.append(("checks", "bar", stacked))
    if areas["totals"].rows:
        blue = {**_series(page, areas["totals"], 1), "fill": {"color": BLUE}}
        charts.append(("totals", "bar", [blue]))
    for key, form, series in charts:
        height = 300 if form == "column" else 110 + 26 * len(areas[key].rows)
        chart = _chart(book, form, titles[key], series, height)
        page.insert_chart(place, 5, chart, {"object_position": 3, "description": titles[key]})
        place += height // ROW + 2


def _series(page: Worksheet, area: Area, column: int, *, blanks: bool = False) -> dict[str, Any]:
    """One row of bars; the values are given beside the cells, for programs that do not compute."""
    last = area.first + len(area.rows) - 1
    return {
        "categories": [page.name, area.first, 0, last, 0],
        "values": [page.name, area.first, column, last, column],
        "categories_data": [_words(row) for row in area.rows],
        "values_data": [float(_value(row, column)) for row in area.rows],
        "gap": 60,
        "data_labels": {
            "value": True,
            "font": FONT,
            "num_format": "#,##0;;" if blanks else "#,##0",
        },
    }


def _words(row: Row) -> str:
    cell = row[0]
    return cell.text if isinstance(cell, Marked | Link) else str(cell)


def _value(row: Row, column: int) -> float:
    return float(str(row[column]))


def _chart(book: Workbook, form: str, title: str, series: list[dict[str, Any]], height: int) -> Any:
    kind = {"type": form, "subtype": "stacked"} if len(series) > 1 else {"type": form}
    chart = book.add_chart(kind)
    for one in series:
        chart.add_series(one)
    chart.set_title({"name": title, "name_font": {**FONT, "size": 13, "bold": True}})
    chart.set_legend({"none": True} if len(series) == 1 else {"position": "bottom", "font": FONT})
    values = {
        "num_font": FONT,
        "num_format": "#,##0",
        "min": 0,
        "major_gridlines": {"visible": True, "line": {"color": "#E0E0E0"}},
    }
    if form == "bar":  # the first row on top, as in the table, and the numbers below
        chart.set_y_axis({"num_font": FONT, "reverse": True})
        chart.set_x_axis({**values, "label_position": "high"})
    else:
        chart.set_x_axis({"num_font": FONT})
        chart.set_y_axis(values)
    chart.set_size({"width": WIDTH, "height": height})
    return chart
