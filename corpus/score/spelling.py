"""Spellings that mean the same meet under one key."""

import re
from decimal import Decimal

from corpus.generate.draft import plain

_TONES = {
    f"{first}{toned}": f"{mark}{last}"
    for first, last, toneds, marks in (
        ("o", "a", "àáảãạ", "òóỏõọ"),
        ("o", "e", "èéẻẽẹ", "òóỏõọ"),
        ("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
    )
    for toned, mark in zip(toneds, marks, strict=True)
}
_OLD = re.compile("|".join(_TONES))


def same(text: str) -> str:
    """The key of a text: composed, one case, `hoà` as `hòa`, no white space around marks.

    >>> same("Hoà  giải, trực tiếp / bưu chính") == same("hòa giải , trực tiếp/bưu chính")
    True
    """
    return re.sub(r"\s*([-–/,;:()])\s*", r"\1", tones(plain(text).casefold()))


def tones(text: str) -> str:
    """Put the tone where newer spelling puts it; the text is composed and in small letters."""
    return _OLD.sub(lambda match: _TONES[match[0]], text)


def letters(text: str) -> str:
    """Only letters and digits, for comparing what stands before a number."""
    return "".join(character for character in same(text) if character.isalnum())


def number(value: Decimal | float | None) -> str:
    """A number in one spelling: `100`, `99.1`.

    >>> number(99.10), number(Decimal("100.0")), number(6600)
    ('99.1', '100', '6600')
    """
    if value is None:
        return ""
    exact = Decimal(str(value))
    return f"{exact.to_integral_value():f}" if exact == int(exact) else f"{exact.normalize():f}"


def figures_in(text: str) -> str:
    """The digits of a printed number, with its dots, commas and slashes: `99,1 %` as `99,1`."""
    return re.sub(r"[^\d.,/]", "", text).strip(".,/")


def undated(text: str) -> str:
    """The key of a date that names no day: its words, without `ngày`."""
    words = re.findall(r"\w+", same(text))
    return " ".join(word for word in words if word != "ngày")
