"""A date that no calendar has."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Said, Severity, lasting


@check(
    "T03",
    title=Said("Ngày không có trong lịch", "A date that does not exist"),
    severity=Severity.ERROR,
    rationale=Said(
        """Ngày 31/6 hay tháng 13 không có trong lịch: ngày hoặc tháng bị gõ nhầm.""",
        """31 June or month 13 do not exist: the day or the month was mistyped.""",
    ),
    basis=Said(
        "Lịch.",
        "The calendar.",
    ),
    wrong="Kế hoạch số 12/KH-UBND ngày 31/6/2026 của UBND xã.",
    right="Kế hoạch số 12/KH-UBND ngày 30/6/2026 của UBND xã.",
)
def date_impossible(dossier: Dossier) -> Iterator[Finding]:
    """Look for dates that name no day; without a year it may be a ratio, and is only to be seen."""
    for date in dossier.mentions.dates:
        if date.impossible:
            yield date_impossible.finding(
                Said(
                    f"“{date.text}”: không có ngày {date.day} tháng {date.month}"
                    f"{f' năm {date.year}' if date.year else ''}.",
                    f"“{date.text}” names no day of the calendar.",
                ),
                subject=lasting(dossier.report.passage_at(date.place).text[: date.place.start], -4),
                at=date.place,
                severity=Severity.ERROR if date.year else Severity.WARNING,
                evidence=[Evidence(date.text, "stated", date.place)],
            )
