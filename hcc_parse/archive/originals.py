"""The files as they were sent, each under the digest of its bytes, where an engine keeps them."""

from collections.abc import Iterable, Iterator
from hashlib import sha256 as new_digest
from pathlib import Path
from typing import Protocol

TURN = 1 << 20  # bytes at a time


class Originals(Protocol):
    """Contents under their digests."""

    @property
    def beside(self) -> Path | None:
        """The folder in which they lie beside the database; None when they are in it."""

    def has(self, sha256: str) -> bool:
        """Whether the bytes of a content are there."""

    def keep(self, sha256: str, file: Path) -> None:
        """Take a file in, unaltered; it is safe when this returns.

        Raises:
            HccError: When it has other bytes by now, or cannot be read or written.
        """

    def path(self, sha256: str) -> Path:
        """A file with the bytes of a content, there until the archive is closed."""

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a content, as many at a time as fit into memory."""

    def drop(self, sha256: str) -> None:
        """Delete the bytes of a content."""

    def kept(self) -> Iterator[str]:
        """The digests under which something is kept, in order."""

    def size(self) -> int:
        """How large they are together, in bytes."""

    def forget(self) -> None:
        """Delete what `path` had to make for the moment."""


def digest_of(pieces: Iterable[bytes]) -> str:
    """The digest of bytes."""
    digest = new_digest()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


def pieces_of(path: Path) -> Iterator[bytes]:
    """The bytes of a file."""
    with path.open("rb") as file:
        while piece := file.read(TURN):
            yield piece
