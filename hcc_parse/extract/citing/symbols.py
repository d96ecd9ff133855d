"""Symbols of documents in running text: `118/2025/NĐ-CP`, `57-NQ/TW`, `120-125/QĐ-UBND`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hcc_parse.extract.citing.grammar import Grammar
from hcc_parse.vietnamese import fold

PART = r"[A-Za-zĐđ]{1,16}\d{0,2}"
CODE = rf"{PART}(?:&{PART}){{0,4}}"
DASH = "-–—_"
SYMBOL = re.compile(
    rf"""
    (?<![\w./-])
    (?: (?P<first> \d{{1,5}} ) \s?[-–]\s? )?
    (?P<number> \d{{1,5}} (?:\.\d{{1,2}})? )
    (?:
        \s?/\s? (?: (?P<year> (?:19|20)\d\d ) \s?/\s? )?
        (?P<state> TTLT (?: \s?[{DASH}]\s?[A-ZĐ&]{{2,12}} ){{1,6}}
          | {CODE} (?P<second> (?: \s?[{DASH}]\s? | [/ ](?=(?:CP|TTg)\b) )
                   {CODE} (?: [{DASH}]{CODE} ){{0,4}} )? )
      | \s?[-–]\s? (?P<party> [A-Za-zĐđ]{{1,5}} \s?/\s? {CODE} )
    )
    (?! \w | /\d )
    """,
    re.VERBOSE,
)
APART = re.compile(rf"\s{{0,2}}[{DASH}/]\s{{0,2}}|\s{{1,2}}")
WORD = re.compile(r"(?:số|Số|SỐ)\s?:?\s{0,2}$")
LONGEST_WORD = 7  # letters of `số: `


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """A symbol where it stands.

    Attributes:
        start: Its first character; `end` is the one behind its last.
        end: See `start`.
        written: Its characters, look-alikes read.
        number: Its number.
        first: The number that opens a range, `120` in `120-125/QĐ-UBND`; with where it starts.
        year: The year in it.
        codes: Its letters as written, in parts.
        party: Whether it is put together as those of the Party are, `57-NQ/TW`.
        head: Where the word `số` before it starts, or the symbol itself.
    """

    start: int
    end: int
    written: str
    number: str
    first: tuple[str, int] | None
    year: int | None
    codes: tuple[str, ...]
    party: bool
    head: int

    @property
    def in_capitals(self) -> bool:
        """Whether each part of its letters opens with a capital."""
        return all(code[0].isupper() for code in self.codes)

    @property
    def announced(self) -> bool:
        """Whether the word `số` stands before it."""
        return self.head < self.start


def find_symbols(text: str, grammar: Grammar) -> Iterator[Symbol]:
    """Yield the symbols of a text from left to right; no slash, no symbol."""
    if "/" not in text:
        return
    for match in SYMBOL.finditer(text):
        letters, end = match["party"] or match["state"], match.end()
        codes = tuple(APART.split(letters))
        if match["second"] and _is_apart(match["second"], codes, grammar):
            codes, end = codes[:1], match.start("second")
        number = match.start("number")
        word = WORD.search(text, max(0, match.start() - LONGEST_WORD), match.start())
        symbol = Symbol(
            start=number,
            end=end,
            written=text[number:end],
            number=match["number"],
            first=(match["first"], match.start()) if match["first"] else None,
            year=int(match["year"]) if match["year"] else None,
            codes=codes,
            party=match["party"] is not None,
            head=word.start() if word else match.start(),
        )
        if symbol.in_capitals or opens_known(symbol, grammar):
            yield symbol


def _is_apart(second: str, codes: tuple[str, ...], grammar: Grammar) -> bool:
    """Whether a dash between spaces parts the symbol from a word: `12/TB-UBND`, `12/TB - Trung`."""
    spaced = second[0] == " " and second[1:2] in DASH
    return spaced and not (codes[1].isupper() or codes[1] in grammar.bodies)


def opens_known(symbol: Symbol, grammar: Grammar) -> bool:
    """Whether small letters open with those of a type or a body: `nđ-cp`, not `10/ngày`."""
    first = fold(symbol.codes[0])
    if len(symbol.codes) == 1:
        return symbol.year is not None and first in grammar.unmarked
    return first in grammar.typed or first in grammar.unmarked


def is_known(symbol: Symbol, grammar: Grammar) -> bool:
    """Whether all other parts of small letters are those of bodies, too."""
    return all(fold(code) in grammar.unmarked for code in symbol.codes[1:])
