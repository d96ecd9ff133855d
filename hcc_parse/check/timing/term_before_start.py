"""Two dates of one case against each other: due or done before it was received."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.clauses import clause_of, has_word
from hcc_parse.domain import DateMention, Dossier, Evidence, Finding, Said, Severity

NEAR = 120  # letters between the two dates


@check(
    "T16",
    title=Said("Hạn hoặc ngày xong trước ngày nhận", "Due or done before it was received"),
    severity=Severity.WARNING,
    rationale=Said(
        """Một câu ghi “nhận ngày …, thời hạn trả lời ngày …” hay “Ngày … kiểm tra, đã khắc phục xong
        ngày …” mà ngày sau lại sớm hơn ngày trước: một trong hai ngày gõ nhầm. Chỉ xét khi câu có
        đúng hai ngày.""",
        """One sentence tells when a case was received and when it is due, or when a fault was found and
        when it was mended, and the later comes first: one of the two days is a slip. Only sentences
        with just two days count.""",
    ),
    basis=Said(
        "Logic: hạn trả và ngày xong không thể trước ngày nhận.",
        "Logic: nothing is due or done before it was received.",
    ),
    wrong="Đang xử lý 01 phản ánh (nhận ngày 28/8/2026, thời hạn trả lời ngày 07/8/2026).",
    right="Đang xử lý 01 phản ánh (nhận ngày 28/8/2026, thời hạn trả lời ngày 07/9/2026).",
)
def term_before_start(dossier: Dossier) -> Iterator[Finding]:
    """Look in each sentence of two days for a start and an end that are reversed."""
    cited = {c.date.place for c in dossier.mentions.citations if c.date}
    dates = [d for d in dossier.mentions.dates if d.meant and d.place not in cited]
    for before, one, other, after in zip(
        [None, *dates], dates, dates[1:], [*dates[2:], None], strict=False
    ):
        alone = _is_pair(one, other, dossier) and _are_only(before, other, after, dossier)
        ends = _ends(one, other, dossier) if alone else None
        if ends is None:
            continue
        start, end = ends
        if start.meant is None or end.meant is None or end.meant >= start.meant:
            continue
        if _is_told(start, dossier):
            continue
        yield term_before_start.finding(
            Said(
                f"“{end.text}” là hạn hoặc ngày xong của việc bắt đầu “{start.text}” mà lại sớm hơn: một "
                "trong hai ngày gõ nhầm.",
                f"“{end.text}” is when it is due or done, “{start.text}” when it began, and is the "
                "earlier: one of the two days is a slip.",
            ),
            subject="ngày nhận và ngày xong",
            at=end.place,
            explanation=f"{end.meant:%d/%m/%Y} < {start.meant:%d/%m/%Y}",
            evidence=[
                Evidence(end.text, "stated", end.place),
                Evidence(start.text, "other", start.place),
            ],
        )


def _is_pair(one: DateMention, other: DateMention, dossier: Dossier) -> bool:
    """Whether two dates stand in one sentence, near each other."""
    if one.place.address != other.place.address or other.place.start - one.place.end > NEAR:
        return False
    between = dossier.report.passage_at(one.place).plain[one.place.end : other.place.start]
    return ". " not in between and ";" not in between


def _are_only(
    before: DateMention | None, other: DateMention, after: DateMention | None, dossier: Dossier
) -> bool:
    """Whether no third date stands in the sentence of two; `other` is the second of them."""
    clause, at = clause_of(other, dossier), other.place
    start, end = at.start - len(clause.sentence), at.end + len(clause.after)
    earlier = before is not None and before.place.address == at.address
    later = after is not None and after.place.address == at.address
    return not (earlier and before is not None and before.place.start >= start) and not (
        later and after is not None and after.place.start < end
    )


def _ends(
    one: DateMention, other: DateMention, dossier: Dossier
) -> tuple[DateMention, DateMention] | None:
    """When a thing began, and when it is due or done, as the words before the two dates tell."""
    labels, clause = dossier.knowledge.labels, clause_of(other, dossier)
    due = _is_due(other, dossier)
    if _is_due(one, dossier):
        return (other, one) if clause.ends(labels["time:day-received"]) else None
    if clause_of(one, dossier).ends(labels["time:day-took-place"]):
        behind = clause.before.rpartition(one.text.lower())[2]
        done = not due and _is_done(other, dossier) and not _is_of_another(behind, dossier)
        return (one, other) if due or done else None
    opened = clause_of(one, dossier).sentence.strip(" -+*") in ("", *labels["time:day-opening"])
    between = clause.sentence[: -len(clause.before)]
    found = has_word(between, labels["time:day-took-place"])
    followed = clause.before.lstrip().startswith(labels["time:day-already"])
    return (one, other) if opened and found and followed and _is_done(other, dossier) else None


def _is_of_another(clause: str, dossier: Dossier) -> bool:
    """Whether what was done is of a case that the clause itself names: `về hồ sơ đã trả ngày`."""
    labels = dossier.knowledge.labels
    at = min(
        (n for w in labels["time:day-already"] if (n := clause.find(f" {w} ")) >= 0), default=0
    )
    return has_word(clause[:at], labels["time:day-other-case"])


def _is_told(start: DateMention, dossier: Dossier) -> bool:
    """Whether T14 tells it: the first day lies behind the date of the report."""
    signed = dossier.mentions.header.date
    issued = signed.meant if signed else None
    return issued is not None and start.meant is not None and start.meant > issued


def _is_due(date: DateMention, dossier: Dossier) -> bool:
    return clause_of(date, dossier).ends(dossier.knowledge.labels["time:day-due"]) is not None


def _is_done(date: DateMention, dossier: Dossier) -> bool:
    """Whether something is told as finished that day, or answered."""
    labels, clause = dossier.knowledge.labels, clause_of(date, dossier)
    ending = clause.ends(labels["time:day-finished"])
    if ending is None:
        return False
    return has_word(clause.bare.removesuffix(ending), labels["time:day-already"])
