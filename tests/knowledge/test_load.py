"""The loader: every file loads, and a broken row is told with its file and line."""

import csv
import shutil
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from hcc_parse.domain import Knowledge
from hcc_parse.errors import KnowledgeError
from hcc_parse.knowledge import load, load_knowledge


def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the data files, from which the loader reads."""
    with as_file(files("hcc_parse.knowledge").joinpath("data")) as data:
        shutil.copytree(data, tmp_path / "data")
    monkeypatch.setattr(load, "files", lambda _: tmp_path)
    return tmp_path / "data"


def loaded() -> Knowledge:
    """The knowledge as it is read now."""
    return load_knowledge.__wrapped__()


def test_every_table_is_loaded_row_by_row() -> None:
    known = load_knowledge()
    counts = {
        "communes.csv": len(known.communes),
        "document_types.csv": len(known.document_types),
        "fields.csv": len(known.fields),
        "indicators.csv": len(known.indicators),
        "issuers.csv": len(known.issuers) if known.bodies.keys() == known.issuers.keys() else 0,
        "legal_documents.csv": len(known.legal_documents),
        "number_words.csv": sum(map(len, known.number_words.values())),
        "rates.csv": len(known.rates),
        "relations.csv": len(known.relations),
        "units.csv": len(known.units),
        "wordings.csv": len(known.wordings),
    }
    for name, count in counts.items():
        text = files("hcc_parse.knowledge").joinpath("data", name).read_text("utf-8")
        assert count == len(text.splitlines()) - 1, name


def test_a_copy_of_the_data_loads_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copied(tmp_path, monkeypatch)
    assert loaded() == load_knowledge()


def test_a_new_row_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = copied(tmp_path, monkeypatch)
    with (data / "communes.csv").open("a", encoding="utf-8") as file:
        file.write("Vĩnh Lâm,xã,99999,,,\n")
    assert ("Vĩnh Lâm", "xã") in {(c.name, c.kind) for c in loaded().communes}


@pytest.mark.parametrize(
    ("name", "row"),
    [
        (
            "legal_documents.csv",
            "99/2026/TT-VPCP,Thông tư,Văn phòng Chính phủ,2026-02-31,yes,yes,,,Thí dụ,,Công báo",
        ),
        (
            "legal_documents.csv",
            "99/2026/TT-VPCP,Thông tư,Văn phòng Chính phủ,15/9/2026,yes,yes,,,Thí dụ,,Công báo",
        ),
        ("indicators.csv", "thing,Việc,hồ sơ,Việc: 12 hồ sơ,thừa một ô"),
        ("wordings.csv", "received_total,,tổng số,thừa một ô"),
        ("limits.csv", "pages,3,trang,Thí dụ"),
        ("limits.csv", "pdf_pages,nhiều,trang,Thí dụ"),
    ],
    ids=[
        "no such day",
        "date not ISO",
        "a cell too many",
        "a cell too many again",
        "no such limit",
        "a limit without a number",
    ],
)
def test_a_broken_row_is_told_with_file_and_line(
    name: str, row: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = copied(tmp_path, monkeypatch)
    lines = (data / name).read_text("utf-8").splitlines()
    (data / name).write_text("\n".join([*lines[:3], row, *lines[3:], ""]), encoding="utf-8")
    with pytest.raises(KnowledgeError, match=rf"{name}, dòng 4\b"):
        loaded()


def test_a_missing_column_is_told_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = copied(tmp_path, monkeypatch)
    text = (data / "units.csv").read_text("utf-8")
    (data / "units.csv").write_text(text.replace("kind", "loại", 1), encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"units\.csv, dòng 2"):
        loaded()


def test_text_taken_apart_is_put_together_on_loading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = copied(tmp_path, monkeypatch)
    with (data / "communes.csv").open("a", encoding="utf-8") as file:
        file.write("Vi\u0303nh La\u0302m,xa\u0303,99999,,,\n")
    assert "Vĩnh Lâm" in {commune.name for commune in loaded().communes}


def test_a_table_saved_by_excel_loads_alike(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = copied(tmp_path, monkeypatch)
    cutoffs = (data / "cutoffs.csv").read_text("utf-8")
    (data / "cutoffs.csv").write_text(cutoffs, "utf-8-sig")
    with (data / "wordings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    with (data / "wordings.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)
    assert loaded() == load_knowledge()


@pytest.mark.parametrize(
    ("name", "row", "said"),
    [
        ("wordings.csv", "resolved_xxx,,hồ sơ bị muộn", "resolved_xxx"),
        ("relations.csv", "Z1,resolved_total,resolved_early | thing,,thí dụ", "thing"),
        ("rates.csv", "thing_rate,resolved_early,resolved_total,thí dụ", "thing_rate"),
        ("indicators.csv", "thing,Việc,con trâu,Việc: 12 con trâu", "con trâu"),
    ],
)
def test_a_name_that_no_row_defines_is_told_with_its_file(
    name: str, row: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = copied(tmp_path, monkeypatch)
    with (data / name).open("a", encoding="utf-8") as file:
        file.write(row + "\n")
    with pytest.raises(KnowledgeError, match=said):
        loaded()
