"""Points above the most that can be had."""

from collections.abc import Iterator
from decimal import Decimal

from hcc_parse.check.catalogue import check, parts_of
from hcc_parse.domain import Dossier, Evidence, Finding, NumberMention, Said, Severity, Sum
from hcc_parse.vietnamese import fold, plain

UNIT = "diem"


@check(
    "A20",
    title=Said("Điểm đạt được cao hơn điểm tối đa", "Points above their maximum"),
    severity=Severity.WARNING,
    rationale=Said(
        """Bảng điểm có cột điểm tối đa thì điểm đạt được của mỗi dòng không thể cao hơn. Chỉ xét khi
        mọi dòng khác của cột đều không vượt; dòng điểm thưởng thì không xét. Trong lời, điểm ghi dạng
        19,42/20 điểm cũng vậy; câu có nói điểm thưởng, điểm cộng thêm thì không xét.""",
        """In a table of points with a column of maxima, no row can have more. Only where every other
        row of the column stays within; rows of bonus points are left out. So of a score written
        19,42/20 in a sentence that tells of no extra points.""",
    ),
    basis=Said(
        "Điểm đạt không vượt điểm tối đa mà chính báo cáo ghi.",
        "A score is at most the maximum that the report itself states.",
    ),
    wrong="""
        Kết quả theo Bộ chỉ số 766: tiến độ giải quyết 20,42/20 điểm; công khai 17,6/18 điểm.
        | Nhóm chỉ số | Điểm tối đa | Điểm đạt được |
        | Công khai, minh bạch | 18 | 17,33 |
        | Tiến độ giải quyết | 20 | 19,28 |
        | Dịch vụ công trực tuyến | 12 | 14,46 |
        | Thanh toán trực tuyến | 10 | 9,87 |
    """,
    right="""
        Kết quả theo Bộ chỉ số 766: tiến độ giải quyết 19,42/20 điểm; công khai 17,6/18 điểm.
        | Nhóm chỉ số | Điểm tối đa | Điểm đạt được |
        | Công khai, minh bạch | 18 | 17,33 |
        | Tiến độ giải quyết | 20 | 19,28 |
        | Dịch vụ công trực tuyến | 12 | 11,46 |
        | Thanh toán trực tuyến | 10 | 9,87 |
    """,
)
def points_above_maximum(dossier: Dossier) -> Iterator[Finding]:
    """Compare points with their maximum, by the rows of a table and in sentences."""
    for sum_ in dossier.relations.sums:
        if sum_.kind == "points" and not sum_.holds:
            yield _of_row(sum_)
    for number in dossier.mentions.numbers:
        if number.kind == "score" and not _tells_of_extra(dossier, number):
            yield from _of_score(number)


def _of_row(sum_: Sum) -> Finding:
    (reached,) = sum_.parts
    return points_above_maximum.finding(
        Said(
            f"{sum_.subject.vi[:1].upper()}{sum_.subject.vi[1:]}: ghi {reached.text}, cao hơn "
            f"điểm tối đa là {sum_.total.text}.",
            f"{sum_.subject.en}: states {reached.text}, above the maximum of {sum_.total.text}.",
        ),
        subject=sum_.subject.vi,
        at=reached.place,
        explanation=f"{reached.text} > {sum_.total.text}",
        evidence=parts_of(sum_),
        stated=reached.value,
        about=sum_,
    )


def _of_score(number: NumberMention) -> Iterator[Finding]:
    score, slash, most = (part.strip() for part in plain(number.text).partition("/"))
    points, limit = (_value(text) if slash else None for text in (score, most))
    if points is None or not limit or points <= limit:
        return
    yield points_above_maximum.finding(
        Said(
            f"Ghi {number.text} điểm: điểm đạt lớn hơn điểm tối đa, một trong hai số sai.",
            f"States {number.text} points: more than the maximum; one of the two is wrong.",
        ),
        subject="điểm",
        at=number.place,
        explanation=f"{score} > {most}",
        evidence=[Evidence(number.text, "stated", number.place)],
    )


def _value(text: str) -> Decimal | None:
    """A number of points with a decimal comma or dot; None for anything else."""
    digits = text.replace(",", ".")
    return Decimal(digits) if digits.replace(".", "", 1).isdecimal() else None


def _tells_of_extra(dossier: Dossier, number: NumberMention) -> bool:
    """Whether no unit of points stands behind, or the paragraph tells of extra points."""
    text = fold(dossier.report.passage_at(number.place).plain)
    behind = fold(dossier.report.passage_at(number.place).plain[number.place.end :])
    extra = map(fold, dossier.knowledge.number_words["points-beyond"])
    return any(word in text for word in extra) or not behind.startswith(UNIT)
