"""Reads the banks of wordings as their tests see them, and drafts reports in their words."""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from random import Random
from typing import Any

import yaml

from corpus.generate.compose.report import compose
from corpus.generate.draft import Draft
from corpus.generate.words import WORDINGS, Bank
from corpus.generate.writer import PLACEHOLDER

FRAME = {"unit", "Unit", "office", "centre", "city", "span", "next_span"}  # words, no figures
SOME = 30
BEFORE = {  # each bank that came later, and the files that stood before it
    Bank.FRESH: (WORDINGS,),
    Bank.UNSEEN: (WORDINGS, Bank.FRESH.folder),
}


def read(name: str, folder: Path = WORDINGS) -> dict[tuple[str, ...], list[str]]:
    """Every list of a file under the names that lead to it."""
    return dict(lists(yaml.safe_load((folder / f"{name}.yaml").read_text("utf-8"))))


def lists(content: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    if isinstance(content, dict):
        for name, inner in content.items():
            yield from lists(inner, (*path, name))
    else:
        yield path, content


def wordings_of(content: dict[tuple[str, ...], list[str]]) -> Iterator[str]:
    return chain(*(wordings for path, wordings in content.items() if path[-1] != "needs"))


def bare(wording: str) -> str:
    """A wording without what a mere variant of it would change: marks of punctuation, capitals."""
    return " ".join(re.findall(r"\w+", wording.casefold()))


def told(wording: str) -> list[str]:
    """The figures that a wording tells, in a fixed order."""
    return sorted(set(PLACEHOLDER.findall(wording)) - FRAME)


def places(content: dict[tuple[str, ...], list[str]]) -> Iterator[tuple[tuple[str, ...], int, str]]:
    """Every wording behind its list and its place there, by which a failure names it unquoted."""
    for path, wordings in content.items():
        if path[-1] != "needs":
            yield from ((path, place, wording) for place, wording in enumerate(wordings))


def earlier(bank: Bank, *names: str) -> Iterator[str]:
    """The wordings of some files that stood before a bank."""
    for folder in BEFORE[bank]:
        yield from chain(*(wordings_of(read(name, folder)) for name in names))


def drafts(bank: Bank) -> Iterator[Draft]:
    """Some true reports in the wordings of a bank."""
    for number in range(SOME):
        yield compose(Random(number), f"{bank.value}-{number}", bank)


def unframed(template: str, draft: Draft) -> str:
    """A line with placeholders again where the names of the commune and the periods stand."""
    full = draft.marks["issuer"].text
    names = (f"Trung tâm Phục vụ hành chính công {full}", f"UBND {full}", full, *draft.spans)
    for name in names:
        template = re.sub(re.escape(name), "{x}", template, flags=re.IGNORECASE)
    return template


def shape(template: str) -> str:
    """A line with its placeholders alike, and the long name short, as in a short style."""
    short = template.replace("thủ tục hành chính", "TTHC").replace("{city}", "thành phố")
    return PLACEHOLDER.sub("#", short).rstrip(".;")
