"""A growth that its two figures do not give."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.check.other_share import is_growth_of_others
from hcc_parse.domain import Dossier, Finding, Growth, Said, Severity, in_words


@check(
    "A10",
    title=Said("Mức tăng, giảm không khớp hai số", "A growth against its two figures"),
    severity=Severity.WARNING,
    rationale=Said(
        """Khi câu nêu cả số kỳ này và số kỳ so sánh thì tính lại được mức tăng, giảm. Chấp nhận làm
        tròn và cắt bỏ, mọi cách hiểu hợp lý về hai số. Mức ghi chỉ đúng khi chia cho số kỳ này, hoặc
        là tỷ lệ giữa hai số chứ không phải mức tăng, thì chỉ là lưu ý.""",
        """Where a sentence tells this period's figure and the one compared, the growth is computed
        again, rounded or cut off, in every sensible reading. One that holds only over this period's
        figure, or is the ratio of the two, is a note.""",
    ),
    basis=Said(
        "(số kỳ này - số kỳ so sánh) : số kỳ so sánh x 100.",
        "(this period - period compared) / period compared x 100.",
    ),
    wrong="Tiếp nhận 3.378 hồ sơ, tăng 21,5% so với cùng kỳ (3.378/3.003 hồ sơ).",
    right="""
        Tiếp nhận 3.378 hồ sơ, tăng 12,5% so với cùng kỳ (3.378/3.003 hồ sơ).
        Đã giải quyết 300 hồ sơ, giảm 25% so với cùng kỳ năm trước (400 hồ sơ).
    """,
)
def growth_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compute each growth again from its figures."""
    for growth in dossier.mentions.told.growths:
        fits = [growth.fits(pair) for pair in growth.pairs]
        if "yes" in fits or is_growth_of_others(growth, dossier):
            continue
        way = Said("tăng", "rise") if growth.rises else Said("giảm", "fall")
        said = _said(growth, growth.fits(growth.nearest))
        yield growth_differs.finding(
            Said(
                f"Ghi {way.vi} {growth.share.text}%, {said.vi}.",
                f"States a {way.en} of {growth.share.text}%, {said.en}.",
            ),
            subject=growth.subject,
            at=growth.share.place,
            severity=Severity.NOTE if "custom" in fits else Severity.WARNING,
            explanation=_written(growth),
            evidence=(stated(growth.share), *(stated(f, "base") for f in growth.figures)),
            stated=growth.share.value,
        )


def _said(growth: Growth, fit: str | None) -> Said:
    pair = growth.nearest
    figures = f"{in_words(pair.before)} → {in_words(pair.now)}"
    if fit == "size":
        return Said(
            f"nhưng hai số cho thấy chiều ngược lại ({figures}): chữ tăng/giảm hoặc một số sai",
            f"but the two figures go the other way ({figures}): the word or a figure is wrong",
        )
    if fit == "custom":
        return Said(
            f"tính lại là {_written(growth)}; số ghi chỉ đúng nếu chia cho số kỳ này hoặc nếu đó là "
            "tỷ lệ giữa hai số",
            f"computed again: {_written(growth)}; it holds only over this period's figure, or as "
            "the ratio of the two",
        )
    return Said(
        f"tính lại là {_written(growth)}: mức tăng/giảm hoặc một trong hai số sai",
        f"computed again: {_written(growth)}: the growth or one of the figures is wrong",
    )


def _written(growth: Growth) -> str:
    pair = growth.nearest
    exact = f"{float(growth.exact(pair)):+.2f}".replace(".", ",")
    return f"({in_words(pair.now)} - {in_words(pair.before)}) / {in_words(pair.before)} = {exact}%"
