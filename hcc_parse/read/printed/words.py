"""Join printed words into a passage, so that every character keeps its box."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from hcc_parse.domain import Address, Box, Passage, Word
from hcc_parse.vietnamese import nfc

FORMULA = re.compile(r"\(?\d+\)?=[\d()+–-]*")  # what a column states of others: (3)=(4)+(5)
REST = re.compile(r"[\d()+–-]+")
DAY = re.compile(r"\(?\d{1,2}-(?:\d{1,2}-)?")  # a date up to one of its hyphens: 14-, 14-6-
MONTH_ON = re.compile(r"\d{1,4}(?:-\d{4})?[.,;:)]*")


@dataclass(slots=True, kw_only=True)
class PrintedWord:
    """A word as a PDF or an OCR engine gives it; not frozen, for there are many of them."""

    text: str
    box: Box
    confidence: float = 1.0
    font: str = ""
    before: str = ""  # what the file has, where the letters were turned into Unicode
    reason: str = ""  # and out of which coding
    rivals: tuple[str, ...] = ()  # what an OCR engine would read otherwise, the likeliest first


Line = list[PrintedWord]
TORN_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})*(?:\.\d{0,2})?")
GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
CONSONANTS = re.compile(r"[bcdđghklmnpqrstvx]{1,2}")
ONSET = re.compile(r"(?:Tr|Th|Ng|Kh|Ph|Ch|Nh|tr|th|ng|kh|ph|ch|nh)")


def join_lines(lines: Iterable[Line], address: Address, *, between: str = " ") -> Passage:
    """Write lines one after the other: a space between words, `between` between lines.

    What was broken at its hyphen or slash comes back whole: a symbol (`43/2025/NQ-` + `HĐND`), a
    date (`14-` + `6-2026`); and so does the formula of a column (`13=14+15+` + `16`). Any other
    word keeps its distance.
    """
    text = ""
    words: list[Word] = []
    for line in lines:
        glue = "" if not text or _is_broken(text, line[0].text) else between
        for word in line:
            text += glue
            start = len(text)
            text += nfc(word.text)
            place = (start, len(text), word.box, word.confidence)
            words.append(Word(*place, word.before, word.reason, word.rivals))
            glue = " "
    return Passage(text=text, address=address, words=tuple(words))


def _is_torn(last: str, following: str) -> bool:
    """Whether a narrow column broke a number (`1.24` + `0`) or a syllable (`tuyế` + `n`).

    Neither half can be read alone: digits behind a dot come in threes, a syllable has a vowel.
    """
    if TORN_NUMBER.fullmatch(last) and GROUPED.fullmatch(last + following):
        return True
    ends_torn = CONSONANTS.fullmatch(following) and last[-1:].islower()
    return bool(ends_torn or (ONSET.fullmatch(last) and following[:1].islower()))


def _is_broken(text: str, following: str) -> bool:
    """Whether the last word on paper is the first half of a symbol, formula, number or syllable."""
    last = text.rsplit(maxsplit=1)[-1]
    if _is_torn(last, following):
        return True
    if FORMULA.fullmatch(last) and REST.fullmatch(following):
        return last[-1] in "=+-–(" or following[0] in "+-–)"
    if DAY.fullmatch(last) and MONTH_ON.fullmatch(following):
        return last.count("-") + following.count("-") == 2
    if last.endswith("-"):
        return "/" in last and any(c.isdigit() for c in last) and following[:1].isupper()
    return last.endswith("/") and last[:1].isdigit() and following[:1].isalnum()
