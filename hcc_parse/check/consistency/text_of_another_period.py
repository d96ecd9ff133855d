"""Text that speaks of another period as if it were the report's own."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import has_word
from hcc_parse.domain import (
    Dossier,
    Evidence,
    Finding,
    Period,
    Reading,
    Said,
    Severity,
    readings_of,
)

SPARE = 20  # days: half a month is the difference between regime and calendar
NEAR = 3  # paragraphs in which the report's own period, named too, makes it a comparison


@check(
    "C08",
    title=Said("Lời còn sót của kỳ khác", "Text left from another period"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu mở đầu, câu kết, câu nói số liệu tính đến ngày nào, hay câu kể việc “Trong quý I” ghi
        một kỳ không trùng ngày nào với kỳ ở tiêu đề: thường là chép từ báo cáo kỳ trước mà chưa sửa.
        So với cùng kỳ, lũy kế, kế hoạch, tên văn bản được viện dẫn thì không xét; gần đó có nêu cả kỳ
        của báo cáo thì là so sánh. Khác năm ở phụ lục là T06, năm của ngày là T07: không nêu lại.""",
        """An opening or closing sentence, one that tells up to which day the figures run, or one that
        begins “In the first quarter” names a period that shares no day with the title's: mostly left
        from the report before. Comparisons, cumulative counts, plans and names of documents are left
        alone; so is a period beside the report's own. Another year in an appendix is T06, in days
        T07: neither is told again.""",
    ),
    basis=Said(
        "Suy luận: một báo cáo nói về một kỳ.",
        "Logic: a report speaks of one period.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        I. Kết quả
        Trong Quý I năm 2026, UBND xã đã tiếp nhận 120 hồ sơ.
        Trên đây là báo cáo kết quả công tác Quý II năm 2026./.
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        I. Kết quả
        Trong Quý II năm 2026, UBND xã đã tiếp nhận 120 hồ sơ; so với Quý I năm 2026 tăng 5 hồ sơ.
        Trong năm 2026, UBND xã ban hành Kế hoạch kiểm soát thủ tục hành chính.
        Trên đây là báo cáo kết quả công tác Quý II năm 2026./.
    """,
)
def text_of_another_period(dossier: Dossier) -> Iterator[Finding]:
    """Hold each period told as the report's own against the days of the title."""
    header = dossier.mentions.header
    own = header.named or header.period
    readings = _readings(dossier)
    if own is None or not header.title or not readings:
        return
    told: set[str] = set()
    for period in dossier.mentions.own_voice:
        known = period.text.lower() in told or period.text in header.title
        if known or not _is_apart(period, readings) or _is_beside_own(period, dossier):
            continue
        planned = dossier.mentions.in_plan(period.place) and not _closes(period, dossier)
        if planned or _is_told(period, readings):
            continue
        if _is_aside(period, readings, dossier) or _goes_on(period, readings, dossier):
            continue
        told.add(period.text.lower())
        yield text_of_another_period.finding(
            Said(
                f"Câu này nói về “{period.text}”, tiêu đề báo cáo là “{own.text}”: lời chép từ báo cáo "
                "kỳ khác chưa sửa, hoặc nhắc đến kỳ khác.",
                f"This sentence speaks of “{period.text}”, the title of “{own.text}”: left from the "
                "report of another period, or another period is meant.",
            ),
            subject=period.text,
            at=period.place,
            explanation=f"{period.text} ≠ {own.text}",
            evidence=[
                Evidence(period.text, "stated", period.place),
                Evidence(own.text, "other", own.place),
            ],
        )


def _readings(dossier: Dossier) -> list[Reading]:
    """The days of the title: as it writes them, and as its name may mean."""
    header, cutoffs = dossier.mentions.header, dossier.knowledge.cutoffs
    period, named = header.period, header.named
    found = list(period.readings) if period and period.text in (header.title or "") else []
    if named and named.name and named.year:
        found += readings_of(named.name, named.year, cutoffs)
    return found


def _is_apart(period: Period, own: list[Reading]) -> bool:
    """Whether no reading of a period comes near the report's."""
    return bool(period.readings) and not any(
        _meets(one, other) for one in period.readings for other in own
    )


def _meets(one: Reading, other: Reading) -> bool:
    """Whether two stretches share more days than calendar and regime differ by."""
    if one.end is None or other.start is None or other.end is None:
        return True
    start = max(one.start, other.start) if one.start else other.start
    return (min(one.end, other.end) - start).days >= SPARE if one.start else one.end >= other.start


def _is_aside(period: Period, own: list[Reading], dossier: Dossier) -> bool:
    """Whether a sentence plans, or looks back at a whole year.

    A plan begins when the report's period is over, and its words say so.
    """
    named = dossier.mentions.header.named
    passage = dossier.report.passage_at(period.place).text
    within = passage[: period.place.start].rstrip().lower().endswith("trong")
    if within and period.name == "year" and named is not None and named.name != "year":
        return True  # `Trong năm 2025` in the report of a quarter: what went before
    begun = [reading.start for reading in period.readings if reading.start]
    ended = [reading.end for reading in own if reading.end]
    if not begun or not ended or max(begun) < min(ended):
        return False
    sentence = passage[period.place.end :].lower().partition(". ")[0]
    return any(word in sentence for word in dossier.knowledge.labels.get("time:to-come", ()))


def _goes_on(period: Period, own: list[Reading], dossier: Dossier) -> bool:
    """`Trong Quý II đạt 94,2 điểm, đến nay đạt 95,6 điểm`: its sentence goes on to the present."""
    at = period.place
    behind = dossier.report.passage_at(at).text[at.end :].lower().partition(". ")[0]
    if has_word(behind, dossier.knowledge.labels["time:present"]):
        return True
    later = (
        p
        for p in dossier.mentions.periods
        if p.place.address == at.address and 0 < p.place.start - at.end < len(behind)
    )
    return any(p.readings and not _is_apart(p, own) for p in later)


def _is_beside_own(period: Period, dossier: Dossier) -> bool:
    """Whether a period of the title is named in the paragraphs around."""
    header, block = dossier.mentions.header, period.place.address.block
    if period.kind != "name" or header.named is None or header.title_place is None:
        return False
    below = header.title_place.address.block
    near = [
        p
        for p in dossier.mentions.periods
        if p.kind == "name" and abs(p.place.address.block - block) <= NEAR
    ]
    if any(_is_listed_with(period, p, dossier) for p in near):
        return True
    same = [p for p in near if p.name == header.named.name and p.place.address.block > below + 1]
    return any(p.place.address.block == block or _leads(p, dossier) for p in same)


def _is_listed_with(period: Period, other: Period, dossier: Dossier) -> bool:
    """`Trong tháng 3 (từ 15/3), tháng 4 và tháng 5` of a second quarter: months are told in turn."""
    kind, _, number = (period.name or "").partition("-")
    like, _, another = (other.name or "").partition("-")
    here = period.place.address == other.place.address and (kind, bool(number)) == (like, True)
    own = _readings(dossier)
    return here and number != another and not _is_apart(other, own)


def _closes(period: Period, dossier: Dossier) -> bool:
    """Whether the sentence that ends a report tells it, which stands below its plans."""
    text = dossier.report.passage_at(period.place).text.strip().lower()
    return text.startswith(dossier.knowledge.labels.get("time:closing", ()))


def _leads(period: Period, dossier: Dossier) -> bool:
    """Whether a paragraph begins with a period, as one of a row of periods does."""
    text = dossier.report.passage_at(period.place).text
    return period.place.start <= len("- Trong kỳ báo cáo ") and len(text) > period.place.end


def _is_told(period: Period, own: list[Reading]) -> bool:
    """Whether T07 tells it: two days of another year."""
    years = {reading.end.year for reading in own if reading.end}
    end = period.end.meant if period.end else None
    return period.is_whole and end is not None and end.year not in years
