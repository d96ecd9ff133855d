"""Numbers of headings that skip or repeat."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check
from hcc_parse.domain import Dossier, Evidence, Finding, Heading, Said, Severity

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")


@check(
    "M04",
    title=Said("Số thứ tự mục bị ngắt hoặc lặp", "Numbering of headings skips or repeats"),
    severity=Severity.WARNING,
    rationale=Said(
        """Số mục nhảy hoặc lặp lại: hoặc gõ nhầm số, hoặc một mục bị bỏ sót.""",
        """Numbers that skip or repeat: a mistyped number, or a section left out.""",
    ),
    basis="Logic; Nghị định 30/2020/NĐ-CP, Phụ lục I (bố cục nội dung).",
    wrong="""
        I. Kết quả
        1. Công khai thủ tục hành chính
        2. Rà soát thủ tục hành chính
        4. Kiểm tra
    """,
    right="""
        I. Kết quả
        1. Công khai thủ tục hành chính
        2. Rà soát thủ tục hành chính
        II. Nhiệm vụ
        1. Kiểm tra
        2. Tuyên truyền
    """,
)
def numbering_broken(dossier: Dossier) -> Iterator[Finding]:
    """Follow the numbers below each heading; a new list begins at one."""
    if any(problem.code == "auto-numbering" for problem in dossier.report.problems):
        return
    for siblings in _series(dossier.mentions.headings):
        expected = 0
        for heading, following in zip(siblings, [*siblings[1:], None], strict=True):
            value, last = _value(heading), expected
            expected += 1
            if value == expected or value == 1:
                expected = value
                continue
            meant = following is not None and _value(following) == expected + 1
            place = f"“{heading.ordinal}. {heading.title[:80]}”"
            yield numbering_broken.finding(
                Said(
                    f"Mục {place} đứng sau mục số {last}, chỗ phải là số {expected}"
                    f"{'' if meant else ' (số bị gõ nhầm, hoặc thiếu một mục)'}.",
                    f"Section {place} follows number {last}, where {expected} should stand.",
                ),
                subject=heading.title[:80],
                at=heading.place,
                evidence=[Evidence(dossier.report.text_at(heading.place), "stated", heading.place)],
            )
            expected = expected if meant else value


def _series(headings: tuple[Heading, ...]) -> Iterator[list[Heading]]:
    """The headings of one level below one parent, in order."""
    open_: dict[int, list[Heading]] = {}
    for heading in headings:
        kind = 1 if heading.ordinal in ROMAN else 2
        if not (heading.ordinal in ROMAN or heading.ordinal.isdecimal()):
            continue
        if kind == 1 and 2 in open_:
            yield open_.pop(2)
        open_.setdefault(kind, []).append(heading)
    yield from open_.values()


def _value(heading: Heading) -> int:
    if heading.ordinal in ROMAN:
        return ROMAN.index(heading.ordinal) + 1
    return int(heading.ordinal)
