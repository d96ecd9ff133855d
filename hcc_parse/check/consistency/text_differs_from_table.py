"""A figure that is one thing in the text and another in the table."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Figure, Finding, Restatement, Said, Severity, in_words

TOLD = Said("bảng ghi", "the table")
ADDED = Said("các dòng của bảng cộng lại là", "the rows of the table add up to")


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
        "Cùng chỉ tiêu, không giới hạn lĩnh vực hay kỳ khác; ít nhất hai chỉ tiêu khác khớp. Bảng "
        "không có dòng tổng thì cộng các dòng; khi ấy ít nhất ba chỉ tiêu khác phải khớp.",
        "One indicator, not limited to a field or another period; at least two other indicators "
        "agree. Where the table has no total row its rows are added up; then at least three must.",
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
        told = ADDED if _is_added(pair) else TOLD
        yield text_differs_from_table.finding(
            Said(
                f"{pair.subject}: lời ghi {pair.first.text}, {told.vi} {in_words(pair.agreed)}{vi}.",
                f"{pair.subject}: the text states {pair.first.text}, {told.en} "
                f"{in_words(pair.agreed)}{en}.",
            ),
            subject=pair.subject,
            at=pair.first.place,
            severity=Severity.NOTE if pair.reading else Severity.WARNING,
            explanation=f"{pair.first.text} ≠ {in_words(pair.agreed)}",
            evidence=(stated(pair.first), *(stated(cell, "other") for cell in _cells(pair))),
            stated=pair.first.value,
            expected=pair.agreed,
        )


def _is_added(pair: Restatement) -> bool:
    """Whether the table states the number by its rows only."""
    return len({figure.place.address.row for figure in pair.made_of}) > 1


def _cells(pair: Restatement) -> tuple[Figure, ...]:
    """The cells to point at: of a column that is added up, the first."""
    return pair.made_of if pair.made_of and not _is_added(pair) else (pair.second,)
