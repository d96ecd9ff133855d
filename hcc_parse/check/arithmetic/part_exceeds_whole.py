"""A part said to be larger than its whole."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, parts_of
from hcc_parse.domain import Dossier, Finding, Said, Severity


@check(
    "A05",
    title=Said("Phần lớn hơn toàn bộ", "A part larger than its whole"),
    severity=Severity.WARNING,
    rationale=Said(
        """Số đứng sau “trong đó”, “chủ yếu là”, “trong 47 hồ sơ có …” là một phần của số đứng trước.
        Nếu lớn hơn thì một trong hai số sai, hoặc câu không nên viết như vậy. Người được phục vụ, số
        tính cho mỗi nơi thì không phải một phần.""",
        """The figure after “of which”, “mostly”, “of 47 cases … have” is part of the one before. If
        it is larger, one of them is wrong, or the sentence should not say so. Whom somebody serves,
        and what falls to each, is no part.""",
    ),
    basis=Said(
        "Số học; chỉ xét hai số cùng đơn vị tính trong một câu.",
        "Arithmetic; only two figures of one unit in one sentence.",
    ),
    wrong="Tổng số TTHC được công bố 378, trong đó số TTHC được công khai 435.",
    right="Tổng số TTHC được công bố 435, trong đó số TTHC được công khai 378.",
)
def part_exceeds_whole(dossier: Dossier) -> Iterator[Finding]:
    """Compare each part told in a sentence with its whole."""
    for sum_ in dossier.relations.sums:
        if sum_.kind != "part" or sum_.holds:
            continue
        (part,) = sum_.parts
        name = part.label or sum_.subject.vi
        yield part_exceeds_whole.finding(
            Said(
                f"“{name}” ghi {part.text}, lớn hơn toàn bộ là {sum_.total.text} "
                f"(“{sum_.subject.vi}”): một trong hai số sai, hoặc số sau không phải là một phần của "
                "số trước.",
                f"“{name}” is {part.text}, more than its whole {sum_.total.text} "
                f"({sum_.subject.en}): one figure is wrong, or it is no part of the other.",
            ),
            subject=name,
            at=part.place,
            explanation=sum_.arithmetic,
            evidence=parts_of(sum_),
            stated=part.value,
            about=sum_,
        )
