"""A claim about all cases, and a figure of the report that leaves some of them out."""

from collections.abc import Iterator
from fractions import Fraction

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import (
    AllClaim,
    Dossier,
    Evidence,
    Figure,
    Finding,
    Said,
    Severity,
    are_other_cases,
    in_words,
)

HALF = Fraction(1, 2)  # per cent: so much is lost where 100 % is rounded


@check(
    "C06",
    title=Said("Nói toàn bộ, số liệu nói khác", "All of them, says the text; not the figures"),
    severity=Severity.WARNING,
    rationale=Said(
        """Báo cáo nói 100% hoặc toàn bộ hồ sơ trả đúng hẹn mà số liệu ghi có hồ sơ giải quyết quá
        hạn. Số quá hạn ít đến mức làm tròn vẫn thành 100%, hồ sơ còn đang giải quyết đã quá hạn, và
        số hồ sơ lưu kho ít hơn số đã giải quyết chỉ là lưu ý, vì lời nói có thể hiểu khác.""",
        """The report says that 100% or all of the cases were on time, and its figures count late
        ones. Where rounding makes 100% of it, where the late cases are still open, and where fewer
        cases are stored than were resolved, it is a note: the words may be meant otherwise.""",
    ),
    basis=Said(
        "Suy luận: đã là toàn bộ thì không còn trường hợp nào khác.",
        "Logic: what holds of all leaves none out.",
    ),
    wrong="""
        Đã giải quyết 100 hồ sơ, trong đó 95 hồ sơ trước hạn, 05 hồ sơ quá hạn.
        100% hồ sơ được giải quyết đúng hạn và trước hạn.
    """,
    right="""
        Đã giải quyết 100 hồ sơ, trong đó 100 hồ sơ trước hạn, 0 hồ sơ quá hạn.
        100% hồ sơ được giải quyết đúng hạn và trước hạn.
        Phấn đấu 100% hồ sơ được giải quyết đúng hạn.
    """,
)
def all_claimed(dossier: Dossier) -> Iterator[Finding]:
    """Hold each claim about all cases against the figures that speak of them."""
    told: dict[str, Figure] = {}
    for fact in dossier.facts:
        if fact.field is None and fact.period is None and fact.figure.kind == "count":
            told.setdefault(fact.indicator, fact.figure)
    seen: set[str] = set()
    for claim in dossier.mentions.told.all_claims:
        if claim.about in seen or dossier.mentions.in_plan(claim.place):
            continue
        finding = _stored(claim, told) if claim.about == "stored" else _late(claim, told)
        late = told.get("resolved_overdue") or told.get("in_progress_overdue")
        if late is not None and are_other_cases(claim.counted, late, dossier.facts):
            continue
        if finding is not None:
            seen.add(claim.about)
            yield finding


def _late(claim: AllClaim, told: dict[str, Figure]) -> Finding | None:
    late, total = told.get("resolved_overdue"), told.get("resolved_total")
    if late is not None and late.value > 0:
        rounds = (
            claim.rounded
            and total is not None
            and Fraction(late.value) * 100 <= HALF * Fraction(total.value)
        )
        more = Said("; làm tròn thì vẫn là 100%", "; rounded it is still 100%")
        return _found(
            claim,
            late,
            Said(
                f"nhưng số liệu ghi {late.text} hồ sơ giải quyết quá hạn{more.vi if rounds else ''}",
                f"yet {late.text} cases were resolved overdue{more.en if rounds else ''}",
            ),
            Severity.NOTE if rounds else Severity.WARNING,
        )
    late = told.get("in_progress_overdue")
    if late is None or late.value <= 0:
        return None
    return _found(
        claim,
        late,
        Said(
            f"nhưng còn {late.text} hồ sơ đang giải quyết đã quá hạn; nếu câu này chỉ nói về hồ sơ đã "
            "trả thì không trái",
            f"yet {late.text} open cases are overdue; unless the sentence means the cases returned",
        ),
        Severity.NOTE,
    )


def _stored(claim: AllClaim, told: dict[str, Figure]) -> Finding | None:
    stored, total = told.get("stored_cases"), told.get("resolved_total")
    if stored is None or total is None or stored.value >= total.value:
        return None
    return _found(
        claim,
        stored,
        Said(
            f"nhưng số liệu ghi {in_words(stored.value)} hồ sơ lưu kho trên {in_words(total.value)} "
            "hồ sơ đã giải quyết; nếu chỉ tính hồ sơ phải lưu kho thì không trái",
            f"yet {in_words(stored.value)} of {in_words(total.value)} resolved cases are stored; "
            "unless only those that must be stored are meant",
        ),
        Severity.NOTE,
    )


def _found(claim: AllClaim, figure: Figure, said: Said, severity: Severity) -> Finding:
    words = claim.text.strip()
    return all_claimed.finding(
        Said(f"Lời ghi “{words}”, {said.vi}.", f"The text says “{words}”, {said.en}."),
        subject=claim.about,
        at=claim.place,
        severity=severity,
        evidence=(Evidence(claim.text, "stated", claim.place), stated(figure, "other")),
    )
