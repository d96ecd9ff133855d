"""What is told to be the most, with the figure that a table has for another."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Finding, Peak, Said, Severity


@check(
    "C11",
    title=Said("Nói nhiều nhất, bảng ghi nơi khác", "The most, says the text; a table another"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu nêu tên (tháng, lĩnh vực, nội dung) nhiều nhất, ít nhất, đứng thứ mấy, tăng nhiều
        nhất hay duy nhất giảm, kèm số, hay chỉ một tên đạt 100 %. Nếu trong bảng số
        đó là của đúng một tên khác, còn tên đã nêu có số khác, hoặc các số kể ngay trong câu xếp khác đi, thì tên, thứ bậc hoặc số gõ
        nhầm.""",
        """A sentence tells which month, field or matter is the most, the least, in which place, or
        rose the most, with a figure, or which alone has 100 %. Where the table has that
        figure for one other name only, and another for the name told, or the figures of the sentence itself stand in another order,
        name, place or figure is a slip.""",
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
    """Tell each figure told with a place that a table, or its own list, has otherwise."""
    for peak in dossier.relations.peaks:
        shown = (peak.own, peak.other) if peak.own else (peak.other,)
        compared = peak.own is not None and peak.way != "column"
        unlike = peak.other if peak.way == "place" else shown[0]
        yield most_of_another.finding(
            _said(peak),
            subject="thứ bậc" if peak.way == "list" else "nhiều nhất",
            at=peak.told.place,
            explanation=f"{peak.told.text} ≠ {unlike.text}" if compared else None,
            evidence=(stated(peak.told), *(stated(one, "other") for one in shown)),
            stated=peak.told.value,
            expected=peak.own.value if peak.own and peak.way == "name" else None,
        )


def _said(peak: Peak) -> Said:
    figure, other = peak.told, peak.other
    if peak.own is None:
        return Said(
            f"Thứ bậc nói ở số {figure.text} và ở số {other.text} của cùng câu trái với chính hai số "
            "đó: lời hoặc số gõ nhầm, hoặc hai số được xếp theo hai cách.",
            f"The places told of {figure.text} and of {other.text} in one sentence deny the two "
            "figures: words or figures are a slip, or they are ranked in two ways.",
        )
    if peak.way == "column":
        return Said(
            f"Cột xếp hạng ghi {figure.text} ở dòng có {peak.own.text}, trong khi các dòng khác xếp "
            f"theo cột số đó (như dòng có {other.text}): thứ hạng hoặc số của dòng này gõ nhầm.",
            f"The column of ranks has {figure.text} in the row of {peak.own.text}, while the other "
            f"rows follow that column (as the row of {other.text}): the rank or the figure of this "
            "row is a slip.",
        )
    if peak.way == "place":
        return Said(
            f"Ghi nhiều nhất hoặc ít nhất với {figure.text}, bảng cũng ghi số đó, nhưng tên khác có "
            f"{other.text}: thứ bậc hoặc tên gõ nhầm, hoặc câu xếp theo điều khác.",
            f"States the most or the least with {figure.text}, and the table has it, but "
            f"{other.text} for another name: place or name is a slip, or it ranks by another thing.",
        )
    return Said(
        f"Ghi nhiều nhất, ít nhất hoặc thứ bậc với {figure.text}, nhưng bảng ghi {peak.own.text} ở "
        f"tên đã nêu, còn {other.text} là của tên khác: tên hoặc số gõ nhầm, hoặc lời và bảng nói "
        "về hai kỳ.",
        f"States the most, the least or a place with {figure.text}, but the table has "
        f"{peak.own.text} for the name told and {other.text} for another: a slip, or they speak of "
        "two periods.",
    )
