"""Slips of writing: a lone bracket, a word written twice, a blank, or a name of a commune amiss."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.provenance import Provenance

BlemishKind = Literal[
    "open-bracket",
    "closing-bracket",
    "doubled-word",
    "other-spelling",
    "other-commune",
    "other-kind",
    "unit-blank",
    "figure-blank",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Blemish:
    """A stretch of text that cannot be meant as it is written."""

    kind: BlemishKind
    text: str
    place: Provenance
