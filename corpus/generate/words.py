"""The wordings that reports are made of, read from YAML."""

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


@cache
def load_words(held_out: bool = False) -> Words:
    """Read the wordings: those that the product may be built with, or those kept from it.

    Every third wording is held out. Nobody mends the product while looking at those, so that a
    score on them tells what wordings that were never met will do.
    """
    content = {name: _part(_read(name), held_out) for name in ("items", "titles", "statements")}
    items, titles, statements = content.values()
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


def _part(content: Any, held_out: bool) -> Any:
    """Keep the wordings of one part in every list that is long enough to be split."""
    if isinstance(content, dict):
        return {
            name: inner if name == "needs" else _part(inner, held_out)
            for name, inner in content.items()
        }
    if len(content) < FEWEST:
        return content
    return [wording for n, wording in enumerate(content) if (n % 3 == 2) == held_out]
