"""What follows the signature: the table of results, the year's table, staff, documents."""

from datetime import date, timedelta

from corpus.generate.compose.tables import ResultTable
from corpus.generate.draft import Line, Mark, Row, Sheet, Trap
from corpus.generate.numbers import date_in
from corpus.generate.writer import Writer


class Annexes:
    """Adds tables to a draft and numbers them when there are several."""

    def __init__(self, writer: Writer, number: str) -> None:
        self.writer, self.number = writer, number
        self.sheets: list[Sheet] = []

    def results(self) -> None:
        """The table of the period, and that of the year so far where the report has one."""
        writer, facts = self.writer, self.writer.facts
        self._add(ResultTable(writer, "b1", facts.fields, main=True).build(), facts.span.name, 0)
        if writer.style.second == "cumulative" and facts.year:
            sheet = ResultTable(writer, "b2", facts.year.fields, main=False).build()
            self._add(sheet, f"lũy kế {writer.period(facts_of_year=True)}", 0)
            writer.draft.traps.append(Trap("quarter-beside-cumulative", ("lũy kế",)))

    def staff(self) -> None:
        """A list of the people at the centre, with telephone numbers."""
        writer = self.writer
        rows = [Row(role="head", cells=["TT", "Họ và tên", "Chức vụ", "Năm sinh", "Điện thoại"])]
        phones, counts = [], writer.facts.counts
        posts = ["Giám đốc", *["Phó Giám đốc"] * counts["staff_deputy"]]
        posts += ["Chuyên viên"] * counts["staff_officers"]
        posts += ["Không chuyên trách"] * counts["staff_parttime"]
        for place in range(1, writer.facts.counts["staff_total"] + 1):
            born = Mark(kind="year", text=str(writer.rng.randint(1968, 1999)))
            phone = f"09{writer.rng.randint(10_000_000, 99_999_999)}"
            phones.append(phone)
            post = posts[place - 1]
            cells = [str(place), writer.rng.choice(writer.citing.roster.people), post]
            marks = (born, Mark(kind="phone", text=phone))
            rows.append(Row(role="data", cells=[*cells, *map(writer.draft.put, marks)]))
        self._add(Sheet(name="b3", rows=rows, widths=[1, 4, 3, 2, 3]), "", 1)
        writer.draft.traps.append(Trap("staff-list", tuple(phones)))

    def documents(self) -> None:
        """A list of documents issued in the period."""
        writer, span = self.writer, self.writer.facts.span
        names = ["STT", "Số, ký hiệu", "Ngày ban hành", "Trích yếu"]
        rows = [Row(role="head", cells=names)]
        first = writer.rng.randint(20, 300)
        first_day = max(span.start, date(span.end.year, 1, 1))  # numbers begin again each year
        for place in range(1, writer.rng.randint(4, 9)):
            issued = first_day + timedelta(days=8 * place)
            symbol = f"{first + 31 * place}/QĐ-UBND"
            shown = Mark(kind="citation", text=symbol, symbol=symbol, type=None)
            text = date_in(writer.style, issued)
            day = Mark(kind="date", text=text, iso=(issued.isoformat(),))
            about = "Quyết định công bố danh mục thủ tục hành chính"
            cells = [str(place), writer.draft.put(shown), writer.draft.put(day), about]
            rows.append(Row(role="data", cells=cells))
        self._add(Sheet(name="b4", rows=rows, widths=[1, 3, 3, 7]), "", 2)

    def _add(self, sheet: Sheet, span: str, kind: int) -> None:
        titles = [self.writer.joint(name) for name in ("results", "staff_list", "documents")]
        sheet.own_page = True
        sheet.title = [
            Line(template="", role="annex"),
            Line(template=f"{titles[kind]} {span}".strip(), role="annex"),
            Line(template=f"(Kèm theo Báo cáo {self.number})", role="annex"),
        ]
        self.sheets.append(sheet)

    def finish(self) -> list[Sheet]:
        """Number the appendices and return them."""
        several = len(self.sheets) > 1
        for place, sheet in enumerate(self.sheets, start=1):
            name = f"PHỤ LỤC {'I' * place if place < 4 else 'IV'}" if several else "PHỤ LỤC"
            sheet.title[0].template = name
        return self.sheets
