"""Builds tables of results, by field or by ministry, with totals, groups and shares."""

from collections.abc import Iterable
from decimal import Decimal

from corpus.generate.compose.columns import COLUMNS, GROUPS, NAMES, TOP
from corpus.generate.draft import ABOVE, LEFT, Mark, Row, RowRole, Sheet, Stated
from corpus.generate.facts import FieldFacts, added_up, total
from corpus.generate.numbers import count_in, share_in, share_of
from corpus.generate.writer import Writer


class ResultTable:
    """Builds one table of results from the facts of fields."""

    def __init__(self, writer: Writer, name: str, fields: list[FieldFacts], main: bool) -> None:
        self.writer, self.style, self.rng = writer, writer.style, writer.rng
        self.name, self.fields, self.main = name, fields, main
        self.columns = COLUMNS[self.style.form]
        self.rows: list[Row] = []

    def build(self) -> Sheet:
        """Return the table; its sums are kept among what the draft states."""
        self.rows = self._head()
        body, tops = self._body()
        if self.style.total == "none":
            self.rows += body
        else:
            whole = self._row("total", "Tổng cộng", "", total(self.fields), None)
            self._add_columns(whole, tops)
            self.rows += [whole, *body] if self.style.total == "top" else [*body, whole]
        if self.style.ratio_row and self.style.total != "none":
            self.rows.append(self._ratios())
        return Sheet(
            name=self.name,
            rows=self.rows,
            widths=[1.0, 4.0, *[1.4] * len(self.columns)],
            own_page=True,
            landscape=True,
            repeat_head=self.style.repeat_head,
        )

    def _head(self) -> list[Row]:
        who = "Lĩnh vực giải quyết" if self.style.by == "field" else "Đơn vị"
        first = [
            self.rng.choice(("STT", "TT")),
            self.rng.choice((who, "Lĩnh vực" if self.style.by == "field" else "Bộ, ngành")),
        ]
        second, third = [ABOVE, ABOVE], [ABOVE, ABOVE]
        for column in self.columns:
            if column in GROUPS:
                first.append(self.rng.choice(TOP[column]))
                second.append(self.rng.choice(("Tổng số", "Tổng")))
                third.append(ABOVE)
                continue
            first.append(LEFT)
            online = column == "received_online"
            direct = column == "received_direct_or_post"
            name = self.rng.choice(NAMES[column])
            second.append("Trong kỳ" if online else LEFT if direct else name)
            third.append(name if online or direct else ABOVE)
        rows = [Row(role="head", cells=cells) for cells in (first, second, third)]
        return rows + self._codes()

    def _codes(self) -> list[Row]:
        if not self.style.codes:
            return []
        numbers = {column: place for place, column in enumerate(self.columns, start=3)}
        brackets = "({})" if self.rng.random() < 0.8 or self.style.formulas else "{}"
        cells = [brackets.format(1), brackets.format(2)]
        for column, number in numbers.items():
            parts = self._parts(column) if self.style.formulas else []
            formula = "+".join(brackets.format(numbers[part]) for part in parts)
            cells.append(brackets.format(number) + (f"={formula}" if formula else ""))
        return [Row(role="code", cells=cells)]

    def _parts(self, column: str) -> list[str]:
        """The columns that a column of totals adds up."""
        if column not in GROUPS:
            return []
        start = self.columns.index(column) + 1
        ends = [self.columns.index(group) for group in GROUPS if group in self.columns[start:]]
        return self.columns[start : min(ends, default=len(self.columns))]

    def _body(self) -> tuple[list[Row], list[Row]]:
        """The rows, and those among them that the grand total adds up."""
        lines = self._lines()
        if not (self.style.grouped and self.style.by == "field"):
            rows = [
                self._row("data", name, str(place), counts, name)
                for place, (name, _, counts) in enumerate(lines, start=1)
            ]
            return rows, rows
        result, tops = [], []
        for number, group in enumerate(dict.fromkeys(group for _, group, _ in lines)):
            inside = [(name, counts) for name, one, counts in lines if one == group]
            rows = [
                self._row("data", name, str(place), counts, name)
                for place, (name, counts) in enumerate(inside, start=1)
            ]
            summed = added_up({leaf: sum(c[leaf] for _, c in inside) for leaf in inside[0][1]})
            top = self._row("group", f"Lĩnh vực {group}", _roman(number + 1), summed, None)
            self._add_columns(top, rows)
            result += [top, *rows]
            tops.append(top)
        return result, tops

    def _lines(self) -> list[tuple[str, str, dict[str, int]]]:
        if self.style.by == "field":
            return [(one.name, one.group, one.counts) for one in self.fields]
        names = self.writer.citing.roster.ministries
        spelling = self.rng.randrange(2)
        result = []
        for code in dict.fromkeys(one.ministry for one in self.fields):
            counts = total([one for one in self.fields if one.ministry == code])
            result.append((names[code][spelling], "", counts))
        return result

    def _row(
        self, role: RowRole, name: str, number: str, counts: dict[str, int], field: str | None
    ) -> Row:
        keys = {column: self._cell(column, counts[column], role, field) for column in self.columns}
        for column in GROUPS:
            parts = [keys[part] for part in self._parts(column)]
            self.writer.draft.stated.append(Stated("sum", (keys[column], *parts)))
        balance = tuple(keys[group] for group in GROUPS)
        self.writer.draft.stated.append(Stated("sum", balance))
        label = [name, LEFT] if role == "total" else [number, name]
        cells = [*label, *(f"{{{keys[column]}}}" for column in self.columns)]
        return Row(role=role, cells=cells)

    def _cell(self, column: str, value: int, role: str, field: str | None) -> str:
        plain_zero = role != "data" or column in GROUPS
        text = count_in(self.style, value) if value or plain_zero else self.style.empty
        if value and self.style.padded and value < 10 and self.rng.random() < 0.7:
            text = str(value)
        mark = Mark(kind="count", text=text, value=Decimal(value), meaning=column, field=field)
        key = self.writer.draft.put(mark, f"{self.name}_{len(self.writer.draft.marks) + 1}")[1:-1]
        if role == "total" and self.main:
            self.writer.said[column].append(key)
        return key

    def _add_columns(self, whole: Row, rows: Iterable[Row]) -> None:
        rows = list(rows)
        for place in range(2, len(whole.cells)):
            keys = (row.cells[place][1:-1] for row in (whole, *rows))
            self.writer.draft.stated.append(Stated("sum", tuple(keys)))

    def _ratios(self) -> Row:
        counts = total(self.fields)
        cells = ["Tỷ lệ", LEFT]
        for column in self.columns:
            share = share_of(self.style, counts[column], counts["received_total"])
            text = share_in(self.style, share)
            mark = Mark(kind="share", text=text, value=share)
            cells.append(self.writer.draft.put(mark))
        return Row(role="ratio", cells=cells)


def _roman(number: int) -> str:
    signs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    text = ""
    for value, sign in signs:
        while number >= value:
            text, number = text + sign, number - value
    return text
