"""Read workbooks: the numbers that Excel left in the file, as its formats show them.

A formula is not computed: its last value is read, and one that has none is told.
"""

import re
import warnings
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
from openpyxl.utils.cell import range_boundaries

from hcc_parse.domain import Block, Limits, Problem, Report, Source
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.sheets.layout import Sheet, blocks_of
from hcc_parse.read.sheets.shown import shown
from hcc_parse.read.unpacking import members_of, refuse_hostile

MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
UNCOMPUTED = re.compile(rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
SHEETS = "xl/worksheets/"


def read_xlsx(path: Path, limits: Limits) -> Report:
    """Read the sheets of a workbook, in order; hidden ones are set aside with a word.

    Raises:
        UnreadableFileError: When the file is locked, damaged, no workbook, or passes a limit.
    """
    content = path.read_bytes()
    uncomputed = _judge(content, limits)
    blocks: list[Block] = []
    problems = list(_told_uncomputed(uncomputed))
    for sheet in _opened(content):
        if sheet.sheet_state != "visible":
            problems.append(_hidden(sheet.title))
            continue
        limits.hold("table_rows", sheet.max_row, "Số hàng của một trang tính")
        blocks += blocks_of(_cells(sheet), len(blocks))
    if not blocks:
        message, english = "Bảng tính không có ô nào có chữ.", "The workbook has no text."
        problems.append(Problem(code="no-text", message=message, english=english))
    source = Source(path=str(path), sha256=sha256(content).hexdigest(), format="xlsx")
    return Report(source=source, blocks=tuple(blocks), problems=tuple(problems))


def _judge(content: bytes, limits: Limits) -> int:
    """Refuse what is hostile; return how many formulas have no value."""
    try:
        members = members_of(BytesIO(content), limits)
        refuse_hostile(content, members, limits)
        with ZipFile(BytesIO(content)) as package:
            sheets = [package.read(m) for m in members if m.filename.startswith(SHEETS)]
    except UnreadableFileError:
        raise
    except Exception as error:  # zipfile, zlib and struct errors share no base class
        raise _corrupt() from error
    for xml in sheets:
        if b"<!DOCTYPE" in xml:
            raise _corrupt()
        limits.hold("table_cells", sum(_areas(xml)), "Số ô gộp của một trang tính")
    return sum(len(UNCOMPUTED.findall(xml)) for xml in sheets)


def _areas(xml: bytes) -> Iterator[int]:
    """How many cells each merged range covers."""
    for name in MERGED.findall(xml):
        left, top, right, bottom = range_boundaries(name.decode("ascii"))
        yield (right - left + 1) * (bottom - top + 1)


def _opened(content: bytes) -> list[Any]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that hold no cells
            book = openpyxl.load_workbook(BytesIO(content), data_only=True, keep_links=False)
    except MemoryError:
        raise
    except Exception as error:  # openpyxl lets through whatever its parts raise
        raise _corrupt() from error
    return list(book.worksheets)


def _cells(sheet: Any) -> Sheet:
    texts = {
        (cell.row, cell.column): text
        for row in sheet.iter_rows()
        for cell in row
        if (text := shown(cell.value, cell.number_format))
    }
    spans = {
        (area.min_row, area.min_col): (
            area.max_row - area.min_row + 1,
            area.max_col - area.min_col + 1,
        )
        for area in sheet.merged_cells.ranges
    }
    return Sheet(texts=texts, spans=spans)


def _told_uncomputed(count: int) -> Iterator[Problem]:
    if count:
        yield Problem(
            code="part-missing",
            message=f"Có {count} ô là công thức chưa được tính; số trong đó không đọc được. "
            "Hãy mở tệp bằng Excel, lưu lại rồi gửi.",
            english=f"{count} cells hold formulas without a value; open the file in Excel, "
            "save it and send it again.",
        )


def _hidden(title: str) -> Problem:
    return Problem(
        code="part-missing",
        message=f"Trang tính “{title}” bị ẩn; số liệu trong đó chưa được kiểm tra.",
        english=f"The sheet “{title}” is hidden; its figures are not checked.",
    )


def _corrupt() -> UnreadableFileError:
    message = "Tệp Excel bị hỏng hoặc có mật khẩu; hãy mở bằng Excel rồi lưu lại dạng .xlsx."
    english = "The Excel file is damaged or locked; open it in Excel and save it as .xlsx."
    return UnreadableFileError("corrupt", message, english)
