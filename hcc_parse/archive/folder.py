"""The files as they were sent in a folder beside the database, for an engine that is a file."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from hcc_parse.archive.originals import digest_of, pieces_of
from hcc_parse.errors import HccError


class Folder:
    """A folder `ab/<sha256>`, readable by its owner only; see `Originals`.

    Args:
        root: The folder; made with the first file.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    @property
    def beside(self) -> Path | None:
        """The folder."""
        return self.root

    def path(self, sha256: str) -> Path:
        """Where the bytes of a content are, if they are there."""
        return self.root / sha256[:2] / sha256

    def has(self, sha256: str) -> bool:
        """Whether the bytes of a content are there."""
        return self.path(sha256).is_file()

    def keep(self, sha256: str, file: Path) -> None:
        """Copy a file, unaltered; on the disk when this returns.

        Raises:
            HccError: When it has other bytes by now, or cannot be read or written.
        """
        if self.has(sha256):
            return
        place = self.path(sha256)
        try:
            for folder in (self.root, place.parent):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            number, name = tempfile.mkstemp(dir=place.parent, prefix=".tmp-")
            try:
                with os.fdopen(number, "wb") as copy:
                    copy.writelines(pieces_of(file))
                    copy.flush()
                    os.fsync(copy.fileno())
                if digest_of(pieces_of(Path(name))) != sha256:
                    raise HccError(
                        f"Tệp {file.name} thay đổi trong lúc đang được lưu; hãy thêm lại."
                    )
                Path(name).replace(place)
                _settle(place.parent)
            finally:
                Path(name).unlink(missing_ok=True)
        except OSError as error:
            raise HccError(f"Không lưu được tệp gốc: {error.strerror or error}.") from error

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a content."""
        return pieces_of(self.path(sha256))

    def drop(self, sha256: str) -> None:
        """Delete the bytes of a content."""
        self.path(sha256).unlink(missing_ok=True)

    def kept(self) -> Iterator[str]:
        """The digests under which something is kept."""
        for path in sorted(self.root.glob("[0-9a-f][0-9a-f]/*")):
            if not path.name.startswith("."):
                yield path.name

    def size(self) -> int:
        """How large they are together."""
        return sum(self.path(one).stat().st_size for one in self.kept())

    def forget(self) -> None:
        """Nothing: the files themselves are what `path` gives."""


def _settle(folder: Path) -> None:
    """Have the system write the names in a folder to the disk."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
