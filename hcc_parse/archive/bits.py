"""Sets of reports as bits of one number: counted and cut with each other in no time."""

from array import array
from collections.abc import Iterable, Iterator, Mapping

SHELF = 4096  # reports of which the archive keeps a set in one row
LONG = 65536  # the same for units, of which there are many, each with few reports


def size_of(name: str) -> int:
    """How many reports are on a shelf of a facet."""
    return LONG if name == "unit" else SHELF


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
    for place, byte in enumerate(packed(bits)):
        for bit in _IN[byte]:
            yield place * 8 + bit


def bits_told(told: str, first: int) -> int:
    """The set of reports whose numbers are written with commas between; for very many of them.

    Args:
        told: The numbers.
        first: From which they are counted.

    >>> bits_told("8,11", 8)
    9
    """
    import numpy as np  # only when a shelf is full: a search need not wait for it

    places = np.fromstring(told, dtype=np.int64, sep=",") - first
    room = np.zeros(int(places.max(initial=-1)) + 1, dtype=np.uint8)
    room[places] = 1
    return int.from_bytes(np.packbits(room, bitorder="little").tobytes(), "little")


def packed(bits: int) -> bytes:
    """The bytes of a set: report n is bit n % 8 of byte n // 8, as far as there are reports."""
    return bits.to_bytes((bits.bit_length() + 7) // 8, "little")


def flags(bits: int) -> bytes:
    """A byte for each report up to the last of a set: 1 for those that are in it."""
    return bin(bits)[:1:-1].encode().translate(_DIGITS)


def joined(shelves: Mapping[int, bytes], size: int = SHELF) -> int:
    """The set of which each shelf has a part.

    Args:
        shelves: The parts, as `with_id` makes them.
        size: How many reports are on a shelf.
    """
    room = bytearray(size // 8 * (max(shelves, default=-1) + 1))
    for number, part in shelves.items():
        start = number * size // 8
        if len(part) == size // 8:
            room[start : start + len(part)] = part
        else:
            for place in _places(part):
                room[start + (place >> 3)] |= 1 << (place & 7)
    return int.from_bytes(room, "little")


def ids_in(shelves: Mapping[int, bytes], size: int = SHELF) -> Iterator[int]:
    """The reports of the parts of a set; those that are few in no more time than they take."""
    for number, part in shelves.items():
        bits = len(part) == size // 8
        for place in ids_of(int.from_bytes(part, "little")) if bits else _places(part):
            yield number * size + place


def part_of(ids: Iterable[int], size: int = SHELF) -> bytes:
    """The part of a shelf with these reports of it, in as few bytes as may be."""
    places = sorted({id % size for id in ids})
    if len(places) * 2 < size // 8:
        return _packed_places(places)
    return bits_of(places).to_bytes(size // 8, "little")


def with_id(part: bytes | None, id: int, there: bool, size: int = SHELF) -> bytes:
    """The part of a shelf with a report put in, or taken out.

    Args:
        part: Two bytes for each report, or a bit for each place on the shelf; None for nothing.
        id: Of the report.
        there: Whether it is to be in.
        size: How many reports are on a shelf.
    """
    place = id % size
    part = part or b""
    if len(part) < size // 8:
        if there and len(part) + 2 < size // 8 and part[-2:][::-1] < place.to_bytes(2, "big"):
            return part + place.to_bytes(2, "little")  # as it is when reports are added
        places = {*_places(part)} - {place} | ({place} if there else set())
        return part_of(places, size)
    return of_set(int.from_bytes(part, "little") & ~(1 << place) | there << place, size)


def of_set(bits: int, size: int = SHELF) -> bytes:
    """The part of a shelf of which the places are a set, in as few bytes as may be."""
    if bits.bit_count() * 2 < size // 8:
        return part_of(ids_of(bits), size)
    return bits.to_bytes(size // 8, "little")


def _places(part: bytes) -> "array[int]":
    """The places on a shelf that are written out, two bytes each, the low one first."""
    places = array("H", part)
    if _SWAPPED:
        places.byteswap()
    return places


def _packed_places(places: list[int]) -> bytes:
    found = array("H", places)
    if _SWAPPED:
        found.byteswap()
    return found.tobytes()


_SWAPPED = array("H", b"\x01\x00")[0] != 1
_DIGITS = bytes.maketrans(b"01", b"\x00\x01")
_IN = [tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256)]
