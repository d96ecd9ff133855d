"""A column of growths that does not tell what two other columns give."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Movement, Said, Severity, in_words


@check(
    "A17",
    title=Said(
        "Cột mức tăng, giảm không khớp hai cột", "A column of growths against its two columns"
    ),
    severity=Severity.WARNING,
    rationale=Said(
        """Bảng so sánh hai kỳ ghi mức tăng, giảm theo phần trăm; tính lại từ số của hai kỳ phải ra
        mức ấy, chấp nhận làm tròn và cắt bỏ. Chỉ xét khi các dòng khác của bảng đều tính như vậy.
        Khi số chênh lệch cùng dòng cũng sai thì chỉ nêu một lần, ở cột chênh lệch.""",
        """A table that compares two periods tells growth in per cent, which the figures of the two
        must give, rounded or cut off. Only where the other rows are made so. Where the difference
        in the same row is wrong too, it is told once, there.""",
    ),
    basis=Said(
        "(số kỳ này - số kỳ so sánh) : số kỳ so sánh x 100, như các dòng khác của bảng.",
        "(this period - period compared) / period compared x 100, as in the other rows.",
    ),
    wrong="""
        | Chỉ tiêu | Quý II | Quý I | Tỷ lệ tăng, giảm (%) |
        | Tiếp nhận | 2.777 | 2.706 | +2,62 |
        | Đã giải quyết | 2.762 | 2.697 | +2,41 |
        | Thanh toán trực tuyến | 1.687 | 1.610 | +9,56 |
        | Lượt công dân | 3.105 | 3.244 | -4,28 |
    """,
    right="""
        | Chỉ tiêu | Quý II | Quý I | Tỷ lệ tăng, giảm (%) |
        | Tiếp nhận | 2.777 | 2.706 | +2,62 |
        | Đã giải quyết | 2.762 | 2.697 | +2,41 |
        | Thanh toán trực tuyến | 1.687 | 1.610 | +4,78 |
        | Lượt công dân | 3.105 | 3.244 | -4,28 |
    """,
)
def growth_column_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compute each growth again from its two cells."""
    for one in dossier.relations.movements:
        if one.kind != "growth" or one.holds:
            continue
        sum_ = _written(one)
        yield growth_column_differs.finding(
            Said(
                f"{one.subject.vi[:1].upper()}{one.subject.vi[1:]}: ghi {one.change.text}%, tính "
                f"lại là {sum_}: {_blame(one).vi}.",
                f"{one.subject.en}: states {one.change.text}%, computed again: {sum_}: "
                f"{_blame(one).en}.",
            ),
            subject=one.subject.vi,
            at=one.change.place,
            explanation=f"{sum_}; ghi {one.change.text}%",
            evidence=(stated(one.change), stated(one.now, "part"), stated(one.before, "base")),
            stated=one.change.value,
        )


def _written(one: Movement) -> str:
    exact = f"{float(one.exact or 0):+.2f}".replace(".", ",")
    before = in_words(one.before.value)
    return f"({in_words(one.now.value)} - {before}) / {before} = {exact}%"


def _blame(one: Movement) -> Said:
    if one.confirmed:
        return Said(
            "số chênh lệch cùng dòng khớp hai số ấy, nên mức tăng, giảm sai",
            "the difference in the same row fits the two, so the growth is wrong",
        )
    return Said("một trong ba số sai", "one of the three is wrong")
