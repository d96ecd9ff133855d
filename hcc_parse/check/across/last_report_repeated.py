"""A report that repeats the unit's last one: its days, or its figures, were left as they were."""

from collections.abc import Iterator

from hcc_parse.check.crossing import Scene, across, sight
from hcc_parse.check.holding import Holding
from hcc_parse.domain import Brief, Crossing, Days, Said, Severity, Sight, resemblance

LEAST = 10  # a smaller figure is often the same by chance
MANY = 8  # figures that both reports state, from which they are compared
PART = 0.8  # of them that are equal


@across(
    "X07",
    title=Said("Chép lại báo cáo kỳ trước", "Last report repeated"),
    severity=Severity.WARNING,
    rationale=Said(
        """Báo cáo kỳ này còn ghi từ ngày … đến ngày … của kỳ trước (không phải để so sánh), hoặc từ
        8 phần 10 số liệu trở lên bằng hệt kỳ trước: chép báo cáo cũ mà chưa sửa hết. Lời văn giống
        kỳ trước thì không sao; mức giống được ghi kèm.""",
        """The report still gives the days of the period before (not to compare with), or eight tenths
        of its figures equal those of the last report: the old one was copied and not wholly
        corrected. Like wording alone is no fault; how alike it is stands beside.""",
    ),
    basis=Said(
        "So ngày của kỳ và số liệu với báo cáo kỳ trước của cùng đơn vị.",
        "Days and figures against the last report of the same unit.",
    ),
    wrong="""
        === kỳ 2026-Q2
        === kỳ trước/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý I năm 2026
        (Từ ngày 15/12/2025 đến ngày 14/3/2026)
        Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        (Từ ngày 15/3/2026 đến ngày 14/6/2026)
        Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026.
    """,
    right="""
        === kỳ 2026-Q2
        === kỳ trước/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý I năm 2026
        (Từ ngày 15/12/2025 đến ngày 14/3/2026)
        Số liệu tính từ ngày 15/12/2025 đến ngày 14/3/2026.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        (Từ ngày 15/3/2026 đến ngày 14/6/2026)
        So với kỳ trước (từ ngày 15/12/2025 đến ngày 14/3/2026) số hồ sơ tăng.
    """,
)
def last_report_repeated(scene: Scene) -> Iterator[Crossing]:
    """Look in each report for the days and the figures of the period before."""
    for unit, own in scene.own.items():
        for last in scene.earlier.get(unit, ()):
            if own.follows(last):
                yield from _days(own, last)
                yield from _figures(own, last, scene)


def _days(own: Holding, last: Holding) -> Iterator[Crossing]:
    before = last.term.start, last.term.end
    if None in before or (own.term.start, own.term.end) == before:
        return
    for brief in own.briefs:
        old = [days for days in brief.spans if (days.start, days.end) == before]
        for days in old[:1]:
            yield _told_days(own.unit, brief, last.briefs[0], days)


def _told_days(unit: str, brief: Brief, last: Brief, days: Days) -> Crossing:
    alike = round(100 * resemblance(brief.prints, last.prints))
    return last_report_repeated.crossing(
        Said(
            f"Còn ghi “{days.text}”, là kỳ của báo cáo trước ({last.path}); lời văn giống báo cáo "
            f"ấy khoảng {alike}%.",
            f"“{days.text}” is the period of the report before ({last.path}); about {alike}% of "
            "the wording is alike.",
        ),
        subject="days of the last period",
        unit=unit,
        path=brief.path,
        sights=[Sight(brief.path, days.text, days.spot), Sight(last.path, last.term.text)],
    )


def _figures(own: Holding, last: Holding, scene: Scene) -> Iterator[Crossing]:
    adding = scene.knowledge.adding
    both = [
        key
        for key, one in own.figures.items()
        if key in last.figures
        and key[0] in adding
        and adding[key[0]].over_time
        and max(one.stated.value, last.figures[key].stated.value) >= LEAST
    ]
    equal = [k for k in both if own.figures[k].stated.value == last.figures[k].stated.value]
    if len(both) < MANY or len(equal) < PART * len(both):
        return
    path, other = own.figures[equal[0]].path, last.figures[equal[0]].path
    first = own.figures[equal[0]].stated.text
    yield last_report_repeated.crossing(
        Said(
            f"{len(equal)}/{len(both)} số liệu trong kỳ bằng hệt báo cáo kỳ trước ({other}), như "
            f"{first}: cần xem có chép lại không.",
            f"{len(equal)} of {len(both)} figures of the period equal those of the last report "
            f"({other}), as {first}: see whether they were copied.",
        ),
        subject="figures of the last period",
        unit=own.unit,
        path=path,
        sights=[
            sight(holding.figures[key].path, holding.figures[key].stated)
            for key in equal
            for holding in (own, last)
        ],
    )
