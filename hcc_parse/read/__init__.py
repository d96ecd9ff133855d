"""Open a file with the reader that knows its format, told by its first bytes, not its name."""

from collections.abc import Callable
from pathlib import Path
from stat import S_ISREG

from hcc_parse.domain import Report
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.plain import read_plain
from hcc_parse.read.printed.pdf import read_pdf
from hcc_parse.read.word.docx import read_docx

LARGEST_FILE = 100_000_000  # bytes
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_report(path: Path) -> Report:
    """Read a report, whatever its format.

    Raises:
        UnreadableFileError: When the file is missing, empty, locked, damaged or of another kind.
    """
    try:
        return _reader_for(path, _first_bytes(path))(path)
    except FileNotFoundError as error:
        raise UnreadableFileError("not-found", "Không tìm thấy tệp.") from error
    except PermissionError as error:
        raise UnreadableFileError("not-found", "Không có quyền đọc tệp này.") from error
    except OSError as error:
        message = f"Không mở được tệp; ổ đĩa hoặc mạng có thể bị lỗi (mã {error.errno})."
        raise UnreadableFileError("not-found", message) from error


def _first_bytes(path: Path) -> bytes:
    about = path.stat()
    if not S_ISREG(about.st_mode):
        message = "Đây là thư mục hoặc thiết bị, không phải tệp báo cáo."
        raise UnreadableFileError("unsupported", message)
    if about.st_size > LARGEST_FILE:
        message = f"Tệp nặng {about.st_size // 1_000_000} MB, quá mức 100 MB."
        raise UnreadableFileError("too-large", message)
    with path.open("rb") as file:
        head = file.read(1024)
    if not head:
        raise UnreadableFileError("corrupt", "Tệp trống (0 byte).")
    return head


def _reader_for(path: Path, head: bytes) -> Callable[[Path], Report]:
    suffix = path.suffix.lower()
    if b"%PDF-" in head:
        return read_pdf
    if head.startswith(b"PK"):
        return read_docx
    if head.startswith(OLD_OFFICE):
        if suffix == ".docx":  # Word wraps a locked DOCX in the old container
            message = "Tệp Word có mật khẩu (hoặc là tệp .doc đổi tên); hãy gửi bản không khóa."
            raise UnreadableFileError("encrypted", message)
        message = "Tệp kiểu Office cũ (.doc, .xls) chưa đọc được; hãy lưu lại dạng .docx hoặc .pdf."
        raise UnreadableFileError("unsupported", message)
    if suffix in (".txt", ".md") and b"\x00" not in head:
        return read_plain
    if suffix in (".docx", ".pdf"):
        message = f"Nội dung tệp không phải {suffix[1:].upper()} (hỏng, hoặc đổi đuôi tên tệp)."
        raise UnreadableFileError("corrupt", message)
    raise UnreadableFileError("unsupported", "Không phải tệp Word (.docx) hay PDF (.pdf).")
