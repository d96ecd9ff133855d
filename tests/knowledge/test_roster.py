"""The roster: an office's own list of units, and what is said when it cannot be used."""

from pathlib import Path

import pytest

from hcc_parse.errors import KnowledgeError
from hcc_parse.knowledge import load_roster

HEAD = "name,kind,aliases,gso_code\n"


def roster(folder: Path, text: str) -> Path:
    path = folder / "don-vi.csv"
    path.write_bytes(text.encode("utf-8"))
    return path


def test_the_roster_of_the_package_has_114_units() -> None:
    units = load_roster()
    assert len(units) == 114
    assert {unit.kind for unit in units} == {"xã", "phường", "đặc khu"}


def test_a_roster_is_read_in_its_order(tmp_path: Path) -> None:
    text = f"\ufeff{HEAD}Cẩm Giàng,xã,,1\nCẩm Giang,Xã,Cẩm Giang cũ | CG,2\n"
    units = load_roster(roster(tmp_path, text))
    assert [unit.name for unit in units] == ["Cẩm Giàng", "Cẩm Giang"]
    assert units[1].kind == "xã"
    assert units[1].aliases == ("Cẩm Giang cũ", "CG")


def test_excel_in_vietnam_writes_semicolons(tmp_path: Path) -> None:
    units = load_roster(roster(tmp_path, "name;kind\nAn Phú;xã\n"))
    assert [(unit.name, unit.kind) for unit in units] == [("An Phú", "xã")]


def test_letters_apart_from_their_marks_are_composed(tmp_path: Path) -> None:
    (unit,) = load_roster(roster(tmp_path, "name,kind\nAn Phu\u0301,xa\u0303\n"))
    assert (unit.name, unit.kind) == ("An Phú", "xã")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ten,loai\nAn Phú,xã\n", "dòng 1: thiếu cột name, kind"),
        ("name,kind\nAn Phú,thôn\n", "dòng 2: kind “thôn”"),
        ("name,kind\n,xã\n", "dòng 2: chưa có tên"),
        ("name,kind\nAn Phú,xã\nBình Hòa,xã\nAN PHÚ,xã\n", "dòng 4: “xã AN PHÚ” đã có ở dòng 2"),
        ("name,kind\nxã An Phú,xã\n", "dòng 2: tên “xã An Phú” đã có chữ chỉ loại"),
        ("name,kind\nAn Phú\n", "dòng 2: số cột không đúng"),
        ("name,kind\n", "không có đơn vị nào"),
    ],
)
def test_what_cannot_be_used_is_named_with_file_and_line(
    tmp_path: Path, text: str, said: str
) -> None:
    path = roster(tmp_path, text)
    with pytest.raises(KnowledgeError) as error:
        load_roster(path)
    assert said in str(error.value)
    assert str(path) in str(error.value)


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="Không đọc được danh sách"):
        load_roster(tmp_path / "khong-co.csv")
    path = tmp_path / "don-vi.csv"
    path.write_bytes("name,kind\nAn Phú,xã\n".encode("utf-16"))
    with pytest.raises(KnowledgeError, match="không phải chữ UTF-8"):
        load_roster(path)
