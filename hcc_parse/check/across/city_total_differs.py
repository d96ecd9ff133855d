"""A figure of the city's own report that is not the total of its units."""

from collections.abc import Iterator

from hcc_parse.check.crossing import Scene, across, sight
from hcc_parse.domain import (
    Brief,
    Chosen,
    Crossing,
    Directory,
    Said,
    Severity,
    Sight,
    Stated,
    Total,
    chosen,
    in_words,
    unit_name,
)


@across(
    "X11",
    title=Said("Số của thành phố khác tổng các đơn vị", "City figure differs from its units"),
    severity=Severity.ERROR,
    rationale=Said(
        """Báo cáo đem đối chiếu (`--against`) ghi một số khác tổng số của các đơn vị. Là lỗi khi mọi
        đơn vị trong danh sách đều có số ấy, ở dòng tổng của bảng, và không số nào đang có điểm lỗi;
        thiếu một đơn vị, hay có số đang phải xem, thì chỉ lưu ý và kể ra. Từng lĩnh vực chỉ xét khi
        không thiếu đơn vị nào, và là cần xem. Bảng của thành phố có dòng cho từng đơn vị thì số ở dòng
        ấy cũng được so với báo cáo của đơn vị, và là cần xem.""",
        """The report held against the totals (`--against`) states another figure than its units add
        up to. It is an error when every unit of the roster states it in a total row and none is in
        dispute; where a unit is missing or disputed it is a note that names them. Fields are looked
        at only when no unit is missing, as warnings. Where a table of the city has a row for a unit,
        that is held against the unit's own report, as a warning.""",
    ),
    basis=Said(
        "Cộng số của từng đơn vị; mỗi đơn vị một số, ở dòng tổng của bảng trước, rồi đến phần lời.",
        "The units added up, one figure each: of the total row first, else of the text.",
    ),
    wrong="""
        === kỳ 2026-Q2
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
        | 1 | Hộ tịch | 40 | 30 |
        | 2 | Đất đai | 60 | 50 |
        | | Tổng cộng | 100 | 80 |
        === bao-cao/xa-binh-hoa.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
        | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |
        | 1 | Hộ tịch | 90 | 70 |
        | 2 | Đất đai | 110 | 90 |
        | | Tổng cộng | 200 | 160 |
        === đối chiếu/thanh-pho.docx
        ỦY BAN NHÂN DÂN THÀNH PHỐ
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 310 hồ sơ.
    """,
    right="""
        === kỳ 2026-Q2
        === bao-cao/xa-an-phu.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 100 hồ sơ.
        === bao-cao/xa-binh-hoa.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 200 hồ sơ.
        === đối chiếu/thanh-pho.docx
        ỦY BAN NHÂN DÂN THÀNH PHỐ
        BÁO CÁO
        Kết quả quý II năm 2026
        Tổng số hồ sơ tiếp nhận: 300 hồ sơ.
    """,
)
def city_total_differs(scene: Scene) -> Iterator[Crossing]:
    """Compare each total with what the city's report claims."""
    against = scene.round.held
    if against is None:
        yield from _of_another_period(scene)
        return
    for total in scene.totals:
        claimed = total.claimed
        if claimed is None or claimed.value == total.value:
            continue
        if total.field is None or not total.missing:
            yield _told(total, claimed, against, scene)
    yield from _rows(against, scene)


def _of_another_period(scene: Scene) -> Iterator[Crossing]:
    """Tell that the city's report, if there is one, cannot be held against these."""
    against, asked = scene.round.against, scene.round.asked
    if against is not None and asked is not None:
        yield city_total_differs.crossing(
            Said(
                f"Báo cáo đối chiếu {against.path} là của kỳ “{against.term.text}”, không phải "
                f"“{asked.text}”: không so.",
                f"{against.path} is on “{against.term.text}”, not on “{asked.text}”: not compared.",
            ),
            subject="period of the city's report",
            path=against.path,
            severity=Severity.NOTE,
            sights=[Sight(against.path, against.term.text, against.title_spot)],
        )


def _rows(against: Brief, scene: Scene) -> Iterator[Crossing]:
    """Rows of the city's tables that name a unit, against the report of that unit."""
    directory = Directory(scene.round.roster)
    for (indicator, field), claimed in chosen([against]).items():
        unit = directory.in_row(field)
        own = scene.own.get(unit_name(unit)) if unit else None
        stated = own.figures.get((indicator, None)) if own else None
        if own and stated and stated.stated.value != claimed.stated.value:
            yield _row(own.unit, stated, claimed, scene.knowledge.indicators[indicator].label)


def _row(unit: str, own: Chosen, claimed: Chosen, name: str) -> Crossing:
    disputed = own.stated.disputed or claimed.stated.disputed
    there, here = claimed.stated.spot.where, own.stated.spot.where
    return city_total_differs.crossing(
        Said(
            f"{name}: báo cáo {claimed.path} ghi cho {unit} {claimed.stated.text} ({there.vi}), báo "
            f"cáo của đơn vị ({own.path}) ghi {own.stated.text} ({here.vi}).",
            f"{name}: {claimed.path} states {claimed.stated.text} for {unit} ({there.en}), the "
            f"unit's own report ({own.path}) {own.stated.text} ({here.en}).",
        ),
        subject=f"{own.stated.indicator} {unit}",
        path=claimed.path,
        severity=Severity.NOTE if disputed else Severity.WARNING,
        sights=[sight(claimed.path, claimed.stated), sight(own.path, own.stated)],
        stated=claimed.stated.value,
        expected=own.stated.value,
        explanation=f"{in_words(claimed.stated.value)} ≠ {in_words(own.stated.value)}",
    )


def _told(total: Total, claimed: Stated, against: Brief, scene: Scene) -> Crossing:
    name = scene.knowledge.indicators[total.indicator].label
    what = f"{name} ({total.field})" if total.field else name
    lacking = [part.unit for part in total.missing]
    disputed = [part.unit for part in total.disputed]
    vi, en = "", ""
    if lacking:
        vi += f" Thiếu số của {len(lacking)} đơn vị: {_some(lacking)}."
        en += f" {len(lacking)} units are missing: {_some(lacking)}."
    if disputed:
        vi += f" Số của {len(disputed)} đơn vị đang phải xem: {_some(disputed)}."
        en += f" {len(disputed)} units are in dispute: {_some(disputed)}."
    stated = [part for part in total.parts if part.stated is not None]
    return city_total_differs.crossing(
        Said(
            f"{what}: báo cáo {against.path} ghi {claimed.text}, cộng {len(stated)} đơn vị được "
            f"{in_words(total.value)}.{vi}",
            f"{what}: {against.path} states {claimed.text}, {len(stated)} units add up to "
            f"{in_words(total.value)}.{en}",
        ),
        subject=f"{total.indicator} {total.field or ''}",
        path=against.path,
        severity=_weight(total, claimed),
        sights=[
            sight(against.path, claimed),
            *(Sight(p.path or "", p.stated.text, p.stated.spot) for p in stated if p.stated),
        ],
        stated=claimed.value,
        expected=total.value,
        explanation=f"{in_words(claimed.value)} ≠ {in_words(total.value)}",
    )


def _weight(total: Total, claimed: Stated) -> Severity:
    if total.missing or total.disputed or claimed.disputed:
        return Severity.NOTE
    plain = all(part.stated is not None and part.stated.total_row for part in total.parts)
    return Severity.ERROR if plain and total.field is None else Severity.WARNING


def _some(units: list[str]) -> str:
    return ", ".join(units[:5]) + (" …" if len(units) > 5 else "")
