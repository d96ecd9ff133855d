"""A file that a command writes is there whole, or as it was before."""

import os
import shutil
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and put it there once it is complete.

    What is no ordinary file (a pipe, `/dev/stdout`) is written to as it is; a link leads to the
    file that it names.

    Raises:
        OSError: When the system refuses; the file is then as it was.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return
    target = path.resolve()
    number, name = tempfile.mkstemp(prefix=".hcc-", dir=target.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, name)
        else:
            Path(name).chmod(0o666 & ~_mask())
        Path(name).replace(target)
    finally:  # once it is in its place there is nothing left under this name
        Path(name).unlink(missing_ok=True)


def _mask() -> int:
    """The rights that this process gives no new file; asking sets it, so it is set back."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
