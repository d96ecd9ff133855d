"""The zip inside a DOCX or ODT, judged before anything in it is kept."""

import struct
import zlib
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from hcc_parse.domain import Limits
from hcc_parse.errors import UnreadableFileError

TAIL = 66_000  # bytes at the end of a zip, among which its directory is announced
NAME = 1_000  # bytes of a directory for one member, longer than any real one
SMALL = 1_000_000  # bytes; below that no ratio is asked
PIECE = 65_536
LONG = 0xFFFFFFFF  # a place that does not fit into four bytes and is told elsewhere


def members_of(file: BinaryIO, limits: Limits) -> list[ZipInfo]:
    """The directory of a zip, which is not even read when it is far too long.

    Raises:
        BadZipFile: If it is damaged.
        UnreadableFileError: "too-large" beyond `zip_members`.
    """
    what = "Số tệp bên trong tệp nén"
    size = file.seek(0, 2)
    file.seek(max(0, size - TAIL))
    tail = file.read()
    end = tail.rfind(b"PK\x05\x06")
    if 0 <= end <= len(tail) - 22:
        (directory,) = struct.unpack_from("<I", tail, end + 12)
        if directory > limits.zip_members * NAME:
            file.seek(max(0, size - len(tail) + end - directory))
            limits.hold("zip_members", file.read(directory).count(b"PK\x01\x02"), what)
            raise BadZipFile("directory longer than its entries")
    with ZipFile(file) as package:
        if _is_of_one_within(file, package, tail[end:] if end >= 0 else b""):
            raise BadZipFile("cut off: its directory is that of a zip within")
        members = package.infolist()
    limits.hold("zip_members", len(members), what)
    return members


def _is_of_one_within(file: BinaryIO, package: ZipFile, announced: bytes) -> bool:
    """Whether a zip has lost its end, so that the directory found is that of a file inside it."""
    file.seek(0)
    if len(announced) < 22 or file.read(4) != b"PK\x03\x04":
        return False
    (start,) = struct.unpack_from("<I", announced, 16)
    return bool(start != LONG and package.start_dir > start)


def refuse_hostile(content: bytes, members: list[ZipInfo], limits: Limits) -> None:
    """Judge a package by its directory, then by what its members really unpack to.

    Raises:
        BadZipFile: If it is damaged.
        UnreadableFileError: "too-large" beyond a limit, "encrypted" with a password, "corrupt"
            when it unpacks to more than its directory says.
    """
    if any(member.flag_bits & 1 for member in members):
        message = "Tệp nén có mật khẩu; hãy gửi bản không khóa."
        english = "The package has a password; please send a file without."
        raise UnreadableFileError("encrypted", message, english)
    total = sum(member.file_size for member in members)
    limits.hold("unpacked_bytes", total, "Độ lớn của tệp khi bung nén")
    for member in members:
        if member.filename.endswith((".xml", ".rels")):
            limits.hold("xml_bytes", member.file_size, "Phần chữ bên trong tệp khi bung nén")
            if member.file_size > SMALL:
                ratio = member.file_size // max(member.compress_size, 1)
                limits.hold("unpack_ratio", ratio, "Độ nén của phần chữ bên trong tệp")
    for member in members:
        if _unpacked(content, member) > member.file_size:
            message = "Tệp nén khai sai độ lớn các phần bên trong; hãy mở bằng Word rồi lưu lại."
            english = "The package lies about the size of its parts; open it in Word and save it."
            raise UnreadableFileError("corrupt", message, english)


def _unpacked(content: bytes, member: ZipInfo) -> int:
    """Bytes a member unpacks to, counted and not kept; counting stops beyond what it declares."""
    start = member.header_offset
    name, extra = struct.unpack_from("<HH", content, start + 26)
    start += 30 + name + extra
    if member.compress_type == ZIP_STORED:
        return member.compress_size
    if member.compress_type != ZIP_DEFLATED:
        raise BadZipFile("packed in a way that no Office program uses")
    stream, count, rest = zlib.decompressobj(-zlib.MAX_WBITS), 0, b""
    end = start + member.compress_size
    while (rest or start < end) and not stream.eof and count <= member.file_size:
        if not rest:
            rest = content[start : min(end, start + PIECE)]
            start += PIECE
        count += len(stream.decompress(rest, 16 * PIECE))
        rest = stream.unconsumed_tail
    return count
