"""Tables that count the days of each case: one row whose date and number do not agree."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import permutations
from typing import NamedTuple

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import has_word
from hcc_parse.domain import (
    Address,
    Dossier,
    Entry,
    Evidence,
    Finding,
    Grid,
    Said,
    Severity,
    slip_between,
)
from hcc_parse.vietnamese import in_words

FREE = 5  # the weekday from which nothing is worked, Monday being 0
HOLIDAYS = 5  # days of one feast at most
FEWEST = 4  # rows, of which all but one agree


class Cell(NamedTuple):
    """A cell of a row: its number, or its date counted in days."""

    entry: Entry
    value: int


@check(
    "T20",
    title=Said("Một dòng ghi ngày trái với số ngày", "A row whose date denies its number of days"),
    severity=Severity.WARNING,
    rationale=Said(
        """Bảng kê hồ sơ có cột ngày và cột số ngày (trễ, giải quyết): mọi dòng cộng lại ra cùng một
        ngày chốt, hoặc hai cột ngày cách nhau đúng số ngày, riêng một dòng lệch thì dòng ấy gõ nhầm.
        Ngày hẹn trả trước ngày nhận ở một dòng cũng vậy. Phải có ít nhất bốn dòng.""",
        """A table of cases has a column of dates and one of days: in every row they lead to the same
        closing day, or two dates lie as many days apart, and in one row they do not: it is a slip. So
        is a case due before it was received. There must be four rows at least.""",
    ),
    basis=Said(
        "Logic: các dòng của một bảng tính cùng một cách.", "Logic: rows are counted alike."
    ),
    wrong="""
        | STT | Mã hồ sơ | Ngày hẹn trả | Số ngày trễ |
        | 1 | HS-17 | 25/5/2026 | 46 |
        | 2 | HS-33 | 29/5/2026 | 42 |
        | 3 | HS-08 | 18/6/2026 | 22 |
        | 4 | HS-14 | 22/7/2026 | 18 |
    """,
    right="""
        | STT | Mã hồ sơ | Ngày hẹn trả | Số ngày trễ |
        | 1 | HS-17 | 25/5/2026 | 46 |
        | 2 | HS-33 | 29/5/2026 | 42 |
        | 3 | HS-08 | 18/6/2026 | 22 |
        | 4 | HS-14 | 22/6/2026 | 18 |
    """,
)
def days_of_rows(dossier: Dossier) -> Iterator[Finding]:
    """Try the columns of dates of each table with those of numbers, and with each other."""
    days = {d.place.address: d.meant for d in dossier.mentions.dates if d.meant}
    for grid in dossier.mentions.grids:
        dates, numbers = _columns(grid, days)
        heads = {column.index: in_words(" ".join(column.path)) for column in grid.columns}
        numbers = {n: cells for n, cells in numbers.items() if " ngay " in heads.get(n, "")}
        told = _of_closing_day(dates, numbers) or _of_length(dates, numbers)
        told = told or _due_too_early(grid, dates, dossier.knowledge.labels)
        if told is None:
            continue
        entry, other = told
        yield days_of_rows.finding(
            Said(
                f"Dòng có “{entry.text}” và “{other.text}” không tính như các dòng khác của bảng: một "
                "trong hai ô gõ nhầm, hoặc dòng ấy tính đến ngày khác.",
                f"The row of “{entry.text}” and “{other.text}” is not counted as the other rows are: "
                "one of the two cells is a slip, or the row is counted to another day.",
            ),
            subject="ngày trong bảng",
            at=entry.place,
            explanation=f"{entry.text} – {other.text}",
            evidence=[
                Evidence(entry.text, "stated", entry.place),
                Evidence(other.text, "other", other.place),
            ],
        )


Columns = dict[int, dict[int, Cell]]


def _columns(grid: Grid, days: Mapping[Address, date]) -> tuple[Columns, Columns]:
    """The dates and the whole numbers of a table, by column and row."""
    dates: Columns = {}
    numbers: Columns = {}
    for row in grid.rows:
        for entry in row.entries if row.role == "data" else ():
            day, figure = days.get(entry.place.address), entry.figure
            if day is not None:
                dates.setdefault(entry.column, {})[row.index] = Cell(entry, day.toordinal())
            elif figure is not None and figure.decimals == 0:
                cell = Cell(entry, int(figure.value))
                numbers.setdefault(entry.column, {})[row.index] = cell
    return dates, numbers


def _odd(values: dict[int, int]) -> int | None:
    """The one row whose value is another than that of all others."""
    if len(values) < FEWEST:
        return None
    (common, many), *_ = Counter(values.values()).most_common(1)
    odd = [row for row, value in values.items() if value != common]
    return odd[0] if len(odd) == 1 and many == len(values) - 1 else None


def _of_closing_day(dates: Columns, numbers: Columns) -> tuple[Entry, Entry] | None:
    for days in dates.values():
        for counts in numbers.values():
            rows = days.keys() & counts.keys()
            if len({days[row].value for row in rows}) < FEWEST - 1:
                continue  # rows of one day and one number agree by chance
            closing = {row: days[row].value + counts[row].value for row in rows}
            odd = _odd(closing)
            meant = next((day for row, day in closing.items() if row != odd), 0)
            if odd is not None and _is_slip(days[odd].value, counts[odd].value, meant):
                return days[odd].entry, counts[odd].entry
    return None


def _is_slip(day: int, count: int, closing: int) -> bool:
    """Whether one slip of the hand in a date or a number makes the two lead to a day.

    A row may be counted up to another day, so that any digit of the number would be too many.
    """
    if closing - count < 1 or closing < day:
        return closing < day
    dated, meant = (f"{date.fromordinal(one):%d%m%Y}" for one in (day, closing - count))
    return slip_between(dated, meant) is not None or slip_between(
        str(count), str(closing - day)
    ) in ("swapped", "dropped", "doubled")


def _of_length(dates: Columns, numbers: Columns) -> tuple[Entry, Entry] | None:
    for first, last in permutations(dates.values(), 2):
        for counts in numbers.values():
            rows = first.keys() & last.keys() & counts.keys()
            if len({counts[row].value for row in rows}) < FEWEST - 1:
                continue
            gaps = {row: last[row].value - first[row].value - counts[row].value for row in rows}
            odd = _odd(gaps)
            worked = {
                row: _workdays(first[row].value, last[row].value) - counts[row].value
                for row in rows
            }
            if odd is not None and not _is_of_workdays(worked, odd):
                return last[odd].entry, counts[odd].entry
    return None


def _workdays(first: int, last: int) -> int:
    """The days from Monday to Friday behind one day, up to another."""
    start, end = sorted((first, last))
    weeks, rest = divmod(end - start, 7)
    days = 5 * weeks + sum((start + n - 1) % 7 < FREE for n in range(1, rest + 1))
    return days if last >= first else -days


def _is_of_workdays(gaps: dict[int, int], odd: int) -> bool:
    """Whether all rows count working days alike, one perhaps less some holidays."""
    others = {gap for row, gap in gaps.items() if row != odd}
    return len(others) == 1 and 0 <= gaps[odd] - min(others) <= HOLIDAYS


def _due_too_early(
    grid: Grid, dates: Columns, labels: Mapping[str, tuple[str, ...]]
) -> tuple[Entry, Entry] | None:
    """The one row that is due before it was received."""
    heads = {column.index: in_words(" ".join(column.path)) for column in grid.columns}
    begun = [n for n in dates if has_word(heads.get(n, ""), labels["column-received"])]
    due = [n for n in dates if has_word(heads.get(n, ""), labels["column-due"])]
    if len(begun) != 1 or len(due) != 1 or begun == due:
        return None
    first, last = dates[begun[0]], dates[due[0]]
    rows = first.keys() & last.keys()
    odd = _odd({row: int(last[row].value >= first[row].value) for row in rows})
    if odd is None or last[odd].value >= first[odd].value:
        return None
    return last[odd].entry, first[odd].entry
