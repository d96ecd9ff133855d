"""The wordings that reports are made of, read from YAML."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import yaml

WORDINGS = Path(__file__).parent / "wordings"
FEWEST = 6  # wordings in a list that is split


class Bank(Enum):
    """A store of wordings, by whether those who mend the product have seen them.

    Two thirds of the first files are `LEARNED`: the product may be built with them. The third that
    was kept from it, `HELD_OUT`, scored it until it was opened to learn from. The set under
    `wordings/fresh` was written without the product in sight: one half was opened on the day it
    came (`OPENED`), the other (`FRESH`) scored the product for a session and was opened then.
    `UNSEEN` is the set under `wordings/unseen`: nobody mends the product while looking at it, nor
    reads what is made of it, so that a score on it tells what wordings never met will do.
    """

    LEARNED = "learned"
    HELD_OUT = "held out"
    OPENED = "opened"
    FRESH = "fresh"
    UNSEEN = "unseen"

    @property
    def folder(self) -> Path:
        """Where its files are."""
        if self is Bank.UNSEEN:
            return WORDINGS / "unseen"
        return WORDINGS / "fresh" if self in (Bank.OPENED, Bank.FRESH) else WORDINGS


@dataclass(frozen=True, slots=True)
class Words:
    """How indicators are called, and the sentences, headings and titles of each kind."""

    items: dict[str, dict[str, list[str]]]
    joiners: list[str]
    share_tails: list[str]
    statements: dict[str, list[str]]
    prose: dict[str, list[str]]
    titles: dict[str, list[str]]
    headings: dict[str, dict[str, list[str]]]
    joints: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Fold:
    """One of several parts of the wordings to learn from: it alone, or all others."""

    number: int
    of: int
    alone: bool

    def keeps(self, place: int) -> bool:
        """Whether the wording at a place of its list belongs to it."""
        return (place % self.of == self.number) == self.alone


_folds: list[Fold] = []  # the one in use


@contextmanager
def worded_by(fold: Fold) -> Iterator[None]:
    """While it lasts, figures of the reports to learn from are worded by a fold only."""
    _folds.append(fold)
    try:
        yield
    finally:
        _folds.pop()


def load_words(bank: Bank = Bank.LEARNED) -> Words:
    """Read the wordings of one bank; while a fold is in use, its part of those to learn from."""
    return _load(bank, _folds[-1] if _folds and bank is Bank.LEARNED else None)


@cache
def _load(bank: Bank, fold: Fold | None) -> Words:
    items, statements = (
        _halved(_part(_read(bank, name), bank, fold), bank) for name in ("items", "statements")
    )
    titles = _part(_read(bank, "titles"), bank)
    headings = titles.pop("sections")
    return Words(
        joiners=items.pop("joiners"),
        share_tails=items.pop("share_tails"),
        items=items,
        statements={name: one["wordings"] for name, one in statements.items()},
        prose=_part(_read(bank, "prose"), bank),
        titles=titles,
        headings=headings,
        joints=_halved(_read(bank, "joints"), bank),
    )


def _read(bank: Bank, name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((bank.folder / f"{name}.yaml").read_text("utf-8"))
    return content


def _part(content: Any, bank: Bank, fold: Fold | None = None) -> Any:
    """Keep the wordings of one bank: every third of a list long enough to be split is held out."""
    if isinstance(content, dict):
        return {
            name: inner if name == "needs" else _part(inner, bank, fold)
            for name, inner in content.items()
        }
    if bank in (Bank.OPENED, Bank.FRESH, Bank.UNSEEN) or len(content) < FEWEST:
        return content
    held_out = bank is Bank.HELD_OUT
    kept = [wording for n, wording in enumerate(content) if (n % 3 == 2) == held_out]
    return [wording for n, wording in enumerate(kept) if fold is None or fold.keeps(n)]


def _halved(content: Any, bank: Bank) -> Any:
    """Of the second set of files the half that was opened, or the other; of the first set all.

    Prose, titles and headings, which carry no figures, are in both halves.
    """
    if bank not in (Bank.OPENED, Bank.FRESH):
        return content
    if isinstance(content, dict):
        return {
            name: inner if name == "needs" else _halved(inner, bank)
            for name, inner in content.items()
        }
    return content[bank is Bank.FRESH :: 2] if len(content) > 1 else content
