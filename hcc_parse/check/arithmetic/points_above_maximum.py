"""Points above the most that can be had."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, parts_of
from hcc_parse.domain import Dossier, Finding, Said, Severity


@check(
    "A20",
    title=Said("Điểm đạt được cao hơn điểm tối đa", "Points above their maximum"),
    severity=Severity.WARNING,
    rationale=Said(
        """Bảng điểm có cột điểm tối đa thì điểm đạt được của mỗi dòng không thể cao hơn. Chỉ xét khi
        mọi dòng khác của cột đều không vượt; dòng điểm thưởng thì không xét.""",
        """In a table of points with a column of maxima, no row can have more. Only where every other
        row of the column stays within; rows of bonus points are left out.""",
    ),
    basis=Said("Cột điểm tối đa của chính bảng ấy.", "The column of maxima of the same table."),
    wrong="""
        | Nhóm chỉ số | Điểm tối đa | Điểm đạt được |
        | Công khai, minh bạch | 18 | 17,33 |
        | Tiến độ giải quyết | 20 | 19,28 |
        | Dịch vụ công trực tuyến | 12 | 14,46 |
        | Thanh toán trực tuyến | 10 | 9,87 |
    """,
    right="""
        | Nhóm chỉ số | Điểm tối đa | Điểm đạt được |
        | Công khai, minh bạch | 18 | 17,33 |
        | Tiến độ giải quyết | 20 | 19,28 |
        | Dịch vụ công trực tuyến | 12 | 11,46 |
        | Thanh toán trực tuyến | 10 | 9,87 |
    """,
)
def points_above_maximum(dossier: Dossier) -> Iterator[Finding]:
    """Compare the points of each row with their maximum."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "points" or sum_.holds:
            continue
        (reached,) = sum_.parts
        yield points_above_maximum.finding(
            Said(
                f"{sum_.subject.vi[:1].upper()}{sum_.subject.vi[1:]}: ghi {reached.text}, cao hơn "
                f"điểm tối đa là {sum_.total.text}.",
                f"{sum_.subject.en}: states {reached.text}, above the maximum of "
                f"{sum_.total.text}.",
            ),
            subject=sum_.subject.vi,
            at=reached.place,
            explanation=f"{reached.text} > {sum_.total.text}",
            evidence=parts_of(sum_),
            stated=reached.value,
            about=sum_,
        )
