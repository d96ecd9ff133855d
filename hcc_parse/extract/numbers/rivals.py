"""Other readings of a number on a scanned page, by the grammar that read it first."""

from collections.abc import Iterator, Mapping

from hcc_parse.domain import Passage, Rival, Unit
from hcc_parse.extract.numbers.numerals import Numeral, find_numerals, read_cell
from hcc_parse.vietnamese import nfc, plain


def rivals_in_cell(passage: Passage) -> tuple[Rival, ...]:
    """What else the number may be that is all of a cell; a reading that is none is left out.

    Each differs from the first in one printed word, and is a share if and only if that is one.
    """
    return tuple(_distinct(_in_cell(passage)))


def rivals_in_text(
    passage: Passage,
    text: str,
    first: Numeral,
    units: tuple[Unit, ...],
    words: Mapping[str, tuple[str, ...]],
) -> tuple[Rival, ...]:
    """What else a number of a paragraph may be.

    Args:
        passage: The paragraph.
        text: Its characters as numbers were looked for in them, what is no figure blanked out.
        first: The number as it was read.
        units: The units of measure.
        words: The words beside numbers.
    """
    if not any(word.rivals for word in passage.words_at(first.start, first.stop)):
        return ()
    return tuple(_distinct(_in_text(passage, text, first, units, words)))


def _in_cell(passage: Passage) -> Iterator[Rival]:
    first = read_cell(passage.plain)
    if first is None:
        return
    for word in passage.words:
        for other in map(nfc, word.rivals):
            changed = plain(passage.text[: word.start] + other + passage.text[word.end :])
            read = read_cell(changed)
            if read is None or read[2] != first[2] or read[0] == first[0]:
                continue
            digits = [n for n, sign in enumerate(changed) if sign.isdecimal()]
            text = changed[digits[0] : digits[-1] + 1]
            resigned = _signs(passage.text[word.start : word.end]) != _signs(other)
            yield Rival(word.start, other, text, read[0], read[1], resigned)


def _in_text(
    passage: Passage,
    text: str,
    first: Numeral,
    units: tuple[Unit, ...],
    words: Mapping[str, tuple[str, ...]],
) -> Iterator[Rival]:
    """The number in the same place of the word, where no other number of the word changes."""
    for word in passage.words_at(first.start, first.stop):
        before = [n for n in find_numerals(text, units, words) if word.start <= n.start < word.end]
        for other in map(nfc, word.rivals):
            changed = text[: word.start] + plain(other) + text[word.end :]
            end = word.start + len(other)
            after = [n for n in find_numerals(changed, units, words) if word.start <= n.start < end]
            pairs = list(zip(before, after, strict=False))
            moved = [(one, two) for one, two in pairs if one.value != two.value]
            if len(before) != len(after) or len(moved) != 1 or moved[0][0].start != first.start:
                continue
            two = moved[0][1]
            resigned = _signs(passage.text[word.start : word.end]) != _signs(other)
            if two.share == first.share:
                yield Rival(word.start, other, two.text, two.value, two.decimals, resigned)


def _signs(word: str) -> str:
    """What stands in a word beside digits and the marks of a number."""
    return "".join(
        sign for sign in plain(word).strip(".,;:") if not sign.isdigit() and sign not in ".,"
    )


def _distinct(found: Iterator[Rival]) -> Iterator[Rival]:
    """Rivals by what they mean, the likeliest way of writing first."""
    seen = set()
    for rival in found:
        if rival.value not in seen:
            seen.add(rival.value)
            yield rival
