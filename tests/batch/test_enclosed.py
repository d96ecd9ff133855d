"""A letter and its appendix as two files: read as one, each marked where its fault is."""

from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

from hcc_parse.cli import main
from tests.batch.results import result_in
from tests.read.printed_file import PdfFile

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


def _print(path: Path, number: int) -> None:
    printed = PdfFile(path)
    for n, line in enumerate(APPENDIX):
        printed.text(line, 80 + 20 * n, size=10)
    rows = [[cell.format(number) for cell in row] for row in ROWS]
    printed.table(rows, 160, widths=[40, 180, 180])
    printed.save()


def _batch(folder: Path, number: int, *, printed: bool = False) -> Path:
    _word(folder / "den" / "bao-cao.docx", LETTER, number, table=False)
    if printed:
        _print(folder / "den" / "phu-luc.pdf", number)
    else:
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


@pytest.mark.slow
def test_a_printed_appendix_is_shown_with_its_page_and_marked_too(tmp_path: Path) -> None:
    out = _batch(tmp_path, 21, printed=True)
    (unit,) = result_in(out)["standings"]
    assert (unit["verdict"], unit["path"]) == ("correct", "bao-cao.docx")
    assert (out / "danh-dau" / "xa-binh-an-phu-luc-1.pdf").is_file()
    assert (out / "bao-cao" / "xa-binh-an" / "phu-luc-1-trang-1.png").is_file()
    page = (out / "bao-cao" / "xa-binh-an.html").read_text("utf-8")
    assert 'src="../bao-cao/xa-binh-an/phu-luc-1-trang-1.png"' in page
    assert 'href="#t-1-1"' in page
