"""A cumulative figure that is not the sum of the periods that it is made of."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.check.crossing import Scene, across, sight
from hcc_parse.check.holding import Holding, Months, tiled
from hcc_parse.domain import Brief, Chosen, Crossing, Said, Severity, Stated, in_words
from hcc_parse.vietnamese import fold

NAMED = {6: ("6 thang dau nam", "06 thang dau nam"), 9: ("9 thang dau nam", "09 thang dau nam")}
YEAR = 12  # months


class Sum(NamedTuple):
    """A figure and those that must make it up."""

    indicator: str
    whole: Chosen
    parts: tuple[Chosen, ...]

    @property
    def added(self) -> Decimal:
        """The parts added up."""
        return sum((part.stated.value for part in self.parts), Decimal(0))


@across(
    "X06",
    title=Said("Lũy kế khác tổng các kỳ", "Cumulative differs from its periods"),
    severity=Severity.WARNING,
    rationale=Said(
        """Số liệu 6 tháng, 9 tháng, cả năm, hoặc số lũy kế ghi trong báo cáo quý, phải bằng tổng các
        quý của cùng đơn vị. Chỉ xét chỉ tiêu cộng dồn được (tiếp nhận trong kỳ, đã giải quyết …),
        khi có đủ báo cáo các quý; hồ sơ tồn và tỷ lệ không cộng. Kỳ trước có thể đã được sửa lại,
        nên là cần xem.""",
        """Figures of six months, nine months or the year, or cumulative ones in a quarter's report,
        must be the sum of the quarters of the same unit. Only indicators that add up over time are
        looked at, and only where every quarter's report is there. An earlier one may have been
        corrected since: someone must look.""",
    ),
    basis=Said(
        "Chỉ tiêu có over_time là yes trong adding.csv; cộng các báo cáo kỳ trước và kỳ này.",
        "Indicators with over_time in adding.csv; earlier reports and this one added up.",
    ),
    wrong="""
        === kỳ 2026-H1
        === kỳ trước/xa-an-phu-q1.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý I năm 2026
        Số hồ sơ đã giải quyết: 500 hồ sơ.
        === kỳ trước/xa-an-phu-q2.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Số hồ sơ đã giải quyết: 620 hồ sơ.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả 6 tháng đầu năm 2026
        Số hồ sơ đã giải quyết: 1.210 hồ sơ.
    """,
    right="""
        === kỳ 2026-H1
        === kỳ trước/xa-an-phu-q1.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý I năm 2026
        Số hồ sơ đã giải quyết: 500 hồ sơ.
        Số hồ sơ đang giải quyết: 30 hồ sơ.
        === kỳ trước/xa-an-phu-q2.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Số hồ sơ đã giải quyết: 620 hồ sơ.
        Số hồ sơ đang giải quyết: 25 hồ sơ.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả 6 tháng đầu năm 2026
        Số hồ sơ đã giải quyết: 1.120 hồ sơ.
        Số hồ sơ đang giải quyết: 25 hồ sơ.
    """,
)
def cumulative_differs(scene: Scene) -> Iterator[Crossing]:
    """Add up the periods of each unit and compare; a crossing a unit."""
    for unit, own in scene.own.items():
        earlier = tuple(e for e in scene.earlier.get(unit, ()) if own.may_share_author(e))
        sums = [*_of_long_period(own, earlier, scene), *_of_quarter(own, earlier, scene)]
        broken = [one for one in sums if one.whole.stated.value != one.added]
        if broken:
            yield _told(unit, broken, len(sums), scene)


def _of_long_period(own: Holding, earlier: tuple[Holding, ...], scene: Scene) -> Iterator[Sum]:
    """A report on several quarters, and those on each of them."""
    pieces = tiled(own.months, earlier) if own.months else ()
    if len(pieces) > 1:
        for indicator in _adding(scene):
            whole = own.figures.get((indicator, None))
            if whole is not None:
                yield from _sum(indicator, whole, pieces)


def _of_quarter(own: Holding, earlier: tuple[Holding, ...], scene: Scene) -> Iterator[Sum]:
    """What a report states from the beginning of the year on, and what it and earlier ones add."""
    months = own.months
    if months is None or months.first % YEAR == 0:
        return
    start = months.first - months.first % YEAR
    before = tiled(Months(start, months.first - 1), earlier) or tuple(
        one for one in earlier if one.months == Months(start, months.first - 1)
    )
    if before:
        for indicator in _adding(scene):
            cumulative = tuple(map(fold, scene.knowledge.number_words["cumulative-from"]))
            whole = _cumulative(own, indicator, months.last % YEAR + 1, cumulative)
            if whole is not None:
                yield from _sum(indicator, whole, (*before, own))


def _adding(scene: Scene) -> Iterator[str]:
    return (name for name, adding in scene.knowledge.adding.items() if adding.over_time)


def _sum(indicator: str, whole: Chosen, pieces: tuple[Holding, ...]) -> Iterator[Sum]:
    parts = [piece.figures.get((indicator, None)) for piece in pieces]
    known = tuple(part for part in parts if part is not None)
    if len(known) == len(parts):
        yield Sum(indicator, whole, known)


def _cumulative(
    own: Holding, indicator: str, months: int, cumulative: tuple[str, ...]
) -> Chosen | None:
    """The one figure stated for the year so far; none where there are two that differ."""
    found = [
        Chosen(brief.path, stated)
        for brief in own.briefs
        for stated in brief.stated
        if stated.indicator == indicator and _is_so_far(brief, stated, months, cumulative)
    ]
    return found[0] if len({one.stated.value for one in found}) == 1 else None


def _is_so_far(brief: Brief, stated: Stated, months: int, cumulative: tuple[str, ...]) -> bool:
    words = fold(stated.period or "")
    named = any(words.startswith(word) for word in NAMED.get(months, ()))
    last_year = brief.term.year is not None and str(brief.term.year - 1) in words
    plain = stated.field is None and stated.channel is None
    return plain and not last_year and (named or words.startswith(cumulative))


def _told(unit: str, broken: list[Sum], of: int, scene: Scene) -> Crossing:
    first = broken[0]
    name = scene.knowledge.indicators[first.indicator].label
    doubtful = any(c.stated.disputed for one in broken for c in (one.whole, *one.parts))
    terms = " + ".join(in_words(part.stated.value) for part in first.parts)
    files = ", ".join(dict.fromkeys(part.path for part in first.parts))
    more = len(broken) - 1
    rest = Said(f" Còn {more} chỉ tiêu khác cũng lệch.", f" {more} more differ.") if more else None
    rest = rest or Said("", "")
    return cumulative_differs.crossing(
        Said(
            f"{name}: lũy kế ghi {first.whole.stated.text}, cộng các kỳ ({files}) được "
            f"{in_words(first.added)}.{rest.vi}",
            f"{name}: {first.whole.stated.text} cumulatively, {in_words(first.added)} by adding up "
            f"the periods ({files}).{rest.en}",
        ),
        subject="cumulative",
        unit=unit,
        path=first.whole.path,
        severity=Severity.NOTE if doubtful or len(broken) == of > 2 else Severity.WARNING,
        sights=[
            sight(figure.path, figure.stated)
            for one in broken
            for figure in (one.whole, *one.parts)
        ],
        stated=first.whole.stated.value,
        expected=first.added,
        explanation=f"{in_words(first.whole.stated.value)} ≠ {terms} = {in_words(first.added)}",
    )
