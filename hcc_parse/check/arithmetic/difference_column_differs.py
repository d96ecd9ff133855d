"""A column of differences that does not tell what two other columns differ by."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Movement, Said, Severity, in_words


@check(
    "A16",
    title=Said(
        "Cột chênh lệch không khớp hai cột", "A column of differences against its two columns"
    ),
    severity=Severity.ERROR,
    rationale=Said(
        """Bảng so sánh hai kỳ ghi số tăng, giảm của từng dòng; lấy số của hai kỳ trừ nhau phải ra
        đúng số ấy. Chỉ xét khi các dòng khác của bảng đều tính như vậy; số lẻ được làm tròn; dòng
        xếp hạng, dòng khác đơn vị tính thì không xét.""",
        """A table that compares two periods tells the change of each row; the figures of the two
        periods must give it. Only where the other rows are made so; roundings are allowed; rows of
        ranks and of unlike units are left out.""",
    ),
    basis=Said(
        "Số kỳ này - số kỳ so sánh = chênh lệch, như các dòng khác của bảng.",
        "This period - period compared = difference, as in the other rows of the table.",
    ),
    wrong="""
        | Chỉ tiêu | Quý II | Quý III | Tăng (+), giảm (-) |
        | Tiếp nhận | 1.284 | 1.356 | +72 |
        | Đã giải quyết | 1.283 | 1.353 | +60 |
        | Quá hạn | 29 | 22 | -7 |
        | Lượt công dân | 1.011 | 924 | -87 |
    """,
    right="""
        | Chỉ tiêu | Quý II | Quý III | Tăng (+), giảm (-) |
        | Tiếp nhận | 1.284 | 1.356 | +72 |
        | Đã giải quyết | 1.283 | 1.353 | +70 |
        | Quá hạn | 29 | 22 | -7 |
        | Tỷ lệ đúng hạn | 97,7% | 98,4% | +0,7 |
    """,
)
def difference_column_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compute each difference again from its two cells."""
    for one in dossier.relations.movements:
        if one.kind != "difference" or one.holds:
            continue
        sum_ = _written(one)
        yield difference_column_differs.finding(
            Said(
                f"{one.subject.vi[:1].upper()}{one.subject.vi[1:]}: ghi {one.change.text}, nhưng "
                f"{sum_}: {_blame(one).vi}.",
                f"{one.subject.en}: states {one.change.text}, but {sum_}: {_blame(one).en}.",
            ),
            subject=one.subject.vi,
            at=one.change.place,
            severity=Severity.ERROR if one.certain and one.confirmed else Severity.WARNING,
            explanation=f"{sum_}; ghi {one.change.text}",
            evidence=(stated(one.change), stated(one.now, "part"), stated(one.before, "base")),
            stated=one.change.value,
            expected=one.difference if one.confirmed else None,
        )


def _written(one: Movement) -> str:
    """The difference computed, with a sign where the report has one."""
    size = one.difference if one.signed else abs(one.difference)
    sign = "+" if one.signed and size > 0 else ""
    return (
        f"{in_words(one.now.value)} - {in_words(one.before.value)} = {sign}{in_words(size)}"
        if one.signed or one.difference >= 0
        else f"{in_words(one.before.value)} - {in_words(one.now.value)} = {in_words(size)}"
    )


def _blame(one: Movement) -> Said:
    if one.confirmed:
        return Said(
            "mức tăng, giảm (%) cùng dòng khớp hai số ấy, nên chênh lệch sai",
            "the growth in the same row fits the two, so the difference is wrong",
        )
    return Said("một trong ba số sai", "one of the three is wrong")
