"""Days told for a period by name that reach beyond it, or that do not meet the next period."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from hcc_parse.check.catalogue import check
from hcc_parse.check.other_names import is_month, of_another_name
from hcc_parse.domain import (
    Address,
    DateMention,
    Dossier,
    Evidence,
    Finding,
    Period,
    Reading,
    Said,
    Severity,
    months_of,
    readings_of,
)

DAY = timedelta(days=1)
NAMES = ("name", "cumulative")
NEAR = 34  # letters between a name and its days
FAR = 65  # days: two periods further apart are not told as neighbours


@check(
    "T17",
    title=Said("Ngày ghi cho kỳ không khớp tên kỳ", "Days that are not those of the name"),
    severity=Severity.WARNING,
    rationale=Said(
        """Ngay sau tên kỳ, như “quý I (15/12/2025 – 14/4/2026)”, một ngày đúng theo lịch hay chế độ báo
        cáo còn ngày kia ra ngoài kỳ: gõ nhầm tháng hoặc năm. Hai quý liền nhau mà quý trước “đến hết
        ngày”, quý sau “từ ngày” không nối tiếp cũng vậy. Ngắn hơn tên kỳ thì không nêu (báo cáo có
        thể chốt sớm), trừ khi hai ngày đúng là của một kỳ tên khác, như “9 tháng” ghi 01/01 – 30/6.""",
        """Right behind a name, one day is where the calendar or the regime has it and the other lies
        outside the period: month or year is a slip. So it is when one quarter is told up to a day and
        the next from a day that does not follow. Too few days are left alone, for figures may be
        closed early, unless they are to the day those of another name.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12; lịch; cutoffs.csv.",
        "Decree 09/2019, Article 12; the calendar; cutoffs.csv.",
    ),
    wrong="Kỳ này có quý I (15/12/2025 – 14/4/2026) và quý II (15/3/2026 – 14/6/2026).",
    right="Kỳ này có quý I (15/12/2025 – 14/3/2026) và quý II (15/3/2026 – 14/6/2026).",
)
def name_of_other_days(dossier: Dossier) -> Iterator[Finding]:
    """Hold the days behind each name against the calendar and the regime."""
    told: set[str] = set()
    for name, days in _explained(dossier):
        beyond = _overstepped(name, days, dossier) if name.kind == "name" else None
        reading = beyond or of_another_name(name, days, dossier)
        if reading is None or days.text.lower() in told or _is_own(name, days, dossier):
            continue
        told.add(days.text.lower())
        limits = f"{reading.start:%d/%m/%Y} – {reading.end:%d/%m/%Y}"
        yield name_of_other_days.finding(
            Said(
                f"“{name.text}” ghi “{days.text}”, mà kỳ ấy là {limits}: một ngày gõ nhầm, hoặc tính "
                "theo cách khác.",
                f"“{name.text}” is told as “{days.text}”, and that period is {limits}: one day is a "
                "slip, or it is counted otherwise.",
            ),
            subject=name.text,
            at=days.place,
            explanation=f"{days.text} ≠ {limits}",
            evidence=[
                Evidence(days.text, "stated", days.place),
                Evidence(name.text, "other", name.place),
            ],
        )
    yield from _apart(dossier)


def _explained(dossier: Dossier) -> Iterator[tuple[Period, Period]]:
    """Each name with the two days that stand right behind it; of a month also those of the report."""
    own, named = dossier.mentions.header.period, dossier.mentions.header.named
    if own and named and is_month(named):
        yield named, own
    periods = sorted(dossier.mentions.periods, key=lambda p: (p.place.address, p.place.start))
    for name, days in pairwise(periods):
        if name.kind not in NAMES or days.kind != "days" or months_of(name.name or "") is None:
            continue
        if name.place.address != days.place.address:
            continue
        gap = dossier.report.passage_at(name.place).plain[name.place.end : days.place.start]
        if len(gap) <= NEAR and not any(sign in gap for sign in (",", ";", ". ", "và", ")")):
            yield name, days


def _overstepped(name: Period, days: Period, dossier: Dossier) -> Reading | None:
    """The reading of a name that shares one end with its days, which are longer."""
    written = days.days
    if written is None or written.start is None or written.end is None or name.name is None:
        return None
    years = {name.year} if name.year else {written.start.year, written.end.year}
    years |= {written.start.year + 1} if not name.year and written.start.month == 12 else set()
    found = [r for y in years if y for r in readings_of(name.name, y, dossier.knowledge.cutoffs)]
    if any((r.start, r.end) == (written.start, written.end) for r in found):
        return None
    for one in found:
        if one.start is None or one.end is None:
            continue
        if one.start == written.start and one.end < written.end:
            return one
        if one.end == written.end and written.start < one.start:
            return one
    return None


def _is_own(name: Period, days: Period, dossier: Dossier) -> bool:
    """Whether other checks hold these days, as those of the report, against the title."""
    own, named = dossier.mentions.header.period, dossier.mentions.header.named
    told = own is not None and own.text == days.text and not is_month(name)
    return told and named is not None and (name.name == named.name or name.text == named.text)


def _apart(dossier: Dossier) -> Iterator[Finding]:
    """`Quý III đến hết ngày 14/9/2025, Quý IV tính từ ngày 15/10/2025`."""
    labels = dossier.knowledge.labels
    names = [p for p in dossier.mentions.periods if p.kind == "name" and _quarter(p)]
    names.sort(key=lambda p: (p.place.address, p.place.start))
    dates: defaultdict[Address, list[DateMention]] = defaultdict(list)
    for day in dossier.mentions.dates:
        dates[day.place.address].append(day)
    for one, other in pairwise(names):
        if one.place.address != other.place.address or _quarter(other) != (_quarter(one) or 0) + 1:
            continue
        text, here = dossier.report.passage_at(one.place).plain, dates[one.place.address]
        last = _day(one, labels["time:day-up-to"], text, here)
        first = _day(other, labels["time:day-since"], text, here)
        if last is None or first is None or first == last + DAY or abs((first - last).days) > FAR:
            continue
        if _is_allowed(one, last, dossier) and _is_allowed(other, first, dossier):
            continue  # up to here by the calendar, from here by the regime
        yield name_of_other_days.finding(
            Said(
                f"“{one.text}” đến {last:%d/%m/%Y} mà “{other.text}” từ {first:%d/%m/%Y}, không nối "
                "tiếp: một trong hai ngày gõ nhầm, hoặc hai kỳ tính theo hai cách.",
                f"“{one.text}” ends {last} and “{other.text}” begins {first}: one of the two days is a "
                "slip, or they are counted in two ways.",
            ),
            subject=other.text,
            at=other.place,
            explanation=f"{last:%d/%m/%Y} – {first:%d/%m/%Y}",
            evidence=[
                Evidence(other.text, "stated", other.place),
                Evidence(one.text, "other", one.place),
            ],
        )


def _is_allowed(name: Period, day: date, dossier: Dossier) -> bool:
    """Whether a quarter may begin or end that day, by the calendar or by the regime."""
    cutoffs = dossier.knowledge.cutoffs
    return any(
        day in (reading.start, reading.end)
        for year in (day.year, day.year + 1)
        for reading in readings_of(name.name or "", year, cutoffs)
    )


def _quarter(period: Period) -> int | None:
    kind, _, number = (period.name or "").rpartition("-")
    return int(number) if kind == "quarter" and number.isdecimal() else None


def _day(name: Period, words: tuple[str, ...], text: str, dates: list[DateMention]) -> date | None:
    """The one day told right behind a name with some words."""
    n = bisect_left(dates, name.place.end, key=lambda day: day.place.start)
    if n == len(dates):
        return None
    day = dates[n]
    gap = text[name.place.end : day.place.start]
    if len(gap) > NEAR or any(sign in gap for sign in (",", ";", ". ")):
        return None
    told = f"{gap}ngày" if day.text.lower().startswith("ngày") else gap
    return day.meant if told.lower().rstrip().endswith(words) else None
