"""A report of no unit that could be told, or of one that is not in the roster."""

from collections.abc import Iterator

from hcc_parse.check.crossing import Scene, across
from hcc_parse.domain import (
    Brief,
    Crossing,
    Directory,
    Said,
    Severity,
    Sight,
    State,
    unit_name,
)


@across(
    "X13",
    title=Said("Không rõ của đơn vị nào", "Of no known unit"),
    severity=Severity.WARNING,
    rationale=Said(
        """Phần đầu báo cáo không nêu đơn vị, hoặc nêu đơn vị không có trong danh sách: không tính
        vào tổng số. Tên phải đúng từng dấu (Cẩm Giang và Cẩm Giàng là hai xã); tên chỉ khác dấu hoặc
        khác loại đơn vị được nhắc ra để xem, không tự gộp.""",
        """The letterhead names no unit, or none of the roster: its figures are not added. Names must
        agree in every mark (Cẩm Giang and Cẩm Giàng are two communes); a unit that differs in marks
        or in its kind only is named as a hint, never taken for it.""",
    ),
    basis=Said(
        "So tên đơn vị ở phần đầu báo cáo với danh sách.",
        "The letterhead against the roster.",
    ),
    wrong="""
        === đơn vị xã An Phú
        === bao-cao/bc-quy-2.docx
        UBND PHƯỜNG AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
    """,
    right="""
        === đơn vị xã An Phú
        === bao-cao/bc-quy-2.docx
        UBND XÃ AN PHÚ
        BÁO CÁO
        Kết quả quý II năm 2026
    """,
)
def unit_unknown(scene: Scene) -> Iterator[Crossing]:
    """Tell each file that counts for no unit, with units of nearly its name."""
    directory = Directory(scene.round.roster)
    for file in scene.round.received:
        brief = file.brief
        if file.state is State.STRAY and brief and directory.unit(brief.unit) is None:
            near = directory.near(brief.unit) if brief.unit else ()
            yield _told(file.path, brief, ", ".join(unit_name(unit) for unit in near))


def _told(path: str, brief: Brief, near: str) -> Crossing:
    if brief.unit is None:
        vi = f"Không rõ tệp {path} của đơn vị nào: phần đầu và tên tệp không nêu đơn vị."
        en = f"No unit could be told for {path}, by its letterhead or its name."
    else:
        vi = f"Phần đầu tệp {path} ghi {brief.unit}, không có trong danh sách đơn vị."
        en = f"The letterhead of {path} names {brief.unit}, which is not in the roster."
    if near:
        vi += f" Gần giống: {near}."
        en += f" Nearly so: {near}."
    return unit_unknown.crossing(
        Said(vi, en),
        subject=path,
        path=path,
        sights=[Sight(path, brief.unit or "", brief.letterhead)],
    )
