"""The words of the letters, from a table that an office may correct."""

import csv
from functools import cache
from importlib.resources import files

from hcc_parse.domain import Language, Said

FILE = "wordings.csv"


@cache
def _words() -> dict[str, Said]:
    text = files("hcc_parse.render.letter").joinpath(FILE).read_text("utf-8")
    return {row["key"]: Said(row["vi"], row["en"]) for row in csv.DictReader(text.splitlines())}


def word(key: str, language: Language, *parts: str) -> str:
    """A wording in a language, its braces filled with some parts.

    Raises:
        KeyError: When the table has no such wording.
    """
    said = _words()[key].in_(language)
    return said.format(*parts) if parts else said


def has_word(key: str) -> bool:
    """Whether the table has a wording."""
    return key in _words()
