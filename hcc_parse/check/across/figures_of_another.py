"""Figures that are those of another unit's report: a table was copied."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import combinations
from typing import NamedTuple

from hcc_parse.check.crossing import Scene, across, sight
from hcc_parse.check.holding import Holding
from hcc_parse.domain import Chosen, Crossing, Said, Severity

Key = tuple[str, str | None]  # an indicator, and a field or None
LEAST = 10  # a smaller figure is often the same by chance
MANY = 6  # equal figures from which two reports are compared
PART = 0.8  # of the figures that both state
SHARED = 40  # units: a figure that so many state tells nothing of any two


@across(
    "X12",
    title=Said("Số liệu giống hệt đơn vị khác", "Figures of another unit"),
    severity=Severity.WARNING,
    rationale=Said(
        """Từ 6 số trở lên (mỗi số từ 10), cùng chỉ tiêu và lĩnh vực, bằng hệt số của đơn vị khác, và
        chiếm ít nhất 8 phần 10 những số mà cả hai cùng ghi: một bảng đã bị chép. Không nói đơn vị
        nào chép của đơn vị nào.""",
        """Six figures or more (each 10 or more) of one indicator and field equal those of another unit,
        and are at least eight tenths of what both state: a table was copied. Which unit copied is
        not said.""",
    ),
    basis=Said(
        "So từng ô số liệu của các báo cáo; thủ tục và tỷ lệ giống nhau là thường nên không xét.",
        "Cell by cell; procedures and shares are often equal and are not looked at.",
    ),
    wrong="""
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
        | 1 | Hộ tịch | 143 | 131 |
        | 2 | Đất đai | 267 | 250 |
        | | Tổng cộng | 410 | 381 |
        === bao-cao/xa-binh-hoa.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
        | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
        | 1 | Hộ tịch | 143 | 131 |
        | 2 | Đất đai | 267 | 250 |
        | | Tổng cộng | 410 | 381 |
    """,
    right="""
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
        | 1 | Hộ tịch | 143 | 131 |
        | 2 | Đất đai | 267 | 250 |
        | | Tổng cộng | 410 | 381 |
        === bao-cao/xa-binh-hoa.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
        | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
        | 1 | Hộ tịch | 143 | 130 |
        | 2 | Đất đai | 202 | 190 |
        | | Tổng cộng | 345 | 320 |
    """,
)
def figures_of_another(scene: Scene) -> Iterator[Crossing]:
    """Count the figures that each two units have in common; tell each unit its nearest one."""
    alike: defaultdict[str, list[_Alike]] = defaultdict(list)
    values = cache(lambda unit: _values(scene.own[unit], scene))  # of the few that are alike
    for one, other in sorted(_alike(scene)):
        equal, both = _shared(values(one), values(other))
        if len(equal) >= MANY and len(equal) >= PART * both:
            alike[one].append(_Alike(scene.own[other], equal, both))
            alike[other].append(_Alike(scene.own[one], equal, both))
    for unit in sorted(alike):
        nearest = max(alike[unit], key=lambda found: len(found.equal))
        yield _told(scene.own[unit], nearest, len(alike[unit]) - 1)


class _Alike(NamedTuple):
    """A unit with the same figures, and how many of those that both state are equal."""

    another: Holding
    equal: list[Key]
    both: int


def _alike(scene: Scene) -> Iterator[tuple[str, str]]:
    """Pairs of units with enough figures in common, by an index from figure to units."""
    index: defaultdict[object, list[str]] = defaultdict(list)
    for unit, own in scene.own.items():
        for key, figure in own.figures.items():
            if _counts(figure, scene):
                index[key, figure.stated.value].append(unit)
    pairs: Counter[tuple[str, str]] = Counter()
    for units in index.values():
        if 2 <= len(units) <= SHARED:
            pairs.update(combinations(sorted(units), 2))
    return (pair for pair, times in pairs.items() if times >= MANY)


def _counts(figure: Chosen, scene: Scene) -> bool:
    adding = scene.knowledge.adding.get(figure.stated.indicator)
    return adding is not None and adding.over_units and figure.stated.value >= LEAST


def _values(holding: Holding, scene: Scene) -> dict[Key, tuple[Decimal, bool]]:
    """The figures of a unit, and whether each counts."""
    return {
        key: (figure.stated.value, _counts(figure, scene))
        for key, figure in holding.figures.items()
    }


def _shared(
    one: Mapping[Key, tuple[Decimal, bool]], other: Mapping[Key, tuple[Decimal, bool]]
) -> tuple[list[Key], int]:
    """The figures that are equal, and how many both units state."""
    both = [key for key, (_, told) in one.items() if key in other and (told or other[key][1])]
    return [key for key in both if one[key][0] == other[key][0]], len(both)


def _told(own: Holding, nearest: _Alike, more: int) -> Crossing:
    another, equal, both = nearest
    path, other = own.figures[equal[0]].path, another.figures[equal[0]].path
    others = Said(f"; còn {more} đơn vị khác như vậy", f"; so do {more} other units")
    rest = others if more else Said("", "")
    return figures_of_another.crossing(
        Said(
            f"{len(equal)}/{both} số liệu trong {path} bằng hệt báo cáo của {another.unit} "
            f"({other}), như {own.figures[equal[0]].stated.text}{rest.vi}: cần xem bảng có bị chép "
            "không.",
            f"{len(equal)} of {both} figures in {path} equal those of {another.unit} ({other}), "
            f"as {own.figures[equal[0]].stated.text}{rest.en}: see whether a table was copied.",
        ),
        subject=another.unit,
        unit=own.unit,
        path=path,
        sights=[
            sight(holding.figures[key].path, holding.figures[key].stated)
            for key in equal
            for holding in (own, another)
        ],
    )
