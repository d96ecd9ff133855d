"""How pages that are pictures are treated, and by what they were read."""

from dataclasses import dataclass
from typing import NamedTuple


class Recogniser(NamedTuple):
    """The engine that read pages from their pictures, and the digest of its model."""

    name: str
    version: str
    model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanning:
    """What is done with pages that are pictures.

    Attributes:
        read: Whether they are recognised; else they are told unread.
        cache: The folder in which recognised pages are kept; None for that of the user.
    """

    read: bool = True
    cache: str | None = None
