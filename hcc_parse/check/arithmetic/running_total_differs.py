"""A running total that is not what has been told so far."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words


@check(
    "A19",
    title=Said("Cột lũy kế không khớp", "A running total against what it accumulates"),
    severity=Severity.WARNING,
    rationale=Said(
        """Bảng theo tháng, quý có cột lũy kế thì mỗi ô lũy kế là các tháng từ đầu bảng cộng lại, hoặc
        lũy kế của tháng trước cộng thêm tháng này. Chỉ xét khi các dòng khác đều cộng dồn như vậy.""",
        """In a table by months or quarters each running total is all told so far, or the one before
        it and this month. Only where the other rows accumulate so.""",
    ),
    basis=Said(
        "Lũy kế = tổng các kỳ từ đầu bảng đến kỳ ấy.", "Running total = the sum of all so far."
    ),
    wrong="""
        | Tháng | Tiếp nhận | Lũy kế tiếp nhận |
        | Tháng 7 | 48 | 48 |
        | Tháng 8 | 57 | 105 |
        | Tháng 9 | 66 | 171 |
        | Tháng 10 | 79 | 260 |
        | Tháng 11 | 84 | 334 |
    """,
    right="""
        | Tháng | Tiếp nhận | Lũy kế tiếp nhận |
        | Tháng 7 | 48 | 48 |
        | Tháng 8 | 57 | 105 |
        | Tháng 9 | 66 | 171 |
        | Tháng 10 | 79 | 250 |
        | Tháng 11 | 84 | 334 |
    """,
)
def running_total_differs(dossier: Dossier) -> Iterator[Finding]:
    """Compare each running total with what it accumulates."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "running" or sum_.holds:
            continue
        yield running_total_differs.finding_on(
            sum_,
            Said(
                f"{sum_.subject.vi[:1].upper()}{sum_.subject.vi[1:]}: {sum_.stated.vi}, cộng dồn "
                f"là {in_words(sum_.added)}.",
                f"{sum_.subject.en}: {sum_.stated.en}, so far it adds up to "
                f"{in_words(sum_.added)}.",
            ),
        )
