"""The number of the report, told otherwise where its appendix names the report."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.check.levels import level_of
from hcc_parse.domain import (
    Citation,
    DateMention,
    Dossier,
    Evidence,
    Finding,
    Number,
    Said,
    Severity,
)
from hcc_parse.vietnamese import fold, plain, unmark

NEAR = 40  # characters before a citation


@check(
    "C10",
    title=Said("Phụ lục ghi số, ngày báo cáo khác", "The appendix tells another number or date"),
    severity=Severity.WARNING,
    rationale=Said(
        """Phụ lục ghi “kèm theo Báo cáo số …” cùng ký hiệu với báo cáo mà chỉ số hoặc chỉ ngày khác
        thì một nơi gõ nhầm. Cả số và ngày đều khác, ký hiệu khác hoặc báo cáo chưa ghi số thì không
        xét.""",
        """An appendix `enclosed with report number …` of the same symbol, of which the number alone or
        the date alone is another: one of the two is a slip. Where both differ, with another symbol,
        or where the report bears no number, it is left alone.""",
    ),
    basis=Said("Nghị định 30/2020/NĐ-CP, Phụ lục I.", "Decree 30/2020, Annex I."),
    wrong="""
        UBND XÃ AN PHÚ
        Số: 204/BC-UBND
        An Phú, ngày 18 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        PHỤ LỤC
        (Kèm theo Báo cáo số 240/BC-UBND ngày 18/6/2026 của UBND xã An Phú)
    """,
    right="""
        UBND XÃ AN PHÚ
        Số: 204/BC-UBND
        An Phú, ngày 18 tháng 6 năm 2026
        BÁO CÁO
        Kết quả công tác Quý II năm 2026
        PHỤ LỤC
        (Kèm theo Báo cáo số 204/BC-UBND ngày 18/6/2026 của UBND xã An Phú)
    """,
)
def own_number_differs(dossier: Dossier) -> Iterator[Finding]:
    """Hold each report that an appendix is enclosed with against the letterhead."""
    header = dossier.mentions.header
    number, issued = header.number, header.date.meant if header.date else None
    if number is None or number.value is None or number.symbol is None or issued is None:
        return
    cited = dossier.mentions.citations
    own = {one.codes for one in cited if one.place.address == number.place.address}
    for citation in cited:
        day = citation.date.meant if citation.date else None
        if day is None or citation.codes not in own or not _is_enclosed(dossier, citation):
            continue
        same = plain(citation.number).lstrip("0") == plain(number.value).lstrip("0")
        if same is not (day == issued):
            yield _found(citation, number, header.date if same else None)


def _found(citation: Citation, number: Number, day: DateMention | None) -> Finding:
    """A finding on the number, or on the day where that alone differs."""
    if day is None or citation.date is None:
        what, stated, other = "số", citation.symbol, number.text
        at, place = citation.symbol_place, number.place
    else:
        what, stated, other = "ngày", citation.date.text, day.text
        at, place = citation.date.place, day.place
    return own_number_differs.finding(
        Said(
            f"Phụ lục ghi kèm theo “{citation.text}”, nhưng báo cáo mang “{other}”: một trong hai "
            f"{what} gõ nhầm, hoặc phụ lục của báo cáo khác.",
            f"The appendix is enclosed with “{citation.text}”, but the report bears “{other}”: one "
            "of the two is a slip, or the appendix is another report's.",
        ),
        subject=f"{what} báo cáo",
        at=at,
        explanation=f"{stated} ≠ {other}",
        evidence=[Evidence(stated, "stated", at), Evidence(other, "other", place)],
    )


def _is_enclosed(dossier: Dossier, citation: Citation) -> bool:
    """Whether the words before a citation say that something is enclosed with it."""
    text = dossier.report.passage_at(citation.place).plain
    before = unmark(text[max(0, citation.place.start - NEAR) : citation.place.start])
    enclosed, opening = (
        tuple(map(fold, dossier.knowledge.labels[role]))
        for role in ("enclosed-with", "enclosed-opening")
    )
    if level_of(citation.issuer) == "city" or not any(word in before for word in enclosed):
        return False
    at = min(n for word in enclosed if (n := before.find(word)) >= 0)
    head = before[:at].rstrip(" (-–*:")
    return not head or head != before[:at].rstrip(" -–*:") or unmark(text).startswith(opening)
