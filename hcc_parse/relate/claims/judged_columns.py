"""Verdicts of tables on their targets: columns of plan, of what was done, and `Đạt`, `Chưa đạt`."""

import re
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Aim, Column, Figure, Grid, Knowledge, Row
from hcc_parse.relate.word_patterns import words_of
from hcc_parse.vietnamese import alternatives, fold

DIGITS = re.compile(r"\d")


def judged_columns(grid: Grid, knowledge: Knowledge) -> Iterator[Aim]:
    """Yield the verdicts of a table's rows that their own plan and result deny.

    Counts are looked at only where neither header names a time: what is a year's plan may be well
    under way in the half of it.

    Args:
        grid: A table.
        knowledge: The words of targets and verdicts.
    """
    given = {fold(word) for word in words_of(knowledge, "aim:plan-column")}
    plans = _columns(grid, words_of(knowledge, "planned"))
    plans += [one for one in grid.columns if _head(one).split("(")[0].strip() in given]
    done = _columns(grid, words_of(knowledge, "aim:done-column"))
    verdicts = _columns(grid, words_of(knowledge, "aim:verdict-column"))
    verdicts = [one for one in verdicts if one not in plans]
    done = [one for one in done if one not in (*plans, *verdicts)]
    plans = [p for p in plans if any(_figure(row, p) for row in grid.rows)]
    if len(plans) != 1 or len(done) != 1 or len(verdicts) != 1:
        return
    less = _any_of(tuple(w for r in ("less-is-better", "at-most") for w in words_of(knowledge, r)))
    timed = any(DIGITS.search(" ".join(column.path)) for column in (*plans, *done))
    words = {
        fold(word): met
        for role, met in (("aim:met", True), ("aim:missed", False))
        for word in words_of(knowledge, role)
    }
    for row in grid.rows:
        cell = row.entry(verdicts[0].index)
        met = words.get(fold(cell.text).strip(" .")) if cell and row.role == "data" else None
        texts = " ".join(entry.text for entry in row.entries)
        plan, result = _figure(row, plans[0]), _figure(row, done[0])
        if cell is None or met is None or less.search(fold(f"{row.label} {texts}")):
            continue
        if plan is None or result is None or plan.value == result.value:
            continue
        shares = _is_share(plan, plans[0]) and _is_share(result, done[0])
        counts = {plan.kind, result.kind} == {"count"} and not timed and plan.unit == result.unit
        if (shares or counts) and met != (result.value > plan.value):
            yield Aim(done=result, target=plan, met=met, words=cell.text)


def _figure(row: Row, column: Column) -> Figure | None:
    entry = row.entry(column.index)
    return entry.figure if entry else None


def _is_share(figure: Figure, column: Column) -> bool:
    return figure.kind == "share" or "(%)" in _head(column)


def _columns(grid: Grid, words: tuple[str, ...]) -> list[Column]:
    shape = _any_of(words)
    return [one for one in grid.columns if shape.match(_head(one))]


def _head(column: Column) -> str:
    return fold(column.path[-1]).strip() if column.path else ""


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(map(fold, words))})(?!\w)")
