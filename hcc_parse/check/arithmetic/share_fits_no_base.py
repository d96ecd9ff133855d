"""A percentage that no stated figure gives."""

from collections.abc import Iterator
from fractions import Fraction

from hcc_parse.check.catalogue import check, stated
from hcc_parse.check.made_whole import makes_up_the_whole
from hcc_parse.check.other_share import (
    is_of_a_part_untold,
    is_of_counts_behind,
    is_of_its_paragraph,
    is_of_others,
    is_of_the_rest,
    is_of_what_was_before,
    is_told_as_a_fraction,
)
from hcc_parse.check.part_bases import is_of_some_parts
from hcc_parse.check.rate_of_each import (
    is_of_a_name,
    is_of_time,
    is_of_what_they_hold,
    is_rate_of_each,
)
from hcc_parse.check.right_share import percent, proposed, right_share
from hcc_parse.check.untold_base import has_no_other_base, names_an_untold_base
from hcc_parse.domain import Dossier, Finding, Ratio, Said, Severity, in_words, slip_between

SEVERAL = 2  # bases that may be meant: one alone is
NEAR = Fraction(3, 10)  # of a per cent: what is so close to a share was meant for it
EXCUSES = (
    is_of_counts_behind,
    is_of_the_rest,
    is_told_as_a_fraction,
    is_of_others,
    is_of_its_paragraph,
    is_of_a_part_untold,
    is_of_a_name,
    is_of_time,
    is_of_what_they_hold,
    is_of_what_was_before,
    names_an_untold_base,
    has_no_other_base,
    is_of_some_parts,
    is_rate_of_each,
    makes_up_the_whole,
)


@check(
    "A07",
    title=Said("Tỷ lệ không khớp số nào", "A share that fits no stated base"),
    severity=Severity.WARNING,
    rationale=Said(
        """Tỷ lệ được tính lại theo mọi mẫu số nêu trong báo cáo, chấp nhận cả làm tròn và cắt bỏ.
        Không mẫu số nào cho ra số đã ghi thì tử số, mẫu số hay tỷ lệ có chỗ sai, hoặc mẫu số chưa
        được nêu. Không mẫu số nào gắn với tử số, cũng không mẫu số nào cho ra số gần đó, thì chỉ là
        lưu ý.""",
        """The share is computed again over every base that the report states, rounded or cut off.
        When none gives the figure printed, numerator, base or share is wrong, or the base is not
        stated. Where no base is tied to the numerator and none comes near, it is a note.""",
    ),
    basis=Said(
        "Khoảng làm tròn theo chữ số cuối; mẫu số theo rates.csv và mọi số cùng đơn vị lớn hơn.",
        "Rounding by the last digit; bases by rates.csv and every larger figure of the same unit.",
    ),
    wrong="""
        I. Kết quả
        Tổng số hồ sơ tiếp nhận: 120 hồ sơ.
        Hồ sơ tái sử dụng dữ liệu số hóa: 90 hồ sơ, đạt tỷ lệ 72,5%.
    """,
    right="""
        I. Kết quả
        Tổng số hồ sơ tiếp nhận: 120 hồ sơ.
        Hồ sơ tái sử dụng dữ liệu số hóa: 90 hồ sơ, đạt tỷ lệ 75%.
    """,
)
def share_fits_no_base(dossier: Dossier) -> Iterator[Finding]:
    """Compute each share over all its candidate bases."""
    growths = {growth.share.place for growth in dossier.mentions.told.growths if growth.named}
    for ratio in dossier.relations.ratios:
        if ratio.share.place in growths:
            continue
        exact = [percent(ratio, base) for base in ratio.bases if base.value]
        if not exact or any(ratio.share.allows(value) for value in exact):
            continue
        if any(excuse(ratio, dossier) for excuse in EXCUSES):
            continue
        pairs = sorted(zip(exact, ratio.bases, strict=False), key=lambda p: _distance(ratio, p[0]))
        tried = "; ".join(
            f"{in_words(ratio.numerator.value)}/{in_words(base.value)} = {_written(value)}%"
            for value, base in pairs[:3]
        )
        right = right_share(ratio, dossier.relations) if ratio.explicit else None
        hint = proposed(ratio, right)
        yield share_fits_no_base.finding(
            Said(
                f"{ratio.subject}: ghi {ratio.share.text}%, nhưng {in_words(ratio.numerator.value)} "
                f"chia cho các số nêu trong báo cáo không cho tỷ lệ đó (gần nhất: {tried}).{hint.vi}",
                f"{ratio.subject}: states {ratio.share.text}%, but {in_words(ratio.numerator.value)} "
                f"over no stated figure gives that share (nearest: {tried}).{hint.en}",
            ),
            subject=ratio.subject,
            at=ratio.share.place,
            severity=Severity.WARNING if ratio.explicit and _is_tied(ratio) else Severity.NOTE,
            explanation=tried,
            evidence=(
                stated(ratio.share),
                *(stated(figure, "part") for figure in ratio.numerator.figures),
                *(stated(figure, "base") for _, base in pairs[:3] for figure in base.figures),
            ),
            stated=ratio.share.value,
            expected=right.value if right else None,
        )


def _is_tied(ratio: Ratio) -> bool:
    """Whether the report ties a base to the numerator, or a sensible one nearly gives the share.

    Else its base may be told nowhere: `khai thác, tái sử dụng 2.665 hồ sơ (đạt 91,39%)`.
    """
    typed = f"{ratio.share.value:.{ratio.share.decimals}f}"
    right = [percent(ratio, base) for base in ratio.sensible if base.value]
    meant = (f"{float(value):.{ratio.share.decimals}f}" for value in right)
    slipped = any(slip_between(typed, one) is not None for one in meant)
    alone = ratio.share.place.address.row is not None or len(ratio.sensible) < SEVERAL
    return alone or bool(ratio.own) or slipped or any(_distance(ratio, one) < NEAR for one in right)


def _distance(ratio: Ratio, value: Fraction) -> Fraction:
    return abs(value - Fraction(ratio.share.value))


def _written(value: Fraction) -> str:
    return f"{float(value):.2f}".replace(".", ",")
