"""A folder that fills up: when it has changed, and no file in it is still being copied."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from hcc_parse.batch.inbox import files_of

PAUSE = 2.0  # seconds between two looks; what is the same at both is taken to be whole

Seen = dict[str, tuple[int, int]]


def changes(inbox: Path, out: Path, pause: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Yield at once, then whenever the inbox is other than before and has come to rest.

    Args:
        inbox: A folder, or a zip.
        out: The folder of results, whose files do not count.
        pause: Waits so many seconds.
    """
    done: Seen | None = None
    before = _look(inbox, out)
    while True:
        pause(PAUSE)
        now = _look(inbox, out)
        if now == before and now != done and now:
            done = now
            yield
        before = now


def _look(inbox: Path, out: Path) -> Seen:
    """Size and time of each file."""
    found: Seen = {}
    for path in files_of([inbox]):
        if out in path.parents:
            continue
        try:
            about = path.lstat()
        except OSError:  # gone since
            continue
        found[str(path)] = (about.st_size, about.st_mtime_ns)
    return found
