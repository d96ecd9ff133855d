"""What is told to be the most, with the figure that a table has for another."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Said, Severity


@check(
    "C11",
    title=Said("Nói nhiều nhất, bảng ghi nơi khác", "The most, says the text; a table another"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu nêu tên (tháng, lĩnh vực, nội dung) nhiều nhất kèm số. Nếu trong bảng số đó là của
        đúng một tên khác, còn tên đã nêu có số nhỏ hơn, thì tên hoặc số gõ nhầm. Chỉ xét khi câu
        nói đúng nội dung của cột và số từ 10 trở lên.""",
        """A sentence tells which month, field or matter is the most, with a figure. Where the table
        has that figure for one other name only, and a lesser one for the name told, name or figure
        is a slip. Only where the words are those of the column, and figures of 10 or more.""",
    ),
    basis=Said("Đối chiếu lời với bảng.", "The text against the table."),
    wrong="""
        Tháng 8 có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).
        | Tháng | Số hồ sơ tiếp nhận |
        | Tháng 7 | 48 |
        | Tháng 8 | 57 |
        | Tháng 9 | 84 |
    """,
    right="""
        Tháng 9 có số hồ sơ tiếp nhận nhiều nhất (84 hồ sơ).
        | Tháng | Số hồ sơ tiếp nhận |
        | Tháng 7 | 48 |
        | Tháng 8 | 57 |
        | Tháng 9 | 84 |
    """,
)
def most_of_another(dossier: Dossier) -> Iterator[Finding]:
    """Tell each figure told as the most that a table has for another name."""
    for peak in dossier.relations.peaks:
        figure, own, other = peak.told, peak.own, peak.other
        yield most_of_another.finding(
            Said(
                f"Ghi nhiều nhất với {figure.text}, nhưng bảng ghi {own.text} ở tên đã nêu, còn "
                f"{other.text} là của tên khác: tên hoặc số gõ nhầm, "
                "hoặc lời và bảng nói về hai kỳ.",
                f"States the most with {figure.text}, but the table has {own.text} for the name told "
                f"and {other.text} for another: a slip, or they speak of two periods.",
            ),
            subject="nhiều nhất",
            at=figure.place,
            explanation=f"{figure.text} ≠ {own.text}",
            evidence=(stated(figure), stated(own, "other"), stated(other, "other")),
            stated=figure.value,
            expected=own.value,
        )
