"""Numbers of headings that skip or repeat."""

from collections.abc import Iterator
from itertools import groupby

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
    basis=Said(
        "Logic; Nghị định 30/2020/NĐ-CP, Phụ lục I (bố cục nội dung).",
        "Logic; Decree 30/2020, Annex I (outline).",
    ),
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
    """Follow the numbers below each heading; a list inside a section begins at one."""
    for siblings in _series(dossier.mentions.headings):
        for heading, last, meant in _breaks(siblings):
            name = f"“{heading.ordinal}. {heading.title[:80]}”"
            told = (
                Said(
                    f"Mục {name} đứng hai lần, cùng số cùng tên: một lần bị chép thừa.",
                    f"Section {name} stands twice under one number and title: one is a copy.",
                )
                if _is_doubled(heading, siblings)
                else Said(
                    f"Mục {name} đứng sau mục số {last}, chỗ phải là số {last + 1}"
                    f"{'' if meant else ' (số bị gõ nhầm, hoặc thiếu một mục)'}.",
                    f"Section {name} follows number {last}, where {last + 1} should stand.",
                )
            )
            yield numbering_broken.finding(
                told,
                subject=heading.title[:80],
                at=heading.place,
                evidence=[Evidence(dossier.report.text_at(heading.place), "stated", heading.place)],
            )


def _is_doubled(heading: Heading, siblings: list[Heading]) -> bool:
    """Whether one before it has its number and its title."""
    before = siblings[: siblings.index(heading)]
    return any((o.ordinal, o.title) == (heading.ordinal, heading.title) for o in before)


def _breaks(siblings: list[Heading]) -> Iterator[tuple[Heading, int, bool]]:
    """Headings out of turn, the number before them, and whether the next one goes on as if not."""
    reached: list[int] = []  # how far each open list has come, the outermost first
    for heading, following in zip(siblings, [*siblings[1:], None], strict=True):
        value = _value(heading)
        going_on = [n for n, last in enumerate(reached) if value == last + 1]
        if not reached or value == 1:
            reached.append(value)
        elif going_on:
            del reached[going_on[-1] + 1 :]
            reached[-1] = value
        else:
            last = reached[-1]
            meant = following is not None and _value(following) == last + 2
            yield heading, last, meant
            reached[-1] = last + 1 if meant else value


def _series(headings: tuple[Heading, ...]) -> Iterator[list[Heading]]:
    """The headings of one level below one parent, in order: Roman ones, and others in between."""
    roman = [heading for heading in headings if heading.ordinal in ROMAN]
    if roman:
        yield roman
    below: list[Heading] = []
    for heading in headings:
        if heading.ordinal in ROMAN and below:
            yield below
            below = []
        elif heading.ordinal.isdecimal():
            below.append(heading)
    if below:
        yield below
    dotted = [heading for heading in headings if heading.ordinal.replace(".", "").isdecimal()]
    for _, run in groupby(dotted, key=lambda heading: heading.ordinal.rpartition(".")[0]):
        siblings = list(run)
        if "." in siblings[0].ordinal:
            yield siblings


def _value(heading: Heading) -> int:
    if heading.ordinal in ROMAN:
        return ROMAN.index(heading.ordinal) + 1
    return int(heading.ordinal.rpartition(".")[2])
