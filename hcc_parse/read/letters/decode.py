"""The pieces of a paragraph, each in its font, as one Unicode text with a record of changes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import combining

from hcc_parse.read.letters.coding import Coding, coding_of
from hcc_parse.read.letters.judge import parts
from hcc_parse.read.letters.tables import vni
from hcc_parse.read.letters.unseen import SOFT_HYPHEN, UNSEEN, without_unseen
from hcc_parse.vietnamese import nfc

UNSEEN_REASON = "unseen"
BLACK = re.compile(r"\S+")
CLUSTER = 64  # characters; what one letter and its marks may take
NO_LETTERS = re.compile(r"[\x00-\x40\x5b-\x60\x7b-\x7f]*")  # says nothing about a coding


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A changed stretch of a text: where it is in the new text, and what stood there before."""

    start: int
    end: int
    before: str
    reason: str  # a Coding, or `unseen`


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text of a paragraph in Unicode (NFC), and what was changed to get it, left to right."""

    text: str
    stretches: tuple[Stretch, ...] = ()


@dataclass(slots=True)
class _Part:
    before: str
    after: str
    reason: str | None = None


def decode(pieces: Iterable[tuple[str, str | None]], otherwise: Coding | None = None) -> Decoded:
    """Join the pieces of one paragraph.

    Args:
        pieces: Texts with the names of their fonts, in order.
        otherwise: The coding of pieces without such a font, where `suspected` found one for the
            whole file.
    """
    pieces = list(pieces)
    if otherwise is None and all(font is None or coding_of(font) is None for _, font in pieces):
        text = "".join(text for text, _ in pieces)
        if text.isascii() or not UNSEEN.search(text):
            return Decoded(text=nfc(text))
    changed: list[_Part] = []
    for text, coding in _groups(pieces, otherwise):
        changed += _turned(text, coding) if coding else _seen(text)
    return _composed(changed)


def _groups(
    pieces: list[tuple[str, str | None]], otherwise: Coding | None
) -> list[tuple[str, Coding | None]]:
    """Neighbours of one coding joined; a base letter goes to the VNI mark behind it."""
    groups: list[tuple[str, Coding | None]] = []
    for text, font in pieces:
        coding = (coding_of(font) if font else None) or otherwise
        if groups:
            last, before = groups[-1]
            if coding == before or NO_LETTERS.fullmatch(text):
                groups[-1] = (last + text, before)
                continue
            if coding is Coding.VNI and last and last[-1] + text[:1] in vni():
                groups[-1] = (last[:-1], before)
                text = last[-1] + text
        if text:
            groups.append((text, coding))
    return groups


def _turned(text: str, coding: Coding) -> Iterator[_Part]:
    """The parts of a text in an old coding; changed words with plain ones between them are one."""
    kept = SOFT_HYPHEN if coding is not Coding.VNI else ""
    clean = "".join(letter for letter in text if letter in kept or not UNSEEN.match(letter))
    found: list[_Part] = []
    for before, after in parts(clean, coding):
        if before != after:
            found.append(_Part(before, after, str(coding)))
        else:
            found += _seen(before)
    joined = list(_joined(found))
    if clean != text:  # what nobody sees stood between: the whole is told as one change
        return iter([_Part(text, "".join(part.after for part in joined), str(coding))])
    return iter(joined)


def _joined(found: list[_Part]) -> Iterator[_Part]:
    held: list[_Part] = []
    for part in found:
        if part.reason is None and not part.before.isascii():
            yield from _as_one(held)
            held = []
            yield part
        else:
            held.append(part)
    yield from _as_one(held)


def _as_one(held: list[_Part]) -> Iterator[_Part]:
    at = [n for n, part in enumerate(held) if part.reason]
    if not at:
        yield from held
        return
    first, last = at[0], at[-1] + 1
    yield from held[:first]
    middle = held[first:last]
    before, after = ("".join(p.before for p in middle), "".join(p.after for p in middle))
    yield _Part(before, after, held[first].reason)
    yield from held[last:]


def _seen(text: str) -> Iterator[_Part]:
    end = 0
    for match in BLACK.finditer(text):
        if not UNSEEN.search(match[0]):
            continue
        yield _Part(text[end : match.start()], text[end : match.start()])
        yield _Part(match[0], without_unseen(match[0]), UNSEEN_REASON)
        end = match.end()
    yield _Part(text[end:], text[end:])


def _composed(changed: list[_Part]) -> Decoded:
    """Compose the whole; a letter that is composed across a border belongs to the change."""
    done: list[_Part] = []
    for part in changed:
        _append(done, part)
    text, stretches = "", []
    for part in done:
        after = nfc(part.after)
        if part.reason:
            end = len(text) + len(after)
            stretches.append(
                Stretch(start=len(text), end=end, before=part.before, reason=part.reason)
            )
        text += after
    if stretches and nfc(text) != text:  # no writing: more marks on one letter than we look at
        (start, *_), before = stretches, "".join(part.before for part in changed)
        whole = Stretch(start=0, end=len(nfc(text)), before=before, reason=start.reason)
        return Decoded(text=nfc(text), stretches=(whole,))
    return Decoded(text=text, stretches=tuple(stretches))


def _append(done: list[_Part], part: _Part) -> None:
    while done and part.before and not _apart(done[-1].after, part.after):
        last = done.pop()
        if bool(last.reason) == bool(part.reason):
            part = _Part(last.before + part.before, last.after + part.after, last.reason)
        elif part.reason:
            at = _last_letter(last.before)
            before, letter = last.before[:at], last.before[at:]
            part = _Part(letter + part.before, letter + part.after, part.reason)
            if before:
                done.append(_Part(before, before))
        else:
            at = _first_letter(part.before)
            letter, behind = part.before[:at], part.before[at:]
            done.append(_Part(last.before + letter, last.after + letter, last.reason))
            part = _Part(behind, behind)
    if part.before:
        done.append(part)


def _apart(left: str, right: str) -> bool:
    """Whether two texts may be composed each for itself; what became empty joins its neighbour."""
    left, right = left[-CLUSTER:], right[:CLUSTER]
    return bool(left and right) and nfc(left) + nfc(right) == nfc(left + right)


def _last_letter(text: str) -> int:
    at = len(text) - 1
    while at > max(0, len(text) - CLUSTER) and combining(text[at]):
        at -= 1
    return at


def _first_letter(text: str) -> int:
    most = min(len(text), CLUSTER)
    return next((n for n in range(1, most) if not combining(text[n])), most)
