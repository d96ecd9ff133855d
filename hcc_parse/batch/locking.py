"""One run at a time in a folder of results: a second one is refused, not mixed with the first."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hcc_parse.batch.store import KEPT_IN
from hcc_parse.errors import HccError

LOCK = "lock"
NO_LOCKS = (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS)  # of a network disk that has none


@contextmanager
def only_run(out: Path) -> Iterator[None]:
    """Hold a folder of results for as long as a run writes to it.

    The system takes the lock back when the process ends, however it ends; children have no part
    in it. On a disk without locks nothing is held.

    Raises:
        HccError: If another run holds the folder.
        OSError: If it cannot be made or written.
    """
    folder = out / KEPT_IN
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    number = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(number, out)
        yield
    finally:
        os.close(number)


def _lock(number: int, out: Path) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.lockf(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
            raise HccError(
                f"Một lần chạy khác đang ghi vào {out}; hãy đợi nó xong, hoặc chọn thư mục kết quả "
                "khác (--out)."
            ) from error
        if error.errno not in NO_LOCKS:
            raise
