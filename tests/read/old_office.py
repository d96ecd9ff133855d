"""Containers of old Office files (OLE2), as small as a reader of their directory still takes."""

import struct

SECTOR = 512
END, FREE, NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFF
STREAM = 4096  # bytes of each stream: the smallest that stands in sectors of its own


def ole(*names: str, locked: bool = False, below: str = "") -> bytes:
    """A container with streams of these names at its root.

    Args:
        names: The streams; the first one's flags say whether it is locked.
        locked: Whether the flag of a password is set.
        below: The name of a stream that stands not at the root but in a folder.
    """
    entries = [_entry("Root Entry", kind=5, child=1)]
    for n, name in enumerate(names, 1):
        right = n + 1 if n < len(names) or below else NONE
        entries.append(_entry(name, right=right, start=_start(n, len(names), below)))
    if below:
        entries.append(_entry("Folder", kind=1, child=len(entries) + 1))
        entries.append(_entry(below))
    directory = _filled(b"".join(entries))
    sectors = len(directory) // SECTOR
    table = [0xFFFFFFFD, *range(2, 1 + sectors), END]
    for _ in names:
        first = len(table)
        table += [*range(first + 1, first + STREAM // SECTOR), END]
    table += [FREE] * (SECTOR // 4 - len(table))
    flags = struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0, 0, 0x0100 if locked else 0)
    streams = b"".join(flags.ljust(STREAM, b"\0") for _ in names)
    return _header() + struct.pack(f"<{SECTOR // 4}I", *table) + directory + streams


def _start(number: int, streams: int, below: str) -> int:
    entries = 1 + streams + (2 if below else 0)
    directory = -(-entries * 128 // SECTOR)
    return 1 + directory + (number - 1) * (STREAM // SECTOR)


def _header() -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, END, 0, END, 0, 0
    )
    return head + struct.pack("<108I", *[FREE] * 108)


def _entry(
    name: str, *, kind: int = 2, right: int = NONE, child: int = NONE, start: int = END
) -> bytes:
    text = name.encode("utf-16-le")
    length = len(text) + 2
    size = STREAM if kind == 2 else 0
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", length, kind, 1, NONE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def _filled(content: bytes) -> bytes:
    return content + bytes(-len(content) % SECTOR)
