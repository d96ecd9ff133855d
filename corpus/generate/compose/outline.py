"""Writes the sections of each kind of report."""

from corpus.generate.compose.cases import breakdown, cases
from corpus.generate.compose.oddities import oddities
from corpus.generate.draft import Line, Trap
from corpus.generate.writer import Writer

STAFF = ("staff_head", "staff_deputy", "staff_officers", "staff_parttime")


class Outline:
    """Writes the body of one report, section by section."""

    def __init__(self, writer: Writer) -> None:
        self.writer, self.rng = writer, writer.rng
        self.lines: list[Line] = []

    def control(self) -> list[Line]:
        """Control of procedures: the outline of the Government Office's regime of reports."""
        self._opening()
        sections = (
            ("I.1", ("nothing",)),
            ("I.2", ("nothing",)),
            ("I.3", ("+publication", "published", "procedures_levels")),
            ("I.4", ("+review", "reviewed")),
            ("I.5", ("+feedback", self._feedback())),
            ("I.6", ("cases", self._none_late(), "fees", "appendix")),
            ("I.7", ("+one_stop", "staff", "equipment")),
            ("I.8", ("+electronic", "online", "digitised", "reuse")),
            ("I.9", ("+communication", "news")),
            ("I.10", (self._any("nothing", "+initiative"),)),
            ("I.11", (self._any("nothing", "+inspection"),)),
        )
        self._head("I", 0, "I.")
        for place, (section, parts) in enumerate(sections, start=1):
            self._head(section, 1, f"{place}.")
            self._parts(*parts)
        self._head("II", 0, "II.")
        self._head("II.1", 1, "1.")
        self._parts("+achievements", self._any("resolved_two", "on_time", ""))
        self._head("II.2", 1, "2.")
        self._parts("+limits")
        self._head("II.3", 1, "3.")
        self._parts("+causes")
        self._head("III", 0, "III.")
        self._tasks(ordered=True)
        self._head("IV", 0, "IV.")
        self._parts("+proposals")
        return self._closed()

    def free(self, kind: str) -> list[Line]:
        """An activity report of a centre, or on reform of administration: a free outline."""
        roman = kind == "reform"
        first = ("cases", self._none_late(), "fees", "digitised", self._feedback(), "satisfaction")
        more = (
            ("procedures_online", "services_with_cases", "growth", "staff", "equipment")
            if kind == "reform"
            else ("rank", "citizens", "news", "e_results", "staff")
        )
        chosen = self.rng.sample(more, self.rng.randint(2, 4))
        names = ("results", "limits", "tasks", "proposals")
        self._opening()
        for place, name in enumerate(names):
            number = f"{('I', 'II', 'III', 'IV')[place]}." if roman else f"{place + 1}."
            heading = self.rng.choice(self.writer.words.headings[kind][name])
            self._heading(heading, 0, number, name)
            match name:
                case "results":
                    self._parts("+direction", *first, *chosen, "appendix", "contact")
                case "tasks":
                    self._tasks(ordered=False)
                case _:
                    self._parts(f"+{name}")
        return self._closed()

    def short(self) -> list[Line]:
        """A page of figures without headings."""
        self._opening()
        self._parts("cases", "fees", self._any("on_time", "online", "satisfaction", "feedback"))
        return self._closed()

    def _opening(self) -> None:
        citing = self.writer.citing
        sentence = self.rng.choice(self.writer.words.prose["citing"])
        self.lines.append(self.writer.text(self.writer.fill(sentence)))
        if self.rng.random() < 0.3:
            amended = citing.amended()
            if amended:
                template, symbols = amended
                self.lines.append(self.writer.text(self.writer.joined("amended", cited=template)))
                self.writer.draft.traps.append(Trap("amended-under-two-dates", symbols))
        if self.rng.random() < 0.25:
            self.lines.append(self.writer.text(self.writer.joined("series", cited=citing.series())))
        self._parts("+opening")

    def _none_late(self) -> str:
        """A claim that nothing was late, where that is true."""
        counts = self.writer.facts.counts
        late = counts["resolved_overdue"] + counts["in_progress_overdue"]
        return self._any("", "overdue_none") if not late else ""

    def _feedback(self) -> str:
        return self._any("feedback", "feedback_channels", "feedback_ratio")

    def _any(self, *names: str) -> str:
        return self.rng.choice(names)

    def _head(self, section: str, level: int, number: str) -> None:
        heading = self.rng.choice(self.writer.words.headings["control"][section])
        self._heading(heading, level, number, section)

    def _heading(self, heading: str, level: int, number: str, section: str) -> None:
        template = self.writer.fill(heading)
        template = template if level or "{" in template else template.upper()
        line = Line(template=template, role="heading", level=level, number=number, section=section)
        self.lines.append(line)

    def _parts(self, *names: str) -> None:
        """Write statements and, behind a plus, paragraphs of prose."""
        for name in names:
            match name:
                case "":
                    continue
                case "cases":
                    self.lines += [*cases(self.writer), *oddities(self.writer)]
                case "staff" if self.rng.random() < 0.4:
                    self.lines += breakdown(self.writer, "staff_total", STAFF)
                case "growth":
                    self._growth()
                case _:
                    self._statement(name)

    def _statement(self, name: str) -> None:
        writer = self.writer
        prose = name.startswith("+")
        template = writer.prose(name[1:]) if prose else writer.statement(name)
        as_item = not prose and name not in {"nothing", "appendix"} and self.rng.random() < 0.5
        self.lines.append(writer.item(template) if as_item else writer.text(template))
        self._trap(name)

    def _growth(self) -> None:
        counts = self.writer.facts.counts
        up = counts["received_total"] >= counts["received_total_before"]
        self._statement("growth_up" if up else "growth_down")

    def _tasks(self, ordered: bool) -> None:
        writer = self.writer
        tasks = self.rng.sample(writer.words.prose["tasks"], self.rng.randint(4, 8))
        for place, task in enumerate(tasks, start=1):
            line = writer.item(writer.fill(task))
            if ordered:
                line.number = f"{place}."
            self.lines.append(line)
        for name in ("targets", "target_on_time"):
            if self.rng.random() < 0.5:
                self.lines.append(writer.item(writer.statement(name)))
                self._trap("targets")

    def _trap(self, name: str) -> None:
        draft = self.writer.draft
        marks = list(draft.marks.values())
        match name:
            case "rank":
                texts = [mark.text for mark in marks if mark.kind == "rank"][-2:]
                draft.traps.append(Trap("rank", tuple(texts)))
            case "overdue_none":
                draft.traps.append(Trap("true-claim", ("không",)))
            case "contact":
                texts = [mark.text for mark in marks if mark.kind == "phone"]
                draft.traps.append(Trap("telephone", tuple(texts)))
                draft.traps.append(Trap("web-address", (self.writer.fixed["website"],)))
            case "equipment":
                texts = [f"{mark.text} m²" for mark in marks if mark.kind == "area"]
                draft.traps.append(Trap("area", tuple(texts)))
            case "targets":
                texts = [mark.text for mark in marks if mark.kind == "target"]
                draft.traps.append(Trap("targets", tuple(texts)))

    def _closed(self) -> list[Line]:
        self._parts("+closing")
        return self.lines
