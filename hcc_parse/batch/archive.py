"""A zip that someone sent: its members under names that mean no path, their bytes by the piece."""

import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO
from unicodedata import normalize
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.unpacking import SMALL, members_of
from hcc_parse.vietnamese import fold

PIECE = 65_536
NAMED_IN_UTF8 = 0x800  # flag of a member; without it the name is in whatever the sender's PC had
LOCKED = 0x1  # flag of a member with a password
DAMAGE = (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError)


def is_archive(file: BinaryIO, limits: Limits) -> bool:
    """Whether this is a zip of files, and not itself a document: DOCX, XLSX, ODT, EPUB."""
    try:
        return not is_document(members_of(file, limits))
    except (*DAMAGE, UnreadableFileError):
        return False  # what is wrong with it, its reader says


def is_document(found: Iterable[ZipInfo]) -> bool:
    """Whether the files in a zip make up one document."""
    return any(member.filename in ("[Content_Types].xml", "mimetype") for member in found)


def members(file: BinaryIO, limits: Limits) -> list[ZipInfo]:
    """The files in a zip, once its directory has been found harmless.

    Raises:
        UnreadableFileError: "too-large" when there are too many, or they declare too many bytes;
            "corrupt" when there is no directory.
    """
    try:
        found = [member for member in members_of(file, limits) if not member.is_dir()]
    except DAMAGE as error:
        message = "Tệp nén (.zip) bị hỏng; hãy nén lại."
        raise UnreadableFileError("corrupt", message, "The zip is damaged.") from error
    total = sum(member.file_size for member in found)
    limits.hold("unpacked_bytes", total, "Độ lớn của tệp nén khi bung ra")
    return found


def label_of(member: ZipInfo) -> str:
    """A member's name for reading, with slashes, which leads to no folder outside of the zip."""
    name = member.filename
    if not member.flag_bits & NAMED_IN_UTF8:
        name = _recoded(name)
    parts = name.replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in ("", ".", "..")) or "?"


def pieces_of(file: BinaryIO, member: ZipInfo, limits: Limits) -> Iterator[bytes]:
    """The bytes of a member, by the piece, never more of them than it declares.

    Raises:
        UnreadableFileError: "encrypted"; "too-large" for its size, or for how well it is packed;
            "corrupt".
    """
    if member.flag_bits & LOCKED:
        message = "Tệp nén có mật khẩu; hãy gửi bản không khóa."
        raise UnreadableFileError("encrypted", message, "The zip has a password.")
    limits.hold("file_bytes", member.file_size, "Độ lớn của tệp")
    if member.file_size > SMALL:
        ratio = member.file_size // max(member.compress_size, 1)
        limits.hold("unpack_ratio", ratio, "Độ nén của tệp nằm trong tệp nén")
    try:
        if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise BadZipFile("packed in a way that no Office program uses")
        with ZipFile(file) as package, package.open(member) as content:
            yield from iter(lambda: content.read(PIECE), b"")
    except DAMAGE as error:
        message = "Tệp này trong tệp nén bị hỏng, không bung ra được; hãy nén lại."
        english = "This file is damaged inside its zip."
        raise UnreadableFileError("corrupt", message, english) from error


def _recoded(name: str) -> str:
    """A name that says not how its letters are coded: UTF-8, Vietnamese Windows, or old DOS."""
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return name
    for coding in ("utf-8", "cp1258"):
        try:
            read = normalize("NFC", raw.decode(coding))
        except UnicodeDecodeError:
            continue
        if coding == "utf-8" or all(map(_is_vietnamese, read)):
            return read
    return name


def _is_vietnamese(letter: str) -> bool:
    return letter.isascii() or (letter.isalpha() and fold(letter).isascii())
