"""Signs of symbol fonts as Unicode: a bullet, a tick, a box; `symbols.csv` holds the table."""

import csv
import re
from functools import cache
from importlib.resources import files

UNKNOWN = "\ufffd"
PRIVATE = range(0xF000, 0xF100)  # where Word puts the signs of symbol fonts
OF_A_FILE = re.compile(r"^[A-Z]{6}\+")  # PDF: the font holds only the letters that are used
MASKED = re.compile("[\uf000-\uf0ff]")


def sign_of(font: str, code: str) -> str:
    """The sign that a `w:sym` shows; U+FFFD when its font keeps it to itself."""
    try:
        number = int(code, 16)
    except ValueError:
        return UNKNOWN
    known = _table().get((font.strip().lower(), number | 0xF000 if number < 0x100 else number))
    if known:
        return known[0]
    is_symbolic = number in PRIVATE or font.strip().lower() in _fonts()
    return UNKNOWN if is_symbolic or not _is_letter(number) else chr(number)


def unmasked(text: str, font: str) -> str:
    """Give signs of a symbol font that stand in the text itself their own characters."""
    if not MASKED.search(text):
        return text
    table, name = _table(), font.strip().lower()
    return "".join(table.get((name, ord(letter)), (letter,))[0] for letter in text)


def bullet_of(text: str, font: str) -> str:
    """The sign of a list, as simple as it can be printed: `•` for all that is round and full."""
    if text == "o":
        return "○"
    known = _table().get((font.strip().lower(), ord(text))) if len(text) == 1 else None
    if known is None and len(text) == 1 and ord(text) in PRIVATE:
        named = (each for (_, code), each in _table().items() if code == ord(text) and each[1])
        known = next(named, ("•", "•"))  # a sign before an item, whatever its shape
    return (known[1] or known[0]) if known else text


def shown(word: str, font: str) -> str:
    """A printed word with the signs of symbol fonts as they are seen; a sign alone is a bullet.

    Args:
        word: Letters that stand close together.
        font: The font's name in a PDF, `ABCDEF+SymbolMT` or `OpenSymbol`.
    """
    if not MASKED.search(word):
        return word
    name = OF_A_FILE.sub("", font).strip().lower()
    family = next((each for each in sorted(_fonts(), key=len)[::-1] if each in name), name)
    return bullet_of(word, family) if len(word) == 1 else unmasked(word, family)


@cache
def _table() -> dict[tuple[str, int], tuple[str, str]]:
    text = files("hcc_parse.read.letters").joinpath("symbols.csv").read_text("utf-8")
    return {
        (row["font"].lower(), int(row["code"], 16)): (row["sign"], row["bullet"])
        for row in csv.DictReader(text.splitlines())
    }


@cache
def _fonts() -> set[str]:
    return {font for font, _ in _table()}


def _is_letter(number: int) -> bool:
    """Whether XML lets this character stand in a text."""
    return 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number < 0x110000
