"""What a child process may use of the machine, and what it has used."""

import contextlib
import os
import signal
import sys
import tempfile
from typing import NoReturn

from hcc_parse.domain import Limits


def confine(folder: str, limits: Limits) -> None:
    """Work in an empty folder, in a group of its own, with limited memory."""
    os.chdir(folder)
    tempfile.tempdir = folder
    if sys.platform == "win32":
        return
    import resource

    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, _leave)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        _, most = resource.getrlimit(kind)
        allowed = limits.memory_bytes if most < 0 else min(limits.memory_bytes, most)
        with contextlib.suppress(ValueError, OSError):  # macOS knows no such limit
            resource.setrlimit(kind, (allowed, most))


def peak_memory() -> int:
    """The most bytes of memory that this process ever had; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _leave(_: int, __: object) -> NoReturn:
    """End as by `sys.exit`, so that programs started here are killed on the way out."""
    raise SystemExit(0)
