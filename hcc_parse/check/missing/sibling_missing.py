"""An indicator that goes unsaid where its siblings are stated."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity

# The share of cases resolved in time needs all three; those told together stand in one row.
SIBLINGS = {"resolved_on_time": ("resolved_early", "resolved_overdue", "resolved_early_or_on_time")}


@check(
    "M05",
    title=Said("Chỉ tiêu không nêu trong khi chỉ tiêu cùng nhóm có nêu", "An indicator unsaid"),
    severity=Severity.NOTE,
    rationale=Said(
        """Báo cáo nêu hồ sơ trước hạn và quá hạn mà không nêu đúng hạn. Có thể không phát sinh;
        nếu vậy nên ghi 0 để người đọc không phải đoán.""",
        """The report tells cases resolved early and late, but not on time. There may be none; then
        a 0 would spare the reader a guess.""",
    ),
    basis=Said(
        "Đẳng thức B0, B1 trong relations.csv.",
        "Identities B0, B1 of relations.csv.",
    ),
    wrong="""
        I. Kết quả
        Đã giải quyết 100 hồ sơ (trước hạn 98 hồ sơ; quá hạn 02 hồ sơ).
    """,
    right="""
        I. Kết quả
        Đã giải quyết 100 hồ sơ (trước hạn 90 hồ sơ; đúng hạn 08 hồ sơ; quá hạn 02 hồ sơ).
    """,
)
def sibling_missing(dossier: Dossier) -> Iterator[Finding]:
    """Look for cases resolved early and late without those resolved on time."""
    told = {fact.indicator: fact.figure for fact in reversed(dossier.facts) if not fact.period}
    for missing, (early, late, both) in SIBLINGS.items():
        if missing in told or both in told or early not in told or late not in told:
            continue
        label = dossier.knowledge.indicators[missing].label
        yield sibling_missing.finding(
            Said(
                f"Báo cáo nêu hồ sơ trước hạn ({told[early].text}) và quá hạn ({told[late].text}), "
                f"không nêu “{label}”.",
                f"The report tells cases early ({told[early].text}) and late ({told[late].text}), "
                f"but not “{label}”.",
            ),
            subject=missing,
            at=told[early].place,
            evidence=(stated(told[early], "other"), stated(told[late], "other")),
        )
