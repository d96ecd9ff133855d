"""Words in letters of before Unicode: what they show, and what the file has."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from hcc_parse.domain import Block, Paragraph, Passage, Repair
from hcc_parse.read.letters import Coding, Stretch, coding_of, decode, unseen
from hcc_parse.read.letters.syllable import is_syllable
from hcc_parse.read.letters.symbols import MASKED, shown
from hcc_parse.read.printed.words import PrintedWord

TCVN3 = (Coding.TCVN3, Coding.TCVN3_CAPITALS)
SOFT_HYPHEN = "\xad"


def in_unicode(words: list[PrintedWord]) -> list[PrintedWord]:
    """Turn the words set in such a font into Unicode; leave out characters that nobody sees.

    The signs of symbol fonts are given their characters: that is no change of letters.
    """
    whole = "".join([word.text for word in words])
    if MASKED.search(whole):
        for word in words:
            word.text = shown(word.text, word.font)
    if not any(map(coding_of, {word.font for word in words})) and not unseen(whole):
        return words
    written = ((_hyphen_undone(word), word.font) for word in words)
    decoded = decode(piece for pair in written for piece in (pair, (" ", None)))
    texts = decoded.text.split(" ")[:-1]
    if len(texts) != len(words):
        return [turned for word in words for turned in _alone(word)]
    turned, start = [], 0
    for word, text in zip(words, texts, strict=True):
        stretch = _stretch_in(decoded.stretches, start, start + len(text))
        turned.append(_turned(word, text, stretch))
        start += len(text) + 1
    return [word for word in turned if word.text]


def _hyphen_undone(word: PrintedWord) -> str:
    """A word in which a PDF gives the ư of TCVN3 as a hyphen, for they have one code.

    A hyphen is an ư where that makes a syllable: `tr-êng`, not `NQ-H§ND`.
    """
    if "-" not in word.text or coding_of(word.font) not in TCVN3:
        return word.text
    text = word.text.replace("-", SOFT_HYPHEN)
    shown = decode([(text, word.font)]).text.strip(".,;:()/”“\"'")
    return text if is_syllable(shown) else word.text


def _alone(word: PrintedWord) -> Iterator[PrintedWord]:
    decoded = decode([(_hyphen_undone(word), word.font)])
    if decoded.text:
        yield _turned(word, decoded.text, next(iter(decoded.stretches), None))


def _turned(word: PrintedWord, text: str, stretch: Stretch | None) -> PrintedWord:
    if text == word.text or stretch is None:
        return word
    return replace(word, text=text, before=word.text, reason=stretch.reason)


def _stretch_in(stretches: Iterable[Stretch], start: int, end: int) -> Stretch | None:
    return next((s for s in stretches if s.start < max(end, start + 1) and start <= s.end), None)


def repairs_in(blocks: Iterable[Block]) -> Iterator[Repair]:
    """What was changed in the passages of a report, words side by side in one."""
    for block in blocks:
        for cell in (block,) if isinstance(block, Paragraph) else block.cells:
            yield from _repairs(cell.passage)


def _repairs(passage: Passage) -> Iterator[Repair]:
    for reason, group in groupby(passage.words, key=lambda word: word.reason):
        words = list(group)
        if reason:
            place = passage.at(words[0].start, words[-1].end)
            before = " ".join(word.before for word in words)
            after = passage.text[place.start : place.end]
            yield Repair(place=place, before=before, after=after, reason=reason)
