"""What a file is, told by its content and never by its name."""

import re
import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Literal
from zipfile import BadZipFile, ZipFile

from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import ole
from hcc_parse.read.unpacking import members_of, refuse_hostile

LOCKED = "The file has a password; please send one without."

Kind = Literal["docx", "pdf", "xlsx", "txt", "doc", "odt", "rtf"]
BEGINNINGS = (  # of files that are no report
    (rb"\x89PNG", "ảnh PNG"),
    (rb"\xff\xd8\xff", "ảnh JPEG"),
    (rb"GIF8", "ảnh GIF"),
    (rb"BM.{4}\0\0\0\0", "ảnh BMP"),
    (rb"II\*\0|MM\0\*", "ảnh TIFF"),
    (rb"RIFF.{4}WEBP", "ảnh WebP"),
    (rb".{4}ftyp(heic|heix|mif1|avif)", "ảnh chụp bằng điện thoại (HEIC)"),
    (rb"Rar!", "tệp nén RAR"),
    (rb"7z\xbc\xaf", "tệp nén 7z"),
    (rb"\x1f\x8b", "tệp nén GZ"),
    (rb"<\?xml[^>]*>\s*<\?mso-application", "tệp Word XML 2003"),
    (
        rb"(?i)(<\?xml[^>]*>\s*)?(<!--((?!-->).)*-->\s*)*<(!doctype\s+html|html|head|body)\b",
        "trang web",
    ),
    (
        rb"(?i)(received|from|return-path|message-id|delivered-to|date|subject|to|mime-version):"
        rb".*?\n(content-type|mime-version|message-id|subject|to|from)\s*:",
        "thư điện tử hoặc trang web lưu một tệp",
    ),
)
IN_OLD_OFFICE = {
    "Workbook": "bảng tính Excel (.xls)",
    "Book": "bảng tính Excel (.xls)",
    "PowerPoint Document": "bản trình chiếu PowerPoint (.ppt)",
    "__properties_version1.0": "thư Outlook (.msg)",
}
IN_PACKAGE = {
    "ppt/": "bản trình chiếu PowerPoint (.pptx)",
    "visio/": "bản vẽ Visio",
}
OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
DAMAGE = (BadZipFile, zlib.error, struct.error, LookupError, ValueError, EOFError, RuntimeError)
OF_OPEN_DOCUMENT = {
    "spreadsheet": "bảng tính OpenDocument (.ods)",
    "presentation": "bản trình chiếu OpenDocument (.odp)",
}


def kind_of(path: Path, head: bytes, limits: Limits) -> Kind:
    """Tell the kind of a file.

    Args:
        path: The file.
        head: Its first 1,024 bytes.
        limits: How much of it may be looked at.

    Raises:
        UnreadableFileError: If it is of a kind that holds no report, is locked or damaged.
    """
    if head.startswith(b"PK"):
        return _packaged(path, limits)
    if head.startswith(ole.SIGNATURE):
        return _old(path)
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{\\rtf"):
        return "rtf"
    if b"%PDF-" in head:
        return "pdf"
    for beginning, name in BEGINNINGS:
        if re.match(beginning, start, re.DOTALL):
            raise _other(name)
    suffix = path.suffix.lower()
    if suffix in (".txt", ".md") and b"\x00" not in head:
        return "txt"
    if suffix in (".docx", ".pdf", ".doc", ".odt", ".rtf"):
        message = f"Nội dung tệp không phải {suffix[1:].upper()} (hỏng, hoặc đổi đuôi tên tệp)."
        english = f"This is no {suffix[1:].upper()} inside (damaged, or renamed)."
        raise UnreadableFileError("corrupt", message, english)
    message = "Không phải tệp Word (.docx) hay PDF (.pdf)."
    raise UnreadableFileError("unsupported", message, "Neither a Word file (.docx) nor a PDF.")


def _packaged(path: Path, limits: Limits) -> Kind:
    content = path.read_bytes()
    try:
        members = members_of(BytesIO(content), limits)
        names = [member.filename.replace("\\", "/") for member in members]
        if "mimetype" in names and "content.xml" in names:
            refuse_hostile(content, members, limits)
            return _open_document(content)
    except DAMAGE as error:
        if path.suffix.lower() == ".zip":
            message = "Tệp nén (.zip) bị hỏng hoặc bị cắt cụt; hãy nén và gửi lại."
            english = "The zip is damaged or cut off; please pack and send it again."
            raise UnreadableFileError("corrupt", message, english) from error
        return "docx"  # what is damaged, the reader of Word files says
    if not any(name.lower().startswith("word/") for name in names):
        if any(name.startswith("xl/") for name in names):
            return "xlsx"
        for folder, name in IN_PACKAGE.items():
            if any(member.startswith(folder) for member in names):
                raise _other(name)
        if "[Content_Types].xml" not in names:
            raise _other("tệp nén (.zip)")
    return "docx"


def _open_document(content: bytes) -> Kind:
    with ZipFile(BytesIO(content)) as package:
        kind = package.read("mimetype").decode("ascii", "replace").strip()
        if not kind.startswith(OPEN_DOCUMENT):
            raise BadZipFile("no OpenDocument")
        kind = kind.removeprefix(OPEN_DOCUMENT)
        locked = "META-INF/manifest.xml" in package.namelist() and (
            b"encryption-data" in package.read("META-INF/manifest.xml")
        )
    if kind not in ("text", "text-template"):
        raise _other(OF_OPEN_DOCUMENT.get(kind, "tệp OpenDocument khác"))
    if locked:
        message = "Tệp .odt có mật khẩu; hãy gửi bản không khóa."
        raise UnreadableFileError("encrypted", message, LOCKED)
    return "odt"


def _old(path: Path) -> Kind:
    content = path.read_bytes()
    try:
        streams = ole.root_streams(content)
    except ValueError as error:
        message = "Tệp Office cũ (.doc) bị hỏng; hãy mở bằng Word rồi lưu lại dạng .docx."
        english = "The old Office file (.doc) is damaged; open it in Word and save it as .docx."
        raise UnreadableFileError("corrupt", message, english) from error
    if "EncryptedPackage" in streams or ole.is_locked(content, streams.get("WordDocument", -1)):
        message = "Tệp Word có mật khẩu; hãy gửi bản không khóa."
        raise UnreadableFileError("encrypted", message, LOCKED)
    if "WordDocument" in streams:
        return "doc"
    named = [name for stream, name in IN_OLD_OFFICE.items() if stream in streams]
    raise _other(named[0] if named else "tệp Office cũ khác")


def _other(name: str) -> UnreadableFileError:
    message = f"Đây là {name}, không phải báo cáo Word hay PDF; hãy gửi tệp .docx hoặc .pdf."
    english = "A file of another kind, no report in Word or PDF; please send .docx or .pdf."
    return UnreadableFileError("unsupported", message, english)
