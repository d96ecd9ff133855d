"""Sets of reports as bits of one number: counted and cut with each other in no time."""

from collections.abc import Iterable, Iterator, Mapping

SHELF = 4096  # reports whose bits are kept in one row
BYTES = SHELF // 8


def bits_of(ids: Iterable[int]) -> int:
    """The set of these reports.

    >>> bits_of([0, 3])
    9
    """
    found = list(ids)
    room = bytearray(max(found, default=0) // 8 + 1)
    for id in found:
        room[id >> 3] |= 1 << (id & 7)
    return int.from_bytes(room, "little")


def ids_of(bits: int) -> Iterator[int]:
    """The reports of a set, in order."""
    room = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    for place, byte in enumerate(room):
        for bit in _IN[byte]:
            yield place * 8 + bit


def joined(shelves: Mapping[int, bytes]) -> int:
    """The set of which each shelf has a part."""
    room = bytearray(BYTES * (max(shelves, default=-1) + 1))
    for number, part in shelves.items():
        room[number * BYTES : number * BYTES + len(part)] = part
    return int.from_bytes(room, "little")


def with_bit(part: bytes | None, id: int, there: bool) -> bytes:
    """The part of a shelf with a report put in, or taken out.

    Args:
        part: `BYTES` bytes; None for a shelf with nothing.
        id: Of the report.
        there: Whether it is to be in.
    """
    room = bytearray(part or bytes(BYTES))
    place, bit = divmod(id % SHELF, 8)
    room[place] = room[place] | 1 << bit if there else room[place] & ~(1 << bit)
    return bytes(room)


_IN = [tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256)]
