"""Vietnamese letters as plain strings: one spelling for offsets, one key for comparing."""

import unicodedata
from functools import lru_cache


def nfc(text: str) -> str:
    """Compose every letter with its marks, so that one letter is one character.

    Readers call this once, before any offset exists. Nothing calls it later.
    """
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the key under which spellings of the same words meet.

    The key is for comparing only; never show it and never count offsets in it.

    >>> fold("  Tổng  CỘNG ")
    'tong cong'
    >>> fold("Đất đai") == fold("dat dai")
    True
    """
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def unmark(text: str) -> str:
    """Take marks and capitals away and keep every offset: one letter in, one letter out.

    >>> unmark("Quý Đông")
    'quy dong'
    """
    return "".join(_LETTER.get(letter) or _bare(letter) for letter in text)


_LETTER: dict[str, str] = {}


def _bare(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter.lower().replace("đ", "d"))[:1] or letter
    return _LETTER.setdefault(letter, base)
