"""The report's own days leave out a part of its period that the report itself tells of."""

from collections.abc import Iterator
from datetime import date, timedelta

from hcc_parse.check.adjoining import is_one_stretch_of_many
from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import clause_of, has_word
from hcc_parse.domain import (
    DateMention,
    Dossier,
    Evidence,
    Finding,
    Grid,
    Period,
    Reading,
    Said,
    Severity,
    months_of,
    readings_of,
)
from hcc_parse.vietnamese import fold, in_words

SHORT = 20  # days: half a month is the difference between regime and calendar
BELOW = 2  # paragraphs from the title to the days in brackets
FEWEST = 3  # months of a run in a table
DAY = timedelta(days=1)


@check(
    "T18",
    title=Said("Kỳ số liệu ngắn hơn số liệu đã nêu", "Own days shorter than what is told"),
    severity=Severity.WARNING,
    rationale=Said(
        """Kỳ ghi dưới tiêu đề hết sớm hơn tên kỳ ít nhất 20 ngày, trong khi kỳ ấy đã xong trước ngày
        ký và ngày đầu, ngày cuối chỉ lệch tháng, hoặc chỗ khác trong báo cáo ghi số liệu đến đúng ngày
        cuối kỳ; hay bắt đầu sau những tháng mà bảng có số liệu: ngày gõ nhầm. Báo cáo ước, kế hoạch
        thì không xét.""",
        """The days below the title end 20 days or more before the named period does, which was over
        when the report was signed, and they differ from it in the month alone, or figures are told up
        to its last day elsewhere; or they begin behind months that a table has: a day is a slip.
        Estimates and plans are left alone.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12: một kỳ số liệu cho một báo cáo.",
        "Decree 09/2019, Article 12: one period of figures for one report.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        (Từ ngày 15/3/2026 đến ngày 14/5/2026)
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 20 tháng 5 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        (Từ ngày 15/3/2026 đến ngày 14/5/2026)
    """,
)
def own_days_fall_short(dossier: Dossier) -> Iterator[Finding]:
    """Hold the days of the report against its name, its date and what it tells."""
    header = dossier.mentions.header
    named, signed = header.named, header.date
    issued = signed.meant if signed else None
    if named is None or not named.name or issued is None or named.year is None:
        return
    title = in_words(header.title or "")
    if has_word(title, dossier.knowledge.labels["title-estimated"]):
        return
    rules = readings_of(named.name, named.year, dossier.knowledge.cutoffs)
    for own in _told(dossier):
        days = None if is_one_stretch_of_many(own, dossier) else own.days
        why = days and (_cut_off(days, rules, issued, dossier) or _begun_late(days, rules, dossier))
        if why:
            yield _found(own, named, why)
            return


def _found(own: Period, named: Period, why: tuple[str, str]) -> Finding:
    missing, other = why
    return own_days_fall_short.finding(
        Said(
            f"Kỳ số liệu ghi “{own.text}”, thiếu {missing} của “{named.text}” ({other}): ngày ghi ở đây "
            "gõ nhầm, hoặc số liệu chốt sớm.",
            f"The period is told as “{own.text}” and lacks {missing} of “{named.text}” ({other}): a "
            "day is a slip, or the figures were closed early.",
        ),
        subject="kỳ",
        at=own.place,
        explanation=f"{own.text} – {named.text}",
        evidence=[
            Evidence(own.text, "stated", own.place),
            Evidence(named.text, "other", named.place),
        ],
    )


def _told(dossier: Dossier) -> Iterator[Period]:
    """Yield the days of the report: in its title, right below, or behind words for its figures."""
    header, mentions = dossier.mentions.header, dossier.mentions
    own = header.period
    if own is not None and own.is_whole and own.place.address.row is None:
        title = header.title_place
        below = title is not None and 0 <= own.place.address.block - title.address.block <= BELOW
        head = dossier.report.passage_at(own.place).plain[: own.place.start]
        if (below and "," not in head) or any(
            period.place == own.place for period in mentions.own_voice
        ):
            yield own
    for period in mentions.periods:
        if period.kind == "days" and period.start and _is_collected(period, period.start, dossier):
            yield period


def _is_collected(period: Period, start: DateMention, dossier: Dossier) -> bool:
    """Whether words for the figures of the report stand right before two days."""
    labels, clause = dossier.knowledge.labels, clause_of(start, dossier)
    if period.place.address.row is not None or has_word(clause.sentence, labels["time:another"]):
        return False
    head = clause.before.rstrip().removesuffix("từ").rstrip()
    return head.endswith(labels["time:collected"])


def _cut_off(
    days: Reading, rules: tuple[Reading, ...], issued: date, dossier: Dossier
) -> tuple[str, str] | None:
    """What is missing at the end, and what tells that it was not left out on purpose."""
    begun = tuple(r for r in rules if r.start == days.start)
    rules = begun or rules
    if days.end is None or any(r.end and abs((r.end - days.end).days) < SHORT for r in rules):
        return None
    for rule in rules:
        if rule.end is None or rule.end > issued or days.end > rule.end:
            continue
        missing = f"{days.end + DAY:%d/%m} – {rule.end:%d/%m/%Y}"
        if rule.start == days.start and _is_alike(days.end, rule.end):
            return missing, f"ký sau {rule.end:%d/%m/%Y}"
        other = next((p for p in dossier.mentions.periods if _is_until(p, rule.end, dossier)), None)
        if other is not None:
            return missing, f"chỗ khác ghi “{other.text}”"
    return None


def _is_alike(one: date, other: date) -> bool:
    """Whether two days differ in the month alone; the last of two months are alike."""
    lasts = all((day + DAY).day == 1 for day in (one, other))
    return one.year == other.year and (one.day == other.day or lasts)


def _is_until(period: Period, end: date, dossier: Dossier) -> bool:
    """Whether figures are told up to a day."""
    last = period.end
    if last is None or period.kind not in ("days", "until"):
        return False
    if last.meant != end or dossier.mentions.in_plan(period.place):
        return False
    clause = clause_of(last, dossier)
    words = dossier.knowledge.labels["time:day-ahead"]
    return not has_word(f"{clause.sentence} {clause.after}", words)


def _begun_late(
    days: Reading, rules: tuple[Reading, ...], dossier: Dossier
) -> tuple[str, str] | None:
    """Months of a table that lie before the first day, where no rule begins that day."""
    if days.start is None or days.end is None or days.start.year != days.end.year:
        return None
    if any(r.start and abs((r.start - days.start).days) < SHORT for r in rules):
        return None
    first = min((r.start for r in rules if r.start), default=days.start)
    for grid in dossier.mentions.grids:
        months = _months(grid)
        if len(months) < FEWEST or months[-1] != days.end.month or first.year > days.start.year:
            continue
        if months[0] < days.start.month:
            return f"tháng {months[0]}", f"bảng có số liệu tháng {months[0]}"
    return None


def _months(grid: Grid) -> list[int]:
    """The months that the rows of a table are about, where they run without a gap."""
    found = []
    for row in grid.rows:
        words = fold(row.label).split()
        if words[:1] == ["thang"] and len(words) > 1 and words[1].isdecimal():
            found.append(int(words[1]))
    whole = all(months_of(f"month-{month}") for month in found)
    run = bool(found) and found == list(range(found[0], found[0] + len(found)))
    return found if whole and run else []
