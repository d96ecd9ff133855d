"""Characters to words, as pdfplumber forms them.

The rules are those of `pdfplumber.utils.text.WordExtractor`, and a test holds the two together; of
a word only the text and the box are made.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from pdfplumber.utils.text import WordExtractor

from hcc_parse.domain import Box
from hcc_parse.read.printed.eyes.sheet import Glyph
from hcc_parse.read.printed.recoding import in_unicode
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.vietnamese import nfc

SPACE = 0.15  # of the size of a letter: a wider gap parts two words
LEVEL = 3.0  # points: tops no farther apart stand on one line

_EXTRACTOR = WordExtractor(x_tolerance_ratio=SPACE, y_tolerance=LEVEL)
_LIGATURES: dict[str, str] = _EXTRACTOR.expansions
_LEFT = itemgetter("x0")


def words_of(chars: Iterable[Glyph], page: int) -> list[PrintedWord]:
    """Form words from characters that stand in one cell or one stretch of text."""
    words: list[PrintedWord] = []
    for upright, group in groupby(chars, itemgetter("upright")):
        if upright:
            found: Iterable[list[Glyph]] = _words_on_lines(list(group))
        else:
            found = [word for _, word in _EXTRACTOR.extract_wordmap(group).tuples]
        words += [_word(letters, page) for letters in found]
    return in_unicode(words)


def _words_on_lines(chars: list[Glyph]) -> Iterator[list[Glyph]]:
    for line in _lines(chars):
        word: list[Glyph] = []
        for char in sorted(line, key=_LEFT):
            if char["text"].isspace():
                if word:
                    yield word
                word = []
                continue
            if word:
                last = word[-1]
                if (
                    char["x0"] > last["x1"] + SPACE * last["size"]
                    or abs(char["top"] - last["top"]) > LEVEL
                ):
                    yield word
                    word = []
            word.append(char)
        if word:
            yield word


def _lines(chars: list[Glyph]) -> Iterator[list[Glyph]]:
    """Characters whose tops lie within reach of one another, line after line."""
    by_top: dict[float, list[Glyph]] = {}
    for char in chars:
        by_top.setdefault(char["top"], []).append(char)
    line: list[Glyph] = []
    last = 0.0
    for top in sorted(by_top):
        if line and top > last + LEVEL:
            yield line
            line = []
        line += by_top[top]
        last = top
    if line:
        yield line


def _word(letters: list[Glyph], page: int) -> PrintedWord:
    texts: list[str] = [letter["text"] for letter in letters]
    text = "".join([_LIGATURES.get(text, text) for text in texts])
    first, last = letters[0], letters[-1]
    top, bottom = first["top"], first["bottom"]
    if first["owner"] != last["owner"]:
        top = min([letter["top"] for letter in letters])
        bottom = max([letter["bottom"] for letter in letters])
    right = max([letter["x1"] for letter in letters])
    box = Box(page, round(first["x0"], 2), round(top, 2), round(right, 2), round(bottom, 2))
    return PrintedWord(text=nfc(text), box=box, font=letters[0]["fontname"])
