"""Makes small reports about time from the wordings, with what is true of each."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import yaml

from corpus.generate.make import HELD_OUT
from corpus.timing import forms
from corpus.timing.forms import Frame, TrueDate, TruePeriod, Written

WORDINGS = Path(__file__).parent / "wordings.yaml"
FEWEST = 6  # wordings in a list that is split
STYLES = ("{d}/{m}/{y}", "{dd}/{mm}/{y}", "{dd}/{m}/{y}")
NAMES = ("quarter", "quarter", "month", "half-1", "half-2", "nine-months", "year")


class Small(NamedTuple):
    """A report in the plain notation, and every date and period that stands in it."""

    text: str
    dates: tuple[TrueDate, ...]
    periods: tuple[TruePeriod, ...]


def make_small(seed: int, index: int) -> Small:
    """Make the report of that number in the series of a seed; the same each time."""
    rng = Random(f"timing/{seed}/{index}")
    words = load(seed >= HELD_OUT)
    frame = rng.choice(frames())
    writer = Writer(rng, words["forms"], frame)
    parts = [*head(rng, frame), Written("I. KẾT QUẢ")]
    kinds = list(words["sentences"])
    for kind in rng.sample(kinds, 9):
        sentence = rng.choice(words["sentences"][kind])
        parts.append(_filled(sentence, kind, writer.write(kind)))
    return Small(
        text="\n\n".join(part.text for part in parts),
        dates=tuple(d for part in parts for d in part.dates),
        periods=tuple(p for part in parts for p in part.periods),
    )


def head(rng: Random, frame: Frame) -> list[Written]:
    """Letterhead and title; the days of the period stand below it where the frame gives them."""
    issued = frame.days[1] + timedelta(days=rng.randint(1, 6))
    first = forms.dated("ngày {dd} tháng {mm} năm {y}", issued)
    about = forms.TruePeriod("name", frame.name, frame.year, frame.named(frame.name, frame.year))
    parts = [
        Written("UBND XÃ AN PHÚ"),
        first._replace(text=f"An Phú, {first.text}"),
        Written("BÁO CÁO"),
        Written(f"Kết quả kiểm soát thủ tục hành chính {frame.title}", (), (about,)),
    ]
    if frame.given:
        days = forms.period("từ ngày {1} đến ngày {2}", *frame.days, rng.choice(STYLES))
        parts.append(days._replace(text=f"(Số liệu {days.text})"))
    return parts


class Writer:
    """Writes what a sentence needs, in a form drawn by chance."""

    def __init__(self, rng: Random, by_kind: dict[str, list[str]], frame: Frame) -> None:
        self.rng, self.forms, self.frame = rng, by_kind, frame

    def write(self, kind: str) -> Written:
        """Write one date or period of a kind."""
        rng, frame = self.rng, self.frame
        day = date(2025, 9, 1) + timedelta(days=rng.randrange(300))
        made: dict[str, Callable[[str], Written]] = {
            "date": lambda form: forms.dated(form, day),
            "list": lambda form: forms.listed(form, rng),
            "blank": lambda form: self._loose(form.format(m=day.month, y=day.year)),
            "impossible": lambda form: self._loose(form.format(y=day.year)),
            "period": lambda form: forms.period(
                form, day, day + timedelta(days=rng.randint(9, 200)), rng.choice(STYLES)
            ),
            "yearless": lambda form: forms.yearless(form, frame, "{d}/{m}/{y}"),
            "until": lambda form: forms.until(form, frame, self._within(), rng.choice(STYLES)),
        }
        if kind == "nothing":
            return Written("")
        if kind == "date" and rng.random() < 0.3:
            return forms.short(rng.choice(self.forms["short"]), day)
        if kind in made:
            return made[kind](rng.choice(self.forms[kind]))
        return self._named() if kind == "name" else self._relative(kind)

    def _loose(self, text: str) -> Written:
        return Written(text, (forms.loose(text),))

    def _within(self) -> date:
        """A day of the report's own period."""
        first, last = self.frame.days
        return first + timedelta(days=self.rng.randint(9, (last - first).days))

    def _named(self) -> Written:
        name = self.rng.choice(NAMES)
        form = self.rng.choice(self.forms[name])
        top = {"quarter": 4, "month": 12}.get(name)
        full = f"{name}-{self.rng.randint(1, top)}" if top else name
        return forms.named(form, full, self.rng.choice((2025, 2026)), self.frame)

    def _relative(self, kind: str) -> Written:
        frame, form = self.frame, self.rng.choice(self.forms[kind])
        month = self.rng.randint(1, 12)
        text = form.format(n=month, nn=f"{month:02}", y=frame.year, before=frame.year - 1)
        year = int(text[-4:]) if text[-4:].isdigit() else None
        name = "year" if kind == "estimate" or (kind == "same" and year) else None
        if kind == "part":
            name = f"month-{month}"
        return Written(
            text, (), (TruePeriod(_KINDS.get(kind, kind), name, year, self._days(kind)),)
        )

    def _days(self, kind: str) -> frozenset[forms.Days]:
        frame = self.frame
        match kind:
            case "until_own":
                return frozenset({(None, frame.days[1])} if frame.given else ())
            case "estimate":
                return frame.named("year", frame.year)
            case "same" | "previous" | "cumulative":
                return frozenset((first, last) for first, last in getattr(frame, kind))
        return frozenset()


_KINDS = {"until_own": "until"}


def _filled(sentence: str, kind: str, written: Written) -> Written:
    """Put a date or period into a sentence, with a capital where it begins one."""
    text = written.text
    capital = text[:1].upper() + text[1:]
    filled = sentence.replace(f"{{{kind}}}", text).replace(f"{{{kind.capitalize()}}}", capital)
    return written._replace(text=filled)


@cache
def load(held_out: bool) -> dict[str, Any]:
    """Read the sentences and forms: those to learn from, or those kept for a figure."""
    content = yaml.safe_load(WORDINGS.read_text("utf-8"))
    return {part: _part(content[part], held_out) for part in ("sentences", "forms")}


@cache
def frames() -> tuple[Frame, ...]:
    """The periods that reports are about."""
    rows = yaml.safe_load(WORDINGS.read_text("utf-8"))["frames"]
    return tuple(Frame(**{**row, "days": tuple(row["days"])}) for row in rows)


def _part(lists: dict[str, list[str]], held_out: bool) -> dict[str, list[str]]:
    return {
        name: [one for n, one in enumerate(words) if (n % 3 == 2) == held_out]
        if len(words) >= FEWEST
        else words
        for name, words in lists.items()
    }
