"""A total row whose figure is not the sum of the rows."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Finding, Said, Severity, Sum, in_words


@check(
    "A01",
    title=Said("Dòng tổng không bằng tổng các dòng", "Total row differs from the sum of the rows"),
    severity=Severity.ERROR,
    rationale=Said(
        """Cấp trên lấy dòng tổng để cộng vào số của thành phố. Khi dòng tổng không khớp các dòng,
        hoặc một dòng bị gõ sai, hoặc tổng chưa được cập nhật.""",
        """The city adds up the total rows. When one does not match its rows, either a row was
        mistyped or the total was not updated.""",
    ),
    basis=Said(
        "Số học; cột tỷ lệ, xếp hạng, số thứ tự không cộng.",
        "Arithmetic; columns of rates, ranks and numbers of order are not added.",
    ),
    wrong="""
        | STT | Lĩnh vực | Số hồ sơ |
        | 1 | Hộ tịch | 12 |
        | 2 | Đất đai | 8 |
        | Tổng cộng | < | 21 |
    """,
    right="""
        | STT | Lĩnh vực | Số hồ sơ |
        | 1 | Hộ tịch | 12 |
        | 2 | Đất đai | 8 |
        | Tổng cộng | < | 20 |
    """,
)
def total_differs_from_rows(dossier: Dossier) -> Iterator[Finding]:
    """Compare each figure of a total row with the rows it adds up."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "column" or sum_.holds:
            continue
        yield total_differs_from_rows.finding_on(
            sum_,
            Said(
                f"{_row(sum_).vi}{sum_.subject.vi}: {sum_.stated.vi}, các dòng cộng lại là "
                f"{in_words(sum_.added)}.",
                f"{_row(sum_).en}{sum_.subject.en}: {sum_.stated.en}, the rows add up to "
                f"{in_words(sum_.added)}.",
            ),
        )


def _row(sum_: Sum) -> Said:
    """The row that adds up: the total row, unless the subject names the head of a group."""
    grouped = sum_.subject.vi.startswith("dòng")
    return Said("Đầu nhóm, ", "Head of group, ") if grouped else Said("Dòng tổng, ", "Total row, ")
