"""One fact told twice in the text, with two values."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity


@check(
    "C02",
    title=Said("Một số liệu nêu hai lần khác nhau", "One fact stated twice, differently"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng một chỉ tiêu, cùng kỳ, mà hai chỗ trong báo cáo ghi hai số. Nếu câu sau có thể hiểu
        theo cách khác thì nêu cả hai cách hiểu.""",
        """One indicator, one period, two values in two places. Where the second can be read
        otherwise, both readings are given.""",
    ),
    basis=Said(
        "Cùng chỉ tiêu; bỏ qua số của một lĩnh vực, của kỳ khác, và chênh đúng bằng số kỳ trước.",
        "One indicator; figures of a field or of another period, and differences equal to the cases carried over, are left out.",
    ),
    wrong="""
        I. Kết quả
        Đã giải quyết 100 hồ sơ, trong đó có 92 hồ sơ trước hạn, 8 hồ sơ quá hạn.
        II. Tồn tại
        Việc giải quyết thủ tục hành chính vẫn còn 06 hồ sơ quá hạn.
    """,
    right="""
        I. Kết quả
        Đã giải quyết 100 hồ sơ, trong đó có 92 hồ sơ trước hạn, 8 hồ sơ quá hạn.
        II. Tồn tại
        Việc giải quyết thủ tục hành chính vẫn còn 08 hồ sơ quá hạn.
    """,
)
def fact_restated_differently(dossier: Dossier) -> Iterator[Finding]:
    """Hold the statements of one fact against each other."""
    for pair in dossier.relations.restatements:
        if pair.table or pair.first.value == pair.agreed:
            continue
        vi, en = (f"; {pair.reading.vi}", f"; {pair.reading.en}") if pair.reading else ("", "")
        yield fact_restated_differently.finding(
            Said(
                f"{pair.subject}: chỗ này ghi {pair.first.text}, chỗ kia ghi {pair.second.text}{vi}.",
                f"{pair.subject}: {pair.first.text} here, {pair.second.text} there{en}.",
            ),
            subject=pair.subject,
            at=pair.first.place,
            severity=Severity.NOTE if pair.reading and pair.alike else Severity.WARNING,
            explanation=f"{pair.first.text} ≠ {pair.second.text}",
            evidence=(stated(pair.first), stated(pair.second, "other")),
            stated=pair.first.value,
            expected=pair.second.value,
        )
