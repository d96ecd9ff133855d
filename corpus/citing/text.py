"""A text in the making: its paragraphs, and what a reader reads of citations in them."""

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import yaml

from corpus.citing.documents import Document

WORDINGS = Path(__file__).parent / "wordings.yaml"


class TrueCitation(NamedTuple):
    """A citation as a reader reads it; `meant` is the symbol as it should be written."""

    symbol: str
    meant: str
    type: str
    date: str
    issuer: str
    registry: str
    ties: tuple[tuple[str, str], ...] = ()


class TrueReference(NamedTuple):
    """A document named without its symbol; `cited` is the symbol of the one that is meant."""

    type: str
    number: str
    year: str
    name: str
    cited: str


@dataclass(slots=True, kw_only=True)
class Text:
    """Paragraphs, and what stands in them."""

    rng: Random
    words: dict[str, list[Any]]
    commune: str = "xã Bình An Đông"
    paragraphs: list[str] = field(default_factory=list)
    citations: list[TrueCitation] = field(default_factory=list)
    references: list[TrueReference] = field(default_factory=list)

    def pick(self, name: str) -> Any:
        """Draw a wording."""
        return self.rng.choice(self.words[name])

    def put(self, phrase: str) -> None:
        """Add a paragraph in which a phrase stands."""
        self.paragraphs.append(self.pick("frames").format(x=phrase, commune=self.commune))

    def read(self, document: Document, symbol: str = "", **other: Any) -> None:
        """Note what a reader reads of a document: only what is printed of it."""
        self.citations.append(
            TrueCitation(
                symbol=symbol or document.symbol,
                meant=document.symbol,
                type=document.type,
                date=other.get("date", ""),
                issuer=other.get("issuer", ""),
                registry=document.registry or "",
                ties=other.get("ties", ()),
            )
        )

    def day(self, day: date) -> str:
        """Write a date in one of three ways."""
        forms = (f"{day:%d/%m/%Y}", f"{day:%d}/{day.month}/{day.year}")
        words = f"{day:%d} tháng {day:%m} năm {day.year}"
        return self.rng.choice((*forms, words))

    def cite(self, document: Document, *, symbol: str = "", ties: Any = ()) -> str:
        """Cite a document in full, and note it."""
        template = self.pick("cited")
        self.read(
            document,
            symbol,
            date=document.issued.isoformat() if "{date}" in template else "",
            issuer=document.issuer if "{issuer}" in template else "",
            ties=ties,
        )
        said: str = template.format(
            type=document.type,
            symbol=symbol or document.symbol,
            date=self.day(document.issued),
            issuer=document.issuer,
            subject=self.pick("subjects"),
        )
        return said


@cache
def words(held_out: bool) -> dict[str, list[Any]]:
    """The wordings that the product may be built with, or those kept from it: every third."""
    content: dict[str, list[Any]] = yaml.safe_load(WORDINGS.read_text("utf-8"))
    return {
        name: [one for n, one in enumerate(entries) if (n % 3 == 2) == held_out]
        for name, entries in content.items()
    }
