"""What is told to be the most, with the figure that a table has for another."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Figure, Finding, Grid, Said, Severity
from hcc_parse.vietnamese import fold, unmark

MOST = re.compile(r"\b(?:nhieu|cao|lon) nhat\b")
LEADS = re.compile(r"[^.;:\d()]{0,40}(?:\(|voi |la |dat )\s?(?:khoang )?$")
SENTENCE = re.compile(r"[.;]\s|\n")
SILENT = frozenset(("so", "ho", "tong", "cong", "luong", "muc", "don", "vi"))  # of a header
FEWEST, LEAST = 3, 10  # names of a series; figures below are alike by chance


class _Series(NamedTuple):
    about: frozenset[str]
    values: dict[str, Figure]


@check(
    "C11",
    title=Said("Nói nhiều nhất, bảng ghi nơi khác", "The most, says the text; a table another"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu nêu tên (tháng, lĩnh vực, nội dung) nhiều nhất kèm số. Nếu trong bảng số đó là của
        đúng một tên khác, còn tên đã nêu có số nhỏ hơn, thì tên hoặc số gõ nhầm. Chỉ xét khi câu
        nói đúng nội dung của cột và số từ 10 trở lên.""",
        """A sentence tells which month, field or matter is the most, with a figure. Where the table
        has that figure for one other name only, and a lesser one for the name told, name or figure
        is a slip. Only where the words are those of the column, and figures of 10 or more.""",
    ),
    basis=Said("Đối chiếu lời với bảng.", "The text against the table."),
    wrong="""
        Tháng 8 có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).
        | Tháng | Số hồ sơ tiếp nhận |
        | Tháng 7 | 48 |
        | Tháng 8 | 57 |
        | Tháng 9 | 84 |
    """,
    right="""
        Tháng 9 có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).
        | Tháng | Số hồ sơ tiếp nhận |
        | Tháng 7 | 48 |
        | Tháng 8 | 57 |
        | Tháng 9 | 84 |
    """,
)
def most_of_another(dossier: Dossier) -> Iterator[Finding]:
    """Hold each figure told as the most against the tables that name it."""
    every = [series for grid in dossier.mentions.grids for series in _series_of(grid)]
    for figure in dossier.mentions.figures:
        if figure.kind != "count" or figure.value < LEAST or figure.qualifier is not None:
            continue
        words = _sentence(dossier, figure)
        most = MOST.search(words)
        if most is None or not LEADS.fullmatch(words[most.end() :]):
            continue
        told = [one for series in every if (one := _told(series, words))]
        if any(own.value == figure.value for _, own in told):
            continue
        for series, own in told:
            others = [name for name, f in series.values.items() if f.value == figure.value]
            if len(others) == 1 and own.value < figure.value:
                yield _finding(figure, own, series.values[others[0]])
                break


def _finding(figure: Figure, own: Figure, other: Figure) -> Finding:
    return most_of_another.finding(
        Said(
            f"Ghi nhiều nhất với {figure.text}, nhưng bảng ghi {own.text} ở tên đã nêu, còn "
            f"{other.text} là của tên khác: tên hoặc số gõ nhầm, "
            "hoặc lời và bảng nói về hai kỳ.",
            f"States the most with {figure.text}, but the table has {own.text} for the name told "
            f"and {other.text} for another: a slip, or they speak of two periods.",
        ),
        subject="nhiều nhất",
        at=figure.place,
        explanation=f"{figure.text} ≠ {own.text}",
        evidence=(stated(figure), stated(own, "other"), stated(other, "other")),
        stated=figure.value,
        expected=own.value,
    )


def _sentence(dossier: Dossier, figure: Figure) -> str:
    """The sentence up to a figure, in plain letters."""
    text = unmark(dossier.report.passage_at(figure.place).plain[: figure.place.start])
    return SENTENCE.split(text)[-1]


def _told(series: _Series, words: str) -> tuple[_Series, Figure] | None:
    """The figure of the one name of a series that a sentence tells, if it is of that series."""
    if not series.about or not series.about <= set(re.findall(r"\w+", words)):
        return None
    named = [name for name in series.values if re.search(rf"\b{re.escape(name)}\b", words)]
    return (series, series.values[named[0]]) if len(named) == 1 else None


def _series_of(grid: Grid) -> Iterator[_Series]:
    """The columns of a table by the names of its rows, its total row by those of its columns."""
    for column in grid.columns:
        values = {
            fold(row.label): entry.figure
            for row in grid.rows
            if row.role == "data" and row.label and (entry := row.entry(column.index))
            if entry.figure is not None and entry.figure.kind == "count"
        }
        if len(values) >= FEWEST:
            yield _Series(_about(column.path), values)
    for row in (row for row in grid.rows if row.role == "total"):
        heads: dict[tuple[str, ...], dict[str, Figure]] = {}
        for column in grid.columns:
            entry = row.entry(column.index)
            if len(column.path) > 1 and entry and entry.figure and entry.figure.kind == "count":
                heads.setdefault(column.path[:-1], {})[fold(column.path[-1])] = entry.figure
        for path, values in heads.items():
            if len(values) >= FEWEST:
                yield _Series(_about(path), values)


def _about(path: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(" ".join(path)).split()) - SILENT
