"""The report's date in another form than `An Phú, ngày 05 tháng 02 năm 2026`."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import DateMention, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import plain

ZEROS_TO = {"day": 9, "month": 2}  # the day below 10 and the months 1 and 2 have a zero


@check(
    "F09",
    title=Said("Ngày của báo cáo ghi khác mẫu", "The date line in another form"),
    severity=Severity.NOTE,
    rationale=Said(
        """Ngày dưới 10 và tháng 1, tháng 2 phải có số 0 ở trước; tháng 3 đến tháng 12 thì không thêm.
        Chỉ xét ngày ở đầu báo cáo, không xét ngày trong lời.""",
        """Days below 10 and the months 1 and 2 have a zero before them; months 3 to 12 have none. Only
        the date of the letterhead is looked at.""",
    ),
    basis=Said(
        "Nghị định 30/2020/NĐ-CP, Phụ lục I: địa danh và thời gian ban hành.",
        "Decree 30/2020, Annex I: place and date of issue.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày 1 tháng 04 năm 2026
        BÁO CÁO
        Kết quả công tác quý I năm 2026
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 01 tháng 4 năm 2026
        BÁO CÁO
        Kết quả công tác quý I năm 2026
    """,
)
def date_line(dossier: Dossier) -> Iterator[Finding]:
    """Hold day and month as written against the way in which they should be."""
    date = dossier.mentions.header.date
    written = " ".join(plain(date.text).split()) if date else ""
    words = written.lower().split(" ")
    if date is None or words[::2] != ["ngày", "tháng", "năm"] or date.meant is None:
        return
    right = _right(date)
    if (words[1], words[3]) == right:
        return
    meant = f"ngày {right[0]} tháng {right[1]} năm {date.year}"
    yield date_line.finding(
        Said(f"Ghi “{written}”; mẫu là “{meant}”.", f"“{written}” should read “{meant}”."),
        subject="ngày",
        at=date.place,
        evidence=[Evidence(date.text, "stated", date.place)],
    )


def _right(date: DateMention) -> tuple[str, str]:
    day, month = date.day or 0, date.month or 0
    return (
        f"{day:02}" if day <= ZEROS_TO["day"] else f"{day}",
        f"{month:02}" if month <= ZEROS_TO["month"] else f"{month}",
    )
