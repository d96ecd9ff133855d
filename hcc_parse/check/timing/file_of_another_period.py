"""A file named after another period than the report inside it."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import (
    Dossier,
    Evidence,
    FileName,
    Finding,
    Period,
    Reading,
    Said,
    Severity,
    readings_of,
)

SPARE = 20  # days: half a month is the difference between regime and calendar
MONTH = 40  # days: a period that is shorter is a month


@check(
    "T12",
    title=Said("Tên tệp ghi kỳ khác", "The file is named after another period"),
    severity=Severity.WARNING,
    rationale=Said(
        """Tên tệp ghi một kỳ, tiêu đề báo cáo ghi kỳ khác: gửi nhầm tệp, hoặc tệp cũ sửa lại mà chưa
        đổi tên, hoặc tiêu đề chưa sửa. Tên tệp không nêu rõ một kỳ thì không xét; tháng trong tên tệp
        có thể là tháng gửi, năm trong tên tệp có thể là năm gửi. Hai kỳ chồng lên nhau (quý II và 6
        tháng đầu năm) chỉ là lưu ý.""",
        """The file is named after one period, the title names another: the wrong file was sent, or an
        old file was taken over and one of the two was not changed. A name that gives no clear period
        is left alone; a month or a year may be that of sending. Where the two overlap (second quarter
        and first half) it is a note.""",
    ),
    basis=Said(
        "Suy luận: một tệp, một báo cáo, một kỳ.",
        "Logic: one file, one report, one period.",
    ),
    wrong="""
        Tệp: BC_Quy1_2026.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
    """,
    right="""
        Tệp: BC-Quy-II-2026 (ban chinh thuc 18.6.2026).docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
    """,
)
def file_of_another_period(dossier: Dossier) -> Iterator[Finding]:
    """Hold the period in the file's name against every period of the title."""
    mentions = dossier.mentions
    header, file = mentions.header, mentions.file_name
    title = header.title or ""
    periods = [p for p in mentions.periods if p.text in title and p.readings]
    if header.period and header.period.readings:
        periods.append(header.period)
    if file is None or not periods:
        return
    years = {reading.end.year for p in periods for reading in p.readings if reading.end}
    days = [d for y in sorted({file.year or y for y in years}) for d in _days(file, y, dossier)]
    own = [reading for period in periods for reading in period.readings]
    if not days or _may_be_sending(file, own, dossier):
        return
    common = max(_common(one, other) for one in days for other in own)
    if any(_alike(one, other) for one in days for other in own):
        return
    yield _found(file, periods[0], overlapping=common > SPARE)


def _found(file: FileName, period: Period, *, overlapping: bool) -> Finding:
    return file_of_another_period.finding(
        Said(
            f"Tên tệp “{file.text}” ghi kỳ khác với báo cáo (“{period.text}”): gửi nhầm tệp, hoặc chưa "
            "đổi tên tệp.",
            f"The file is called “{file.text}”, the report is of “{period.text}”: the wrong file was "
            "sent, or it was not renamed.",
        ),
        subject="kỳ ở tên tệp",
        at=period.place,
        severity=Severity.NOTE if overlapping else Severity.WARNING,
        explanation=f"{file.text} ≠ {period.text}",
        evidence=[Evidence(period.text, "other", period.place)],
    )


def _days(file: FileName, year: int, dossier: Dossier) -> tuple[Reading, ...]:
    return readings_of(file.period, year, dossier.knowledge.cutoffs)


def _may_be_sending(file: FileName, own: list[Reading], dossier: Dossier) -> bool:
    """Whether a month or a year in the name may be when the report was sent."""
    date = dossier.mentions.header.date
    issued = date.meant if date else None
    if file.period == "year":
        last = max((reading.end for reading in own if reading.end), default=None)
        sent = issued or last
        return last is None or sent is None or file.year in range(last.year, sent.year + 1)
    if not file.period.startswith("month-"):
        return False
    short = any(r.start and r.end and (r.end - r.start).days < MONTH for r in own)
    return not short or (issued is not None and file.period == f"month-{issued.month}")


def _alike(one: Reading, other: Reading) -> bool:
    if not (one.start and one.end and other.start and other.end):
        return False
    ends = (one.start - other.start).days, (one.end - other.end).days
    return all(abs(days) <= SPARE for days in ends)


def _common(one: Reading, other: Reading) -> int:
    """How many days two stretches share."""
    if not (one.start and one.end and other.start and other.end):
        return 0
    return (min(one.end, other.end) - max(one.start, other.start)).days + 1
