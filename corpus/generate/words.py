"""The wordings that reports are made of, read from YAML."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

WORDINGS = Path(__file__).parent / "wordings"
FEWEST = 6  # wordings in a list that is split


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


def load_words(held_out: bool = False) -> Words:
    """Read the wordings: those that the product may be built with, or those kept from it.

    Every third wording is held out. Nobody mends the product while looking at those, so that a
    score on them tells what wordings that were never met will do.
    """
    return _load(held_out, _folds[-1] if _folds and not held_out else None)


@cache
def _load(held_out: bool, fold: Fold | None) -> Words:
    items, statements = (_part(_read(name), held_out, fold) for name in ("items", "statements"))
    titles = _part(_read("titles"), held_out)
    headings = titles.pop("sections")
    return Words(
        joiners=items.pop("joiners"),
        share_tails=items.pop("share_tails"),
        items=items,
        statements={name: one["wordings"] for name, one in statements.items()},
        prose=_part(_read("prose"), held_out),
        titles=titles,
        headings=headings,
    )


def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((WORDINGS / f"{name}.yaml").read_text("utf-8"))
    return content


def _part(content: Any, held_out: bool, fold: Fold | None = None) -> Any:
    """Keep the wordings of one part in every list that is long enough to be split."""
    if isinstance(content, dict):
        return {
            name: inner if name == "needs" else _part(inner, held_out, fold)
            for name, inner in content.items()
        }
    if len(content) < FEWEST:
        return content
    kept = [wording for n, wording in enumerate(content) if (n % 3 == 2) == held_out]
    return [wording for n, wording in enumerate(kept) if fold is None or fold.keeps(n)]
