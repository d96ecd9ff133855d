"""Signs of symbol fonts in a PDF are what the page shows."""

import pytest

from hcc_parse.read.letters.symbols import shown
from hcc_parse.read.printed.text_map import unknown_share


@pytest.mark.parametrize(
    ("word", "font", "seen"),
    [
        ("\uf0b7", "ABCDEF+SymbolMT", "•"),
        ("\uf0b7", "OpenSymbol", "•"),
        ("\uf0a3", "Symbol", "≤"),
        ("12\uf0b0C", "ABCDEF+Symbol", "12°C"),
        ("\uf0fc", "Wingdings-Regular", "✓"),
        ("378", "Symbol", "378"),
    ],
)
def test_a_sign_is_given_its_character(word: str, font: str, seen: str) -> None:
    assert shown(word, font) == seen


def test_bullets_alone_break_no_page() -> None:
    page = "".join(shown("\uf0b7", "OpenSymbol") + "Mục" for _ in range(20))
    assert unknown_share(page) == 0
