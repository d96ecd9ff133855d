"""A stretch of a table that does not begin with what the one before it left."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, parts_of
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words


@check(
    "A18",
    title=Said(
        "Số đầu kỳ trong bảng khác số còn lại của kỳ trước",
        "A stretch of a table begins with another figure than the last one left",
    ),
    severity=Severity.WARNING,
    rationale=Said(
        """Bảng theo tháng, quý thì số tồn đầu kỳ là số còn lại cuối kỳ liền trước. Chỉ xét khi các
        kỳ khác trong bảng đều nối nhau như vậy, hoặc khi cân đối tiếp nhận, giải quyết của kỳ ấy
        cho thấy số đầu kỳ phải là số còn lại của kỳ trước.""",
        """In a table by months or quarters each begins with what the one before it left. Only where
        the others do, or where the account of the stretch closes only with that figure.""",
    ),
    basis=Said(
        "Tồn đầu kỳ này = còn lại cuối kỳ liền trước.",
        "Brought over = left at the end of the stretch before.",
    ),
    wrong="""
        | Tháng | Tồn đầu kỳ | Nhận mới | Đã giải quyết | Còn lại cuối kỳ |
        | Tháng 1 | 71 | 1643 | 1650 | 64 |
        | Tháng 2 | 74 | 1207 | 1223 | 48 |
        | Tháng 3 | 48 | 1731 | 1720 | 59 |
        | Tháng 4 | 59 | 1895 | 1881 | 73 |
    """,
    right="""
        | Tháng | Tồn đầu kỳ | Nhận mới | Đã giải quyết | Còn lại cuối kỳ |
        | Tháng 1 | 71 | 1643 | 1650 | 64 |
        | Tháng 2 | 64 | 1207 | 1223 | 48 |
        | Tháng 3 | 48 | 1731 | 1720 | 59 |
        | Tháng 4 | 59 | 1895 | 1881 | 73 |
    """,
)
def opening_differs_in_table(dossier: Dossier) -> Iterator[Finding]:
    """Compare what each stretch begins with and what the one before it left."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "carried" or sum_.holds:
            continue
        left = in_words(sum_.added)
        yield opening_differs_in_table.finding(
            Said(
                f"{sum_.subject.vi[:1].upper()}{sum_.subject.vi[1:]}: ghi {sum_.total.text}, nhưng "
                f"kỳ liền trước còn lại {left}: một trong hai số sai.",
                f"{sum_.subject.en}: states {sum_.total.text}, but the stretch before left {left}: "
                "one of the two is wrong.",
            ),
            subject=sum_.subject.vi,
            at=sum_.total.place,
            explanation=f"{in_words(sum_.total.value)} ≠ {left}",
            evidence=parts_of(sum_),
            stated=sum_.total.value,
            expected=sum_.added,
            about=sum_,
        )
