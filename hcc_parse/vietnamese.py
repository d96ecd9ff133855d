"""Vietnamese letters as plain strings: one spelling for offsets, one key for comparing."""

import csv
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from io import StringIO

TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")  # grave, acute, tilde, hook, dot below
DASH = "\u2012\u2013\u2014\u2015\u2212"
DASHES = str.maketrans(dict.fromkeys(DASH, "-"))
# `118/2025/NĐ–CP`, `57–NQ/TW`: a dash inside a symbol is meant as a hyphen.
IN_SYMBOL = re.compile(
    rf"(?<=/)[A-ZĐ][^\W_]*(?:[-{DASH}&][A-ZĐ][^\W_]*)+"
    rf"|(?<=\d)[{DASH}](?=[A-ZĐ][A-Za-zĐđ]{{0,4}}/[A-ZĐ])"
)
SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
LAST_DIGIT = 0x20000  # beyond the second plane no script has digits of its own
LONGEST_KEPT = 10_000  # characters
FULL_WIDTH = 0xFEE0  # from `Ａ` down to `A`


def nfc(text: str) -> str:
    """Compose every letter with its marks, so that one letter is one character.

    Readers call this once, before any offset exists. Nothing calls it later.
    """
    return unicodedata.normalize("NFC", text)


def plain(text: str) -> str:
    """Read look-alikes as the reader of the page does; every offset stays.

    Letters of other scripts (`NÐ-CP` with Eth), full-width signs, digits of any script, odd spaces
    become ordinary ones, and so does a dash inside a symbol. `²` and `½` are no digits. The result
    is for matching; what is reported is cut from the text itself.

    >>> plain("118/2025/NÐ–CP")
    '118/2025/NĐ-CP'
    """
    if text.isascii():
        return text
    return _kept(text) if len(text) < LONGEST_KEPT else _kept_for_now(text)


@lru_cache(maxsize=4096)
def as_meant(text: str) -> str:
    """Read words whose marks a recogniser of scans mixes up as they are meant; every offset stays.

    Like `plain` it is for matching alone. The table holds phrases that have no other sense.

    >>> as_meant("trên Tống số hồ sơ của ông Tống Văn An")
    'trên Tổng số hồ sơ của ông Tống Văn An'
    """
    return _misread().sub(_in_its_case, text)


def _in_its_case(found: re.Match[str]) -> str:
    meant = _meant()[found[0].lower()]
    pairs = zip(found[0], meant, strict=True)
    return "".join(right.upper() if read.isupper() else right for read, right in pairs)


@cache
def _meant() -> dict[str, str]:
    table = files("hcc_parse").joinpath("misread_words.csv").read_text("utf-8")
    return {row["read"]: row["meant"] for row in csv.DictReader(StringIO(table))}


@cache
def _misread() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _meant()))})\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _kept(text: str) -> str:
    """Every extractor asks for the same paragraph again."""
    return _read(text)


@lru_cache(maxsize=8)
def _kept_for_now(text: str) -> str:
    """Of very long paragraphs only the last few are held."""
    return _read(text)


def _read(text: str) -> str:
    if not _odd().isdisjoint(text):
        text = text.translate(_table())
    if any(dash in text for dash in DASH):
        text = IN_SYMBOL.sub(lambda match: match[0].translate(DASHES), text)
    return text


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the key under which spellings of the same words meet.

    The key is for comparing only; never show it and never count offsets in it.

    >>> fold("  Tổng  CỘNG ")
    'tong cong'
    >>> fold("Đất đai") == fold("dat dai")
    True
    """
    letters = unicodedata.normalize("NFD", _read(text).lower().replace("đ", "d"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def in_words(text: str) -> str:
    """The folded words of a text, each between spaces, so that whole words can be looked for.

    >>> in_words("Thay thế: Nghị định")
    ' thay the nghi dinh '
    """
    return f" {' '.join(re.sub(r'[^0-9a-z]', ' ', fold(text)).split())} "


def unmark(text: str) -> str:
    """Take marks and capitals away and keep every offset: one letter in, one letter out.

    >>> unmark("Quý Đông")
    'quy dong'
    """
    return plain(text).translate(_BARE)


@lru_cache(maxsize=65536)
def spelling(text: str) -> str:
    """Return the key under which words with the same letters and tones meet.

    Capitals, look-alikes and the letter that bears the tone do not count: `Hòa` and `Hoà` are one
    spelling; `Hòa` and `Hóa` are two.

    >>> spelling("HOÀ TIẾN") == spelling("Hòa Tiến")
    True
    """
    return " ".join(_toneless(word) for word in _read(text).lower().split())


class _Bare(dict[int, str]):
    """Each letter without its mark, found once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        base = unicodedata.normalize("NFD", letter.lower().replace("đ", "d"))[:1] or letter
        return self.setdefault(code, base)


_BARE = _Bare()


def _toneless(word: str) -> str:
    """The letters of a word, and its tones behind them."""
    apart = unicodedata.normalize("NFD", word)
    return nfc(TONES.sub("", apart)) + "".join(TONES.findall(apart))


@cache
def _plain_letters() -> dict[str, str]:
    """Character to look-alike: the table beside this file, digits, spaces, full-width signs."""
    table = files("hcc_parse").joinpath("lookalikes.csv").read_text("utf-8")
    letters = {chr(int(row["code"], 16)): row["plain"] for row in csv.DictReader(StringIO(table))}
    letters |= {chr(FULL_WIDTH + code): chr(code) for code in range(0x21, 0x7F)}
    letters |= dict.fromkeys(SPACES, " ")
    others = (chr(code) for code in range(0x80, LAST_DIGIT) if chr(code).isdecimal())
    return letters | {digit: str(unicodedata.decimal(digit)) for digit in others}


@cache
def _odd() -> frozenset[str]:
    return frozenset(_plain_letters())


@cache
def _table() -> dict[int, str]:
    return str.maketrans(_plain_letters())


def alternatives(words: Iterable[str]) -> str:
    """Words as alternatives of a pattern, the longest first, any white space between syllables.

    Where there are no words, the pattern matches nothing.
    """
    longest = sorted(words, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest) or r"(?!)"
