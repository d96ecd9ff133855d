"""Files that are whole or not there: written beside their place, then put in it at once."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def half_written(folder: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """Yield a file that only its owner may read; it goes away unless it is put in its place.

    Args:
        folder: Where it is written; on the same disk as its place.
    """
    number, name = tempfile.mkstemp(dir=folder)
    try:
        with os.fdopen(number, "wb") as file:
            yield Path(name), file
    finally:
        Path(name).unlink(missing_ok=True)


def commit(file: BinaryIO, temporary: Path, place: Path) -> None:
    """Put a file in its place, at once, once all of it is on the disk."""
    file.flush()
    os.fsync(file.fileno())
    temporary.replace(place)
    if os.name == "posix":
        folder = os.open(place.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
