"""Damaged copies of a file, the same ones at every run: what a bad disk or a bad editor does."""

import re
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

Damage = Callable[[bytes, Random], bytes]
STREAM = re.compile(rb"(?<=[^d]stream\n).*?(?=\n?endstream)", re.DOTALL)


def truncated(content: bytes, random: Random) -> bytes:
    """Only the beginning arrived."""
    return content[: random.randrange(1, len(content))]


def flipped(content: bytes, random: Random) -> bytes:
    """Up to forty bytes are others."""
    changed = bytearray(content)
    for _ in range(random.choice((1, 4, 40))):
        changed[random.randrange(len(changed))] ^= random.randrange(1, 256)
    return bytes(changed)


def shortened(content: bytes, random: Random) -> bytes:
    """A stretch is missing."""
    start, end = _stretch(content, random)
    return content[:start] + content[end:]


def repeated(content: bytes, random: Random) -> bytes:
    """A stretch stands twice."""
    start, end = _stretch(content, random)
    return content[:end] + content[start:]


def zeroed(content: bytes, random: Random) -> bytes:
    """A block was never written."""
    start, end = _stretch(content, random)
    return content[:start] + bytes(end - start) + content[end:]


def in_a_member(content: bytes, random: Random) -> bytes:
    """One file inside a DOCX is damaged, and the package around it is sound."""
    members = _unpacked(content)
    name = _favoured(members, random)
    members[name] = random.choice(PLAIN)(members[name], random)
    return _packed(members)


def swapped(content: bytes, random: Random) -> bytes:
    """Two files inside a DOCX have each other's content."""
    members = _unpacked(content)
    one, other = random.sample(sorted(members), 2)
    members[one], members[other] = members[other], members[one]
    return _packed(members)


def lost(content: bytes, random: Random) -> bytes:
    """A file inside a DOCX is missing."""
    members = _unpacked(content)
    del members[random.choice(sorted(members))]
    return _packed(members)


def in_the_tree(content: bytes, random: Random) -> bytes:
    """Elements of a DOCX are gone, doubled, out of place or have odd attributes."""
    members = _unpacked(content)
    name = random.choice(sorted(name for name in members if name.endswith((".xml", ".rels"))))
    name = random.choice((name, "word/document.xml"))
    root = etree.fromstring(members[name])
    for _ in range(random.choice((1, 3, 10))):
        _mangle(root, random)
    members[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return _packed(members)


def in_a_stream(content: bytes, random: Random) -> bytes:
    """One compressed stream of a PDF unpacks, and holds nonsense."""
    found = random.choice(list(STREAM.finditer(content)))
    try:
        stream = zlib.compress(random.choice(PLAIN)(zlib.decompress(found[0]), random))
    except zlib.error:
        stream = random.choice(PLAIN)(found[0], random)
    return content[: found.start()] + stream + content[found.end() :]


def in_a_number(content: bytes, random: Random) -> bytes:
    """Numbers between the streams of a PDF are others: lengths, references, sizes."""
    taken = [found.span() for found in STREAM.finditer(content)]
    for found in sorted(_numbers(content, taken, random), key=lambda n: -n.start()):
        number = random.choice((b"0", b"-1", b"1", b"7", b"99999999", b"1e9", b"/X", b"null"))
        content = content[: found.start()] + number + content[found.end() :]
    return content


PLAIN: tuple[Damage, ...] = (truncated, flipped, shortened, repeated, zeroed)
DOCX: tuple[Damage, ...] = (*PLAIN, in_a_member, in_a_member, swapped, lost, in_the_tree)
PDF: tuple[Damage, ...] = (*PLAIN, in_a_stream, in_a_number)


def copies(content: bytes, number: int, seed: str) -> Iterator[tuple[str, bytes]]:
    """Yield so many damaged copies, no two alike, each with the name of its damage."""
    damages = DOCX if content.startswith(b"PK") else PDF
    seen, turn = {content}, 0
    while len(seen) <= number:
        damage = damages[turn % len(damages)]
        copy = damage(content, Random(f"{seed} {turn}"))
        if copy not in seen:
            seen.add(copy)
            yield f"{turn}-{damage.__name__}", copy
        turn += 1


def _stretch(content: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(content))
    return start, min(len(content), start + random.choice((1, 16, 512, 8192)))


def _unpacked(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _packed(members: dict[str, bytes]) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return packed.getvalue()


def _favoured(members: dict[str, bytes], random: Random) -> str:
    filled = sorted(name for name, content in members.items() if content)
    return random.choice((random.choice(filled), "word/document.xml"))


def _mangle(root: etree._Element, random: Random) -> None:
    elements = [element for element in root.iter() if element.getparent() is not None]
    if not elements:
        return
    one, other = random.choice(elements), random.choice(elements)
    parent = one.getparent()
    match random.randrange(4):
        case 0 if parent is not None:
            parent.remove(one)
        case 1 if one not in other.iterancestors() and one is not other:
            other.append(one)
        case 2:
            one.tag = other.tag
        case _ if one.attrib:
            odd = ("", "-5", "99999999999", "1e400", "²", "auto", "true", "../..", "\u202e")
            one.set(random.choice(sorted(map(str, one.attrib))), random.choice(odd))


def _numbers(
    content: bytes, taken: list[tuple[int, int]], random: Random
) -> list["re.Match[bytes]"]:
    found = [
        number
        for number in re.finditer(rb"(?<![\w.])\d+(?![\w.])", content)
        if not any(start <= number.start() < end for start, end in taken)
    ]
    return random.sample(found, min(len(found), random.choice((1, 3, 12))))
