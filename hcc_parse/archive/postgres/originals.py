"""The files as they were sent, in the database itself: every user of the office can take them out.

They lie there in pieces of a megabyte, so that none must fit into memory and any size has room;
rights, backups and replicas of the database are theirs too.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from hcc_parse.archive.database import Database
from hcc_parse.archive.originals import digest_of, pieces_of
from hcc_parse.errors import HccError


class Table:
    """The tables `originals` and `original_pieces`; see `Originals`.

    Args:
        database: Where they are.
    """

    def __init__(self, database: Database) -> None:
        self._in = database
        self._out: TemporaryDirectory[str] | None = None

    @property
    def beside(self) -> Path | None:
        """Nothing lies beside the database."""
        return None

    def has(self, sha256: str) -> bool:
        """Whether the bytes of a content are there."""
        return bool(self._in.rows("has_original", sha256))

    def keep(self, sha256: str, file: Path) -> None:
        """Take a file in, unaltered, in one transaction.

        Raises:
            HccError: When it has other bytes by now, or cannot be read or written.
        """
        if self.has(sha256):
            return
        try:
            with self._in.writing():
                if not self.has(sha256):
                    self._put(sha256, file)
        except OSError as error:
            raise HccError(f"Không lưu được tệp gốc: {error.strerror or error}.") from error

    def _put(self, sha256: str, file: Path) -> None:
        self._in.put("put_original", sha256, file.stat().st_size)
        read = (self._kept(sha256, *one) for one in enumerate(pieces_of(file)))
        if digest_of(read) != sha256:
            raise HccError(f"Tệp {file.name} thay đổi trong lúc đang được lưu; hãy thêm lại.")

    def _kept(self, sha256: str, number: int, piece: bytes) -> bytes:
        self._in.put("put_original_piece", sha256, number, piece)
        return piece

    def path(self, sha256: str) -> Path:
        """A copy of the bytes of a content, there until `forget`."""
        try:
            if self._out is None:
                self._out = TemporaryDirectory(prefix="hcc-originals-", ignore_cleanup_errors=True)
            place = Path(self._out.name) / sha256
            if not place.exists():
                with os.fdopen(os.open(place, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as file:
                    file.writelines(self.pieces(sha256))
        except OSError as error:
            raise HccError(f"Không lấy được tệp gốc: {error.strerror or error}.") from error
        return place

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a content."""
        number = 0
        while rows := self._in.rows("original_piece", sha256, number):
            yield rows[0][0]
            number += 1

    def drop(self, sha256: str) -> None:
        """Delete the bytes of a content."""
        with self._in.writing():
            self._in.put("delete_original", sha256)

    def kept(self) -> Iterator[str]:
        """The digests under which something is kept."""
        return (row[0] for row in self._in.rows("originals"))

    def size(self) -> int:
        """How large they are together."""
        ((size,),) = self._in.rows("originals_size")
        return int(size)

    def forget(self) -> None:
        """Delete the copies that were made."""
        if self._out is not None:
            self._out.cleanup()
            self._out = None
