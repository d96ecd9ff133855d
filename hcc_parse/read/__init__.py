"""Open a file with the reader that knows its kind, told by its content, not its name."""

from pathlib import Path
from stat import S_ISREG

from hcc_parse.collector import uncollected
from hcc_parse.domain import Limits, Paragraph, Report, Scanning
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.kind import kind_of
from hcc_parse.read.office import read_old
from hcc_parse.read.plain import read_plain
from hcc_parse.read.printed.pdf import read_pdf
from hcc_parse.read.sheets.xlsx import read_xlsx
from hcc_parse.read.word.docx import read_docx

USUAL, RECOGNISED = Limits(), Scanning()


def read_report(path: Path, limits: Limits = USUAL, scanning: Scanning = RECOGNISED) -> Report:
    """Read a report, whatever its format; pages that are pictures as `scanning` says.

    Raises:
        UnreadableFileError: When the file is missing, empty, locked, damaged, of another kind, or
            passes a limit.
    """
    try:
        with uncollected():
            report = _read(path, limits, scanning)
    except FileNotFoundError as error:
        raise UnreadableFileError("not-found", "Không tìm thấy tệp.", "No such file.") from error
    except PermissionError as error:
        message, english = "Không có quyền đọc tệp này.", "This file may not be read."
        raise UnreadableFileError("not-found", message, english) from error
    except OSError as error:
        message = f"Không mở được tệp; ổ đĩa hoặc mạng có thể bị lỗi (mã {error.errno})."
        english = f"The file cannot be opened; disk or network may fail (code {error.errno})."
        raise UnreadableFileError("not-found", message, english) from error
    except MemoryError as error:
        raise limits.passed("memory_bytes", "out-of-memory", "Bộ nhớ để đọc tệp") from error
    limits.hold("text_characters", _characters(report), "Số ký tự của tệp")
    return report


def _read(path: Path, limits: Limits, scanning: Scanning) -> Report:
    match kind_of(path, _first_bytes(path, limits), limits):
        case "pdf":
            return read_pdf(path, limits, scanning)
        case "docx":
            return read_docx(path, limits)
        case "xlsx":
            return read_xlsx(path, limits)
        case "txt":
            return read_plain(path)
        case old:
            return read_old(path, old, limits)


def _first_bytes(path: Path, limits: Limits) -> bytes:
    about = path.stat()
    if not S_ISREG(about.st_mode):
        message = "Đây là thư mục hoặc thiết bị, không phải tệp báo cáo."
        english = "This is a folder or a device, no report."
        raise UnreadableFileError("unsupported", message, english)
    limits.hold("file_bytes", about.st_size, "Độ lớn của tệp")
    with path.open("rb") as file:
        head = file.read(1024)
    if not head:
        raise UnreadableFileError("corrupt", "Tệp trống (0 byte).", "The file is empty (0 bytes).")
    return head


def _characters(report: Report) -> int:
    return sum(
        len(block.passage.text)
        if isinstance(block, Paragraph)
        else sum(len(cell.passage.text) for cell in block.cells)
        for block in report.blocks
    )
