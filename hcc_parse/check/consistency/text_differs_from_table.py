"""A figure that is one thing in the text and another in the table."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words


@check(
    "C01",
    title=Said("Số trong lời khác số trong bảng", "The text and the table differ"),
    severity=Severity.WARNING,
    rationale=Said(
        """Cùng một chỉ tiêu mà lời và bảng ghi khác nhau thì cấp trên không biết lấy số nào. Chỉ so
        khi phần lớn các chỉ tiêu khác của lời khớp với dòng tổng của bảng, tức là cùng một kỳ.""",
        """When text and table give one indicator two values, nobody knows which to take. They are
        held together only when most of their other indicators agree, so that both speak of one
        period.""",
    ),
    basis=Said(
        "Cùng chỉ tiêu, không giới hạn lĩnh vực hay kỳ khác; ít nhất hai chỉ tiêu khác khớp.",
        "One indicator, not limited to a field or another period; at least two other indicators agree.",
    ),
    wrong="""
        I. Kết quả
        Tổng số hồ sơ tiếp nhận: 20 hồ sơ; đã giải quyết 18 hồ sơ; đang giải quyết 2 hồ sơ (trong hạn 1 hồ sơ; yêu cầu bổ sung 1 hồ sơ).
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết | < | < |
        | ^ | ^ | ^ | ^ | Tổng số | Trong hạn | Yêu cầu bổ sung |
        | 1 | Hộ tịch | 12 | 11 | 1 | 1 | 0 |
        | 2 | Đất đai | 8 | 7 | 1 | 1 | 0 |
        | Tổng cộng | < | 20 | 18 | 2 | 2 | 0 |
    """,
    right="""
        I. Kết quả
        Tổng số hồ sơ tiếp nhận: 20 hồ sơ; đã giải quyết 18 hồ sơ; đang giải quyết 2 hồ sơ (trong hạn 2 hồ sơ; yêu cầu bổ sung 0 hồ sơ).
        | STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết | < | < |
        | ^ | ^ | ^ | ^ | Tổng số | Trong hạn | Yêu cầu bổ sung |
        | 1 | Hộ tịch | 12 | 11 | 1 | 1 | 0 |
        | 2 | Đất đai | 8 | 7 | 1 | 1 | 0 |
        | Tổng cộng | < | 20 | 18 | 2 | 2 | 0 |
    """,
)
def text_differs_from_table(dossier: Dossier) -> Iterator[Finding]:
    """Hold each figure of the text against the total row that states it again."""
    for pair in dossier.relations.restatements:
        if not pair.table or pair.first.value == pair.agreed:
            continue
        vi, en = (f" ({pair.reading.vi})", f" ({pair.reading.en})") if pair.reading else ("", "")
        yield text_differs_from_table.finding(
            Said(
                f"{pair.subject}: lời ghi {pair.first.text}, bảng ghi {in_words(pair.agreed)}{vi}.",
                f"{pair.subject}: the text states {pair.first.text}, the table "
                f"{in_words(pair.agreed)}{en}.",
            ),
            subject=pair.subject,
            at=pair.first.place,
            severity=Severity.NOTE if pair.reading else Severity.WARNING,
            explanation=f"{pair.first.text} ≠ {in_words(pair.agreed)}",
            evidence=(stated(pair.first), stated(pair.second, "other")),
            stated=pair.first.value,
            expected=pair.agreed,
        )
