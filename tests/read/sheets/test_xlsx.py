"""Workbooks: titles above, one table, merged cells once, and what is not read is said."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from hcc_parse.domain import Limits, Paragraph, Table
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report

HEAD = ("STT", "Lĩnh vực", "Tiếp nhận", "Trong hạn", "Quá hạn")
ROWS = ((1, "Đất đai", 1250, 1249, 1), (2, "Hộ tịch", 30, 30, 0))


def _book(path: Path, hidden: bool = False, formula: bool = False) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Phụ lục I")
        grouped = book.add_format({"num_format": "#,##0"})
        sheet.write(0, 0, "UBND XÃ BÌNH AN")
        sheet.write(0, 3, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        sheet.merge_range(2, 0, 2, 4, "PHỤ LỤC I. KẾT QUẢ QUÝ II NĂM 2026")
        sheet.write_row(4, 0, HEAD[:3])
        sheet.merge_range(4, 3, 4, 4, "Đã giải quyết")
        sheet.write_row(5, 3, HEAD[3:])
        for column in range(3):
            sheet.merge_range(4, column, 5, column, HEAD[column])
        for row, cells in enumerate(ROWS, start=6):
            sheet.write_row(row, 0, cells, grouped)
        if formula:
            sheet.write_formula(8, 2, "=SUM(C7:C8)", value="")
            sheet.write(8, 1, "Tổng")
            sheet.write(8, 4, 1)
        if hidden:
            book.add_worksheet("Nháp").hide()
    return path


def _texts(table: Table) -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for cell in table.cells:
        rows.setdefault(cell.passage.address.row or 0, []).append(cell.passage.text)
    return [rows[row] for row in sorted(rows)]


def test_lines_above_are_text_and_the_rest_is_one_table(tmp_path: Path) -> None:
    report = read_report(_book(tmp_path / "phu-luc.xlsx"))
    *lines, table = report.blocks
    assert [b.passage.text for b in lines if isinstance(b, Paragraph)] == [
        "UBND XÃ BÌNH AN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "PHỤ LỤC I. KẾT QUẢ QUÝ II NĂM 2026",
    ]
    assert isinstance(table, Table)
    assert _texts(table) == [
        ["STT", "Lĩnh vực", "Tiếp nhận", "Đã giải quyết"],
        ["Trong hạn", "Quá hạn"],
        ["1", "Đất đai", "1.250", "1.249", "1"],
        ["2", "Hộ tịch", "30", "30", "0"],
    ]
    assert (table.cells[0].row_span, table.cells[3].column_span) == (2, 2)
    assert (report.source.format, report.problems) == ("xlsx", ())


def test_every_text_stands_at_its_place(tmp_path: Path) -> None:
    report = read_report(_book(tmp_path / "phu-luc.xlsx"))
    for passage in report.passages():
        assert report.text_at(passage.at(0, len(passage.text))) == passage.text


def test_a_formula_without_a_value_is_told(tmp_path: Path) -> None:
    report = read_report(_book(tmp_path / "phu-luc.xlsx", formula=True))
    assert any("1 ô là công thức" in problem.message for problem in report.problems)


def test_a_hidden_sheet_is_told(tmp_path: Path) -> None:
    report = read_report(_book(tmp_path / "phu-luc.xlsx", hidden=True))
    assert ["Nháp" in problem.message for problem in report.problems] == [True]


def _changed(path: Path, old: bytes, new: bytes) -> Path:
    content = BytesIO(path.read_bytes())
    with ZipFile(content) as book, ZipFile(path, "w") as other:
        for name in book.namelist():
            other.writestr(name, book.read(name).replace(old, new))
    return path


def test_a_cell_over_the_whole_sheet_is_refused(tmp_path: Path) -> None:
    path = _changed(_book(tmp_path / "phu-luc.xlsx"), b"A3:E3", b"A3:XFD1048576")
    with pytest.raises(UnreadableFileError) as raised:
        read_report(path, Limits())
    assert raised.value.failure == "too-large"


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    path = _changed(
        _book(tmp_path / "phu-luc.xlsx"), b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet'
    )
    with pytest.raises(UnreadableFileError, match="hỏng"):
        read_report(path)


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = _changed(_book(tmp_path / "phu-luc.xlsx"), b"<sheetData", b"<sheetDate")
    with pytest.raises(UnreadableFileError, match="Excel"):
        read_report(path)
