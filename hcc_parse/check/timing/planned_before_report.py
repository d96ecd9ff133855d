"""A task to come that is to be done by a day before the report."""

import sys
from collections.abc import Iterator
from datetime import date

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import Clause, clause_of, has_word
from hcc_parse.domain import DateMention, Dossier, Evidence, Finding, Said, Severity

NEW_UNITS = date(2025, 7, 1)  # since when communes are as they are: files before it are old ones
YEAR = 366  # days: the same day a year later is still to come


@check(
    "T15",
    title=Said("Hạn của việc sắp làm ở trước ngày báo cáo", "A task due before the report"),
    severity=Severity.WARNING,
    rationale=Said(
        """Mục phương hướng, nhiệm vụ hay câu “sẽ”, “phấn đấu” ghi việc phải xong trước một ngày đã qua
        so với ngày ký: ngày ấy (thường là năm) gõ nhầm, hoặc chép nhiệm vụ của kỳ trước. Hồ sơ “tiếp
        nhận trước ngày …”, việc kể lại, mốc 01/7/2025 thì không xét.""",
        """A plan, or a sentence with `will`, has a task to be done by a day that is over when the report
        is signed: the day, mostly its year, is a slip, or the task was copied from the report
        before. Files `received before …`, what is told of the past, and 1 July 2025 are left
        alone.""",
    ),
    basis=Said(
        "Logic: việc sắp làm không thể có hạn đã qua.",
        "Logic: what is to be done cannot have been due already.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        II. PHƯƠNG HƯỚNG, NHIỆM VỤ
        Trang bị máy quét cho 03 thôn, hoàn thành trước ngày 15/8/2025.
    """,
    right="""
        UBND XÃ AN PHÚ
        An Phú, ngày 16 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        II. PHƯƠNG HƯỚNG, NHIỆM VỤ
        Giải quyết dứt điểm hồ sơ tiếp nhận trước ngày 14/6/2026, hoàn thành trước ngày 15/8/2026.
    """,
)
def planned_before_report(dossier: Dossier) -> Iterator[Finding]:
    """Hold each day by which a task must be done against the date of the letterhead."""
    signed = dossier.mentions.header.date
    issued = signed.meant if signed else None
    if signed is None or issued is None:
        return
    for day in dossier.mentions.dates:
        if day.meant is None or day.meant >= issued or day.meant == NEW_UNITS:
            continue
        if not _is_task(day, day.meant, issued, dossier):
            continue
        yield planned_before_report.finding(
            Said(
                f"Việc sắp làm ghi hạn “{day.text}”, trước ngày ký báo cáo ({signed.text}): ngày nêu ở "
                "đây gõ nhầm, hoặc chép từ kỳ trước, hoặc ngày ký sai.",
                f"A task to come is due by “{day.text}”, before the report was signed ({issued}): the "
                "day is a slip, or the task was copied, or the date of the report is wrong.",
            ),
            subject="hạn của việc sắp làm",
            at=day.place,
            explanation=f"{day.meant:%d/%m/%Y} < {issued:%d/%m/%Y}",
            evidence=[
                Evidence(day.text, "stated", day.place),
                Evidence(signed.text, "other", signed.place),
            ],
        )


def _is_task(day: DateMention, meant: date, issued: date, dossier: Dossier) -> bool:
    """Whether the words make a day the term of what is still to be done."""
    labels, clause = dossier.knowledge.labels, clause_of(day, dossier)
    due = clause.ends(labels["time:day-before"])
    planned = _is_planned(day, dossier) or has_word(clause.sentence, labels["time:day-will"])
    if due is None or not planned or has_word(clause.sentence, labels["time:day-looking-back"]):
        return False
    if has_word(clause.after, labels["time:day-unfinished"]):
        return False
    led = clause._replace(before=clause.bare.removesuffix(due))
    if not led.bare or led.ends(labels["time:day-task"]):
        return not _is_of_object(led, dossier)
    if led.ends(labels["time:day-task-past"]) and not led.bare.endswith(("đang quá hạn",)):
        return False
    return has_word(led.sentence, labels["time:day-task-done"]) and _may_be_slipped(
        meant, issued, dossier
    )


def _is_of_object(led: Clause, dossier: Dossier) -> bool:
    """Whether the day is of what the task deals with: `xử lý xong các kiến nghị gửi trước ngày`."""
    labels = dossier.knowledge.labels
    ending = led.ends(labels["time:day-of-object"])
    if ending is None or not led.bare.removesuffix(ending).strip(" -+*"):
        return False
    head = led.sentence[: led.sentence.rfind(ending)].rstrip()
    tasks = (*labels["time:day-task-done"], *labels["time:day-will"])
    if has_word(head, labels["time:day-many"]) and not has_word(head, labels["time:day-bidding"]):
        return True
    return has_word(head, tasks) and not head.endswith(tasks)


def _is_planned(day: DateMention, dossier: Dossier) -> bool:
    """Whether a heading above a day, of any level that still holds there, is one of plans."""
    if dossier.mentions.in_plan(day.place):
        return True
    block = day.place.address.block
    above = [h for h in dossier.mentions.headings if h.place.address.block <= block]
    level, words = sys.maxsize, dossier.knowledge.labels["time:day-plan-heading"]
    for heading in reversed(above):
        if heading.level < level:
            level = heading.level
            if has_word(heading.title.lower(), words):
                return True
    return False


def _may_be_slipped(meant: date, issued: date, dossier: Dossier) -> bool:
    """Whether a day lies in the report's own period, or a year later would still be to come."""
    period = dossier.mentions.header.period
    readings = period.readings if period else ()
    if any(r.start and r.end and r.start < meant < r.end for r in readings):
        return True
    return (issued - meant).days < YEAR
