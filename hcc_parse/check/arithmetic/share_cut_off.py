"""A percentage that was cut off instead of rounded."""

from collections.abc import Iterator
from fractions import Fraction

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words


@check(
    "A08",
    title=Said("Tỷ lệ bị cắt bỏ chứ không làm tròn", "A share cut off instead of rounded"),
    severity=Severity.NOTE,
    rationale=Said(
        """Số ghi đúng nếu bỏ các chữ số sau, nhưng làm tròn thì ra số khác. Không sai, song hai báo
        cáo cùng số liệu có thể ghi hai tỷ lệ khác nhau.""",
        """The figure is right when its later digits are dropped, but rounding gives another. It is
        no error, yet two reports of the same figures may print two shares.""",
    ),
    basis=Said(
        "So số ghi với khoảng làm tròn và khoảng cắt bỏ của mẫu số gần nhất.",
        "What is written against what rounding and cutting off the nearest base would give.",
    ),
    wrong="""
        I. Kết quả
        Tổng số hồ sơ tiếp nhận: 6.392 hồ sơ; quá hạn 08 hồ sơ, chiếm 0,12%.
    """,
    right="""
        I. Kết quả
        Tổng số hồ sơ tiếp nhận: 6.392 hồ sơ; quá hạn 08 hồ sơ, chiếm 0,13%.
    """,
)
def share_cut_off(dossier: Dossier) -> Iterator[Finding]:
    """Look for shares that only cutting off explains."""
    for ratio in dossier.relations.ratios:
        values = [
            (base, Fraction(ratio.numerator.value) * 100 / Fraction(base.value))
            for base in (ratio.own if ratio.told else ratio.bases)
            if base.value
        ]
        ways = {ratio.share.allows(value) for _, value in values}
        if "rounded" in ways or "cut" not in ways:
            continue
        base, value = next(pair for pair in values if ratio.share.allows(pair[1]) == "cut")
        rounded = round(float(value), ratio.share.decimals)
        better = f"{rounded:.{ratio.share.decimals}f}".replace(".", ",")
        exact = f"{float(value):.4f}".replace(".", ",")
        sum_ = f"{in_words(ratio.numerator.value)}/{in_words(base.value)}"
        yield share_cut_off.finding(
            Said(
                f"{ratio.subject}: {sum_} làm tròn là {better}%, báo cáo ghi {ratio.share.text}% "
                "(cắt bỏ, không làm tròn).",
                f"{ratio.subject}: {sum_} rounds to {better}%, the report prints "
                f"{ratio.share.text}% (cut off, not rounded).",
            ),
            subject=ratio.subject,
            at=ratio.share.place,
            explanation=f"{sum_} = {exact}%",
            evidence=(stated(ratio.share), *(stated(f, "base") for f in base.figures)),
            stated=ratio.share.value,
        )
