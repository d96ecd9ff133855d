"""What is told as done, with a date behind that of the report."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import Clause, clause_of, has_word
from hcc_parse.domain import DateMention, Dossier, Evidence, Finding, Said, Severity

NEAR = 24  # letters between `đã` and the words that end before the date


@check(
    "T14",
    title=Said("Việc đã xảy ra ghi ngày sau ngày báo cáo", "Done after the report was signed"),
    severity=Severity.WARNING,
    rationale=Said(
        """Hồ sơ “tiếp nhận ngày …”, việc “đã xong ngày …” mà ngày ấy sau ngày ký báo cáo: ngày nêu ở
        đây hoặc ngày ký bị gõ nhầm. Mục phương hướng, việc sẽ làm, dự kiến, kế hoạch, lịch hẹn và
        thời hạn thì không xét; ngày của văn bản được viện dẫn là T10.""",
        """A case `received on …`, a task `done on …` with a day after the report was signed: one of the
        two dates is a slip. Plans, appointments and terms are left alone; dates of cited documents
        are T10.""",
    ),
    basis=Said(
        "Logic: báo cáo không thể kể việc chưa xảy ra.",
        "Logic: a report cannot tell what has not happened yet.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        Đã trả lời 36 phản ánh, còn 01 trường hợp tiếp nhận ngày 12/7/2026 đang xử lý.
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        Còn 01 trường hợp tiếp nhận ngày 12/6/2026 đang xử lý, sẽ trả lời trước ngày 12/7/2026.
    """,
)
def done_after_report(dossier: Dossier) -> Iterator[Finding]:
    """Hold each date behind words of what took place against the date of the letterhead."""
    signed = dossier.mentions.header.date
    issued = signed.meant if signed else None
    if signed is None or issued is None:
        return
    cited = {c.date.place for c in dossier.mentions.citations if c.date}
    for date in dossier.mentions.dates:
        told = date.meant is not None and date.meant > issued and date.place not in cited
        if not told or dossier.mentions.in_plan(date.place) or not _is_past(date, dossier):
            continue
        yield done_after_report.finding(
            Said(
                f"“{date.text}” sau ngày ký báo cáo ({signed.text}), mà lời kể như việc đã xảy ra: ngày "
                "nêu ở đây hoặc ngày ký sai.",
                f"“{date.text}” lies after the day the report was signed ({issued}), and is told as "
                "past: one of the two days is wrong.",
            ),
            subject="ngày sau ngày ký",
            at=date.place,
            explanation=f"{date.meant:%d/%m/%Y} > {issued:%d/%m/%Y}",
            evidence=[
                Evidence(date.text, "stated", date.place),
                Evidence(signed.text, "other", signed.place),
            ],
        )


def _is_past(date: DateMention, dossier: Dossier) -> bool:
    labels, clause = dossier.knowledge.labels, clause_of(date, dossier)
    if has_word(clause.before, labels["time:day-ahead"]) or clause.before.rstrip().endswith("từ"):
        return False
    return clause.ends(labels["time:day-took-place"]) is not None or _is_finished(clause, dossier)


def _is_finished(clause: Clause, dossier: Dossier) -> bool:
    """Whether the clause says that something is done: `đã quét lại xong ngày`."""
    labels = dossier.knowledge.labels
    ending = clause.ends(labels["time:day-finished"])
    if ending is None:
        return False
    head = clause.bare.removesuffix(ending)
    return has_word(head[-NEAR:], labels["time:day-already"])
