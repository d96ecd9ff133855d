"""A share that no whole number of its base gives."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity, WholeShare, in_words


@check(
    "A12",
    title=Said("Tỷ lệ mà không số nguyên nào cho ra", "A share that no whole number gives"),
    severity=Severity.WARNING,
    rationale=Said(
        """Báo cáo nêu tỷ lệ và toàn bộ của nó mà không nêu tử số: 99,5% của 7 phản ánh không thể có,
        vì 6 là 85,71%, 7 là 100%. Làm tròn, cắt bỏ hay làm tròn lên đều được chấp nhận. Chỉ xét khi
        câu viết rõ tỷ lệ của số nào (99,5% trong tổng số 7 phản ánh); số áng chừng, tiền, diện tích,
        thời gian thì không xét, có nêu tử số là phép A07.""",
        """The report tells a share and its whole, not the part: 99.5% of 7 cannot be, 6 are 85.71%,
        7 are 100%. Rounded, cut off, rounded up are all allowed. Only where the sentence says of which
        number the share is; what is approximate, money, area or time is left alone; where the part is
        told it is A07.""",
    ),
    basis=Said(
        "Với mọi số nguyên không quá mẫu số, lệch dưới một đơn vị của chữ số cuối.",
        "Every whole number up to the base, less than one unit of the last digit away.",
    ),
    wrong="""
        I. Kết quả
        Đã trả lời đúng hạn 99,5% trong tổng số 7 phản ánh.
    """,
    right="""
        I. Kết quả
        Đã trả lời đúng hạn 85,7% trong tổng số 7 phản ánh; 33,4% trong tổng số 3 hồ sơ là trực tuyến.
    """,
)
def share_of_no_whole_number(dossier: Dossier) -> Iterator[Finding]:
    """Try the whole numbers next to what a share of its base would be."""
    for one in dossier.relations.whole_shares:
        near = _nearest(one)
        if near is None:
            continue
        share, base = one.share, one.base
        tried = "; ".join(f"{n}/{in_words(base.value)} = {_written(n, one)}%" for n in near)
        yield share_of_no_whole_number.finding(
            Said(
                f"Ghi {share.text}% của {in_words(base.value)}: không số nguyên nào cho ra tỷ lệ đó "
                f"(gần nhất: {tried}).",
                f"States {share.text}% of {in_words(base.value)}: no whole number gives that share "
                f"(nearest: {tried}).",
            ),
            subject=share.label or base.label or "tỷ lệ",
            at=share.place,
            explanation=tried,
            evidence=(stated(share), stated(base, "base")),
            stated=share.value,
        )


def _nearest(one: WholeShare) -> list[int] | None:
    """The whole numbers around the share; None when one of them gives it, rounded in any way."""
    base, share = Fraction(one.base.value), Fraction(one.share.value)
    exact = base * share / 100
    near = sorted({floor(exact), ceil(exact)})
    unit = Fraction(1, 10**one.share.decimals)
    return None if any(abs(n * 100 / base - share) < unit for n in near) else near


def _written(part: int, one: WholeShare) -> str:
    return f"{part * 100 / float(one.base.value):.2f}".replace(".", ",")
