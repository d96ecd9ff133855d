"""Join printed words into a passage, so that every character keeps its box."""

from collections.abc import Iterable
from dataclasses import dataclass

from hcc_parse.domain import Address, Box, Passage, Word
from hcc_parse.vietnamese import nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedWord:
    """A word as a PDF or an OCR engine gives it."""

    text: str
    box: Box
    confidence: float = 1.0


Line = list[PrintedWord]


def join_lines(lines: Iterable[Line], address: Address, *, between: str = " ") -> Passage:
    """Write lines one after the other: a space between words, `between` between lines.

    A symbol broken at its hyphen or slash (`43/2025/NQ-` + `HĐND`) comes back whole; any other
    word keeps its distance from its neighbour.
    """
    text = ""
    words: list[Word] = []
    for line in lines:
        glue = "" if not text or _is_broken_symbol(text, line) else between
        for word in line:
            text += glue
            start = len(text)
            text += nfc(word.text)
            words.append(Word(start=start, end=len(text), box=word.box, confidence=word.confidence))
            glue = " "
    return Passage(text=text, address=address, words=tuple(words))


def _is_broken_symbol(text: str, line: Line) -> bool:
    """Whether the last word on paper is the first half of a symbol: `43/2025/NQ-`, `05/BC-`."""
    last = text.rsplit(maxsplit=1)[-1]
    follows = line[0].text[:1]
    if last.endswith("-"):
        return "/" in last and any(c.isdigit() for c in last) and follows.isupper()
    return last.endswith("/") and last[:1].isdigit() and follows.isalnum()
