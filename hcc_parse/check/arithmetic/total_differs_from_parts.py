"""A total in the text that is not the sum of the parts told with it."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words


@check(
    "A03",
    title=Said("Tổng trong lời không bằng các phần", "Total in the text differs from its parts"),
    severity=Severity.ERROR,
    rationale=Said(
        """Câu “đã giải quyết … hồ sơ, trong đó …” nêu tổng và các phần của nó. Khi các phần đã đủ
        mà không bằng tổng thì có một số sai; khi chưa chắc đủ thì chỉ nhắc xem lại.""",
        """“Resolved … cases, of which …” states a total and its parts. When the parts are complete
        and do not add up, one figure is wrong; when they may be incomplete, it is a doubt.""",
    ),
    basis=Said(
        "Đẳng thức A, B, C trong relations.csv; phần có thể không nêu thì chỉ xét khi vượt tổng.",
        "Identities A, B, C of relations.csv; where a part may go unsaid, only parts above the total are found.",
    ),
    wrong="""
        I. Kết quả
        Đã giải quyết 100 hồ sơ, trong đó có 90 hồ sơ trước hạn, 5 hồ sơ đúng hạn, 2 hồ sơ quá hạn, 1 hồ sơ từ chối, 1 hồ sơ rút.
    """,
    right="""
        I. Kết quả
        Đã giải quyết 100 hồ sơ, trong đó có 90 hồ sơ trước hạn, 6 hồ sơ đúng hạn, 2 hồ sơ quá hạn, 1 hồ sơ từ chối, 1 hồ sơ rút.
    """,
)
def total_differs_from_parts(dossier: Dossier) -> Iterator[Finding]:
    """Compare totals of the running text with the parts that belong to them."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "text" or sum_.holds:
            continue
        yield total_differs_from_parts.finding_on(
            sum_,
            Said(
                f"{sum_.subject.vi}: ghi {sum_.total.text}, các phần nêu ra cộng lại là "
                f"{in_words(sum_.added)}.",
                f"{sum_.subject.en}: states {sum_.total.text}, the parts told add up to "
                f"{in_words(sum_.added)}.",
            ),
        )
