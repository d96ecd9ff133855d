"""A file that bears the name of one unit and holds the report of another."""

from collections.abc import Iterator

from hcc_parse.check.crossing import Scene, across
from hcc_parse.domain import (
    Brief,
    Crossing,
    Directory,
    Received,
    Said,
    Severity,
    Sight,
    State,
    unit_name,
)


@across(
    "X03",
    title=Said("Tệp của đơn vị này, báo cáo của đơn vị kia", "File of one unit, report of another"),
    severity=Severity.WARNING,
    rationale=Said(
        """Tên tệp, hoặc tên thư mục, nêu một đơn vị trong danh sách, mà phần đầu báo cáo là đơn vị
        khác: gửi nhầm tệp, hoặc chép báo cáo của nơi khác mà chưa sửa phần đầu. Báo cáo được tính
        cho đơn vị ở phần đầu, trừ khi đơn vị ấy đã gửi báo cáo khác. Chỉ xét khi tên tệp ghi đủ loại đơn vị và tên (“xã An Phú”), hoặc chỉ
        gồm tên ấy.""",
        """The name of the file, or of its folder, names a unit of the roster, the letterhead another
        one: the wrong file was sent, or another's report was copied. It counts for the unit of the
        letterhead, unless that sent another report. Only names written with their kind (“xã An Phú”), or alone, are looked at.""",
    ),
    basis=Said(
        "So tên tệp với tên đơn vị ở phần đầu báo cáo.",
        "The file's name against the letterhead.",
    ),
    wrong="""
        === đơn vị xã An Phú, xã Bình Hòa
        === bao-cao/xa-an-phu.docx
        UBND XÃ BÌNH HÒA
        BÁO CÁO
        Kết quả quý II năm 2026
    """,
    right="""
        === đơn vị xã Cẩm Giang, xã Cẩm Giàng
        === hai-duong/xa-cam-giang.docx
        UBND XÃ CẨM GIÀNG
        BÁO CÁO
        Kết quả quý II năm 2026
    """,
)
def another_unit(scene: Scene) -> Iterator[Crossing]:
    """Compare the unit that a path names with that of the letterhead."""
    directory = Directory(scene.round.roster)
    known = {file.path: file for file in scene.round.received}
    for file in scene.round.received:
        kept = known.get(file.of or "") if file.state is State.DUPLICATE else file
        brief = kept.brief if kept else None
        own = directory.unit(brief.unit) if brief else None
        named = directory.named_in(file.path)
        if brief is not None and own is not None and named is not None and named != own:
            yield _told(file, brief, unit_name(named))


def _told(file: Received, brief: Brief, named: str) -> Crossing:
    own = brief.unit or ""
    then = Said(f"tính cho {own}", f"counted for {own}")
    if file.state is State.STRAY:
        then = Said(
            f"{own} đã gửi báo cáo khác nên không tính tệp này",
            f"{own} sent another report, so this one is not counted",
        )
    return another_unit.crossing(
        Said(
            f"Tên tệp {file.path} nêu {named}, phần đầu báo cáo là {own}: {then.vi}; cần xem có gửi "
            "nhầm tệp không.",
            f"The file's name {file.path} names {named}, the letterhead {own}: {then.en}; see "
            "whether the wrong file was sent.",
        ),
        subject=file.path,
        unit=file.unit,
        path=file.path,
        sights=[Sight(file.path, own, brief.letterhead)],
    )
