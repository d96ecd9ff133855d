"""How Word writes a number in a list: `IV`, `ab`, `03`, `①`, `hai`."""

from collections.abc import Callable

ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
LETTERS = "abcdefghijklmnopqrstuvwxyz"
CHICAGO = "*†‡§"
LARGEST_ROMAN, LARGEST_LETTERED = 3999, 780  # Word itself goes no further
VIETNAMESE = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
ENGLISH = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
NTH = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth"}
NTH |= {"nine": "ninth", "twelve": "twelfth"}
CIRCLED, BRACKETED, POINTED = 0x2460, 0x2474, 0x2488  # Unicode has twenty of each


def written(number: int, shape: str, custom: str = "") -> str:
    """A number in one of the shapes of `w:numFmt`; an unknown shape is a plain number.

    Args:
        number: How far the list has counted.
        shape: The name of the shape, such as `upperRoman`.
        custom: How a `custom` shape begins: `001, 002, 003, ...`.
    """
    low = shape.lower()
    if low.endswith("roman"):
        return _cased(_roman(number), shape)
    if low.endswith("letter"):
        return _cased(_letters(number), shape)
    if low.startswith("decimalenclosed") and 0 < number <= 20:
        first = {"circle": CIRCLED, "paren": BRACKETED}.get(low[15:], POINTED)
        return chr(first + number - 1)
    if shape == "custom" and custom:
        return str(number).zfill(len(custom.split(",")[0].strip()))
    maker = _MAKERS.get(shape)
    return maker(number) if maker else str(number)


def _cased(text: str, shape: str) -> str:
    return text.upper() if shape.startswith("upper") else text.lower()


def _roman(number: int) -> str:
    if not 0 < number <= LARGEST_ROMAN:
        return str(number)
    digits = ""
    for worth, sign in ROMAN:
        while worth <= number:
            digits, number = digits + sign, number - worth
    return digits


def _letters(number: int) -> str:
    if not 0 < number <= LARGEST_LETTERED:
        return str(number)
    return LETTERS[(number - 1) % 26] * ((number - 1) // 26 + 1)


def _ordinal(number: int) -> str:
    teens = 10 <= number % 100 <= 20
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _chicago(number: int) -> str:
    place = (number - 1) % len(CHICAGO)
    return CHICAGO[place] * min((number - 1) // len(CHICAGO) + 1, 9) if number > 0 else ""


def _cardinal(number: int) -> str:
    return ENGLISH[number].capitalize() if 0 < number < len(ENGLISH) else str(number)


def _ordinal_text(number: int) -> str:
    if not 0 < number < len(ENGLISH):
        return _ordinal(number)
    return NTH.get(ENGLISH[number], f"{ENGLISH[number]}th").capitalize()


def _vietnamese(number: int) -> str:
    tens, ones = divmod(number, 10)
    if not 0 <= number < 100:
        return str(number)
    if tens == 0:
        return VIETNAMESE[ones]
    last = {0: "", 1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(ones, VIETNAMESE[ones])
    return f"{'mười' if tens == 1 else f'{VIETNAMESE[tens]} mươi'} {last}".strip()


_MAKERS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02d}",
    "ordinal": _ordinal,
    "cardinalText": _cardinal,
    "ordinalText": _ordinal_text,
    "vietnameseCounting": _vietnamese,
    "chicago": _chicago,
    "hex": lambda number: f"{number:X}",
    "numberInDash": lambda number: f"- {number} -",
}
