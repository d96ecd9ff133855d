"""A score that is more than the most that can be had."""

from collections.abc import Iterator
from decimal import Decimal

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, NumberMention, Said, Severity
from hcc_parse.vietnamese import fold, plain

EXTRA = ("thuong", "cong them", "uu tien")  # points beyond the scale
UNIT = "diem"


@check(
    "A20",
    title=Said("Điểm vượt điểm tối đa", "A score beyond its maximum"),
    severity=Severity.WARNING,
    rationale=Said(
        """Điểm ghi dạng 19,42/20 điểm thì số trước không thể lớn hơn số sau. Câu có nói điểm
        thưởng, điểm cộng thêm thì không xét.""",
        """Of a score written 19,42/20 the first number cannot be the greater. Where the sentence
        tells of extra points it is left alone.""",
    ),
    basis=Said(
        "Suy luận: điểm đạt không vượt điểm tối đa.", "Logic: a score is at most its maximum."
    ),
    wrong="Kết quả theo Bộ chỉ số 766: tiến độ giải quyết 20,42/20 điểm; công khai 17,6/18 điểm.",
    right="Kết quả theo Bộ chỉ số 766: tiến độ giải quyết 19,42/20 điểm; công khai 17,6/18 điểm.",
)
def score_beyond_maximum(dossier: Dossier) -> Iterator[Finding]:
    """Compare each score `n/m` with its maximum."""
    for number in dossier.mentions.numbers:
        if number.kind != "score" or _tells_of_extra(dossier, number):
            continue
        score, slash, most = (part.strip() for part in plain(number.text).partition("/"))
        points, limit = (_value(text) if slash else None for text in (score, most))
        if points is None or not limit or points <= limit:
            continue
        yield score_beyond_maximum.finding(
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
    return any(word in text for word in EXTRA) or not behind.startswith(UNIT)
