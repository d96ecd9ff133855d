"""A verdict on a target that the target and the result deny."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Aim, Dossier, Finding, Said, Severity


@check(
    "C12",
    title=Said("Nhận xét đạt chỉ tiêu trái với số", "A verdict against its target"),
    severity=Severity.WARNING,
    rationale=Said(
        """Câu hoặc dòng bảng nêu kết quả, chỉ tiêu và nhận xét đạt, vượt hay chưa đạt thì nhận
        xét phải đúng với hai số. Chỉ tiêu càng ít càng tốt (“không quá”, “dưới”, quá hạn, sai
        sót), câu nói về việc sẽ làm, số có thể là mức vượt hoặc mức thiếu thì không xét; số đếm
        trong bảng ghi kế hoạch năm và kết quả một phần năm cũng vậy.""",
        """Where a sentence or a row tells a result, its target and whether this was met, the
        verdict must follow from the two. Targets of which less is better, what is to come, and
        figures that may be the distance from the target are left alone; so are counts of a table
        where plan or result is of a time that its header names.""",
    ),
    basis=Said("So kết quả với chỉ tiêu.", "The result against the target."),
    wrong="Tái sử dụng dữ liệu số hóa: 1.985/2.409 hồ sơ = 82,40% (chỉ tiêu 85%): vượt chỉ tiêu.",
    right="""
        Tái sử dụng dữ liệu số hóa: 1.985/2.409 hồ sơ = 82,40% (chỉ tiêu 85%): chưa đạt chỉ tiêu.
        Tỷ lệ hồ sơ quá hạn là 0,5% (chỉ tiêu không quá 1%): đạt chỉ tiêu.
    """,
)
def target_misjudged(dossier: Dossier) -> Iterator[Finding]:
    """Tell each verdict with the target and the result that deny it."""
    told = (a for a in dossier.mentions.told.aims if not dossier.mentions.in_plan(a.done.place))
    for aim in (*told, *dossier.relations.aims):
        yield target_misjudged.finding(
            _said(aim),
            subject="chỉ tiêu",
            at=aim.done.place,
            explanation=f"{aim.done.text} {'<' if aim.met else '>'} {aim.target.text}",
            evidence=(stated(aim.done), stated(aim.target, "other")),
            stated=aim.done.value,
        )


def _said(aim: Aim) -> Said:
    sign, words = "<" if aim.met else ">", aim.words.strip()
    return Said(
        f"Ghi “{words}”, nhưng kết quả {aim.done.text} {sign} chỉ tiêu {aim.target.text}: nhận xét "
        "hoặc một trong hai số sai, hoặc chỉ tiêu này càng ít càng tốt.",
        f"States “{words}”, but the result {aim.done.text} {sign} the target {aim.target.text}: "
        "the verdict or one of the two figures is wrong, or less is better here.",
    )
