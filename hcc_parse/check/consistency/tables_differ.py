"""A figure that is one thing in one table and another in another."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity


@check(
    "C05",
    title=Said("Hai bảng ghi khác nhau", "Two tables differ"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng một chỉ tiêu, một lĩnh vực, một kỳ mà hai bảng của báo cáo ghi hai số. Chỉ so khi phần
        lớn các ô chung của hai bảng bằng nhau: bảng của kỳ khác, của hệ thống khác thì phần lớn các ô
        đều khác; bảng chỉ nói về hồ sơ trực tuyến, quá hạn… không so với bảng nói chung. Lời khác bảng là phép C01, hai chỗ trong lời là C02.""",
        """One indicator, one field, one period, and two tables of the report state two values. They
        are held together only where most of the cells that both have are equal: tables of other
        periods or systems differ in most; one of online or overdue cases only is held against none of all cases. Text against table is C01, text against text C02.""",
    ),
    basis=Said(
        "Cùng chỉ tiêu, dòng, kỳ; ít nhất ba ô bằng nhau, và hai phần ba số ô chung.",
        "One indicator, row, period; three equal cells at least, and two thirds of those shared.",
    ),
    wrong="""
        Kết quả giải quyết thủ tục hành chính theo lĩnh vực
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | 1 | Hộ tịch | 32 | 31 | 1 |
        | 2 | Đất đai | 18 | 16 | 2 |
        PHỤ LỤC
        Kết quả giải quyết thủ tục hành chính
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | 1 | Hộ tịch | 32 | 31 | 1 |
        | 2 | Đất đai | 81 | 16 | 2 |
    """,
    right="""
        Kết quả giải quyết thủ tục hành chính theo lĩnh vực
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | 1 | Hộ tịch | 32 | 31 | 1 |
        | 2 | Đất đai | 18 | 16 | 2 |
        PHỤ LỤC
        Kết quả giải quyết thủ tục hành chính quý trước
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |
        | 1 | Hộ tịch | 40 | 35 | 5 |
        | 2 | Đất đai | 18 | 12 | 6 |
    """,
)
def tables_differ(dossier: Dossier) -> Iterator[Finding]:
    """Hold the cells that two tables both state against each other."""
    for pair in dossier.relations.repeats:
        if pair.first.value == pair.agreed:
            continue
        yield tables_differ.finding(
            Said(
                f"{pair.subject}: bảng này ghi {pair.first.text}, bảng trước ghi {pair.second.text}.",
                f"{pair.subject}: {pair.first.text} in this table, {pair.second.text} in the table "
                "before.",
            ),
            subject=pair.subject,
            at=pair.first.place,
            explanation=f"{pair.first.text} ≠ {pair.second.text}",
            evidence=(stated(pair.first), stated(pair.second, "other")),
            stated=pair.first.value,
            expected=pair.second.value,
        )
