"""The files as they were sent, each under the digest of its bytes, beside the database."""

import os
import tempfile
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path

from hcc_parse.errors import HccError

TURN = 1 << 20  # bytes copied at a time


class Originals:
    """A folder `ab/<sha256>`, readable by its owner only.

    Args:
        root: The folder; made with the first file.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

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
                    with file.open("rb") as source:
                        while piece := source.read(TURN):
                            copy.write(piece)
                    copy.flush()
                    os.fsync(copy.fileno())
                if digest_of(Path(name)) != sha256:
                    raise HccError(
                        f"Tệp {file.name} thay đổi trong lúc đang được lưu; hãy thêm lại."
                    )
                Path(name).replace(place)
                _settle(place.parent)
            finally:
                Path(name).unlink(missing_ok=True)
        except OSError as error:
            raise HccError(f"Không lưu được tệp gốc: {error.strerror or error}.") from error

    def drop(self, sha256: str) -> None:
        """Delete the bytes of a content."""
        self.path(sha256).unlink(missing_ok=True)

    def kept(self) -> Iterator[str]:
        """The digests under which something is kept."""
        for path in sorted(self.root.glob("[0-9a-f][0-9a-f]/*")):
            if not path.name.startswith("."):
                yield path.name


def digest_of(path: Path) -> str:
    """The digest of the bytes of a file."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _settle(folder: Path) -> None:
    """Have the system write the names in a folder to the disk."""
    if os.name == "posix":
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
