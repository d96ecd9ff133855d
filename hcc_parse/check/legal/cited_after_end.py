"""A document cited as in force after it has ended."""

from collections.abc import Iterator
from datetime import date

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import has_word
from hcc_parse.domain import Citation, Dossier, Evidence, Finding, Said, Severity
from hcc_parse.vietnamese import fold, in_words

BEFORE = 120  # characters before the symbol in which such words count


@check(
    "L08",
    title=Said("Viện dẫn văn bản đã hết hiệu lực", "Cited as in force after it ended"),
    severity=Severity.WARNING,
    rationale=Said(
        """Báo cáo viết “theo”, “căn cứ”, “thực hiện” một văn bản đã hết hiệu lực từ trước khi kỳ báo
        cáo bắt đầu. Câu nói về việc thay thế, bãi bỏ, sửa đổi, tổng kết, hay về
        thời gian văn bản còn hiệu lực thì không xét.""",
        """The report acts “by” or “on the ground of” a document that ended before its period began.
        Sentences on replacing, repealing, amending or summing up, or on
        the time when it was in force, are left alone.""",
    ),
    basis=Said(
        "legal_documents.csv, cột expired, chỉ dòng verified=yes và unique=yes.",
        "legal_documents.csv, column expired, only rows with verified=yes and unique=yes.",
    ),
    wrong="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        Việc tiếp nhận thực hiện theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
    """,
    right="""
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        Thực hiện Nghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.
    """,
)
def cited_after_end(dossier: Dossier) -> Iterator[Finding]:
    """Hold the last day of each registered document against the first day of the report's period."""
    start = _start(dossier)
    told: set[str] = set()
    for citation in dossier.mentions.citations:
        known = citation.registered(dossier.knowledge.legal_documents)
        ended = known.expired if known and known.verified and known.unique else None
        if start is None or ended is None or ended >= start or citation.well_formed in told:
            continue
        if not _as_in_force(citation, dossier) or _is_of_old(citation, ended, dossier):
            continue
        told.add(citation.well_formed)
        yield cited_after_end.finding(
            Said(
                f"{citation.text}: văn bản đã hết hiệu lực từ ngày {ended:%d/%m/%Y}, trước kỳ báo cáo.",
                f"{citation.text}: it ended on {ended}, before the period of the report.",
            ),
            subject=citation.well_formed,
            at=citation.place,
            explanation=f"{ended:%d/%m/%Y} < {start:%d/%m/%Y}",
            evidence=[Evidence(citation.text, "stated", citation.place)],
        )


def _start(dossier: Dossier) -> date | None:
    """The first day that the report's period may have."""
    period = dossier.mentions.header.period
    starts = [r.start for r in period.readings if r.start] if period else []
    return None if not starts or (period and period.is_reversed) else min(starts)


def _is_of_old(citation: Citation, ended: date, dossier: Dossier) -> bool:
    """Whether the sentence tells of the time when it was in force: `Trước ngày 01/7/2025, …`."""
    mentions, here = dossier.mentions, citation.place.address
    cited = {one.date.place for one in mentions.citations if one.date}
    text = dossier.report.passage_at(citation.place).plain
    start = max(text.rfind(sign, 0, citation.place.start) for sign in (". ", ";", "\n")) + 1
    days = [
        day.meant
        for day in mentions.dates
        if day.place.address == here
        and start <= day.place.start < citation.place.start
        and day.place not in cited
    ]
    days += [
        reading.end
        for period in mentions.periods
        if period.place.address == here and start <= period.place.start < citation.place.start
        for reading in period.readings
    ]
    return any(day is not None and day <= ended for day in days)


def _as_in_force(citation: Citation, dossier: Dossier) -> bool:
    text, start = dossier.report.passage_at(citation.place).text, citation.place.start
    words, before = in_words(text), in_words(text[max(0, start - BEFORE) : start])
    acted_by, past = (
        tuple(map(fold, dossier.knowledge.labels[role]))
        for role in ("in-force", "no-more-in-force")
    )
    return has_word(before, acted_by) and not citation.amendments and not has_word(words, past)
