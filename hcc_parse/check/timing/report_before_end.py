"""A report that is dated before its period ends."""

from collections.abc import Iterator
from datetime import date, timedelta

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Period, Said, Severity
from hcc_parse.vietnamese import fold

EARLY = timedelta(days=20)  # by so much reports are sent before the end without a word


@check(
    "T09",
    title=Said("Báo cáo ghi ngày trước khi hết kỳ", "A report dated before its period ends"),
    severity=Severity.WARNING,
    rationale=Said(
        """Ngày báo cáo ở trước ngày đầu kỳ: kỳ chưa bắt đầu thì chưa có kết quả. Ở trong kỳ thì chỉ
        là lưu ý, và sớm hơn 20 ngày mới nêu, vì nhiều báo cáo phải gửi sớm; báo cáo ước, chương trình, kế hoạch không xét. Kỳ
        chỉ có tên thì theo cách tính cho ngày sớm nhất; chỉ có năm thì không xét.""",
        """The report is dated before its period begins: there are no results of what has not begun.
        Within the period it is a note, and only by more than 20 days, for many reports are sent
        early; estimates and plans are left
        alone, and so are bare years. Of a period by name the earliest reading counts.""",
    ),
    basis=Said(
        "Logic; Nghị định 09/2019/NĐ-CP, điều 12; cutoffs.csv.",
        "Logic; Decree 09/2019, Article 12; cutoffs.csv.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày 10 tháng 3 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
    """,
)
def report_before_end(dossier: Dossier) -> Iterator[Finding]:
    """Compare the date of the letterhead with the days that the report's period may mean."""
    header = dossier.mentions.header
    issued = header.date.meant if header.date else None
    period, title = header.period, fold(header.title or "")
    days = _days(period) if period else None
    if header.date is None or issued is None or period is None or days is None:
        return
    start, end = days
    labels = dossier.knowledge.labels
    told_ahead = any(word in title for word in labels["title-ahead"]) or period.kind == "estimate"
    of_results = any(word in title for word in labels["title-results"])
    if issued + EARLY >= end or (told_ahead and (issued >= start or not of_results)):
        return
    begun = issued >= start
    what = "hết" if begun else "bắt đầu"
    limit = end if begun else start
    yield report_before_end.finding(
        Said(
            f"Báo cáo ghi “{header.date.text}”, trước khi kỳ “{period.text}” {what} "
            f"({limit:%d/%m/%Y}).",
            f"The report is dated {issued}, before its period “{period.text}” "
            f"{'ends' if begun else 'begins'} ({limit}).",
        ),
        subject="ngày báo cáo",
        at=header.date.place,
        severity=Severity.NOTE if begun else Severity.WARNING,
        explanation=f"{issued:%d/%m/%Y} < {limit:%d/%m/%Y}",
        evidence=[
            Evidence(header.date.text, "stated", header.date.place),
            Evidence(period.text, "other", period.place),
        ],
    )


def _days(period: Period) -> tuple[date, date] | None:
    """The first day and the last, each by the reading that comes first; a bare year has none."""
    starts = [reading.start for reading in period.readings if reading.start]
    ends = [reading.end for reading in period.readings if reading.end]
    if period.is_reversed or period.name == "year" or not starts or not ends:
        return None
    return min(starts), min(ends)
