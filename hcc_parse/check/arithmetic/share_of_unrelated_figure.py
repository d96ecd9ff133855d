"""A share that its own base does not give, only some figure that has nothing to do with it."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.check.other_share import is_of_others, is_of_the_rest
from hcc_parse.check.right_share import percent, proposed, right_share
from hcc_parse.domain import Base, Dossier, Finding, Ratio, Said, Severity, in_words


@check(
    "A14",
    title=Said("Tỷ lệ tính trên số không liên quan", "A share of an unrelated figure"),
    severity=Severity.WARNING,
    rationale=Said(
        """Báo cáo nêu tử số và toàn bộ của nó, nhưng tỷ lệ không phải của hai số ấy; nó chỉ khớp với
        một số nói về việc khác, đứng ở đoạn khác. Tỷ lệ tính trên tổng tiếp nhận, tổng giải quyết
        hay một tổng nào khác thì không xét, vì nhiều nơi tính như vậy.""",
        """The report tells a numerator and its whole, but the share is not of these two; it fits only
        a figure about something else, in another paragraph. Shares of the totals received, resolved
        or any other total are left alone, since many offices compute them so.""",
    ),
    basis=Said(
        "Tính lại tỷ lệ trên toàn bộ đã nêu, làm tròn hoặc cắt bỏ; mẫu số theo rates.csv.",
        "The share over the whole stated, rounded or cut off; bases by rates.csv.",
    ),
    wrong="""
        I. Kết quả
        Có 1.706 hồ sơ phải thu phí, lệ phí, trong đó 1.605 hồ sơ nộp trực tuyến, tỷ lệ đạt 71,72%.
        II. Số hóa
        Số hóa hồ sơ tại khâu tiếp nhận.
        Có 2.238 hồ sơ khai thác lại dữ liệu.
    """,
    right="""
        I. Kết quả
        Có 1.706 hồ sơ phải thu phí, lệ phí, trong đó 1.605 hồ sơ nộp trực tuyến, tỷ lệ đạt 94,08%.
        II. Số hóa
        Số hóa hồ sơ tại khâu tiếp nhận.
        Có 2.238 hồ sơ khai thác lại dữ liệu.
    """,
)
def share_of_unrelated_figure(dossier: Dossier) -> Iterator[Finding]:
    """Compute each share over the bases that the report ties to its numerator."""
    for ratio in dossier.relations.links:
        if not ratio.explicit or ratio.share.value >= 100 or not ratio.own:
            continue
        if not ratio.told and "".join(ratio.share.path[1:]).strip(" .,;:)"):
            continue  # the words behind say of what: `chiếm 12,8% số hồ sơ đã trả`
        if any(_fits(ratio, base) for base in (*ratio.own, *ratio.sensible)):
            continue
        if is_of_the_rest(ratio, dossier) or is_of_others(ratio, dossier):
            continue
        fitting = [base for base in ratio.bases if _fits(ratio, base)]
        if not fitting or any(_is_near(ratio, base, dossier) for base in fitting):
            continue  # A07 tells it; or what was told just before may be meant
        own, other = ratio.own[0], fitting[0]
        right = f"{float(percent(ratio, own)):.2f}".replace(".", ",")
        sum_ = f"{in_words(ratio.numerator.value)}/{in_words(own.value)} = {right}%"
        told = right_share(ratio, dossier.relations)
        hint = proposed(ratio, told)
        yield share_of_unrelated_figure.finding(
            Said(
                f"{ratio.subject}: ghi {ratio.share.text}%, nhưng {sum_}; tỷ lệ đã ghi chỉ khớp "
                f"với số {in_words(other.value)} nói về việc khác: tỷ lệ sai, hoặc mẫu số chưa nêu."
                f"{hint.vi}",
                f"{ratio.subject}: states {ratio.share.text}%, but {sum_}; the share fits only "
                f"{in_words(other.value)}, told of something else: it is wrong, or its base is not "
                f"stated.{hint.en}",
            ),
            subject=ratio.subject,
            at=ratio.share.place,
            explanation=sum_,
            evidence=(
                stated(ratio.share),
                *(stated(figure, "part") for figure in ratio.numerator.figures),
                *(stated(figure, "base") for base in (own, other) for figure in base.figures),
            ),
            stated=ratio.share.value,
            expected=told.value if told else None,
        )


def _fits(ratio: Ratio, base: Base) -> bool:
    return base.value > 0 and ratio.share.allows(percent(ratio, base)) is not None


def _is_near(ratio: Ratio, base: Base, dossier: Dossier) -> bool:
    """Whether the number of a base stands in the paragraph of its share, or in the one before.

    A numerator that its sentence tells as a part of a whole is of nothing that was told before.
    """
    here = ratio.share.place.address.block
    before = 0 if any(part.whole for part in ratio.numerator.figures) else 1
    return not ratio.told and any(
        one.kind == "count" and one.value == base.value
        for one in dossier.mentions.figures
        if here - before <= one.place.address.block <= here
    )
