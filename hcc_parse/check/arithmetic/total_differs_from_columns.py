"""A row whose total column is not the sum of its part columns."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Finding, Said, Severity, in_words


@check(
    "A02",
    title=Said("Cột tổng không bằng tổng các cột", "Total column differs from its part columns"),
    severity=Severity.ERROR,
    rationale=Said(
        """Biểu mẫu ghi công thức của cột tổng, như (3)=(4)+(5)+(6); nơi không ghi, tên cột nói
        điều đó. Dòng nào không theo công thức thì có một ô sai.""",
        """The form states the formula of a total column, such as (3)=(4)+(5)+(6); where it does
        not, the headers do. A row that breaks the formula has a wrong cell.""",
    ),
    basis=Said(
        "Công thức in trong biểu; đẳng thức trong relations.csv khi đa số các dòng của biểu theo.",
        "Formulas printed in the table; identities of relations.csv where most rows of the table keep them.",
    ),
    wrong="""
        | STT | Lĩnh vực | Tiếp nhận | < | < |
        | ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước |
        | (1) | (2) | (3)=(4)+(5) | (4) | (5) |
        | 1 | Hộ tịch | 15 | 12 | 2 |
        | 2 | Đất đai | 9 | 8 | 1 |
    """,
    right="""
        | STT | Lĩnh vực | Tiếp nhận | < | < |
        | ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước |
        | (1) | (2) | (3)=(4)+(5) | (4) | (5) |
        | 1 | Hộ tịch | 14 | 12 | 2 |
        | 2 | Đất đai | 8 | 8 | - |
    """,
)
def total_differs_from_columns(dossier: Dossier) -> Iterator[Finding]:
    """Compare the total columns of each row with their parts."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "row" or sum_.holds:
            continue
        yield total_differs_from_columns.finding_on(
            sum_,
            Said(
                f"{sum_.subject.vi[:1].upper()}{sum_.subject.vi[1:]}: {sum_.stated.vi}, các cột "
                f"thành phần cộng lại là {in_words(sum_.added)} theo {sum_.basis.vi}.",
                f"{sum_.subject.en}: {sum_.stated.en}, its part columns add up to "
                f"{in_words(sum_.added)} by {sum_.basis.en}.",
            ),
        )
