"""Units by their names: exactly as in a letterhead, more loosely in the name of a file."""

import pytest

from hcc_parse.domain import Commune, Directory, unit_name

UNITS = (
    Commune(name="Cẩm Giang", kind="xã"),
    Commune(name="Cẩm Giàng", kind="xã"),
    Commune(name="Đồ Sơn", kind="phường"),
    Commune(name="Nam Đồ Sơn", kind="phường"),
    Commune(name="Hải Dương", kind="phường", aliases=("Thành Đông",)),
    Commune(name="Hòa Bình", kind="phường", aliases=("Chung",)),
    Commune(name="An Phú", kind="xã", aliases=("Chung",)),
)
FOUND = Directory(UNITS)


def name(unit: Commune | None) -> str | None:
    return unit_name(unit) if unit else None


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("xã Cẩm Giang", "xã Cẩm Giang"),
        ("XÃ  CẨM GIÀNG", "xã Cẩm Giàng"),
        ("xa\u0303 Cẩm Giang", "xã Cẩm Giang"),
        ("phường Hoà Bình", "phường Hòa Bình"),
        ("phường Thành Đông", "phường Hải Dương"),
        ("Thành Đông", "phường Hải Dương"),
        ("xã Thành Đông", None),
        ("xã Cam Giang", None),
        ("phường Cẩm Giang", None),
        ("Chung", None),
        ("xã Chung", "xã An Phú"),
        ("", None),
        (None, None),
    ],
)
def test_a_letterhead_is_matched_in_every_mark(written: str | None, unit: str | None) -> None:
    assert name(FOUND.unit(written)) == unit


def test_units_of_nearly_a_name_are_only_hints() -> None:
    assert [unit.name for unit in FOUND.near("xã Cam Giang")] == ["Cẩm Giang", "Cẩm Giàng"]
    assert [unit.kind for unit in FOUND.near("xã Hải Dương")] == ["phường"]
    assert FOUND.near("xã Bình Minh") == ()


@pytest.mark.parametrize(
    ("path", "unit"),
    [
        ("BC TTHC xã An Phú quý 2.docx", "xã An Phú"),
        ("012_BC-TTHC_xa-an-phu.docx", "xã An Phú"),
        ("AN PHU.pdf", "xã An Phú"),
        ("BC An Phú.pdf", None),
        ("xa an phu/bc.docx", "xã An Phú"),
        ("An Phú/bc.docx", None),
        ("Hải Dương/xã An Phú.docx", "xã An Phú"),
        ("phuong nam do son.docx", "phường Nam Đồ Sơn"),
        ("phuong-do-son.docx", "phường Đồ Sơn"),
        ("xa-cam-giang.docx", None),
        ("xã Cẩm Giàng.docx", "xã Cẩm Giàng"),
        ("xã An Phú và phường Đồ Sơn.docx", None),
        ("", None),
    ],
)
def test_a_path_names_a_unit_by_its_kind_or_alone(path: str, unit: str | None) -> None:
    assert name(FOUND.named_in(path)) == unit
