"""A period whose days lie in another year than its name."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Period, Said, Severity
from hcc_parse.vietnamese import fold

BEFORE = 4  # letters between a name and its days
FULL, LATE = 350, 300  # days: of a year, and from the end of one until its report is too late


@check(
    "T07",
    title=Said("Ngày của kỳ thuộc năm khác với tên kỳ", "A period dated in another year"),
    severity=Severity.WARNING,
    rationale=Said(
        """Tiêu đề gọi kỳ của một năm, mà ngày cuối của kỳ số liệu lại thuộc năm khác: thường là chép
        từ báo cáo năm trước. Kỳ để so sánh và số lũy kế thì không xét.""",
        """The title names the period of one year, and the last day of the figures lies in another:
        mostly left from last year's report. Periods of comparison and sums since the year began
        are left alone.""",
    ),
    basis=Said(
        "Nghị định 09/2019/NĐ-CP, điều 12: ngày cuối kỳ thuộc năm của kỳ.",
        "Decree 09/2019, Article 12: a period ends in its own year.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        (Số liệu từ ngày 15/3/2025 đến ngày 14/6/2025)
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác năm 2026
        (Số liệu từ ngày 15/12/2025 đến ngày 14/12/2026)
        So với cùng kỳ từ ngày 15/12/2024 đến ngày 14/12/2025, số liệu tăng.
    """,
)
def period_of_another_year(dossier: Dossier) -> Iterator[Finding]:
    """Compare the last day of the report's dated periods with the years that its title names."""
    title = dossier.mentions.header.title or ""
    periods = [p for p in dossier.mentions.periods if p.name != "year"]
    several = [p for p in periods if p.name and p.year and p.text in title]
    of_year = [p for p in dossier.mentions.periods if p.name == "year" and p.text in title]
    told: set[str] = set()
    for period in dossier.mentions.periods:
        end = period.end.meant if period.end else None
        named = several or [p for p in of_year[:1] if _explains(p, period, dossier)]
        years = {one.year for one in (*named, *of_year)}  # `quý IV và năm 2025; nhiệm vụ quý I …`
        if not named or end is None or end.year in years or period.is_reversed:
            continue
        if not period.is_whole:
            continue
        if period.text.lower() in told or not _is_own(period, dossier):
            continue
        if _is_beside_its_own(period, years, dossier) or _is_named_so(period, dossier):
            continue
        told.add(period.text.lower())
        yield period_of_another_year.finding(
            Said(
                f"Tiêu đề ghi “{named[0].text}”, nhưng kỳ số liệu ghi “{period.text}”: năm "
                f"{end.year} hoặc tên kỳ bị gõ nhầm.",
                f"The title says “{named[0].text}”, the figures are of “{period.text}”: the year "
                f"{end.year} or the name is a slip.",
            ),
            subject=named[0].text,
            at=period.place,
            explanation=f"{end.year} ≠ {named[0].year}",
            evidence=[
                Evidence(period.text, "stated", period.place),
                Evidence(named[0].text, "other", named[0].place),
            ],
        )


def _explains(year: Period, period: Period, dossier: Dossier) -> bool:
    """Whether a sentence tells the days of the year that the title names: `kỳ báo cáo năm 2026`.

    A year alone is in too many titles to be the name of the period without that; but twelve months
    that ended a year before the report was signed are hardly those of the year in its title.
    """
    words = fold(dossier.report.passage_at(period.place).text)
    return f"ky bao cao {fold(year.text)} duoc tinh" in words or _is_a_year_late(
        year, period, dossier
    )


def _is_a_year_late(year: Period, period: Period, dossier: Dossier) -> bool:
    """Whether a report of a year, signed in or after it, tells twelve months of the year before."""
    header = dossier.mentions.header
    start, end, signed = (
        one.meant if one else None for one in (period.start, period.end, header.date)
    )
    named = header.named is not None and header.named.name == "year" and year.year is not None
    own = dossier.report.passage_at(period.place).text.lstrip().startswith("(")  # below the title
    if not named or not own or start is None or end is None or signed is None:
        return False
    late = (signed - end).days > LATE and signed.year >= end.year + 1 == year.year
    return late and (end - start).days > FULL


def _is_own(period: Period, dossier: Dossier) -> bool:
    """Whether the report speaks of its own figures there, not of another year's."""
    words = fold(dossier.report.passage_at(period.place).text)
    labels = dossier.knowledge.labels
    if any(word in words for word in labels["of-another-year"]):
        return False
    own = any(word in words for word in labels["of-own-figures"])
    return own or dossier.mentions.in_title(period)


def _is_named_so(period: Period, dossier: Dossier) -> bool:
    """Whether a name of the same year stands right before the days: `6 tháng năm 2025 (từ …)`."""
    end = period.end.meant if period.end else None
    return any(
        one.kind == "name"
        and one.place.address == period.place.address
        and 0 <= period.place.start - one.place.end <= BEFORE
        and end is not None
        and one.year == end.year
        for one in dossier.mentions.periods
    )


def _is_beside_its_own(period: Period, years: set[int | None], dossier: Dossier) -> bool:
    """Whether its paragraph tells the days of the report's own period too, in a year of its name.

    `số liệu từ 01/01/2026 đến 30/6/2026; 6 tháng cuối năm 2025 lấy từ 01/7/2025 đến 31/12/2025`.
    """
    return any(
        one.is_whole
        and one.end is not None
        and one.end.meant is not None
        and one.end.meant.year in years
        and one.place.address == period.place.address
        for one in dossier.mentions.periods
    )
