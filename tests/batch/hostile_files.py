"""Small files that would cost a reader its memory or its time."""

import struct
import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.read.word_file import members, p, pack, part

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file in a zip: its packed bytes, and what the zip says of it."""

    packed: bytes
    size: int
    checksum: int


def honest(content: bytes) -> Member:
    """A member of which the zip tells the truth."""
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(content) + packer.flush()
    return Member(packed=packed, size=len(content), checksum=zlib.crc32(content))


@cache
def zeros(megabytes: int) -> Member:
    """Nothing but zeros: a thousandth of its size on disk."""
    packer = zlib.compressobj(9, wbits=-15)
    piece = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(megabytes):
        checksum = zlib.crc32(bytes(MEGABYTE), checksum)
    return Member(
        packed=piece * megabytes + packer.flush(), size=megabytes * MEGABYTE, checksum=checksum
    )


def zipped(content: dict[str, Member]) -> bytes:
    """A zip of members, whatever they claim."""
    body, directory = b"", b""
    for name, member in content.items():
        sizes = (member.checksum, len(member.packed), member.size, len(name), 0)
        local = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 8, 0, 33, *sizes)
        entry = struct.pack(
            "<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 8, 0, 33, *sizes, 0, 0, 0, 0, len(body)
        )
        directory += entry + name.encode()
        body += local + name.encode() + member.packed
    many = min(len(content), 0xFFFF)
    end = (b"PK\x05\x06", 0, 0, many, many, len(directory), len(body), 0)
    return body + directory + struct.pack("<4sHHHHIIH", *end)


def with_member(path: Path, name: str, member: Member) -> None:
    """Write a sound Word file with one member more, or another in its place."""
    content = members(part("document", f"<w:body>{p('Một')}</w:body>"), {})
    sound = {key: honest(value) for key, value in content.items()}
    path.write_bytes(zipped({**sound, name: member}))


def bomb(path: Path) -> None:
    """600 MB of zeros in 0.6 MB."""
    with_member(path, "word/media/image1.png", zeros(600))


def xml_bomb(path: Path) -> None:
    """An XML part of 40 MB, a thousand times larger than it is packed."""
    with_member(path, "word/comments.xml", zeros(40))


def lying_bomb(path: Path) -> None:
    """600 MB of zeros of which the directory says they were 1,000 bytes."""
    lie = Member(packed=zeros(600).packed, size=1_000, checksum=zlib.crc32(bytes(1_000)))
    with_member(path, "word/comments.xml", lie)


def crowd(path: Path) -> None:
    """A Word file of 5,000 empty members."""
    content = members(part("document", f"<w:body>{p('Một')}</w:body>"), {})
    pack(path, {**content, **{f"word/media/{n}": b"" for n in range(5_000)}})


def long_directory(path: Path) -> None:
    """A zip that is all directory: 100,000 members, in 12 MB."""
    name = b"word/media/" + b"a" * 60
    entry = struct.pack(
        "<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, len(name), *[0] * 6
    )
    directory = (entry + name) * 100_000
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(directory), 4, 0)
    path.write_bytes(b"PK\x03\x04" + directory + end)


def many_pages(path: Path) -> None:
    """A PDF of 200,000 empty pages."""
    pages = 200_000
    kids = b" ".join(b"%d 0 R" % n for n in range(3, 3 + pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        *[b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"] * pages,
    ]
    body, places = [b"%PDF-1.4\n"], []
    length = len(body[0])
    for n, content in enumerate(objects, 1):
        places.append(length)
        body.append(b"%d 0 obj%sendobj\n" % (n, content))
        length += len(body[-1])
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    foot = b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, length)
    path.write_bytes(b"".join(body) + head + table + foot)


def forms_in_themselves(path: Path) -> None:
    """A page that draws a form that draws eight of the next, thirty forms deep, in 4 KB."""
    draw = b"/X Do " * 8
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page + b"/Resources<</XObject<</X 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(draw), draw),
    ]
    objects += [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X %d 0 R>>>>"
        b"/Length %d>>stream\n%s\nendstream" % (n + 1, len(draw), draw)
        for n in range(5, 35)
    ]
    body = b"".join(b"%d 0 obj%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    path.write_bytes(b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 35>>\n%%EOF")


def heavy(path: Path) -> None:
    """A file of 101 MB, which takes no room on the disk."""
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(101 * MEGABYTE)
