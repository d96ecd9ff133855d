"""What stands in the container of old Office files (OLE2): the names at its root, and a lock.

Layout: [MS-CFB] for the container, [MS-DOC] 2.5.2 for the flag of a password in a .doc.
"""

import struct
from collections.abc import Iterator

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
IN_HEADER = 109  # sectors of the allocation table that the header itself lists
LAST = 0xFFFFFFFA  # sector numbers from here on mean "none"
ENTRY = 128  # bytes of a directory entry
SMALLEST = 4096  # bytes; a smaller stream is kept elsewhere
ENCRYPTED = 0x0100


def root_streams(content: bytes) -> dict[str, int]:
    """The names at the root of a container, each with the offset of its stream (-1 if small).

    Raises:
        ValueError: If the container is damaged.
    """
    try:
        entries = list(_entries(content))
        return dict(_children(entries, content))
    except (struct.error, UnicodeDecodeError, IndexError) as error:
        raise ValueError("damaged container") from error


def is_locked(content: bytes, offset: int) -> bool:
    """Whether the `WordDocument` stream at an offset is encrypted."""
    if offset < 0 or offset + 12 > len(content):
        return False
    return bool(int.from_bytes(content[offset + 10 : offset + 12], "little") & ENCRYPTED)


def _entries(content: bytes) -> Iterator[bytes]:
    (shift,) = struct.unpack_from("<H", content, 30)
    if shift not in (9, 12):
        raise ValueError("no such size of a sector")
    size = 1 << shift
    table = list(_table(content, size))
    (sector,) = struct.unpack_from("<I", content, 48)
    for _ in range(len(content) // size + 1):  # a chain that is longer goes round in circles
        if sector >= LAST:
            return
        start = (sector + 1) * size
        for offset in range(start, start + size, ENTRY):
            yield content[offset : offset + ENTRY]
        (sector,) = struct.unpack_from(
            "<I", content, (table[sector // (size // 4)] + 1) * size + sector % (size // 4) * 4
        )


def _table(content: bytes, size: int) -> Iterator[int]:
    """The sectors in which the allocation table stands."""
    yield from struct.unpack_from(f"<{IN_HEADER}I", content, 76)
    sector, count = struct.unpack_from("<II", content, 68)
    for _ in range(min(count, len(content) // size)):
        if sector >= LAST:
            return
        *listed, sector = struct.unpack_from(f"<{size // 4}I", content, (sector + 1) * size)
        yield from listed


def _children(entries: list[bytes], content: bytes) -> Iterator[tuple[str, int]]:
    """The names beside and below the first child of the root, which form a tree."""
    (shift,) = struct.unpack_from("<H", content, 30)
    waiting, seen = [struct.unpack_from("<I", entries[0], 76)[0]], set()
    while waiting:
        number = waiting.pop()
        if number >= LAST or number in seen:
            continue
        seen.add(number)
        entry = entries[number]
        length, left, right = struct.unpack_from("<H2xII", entry, 64)
        start, size = struct.unpack_from("<II", entry, 116)
        waiting += [left, right]
        name = entry[: max(0, min(length, 64) - 2)].decode("utf-16-le")
        yield name, (start + 1) << shift if size >= SMALLEST else -1
