"""A letter and its appendix as two Word files: read as one, each marked where its fault is."""

from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from hcc_parse.cli import main
from tests.batch.results import result_in

LETTER = (
    "UBND XÃ BÌNH AN",
    "Số: 7/BC-UBND",
    "BÁO CÁO",
    "Kết quả giải quyết thủ tục hành chính quý II năm 2026",
    "Tổng số hồ sơ tiếp nhận: {} hồ sơ.",
)
APPENDIX = ("PHỤ LỤC", "(Kèm theo Báo cáo số 7/BC-UBND ngày 16/6/2026 của UBND xã Bình An)")
ROWS = (
    ("STT", "Lĩnh vực", "Tổng số hồ sơ tiếp nhận"),
    ("1", "Hộ tịch", "12"),
    ("2", "Đất đai", "8"),
    ("", "Tổng cộng", "{}"),
)


def _word(path: Path, lines: tuple[str, ...], number: int, *, table: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line.format(number))
    if table:
        grid = document.add_table(rows=0, cols=3)
        grid.style = "Table Grid"
        for row in ROWS:
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                cell.text = text.format(number)
    document.save(str(path))


def _batch(folder: Path, number: int) -> Path:
    _word(folder / "den" / "bao-cao.docx", LETTER, number, table=False)
    _word(folder / "den" / "phu-luc.docx", APPENDIX, number, table=True)
    (folder / "den" / "lan-truoc" / ".hcc").mkdir(parents=True)
    (folder / "don-vi.csv").write_text("name,kind,aliases\nBình An,xã,\n", "utf-8")
    words = ["batch", str(folder / "den"), "--out", str(folder / "ra")]
    with pytest.raises(SystemExit):
        main([*words, "--roster", str(folder / "don-vi.csv"), "--workers", "1"])
    return folder / "ra"


@pytest.mark.slow
def test_a_fault_in_an_appendix_read_into_its_letter_is_marked_in_its_own_file(
    tmp_path: Path,
) -> None:
    out = _batch(tmp_path, 21)
    (unit,) = result_in(out)["standings"]
    assert (unit["verdict"], unit["path"]) == ("correct", "bao-cao.docx")
    with ZipFile(out / "danh-dau" / "xa-binh-an-phu-luc-1.docx") as copy:
        assert "A01" in copy.read("word/comments.xml").decode()
        assert "commentRangeStart" in copy.read("word/document.xml").decode()
    page = (out / "bao-cao" / "xa-binh-an.html").read_text("utf-8")
    assert 'href="../danh-dau/xa-binh-an-phu-luc-1.docx"' in page


@pytest.mark.slow
def test_an_appendix_without_fault_has_no_marked_copy_and_results_in_the_inbox_are_told(
    tmp_path: Path,
) -> None:
    out = _batch(tmp_path, 20)
    result = result_in(out)
    assert [one["verdict"] for one in result["standings"]] == ["passed"]
    assert list((out / "danh-dau").glob("*phu-luc*")) == []
    assert [one["code"] for one in result["unchecked"]] == ["results-in-inbox"]
    assert "lan-truoc/" in (out / "index.html").read_text("utf-8")
