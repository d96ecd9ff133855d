"""A share that lies far from what most units state."""

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from hcc_parse.check.crossing import Scene, across, sight
from hcc_parse.domain import Chosen, Crossing, Said, Severity, in_words

PEERS = 20  # units that state a share, from which one may be called far
FAR = 6  # times the usual distance
SCALE = Decimal("1.4826")  # of a median distance: the standard deviation where spread is normal
LEAST = Decimal(2)  # percentage points: the usual distance is never taken for less


@across(
    "X10",
    title=Said("Tỷ lệ khác xa các đơn vị", "A share far from the peers"),
    severity=Severity.NOTE,
    rationale=Said(
        """Một tỷ lệ cách trung vị của ít nhất 20 đơn vị quá 6 lần khoảng cách thường thấy: có thể
        đúng, cũng có thể gõ nhầm dấu phẩy hay nhầm chỉ tiêu. Chỉ để biết mà xem.""",
        """A share lies more than six usual distances from the median of at least 20 units: it may be
        true, or a slip of the decimal mark or of the indicator. Worth knowing only.""",
    ),
    basis=Said(
        "Trung vị và trung vị của khoảng cách (MAD × 1,4826, ít nhất 2 điểm phần trăm).",
        "Median and median absolute deviation (MAD × 1.4826, at least 2 percentage points).",
    ),
    wrong="""
        === bao-cao/xa-{n}.docx × 20
        UBND XÃ SỐ {n}
        BÁO CÁO
        Kết quả quý II năm 2026
        Tỷ lệ số hóa kết quả hồ sơ đạt 9{n}%.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Tỷ lệ số hóa kết quả hồ sơ đạt 9,5%.
    """,
    right="""
        === bao-cao/xa-{n}.docx × 20
        UBND XÃ SỐ {n}
        BÁO CÁO
        Kết quả quý II năm 2026
        Tỷ lệ số hóa kết quả hồ sơ đạt 95%.
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Tỷ lệ số hóa kết quả hồ sơ đạt 88%.
    """,
)
def far_from_peers(scene: Scene) -> Iterator[Crossing]:
    """Compare each share of a unit with the same share of all units."""
    for id, indicator in scene.knowledge.indicators.items():
        if indicator.unit != "%":
            continue
        stated = {
            unit: own.figures[id, None]
            for unit, own in scene.own.items()
            if (id, None) in own.figures
        }
        if len(stated) > PEERS:
            yield from _far(indicator.label, stated)


def _far(name: str, stated: dict[str, Chosen]) -> Iterator[Crossing]:
    values = [one.stated.value for one in stated.values()]
    middle = median(values)
    usual = max(median([abs(value - middle) for value in values]) * SCALE, LEAST)
    for unit, one in stated.items():
        if abs(one.stated.value - middle) > FAR * usual:
            yield far_from_peers.crossing(
                Said(
                    f"{name}: {one.stated.text}; trung vị của {len(values)} đơn vị là "
                    f"{in_words(middle)}, khoảng cách thường thấy {in_words(round(usual, 2))}.",
                    f"{name}: {one.stated.text}; the median of {len(values)} units is "
                    f"{in_words(middle)}, the usual distance {in_words(round(usual, 2))}.",
                ),
                subject=one.stated.indicator,
                unit=unit,
                path=one.path,
                sights=[sight(one.path, one.stated)],
                stated=one.stated.value,
            )
