"""A claim in words against a figure of the same report."""

from collections.abc import Iterator

from hcc_parse.check.catalogue import check, stated
from hcc_parse.domain import Dossier, Evidence, Finding, Refuted, Said, Severity

NAMES = {
    "resolved_overdue": Said("hồ sơ giải quyết quá hạn", "cases resolved overdue"),
    "in_progress_overdue": Said("hồ sơ đang giải quyết đã quá hạn", "open cases overdue"),
}


@check(
    "C04",
    title=Said("Lời khẳng định trái với số liệu", "A claim against a figure"),
    severity=Severity.WARNING,
    rationale=Said(
        """Báo cáo nói không có hồ sơ quá hạn, hay riêng một kỳ, một lĩnh vực được gọi tên không có,
        hay có ở mấy lĩnh vực, mấy lĩnh vực tăng, hay số hồ sơ tăng, giảm so với kỳ
        được gọi tên, nhưng số liệu của chính báo cáo ghi khác. Lời nói về mục tiêu, nhiệm vụ thì không xét; lời không nói rõ đã hay đang giải quyết mà chỉ trái với một trong
        hai số thì nêu cả hai cách hiểu.""",
        """The report says that no case was late, or none of a period or field that it names, or in
        how many fields there are some or rose, or that cases rose or fell since a named period, and
        its own figures tell otherwise. Aims and tasks are left
        alone; where the words may mean resolved or open cases and only one of the two figures
        speaks against them, both readings are told.""",
    ),
    basis=Said(
        "Suy luận: một điều không thể vừa có vừa không.",
        "Logic: a thing cannot both be and not be.",
    ),
    wrong="""
        Đã giải quyết 100 hồ sơ, trong đó 95 hồ sơ trước hạn, 05 hồ sơ quá hạn.
        Không có hồ sơ giải quyết quá hạn.
    """,
    right="""
        Đã giải quyết 100 hồ sơ, trong đó 100 hồ sơ trước hạn, 0 hồ sơ quá hạn.
        Không có hồ sơ giải quyết quá hạn.
        Phấn đấu không để xảy ra hồ sơ quá hạn.
    """,
)
def claim_denied(dossier: Dossier) -> Iterator[Finding]:
    """Tell each claim with the figure that denies it."""
    for denial in dossier.relations.denials:
        name, claim = NAMES[denial.indicator], denial.claim
        other = (
            Said("", "")
            if denial.certain
            else Said(
                "; nếu câu này chỉ nói về loại hồ sơ kia thì không trái",
                "; unless the sentence means the other kind of cases",
            )
        )
        yield claim_denied.finding(
            Said(
                f"Lời ghi “{claim.text.strip()}”, nhưng số liệu ghi {denial.figure.text} {name.vi}"
                f"{other.vi}.",
                f"The text says “{claim.text.strip()}”, yet {denial.figure.text} {name.en} are "
                f"counted{other.en}.",
            ),
            subject=denial.indicator,
            at=claim.place,
            explanation=f"{denial.figure.text} ≠ 0",
            evidence=(
                Evidence(claim.text, "stated", claim.place),
                stated(denial.figure, "other"),
            ),
        )
    for one in (*dossier.relations.refuted, *dossier.mentions.told.refuted):
        yield claim_denied.finding(
            _late(one) if one.way == "all" else _said(one),
            subject=one.way,
            at=one.place,
            evidence=(
                Evidence(one.text, "stated", one.place),
                *(stated(figure, "other") for figure in one.against),
            ),
        )


def _late(one: Refuted) -> Said:
    """All were told to be on time, and some late."""
    told = ", ".join(figure.text for figure in one.against)
    return Said(
        f"Lời ghi “{one.text}”, nhưng chỗ khác ghi {told} trễ hạn: một trong hai chỗ sai, hoặc nói về "
        "số liệu khác nhau.",
        f"The text says “{one.text}”, yet elsewhere {told} are told late: one of the two is wrong, "
        "or they speak of different figures.",
    )


def _said(one: Refuted) -> Said:
    words, many = one.text, len(one.against)
    told = ", ".join(figure.text for figure in one.against)
    if one.way == "count":
        return Said(
            f"Ghi {words}, nhưng kể ra {many} ({told}): số đếm hoặc danh sách gõ nhầm, hoặc có tên "
            "được kể chung.",
            f"States {words}, yet {many} are listed ({told}): the count or the list is a slip, or "
            "one of them is no name of its own.",
        )
    if one.way == "moved":
        return Said(
            f"Ghi {words}, nhưng bảng có {many} ({told}): số đếm hoặc số tăng, giảm trong bảng sai, "
            "hoặc câu nói về số liệu khác.",
            f"States {words}, yet the table has {many} ({told}): the count or a change of the table "
            "is wrong, or the words are about something else.",
        )
    return _of_order(one.way, words, told)


def _of_number(way: str, words: str, told: str) -> Said:
    if way == "beyond":
        return Said(
            f"Lời ghi “{words}”, nhưng số đã xử lý không thể lớn hơn {told} đã tiếp nhận: tử số hoặc "
            "mẫu số sai.",
            f"The text says “{words}”, yet no more can be dealt with than the {told} that came: one "
            "of the two numbers is wrong.",
        )
    return Said(
        f"Lời ghi “{words}”, nhưng hai số được so là {told}: số lần hoặc một trong hai số sai.",
        f"The text says “{words}”, yet the two figures compared are {told}: the number of times "
        "or one of the two figures is wrong.",
    )


def _of_order(way: str, words: str, told: str) -> Said:
    if way == "way":
        return Said(
            f"Lời ghi “{words}”, nhưng chỗ khác nêu số chênh {told} theo chiều ngược lại: một trong "
            "hai chữ tăng/giảm sai, hoặc hai câu nói về số liệu khác nhau.",
            f"The text says “{words}”, yet elsewhere a change of {told} goes the other way: one of "
            "the two words is wrong, or they speak of different figures.",
        )
    if way == "top":
        return Said(
            f"Lời ghi “{words}”, nhưng số của tên đó và số vượt qua nó là {told}: tên hoặc một số "
            "gõ nhầm, hoặc lời nói về số liệu khác.",
            f"The text says “{words}”, yet the figure of that name and one beyond it are {told}: a "
            "name or figure is a slip, or it speaks of other figures.",
        )
    if way in ("beyond", "times"):
        return _of_number(way, words, told)
    if way == "order":
        return Said(
            f"Lời ghi “{words}”, nhưng hai số được so là {told}: chữ chỉ hơn, kém hoặc một trong "
            "hai số sai.",
            f"The text says “{words}”, yet the two figures compared are {told}: the word for more "
            "or less or one of the two figures is wrong.",
        )
    return Said(
        f"Lời ghi “{words}”, nhưng số liệu ghi {told} ở tên đó: tên hoặc số gõ nhầm, hoặc lời và số "
        "nói về hai kỳ.",
        f"The text says “{words}”, yet {told} are counted for that name: a slip, or they speak of "
        "two periods.",
    )
