"""The tables of the letters, from the CSV files beside this one."""

import csv
from functools import cache
from importlib.resources import files
from io import StringIO

SYMBOLS = 0xF000  # where Word puts the codes of a font marked as one of symbols


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table."""
    text = files("hcc_parse.read.letters").joinpath(name).read_text("utf-8")
    return list(csv.DictReader(StringIO(text)))


@cache
def tcvn3() -> dict[str, str]:
    """Code to letter: `®` to `đ`. The codes are those of the standard's second half."""
    return {chr(int(row["code"], 16)): row["letter"] for row in rows("tcvn3.csv")}


@cache
def vni() -> dict[str, str]:
    """Letter and mark to letter: `aù` to `á`, `ñ` to `đ`; a mark may be of either case."""
    written = {row["written"]: row["letter"] for row in rows("vni.csv")}
    mixed = {
        code[0] + other: letter
        for code, letter in written.items()
        if len(code) == 2
        for other in (code[1].lower(), code[1].upper())
    }
    return written | mixed


@cache
def vietnamese() -> frozenset[str]:
    """The 134 letters that ASCII lacks."""
    return frozenset(vni().values())


@cache
def from_symbols() -> dict[int, int]:
    """From the private codes U+F020–U+F0FF to those of the font."""
    return {SYMBOLS + code: code for code in (*range(0x20, 0x7F), *range(0xA1, 0x100))}
