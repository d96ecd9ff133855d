"""A text as the words that it is found by: each without marks, and as it is spelled."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from hcc_parse.vietnamese import fold, nfc, plain

BREAK = "|"  # stands between passages and cells, so that no phrase reaches from one to another
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
WORD_OR_BREAK = re.compile(rf"{WORD.pattern}|\|")
SYMBOL = re.compile(r"[^\W_]+(?:[-&][^\W_]+)*(?: ?/ ?[^\W_]+(?:[-&][^\W_]+)*)+")
SPELLED, TITLE = "=", "^"  # stand before a word as it is spelled, before one of a title
MANY = 200_000  # words kept
# `hoà` and `hòa`, `thuỷ` and `thủy`, `quý` and the slip `qúy` are one spelling.
LATE_TONE = re.compile("(?:(?<=o)[àáảãạèéẻẽẹ]|(?<=u)[ỳýỷỹỵ])$")
TONED = dict(zip("àáảãạ", "òóỏõọ", strict=True)) | dict(zip("èéẻẽẹ", "òóỏõọ", strict=True))
TONED |= dict(zip("ỳýỷỹỵ", "ùúủũụ", strict=True))
BARE = dict.fromkeys("àáảãạ", "a") | dict.fromkeys("èéẻẽẹ", "e") | dict.fromkeys("ỳýỷỹỵ", "y")


class Word(NamedTuple):
    """A word: `folded` without marks and capitals, `spelled` with its marks in one spelling."""

    folded: str
    spelled: str

    @property
    def marked(self) -> bool:
        """Whether it bears a mark, or is a `đ`."""
        return self.folded != self.spelled


@lru_cache(maxsize=4096)
def word_of(written: str) -> Word:
    """The word that was written.

    >>> word_of("Thuỷ"), word_of("duong").marked
    (Word(folded='thuy', spelled='thủy'), False)
    """
    spelled = written.lower()
    if late := LATE_TONE.search(spelled):
        tone = late[0]
        spelled = f"{spelled[: late.start() - 1]}{TONED[tone]}{BARE[tone]}"
    return Word(fold(spelled), spelled)


def words_of(text: str) -> list[Word]:
    """The words of a text, breaks left out; a word of nothing but marks is none."""
    found = (word_of(written) for written in WORD.findall(plain(nfc(text))))
    return [word for word in found if word.folded]


def symbols_of(text: str) -> Iterator[str]:
    """The symbols of documents in a text, folded, each whole and by its beginnings.

    >>> list(symbols_of("Nghị định số 118/2025/NĐ–CP"))
    ['118/2025/nd-cp', '118/2025']
    """
    for match in SYMBOL.finditer(plain(text)):
        if any(letter.isdigit() for letter in match[0]):
            parts = fold(match[0]).replace(" ", "").split("/")
            yield from ("/".join(parts[:n]) for n in range(len(parts), 1, -1))


class Index(NamedTuple):
    """What a report is found by; each is words with a space between, `words` and `spelled` alike.

    Attributes:
        title: The words of its title, folded.
        words: All its words, folded, with breaks.
        spelled: The same words as they are spelled.
        symbols: The symbols of documents that it names.
        tokens: Each word and symbol once: folded, as it is spelled behind `=`, of the title behind
            `^`; in no order.
    """

    title: str
    words: str
    spelled: str
    symbols: str
    tokens: str


def index_of(title: str, passages: Iterable[str]) -> Index:
    """The words of a report.

    Args:
        title: Its title; empty without one.
        passages: Its text, a string for each paragraph and row.
    """
    text = plain(f" {BREAK} ".join(passages))
    parts = (part for part in text.split(BREAK) if "/" in part)
    words = list(map(_KNOWN.__getitem__, WORD_OR_BREAK.findall(text)))
    heading = [word.folded for word in words_of(title)]
    symbols = list(dict.fromkeys(symbol for part in parts for symbol in symbols_of(part)))
    return Index(
        " ".join(heading),
        " ".join([word[0] for word in words if word[0]]),
        " ".join([word[1] for word in words if word[0]]),
        " ".join(symbols),
        " ".join(tokens_of(heading, {word for word in words if word[0]}, symbols)),
    )


def tokens_of(title: Iterable[str], words: set[Word], symbols: Iterable[str]) -> dict[str, None]:
    """What a report is found by without regard to order, each once.

    Args:
        title: The folded words of its title.
        words: Its words, the break among them or not.
        symbols: The symbols of documents.
    """
    found = dict.fromkeys(sorted(word.folded for word in words - {_BREAK}))
    found |= dict.fromkeys(sorted(SPELLED + word.spelled for word in words - {_BREAK}))
    return found | dict.fromkeys(TITLE + word for word in title) | dict.fromkeys(symbols)


class _Known(dict[str, Word]):
    """Words as they were written, each understood once; emptied when there are too many."""

    def __missing__(self, written: str) -> Word:
        if len(self) > MANY:
            self.clear()
        word = self[written] = _BREAK if written == BREAK else word_of(written)
        return word


_BREAK = Word(BREAK, BREAK)
_KNOWN = _Known()
_PROBE = "".join(f"{chr(code)} " for code in range(0x21, 0x2000)) + "hoà thuỷ quý 118 /2025/NĐ–CP"
RULES = sha256(repr(index_of(_PROBE, [_PROBE])).encode()).hexdigest()  # changes with the rules
