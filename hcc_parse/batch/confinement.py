"""What a child process may use of the machine, and what it has used."""

import contextlib
import ctypes
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
from functools import partial
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import NoReturn

from hcc_parse.domain import Limits

NEW_USER, NEW_NETWORK = 0x10000000, 0x40000000  # CLONE_NEWUSER, CLONE_NEWNET of <sched.h>
DEATH_OF_PARENT = 1  # PR_SET_PDEATHSIG of <sys/prctl.h>


def confine(folder: str, limits: Limits) -> None:
    """Work in an empty folder, in a group of its own, with limited memory, without network."""
    os.chdir(folder)
    tempfile.tempdir = folder
    if sys.platform == "win32":
        return
    import resource

    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, partial(_leave, folder))
    end_with_parent()
    cut_off()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    wanted = limits.memory_bytes + _inherited()
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_DATA):
        _, most = resource.getrlimit(kind)
        allowed = wanted if most < 0 else min(wanted, most)
        with contextlib.suppress(ValueError, OSError):  # macOS knows no such limit
            resource.setrlimit(kind, (allowed, most))


def _inherited() -> int:
    """Bytes of memory that a process begins with: what its parent had is no file's fault."""
    with contextlib.suppress(OSError, ValueError):  # only Linux tells
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return 0


def cut_off() -> bool:
    """Leave the network, where the system allows it: Linux, for a process with one thread.

    A root gives up nothing but the network; another user becomes the only one of a namespace, who
    may open the same files as before.

    Returns:
        Whether this process now is in a network with no one in it.
    """
    if sys.platform != "linux":
        return False
    user, group = os.geteuid(), os.getegid()
    if _leaves(NEW_NETWORK):
        return True
    if not _leaves(NEW_USER | NEW_NETWORK):
        return False
    with contextlib.suppress(OSError):  # without a name of its own the user is called nobody
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    return True


def _leaves(namespaces: int) -> bool:
    try:
        return bool(ctypes.CDLL(None).unshare(namespaces) == 0)
    except (OSError, AttributeError):
        return False


def end_with_parent() -> None:
    """Have the system end this process when the one that started it is killed."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(DEATH_OF_PARENT, signal.SIGTERM)
    parent = multiprocessing.parent_process()
    if parent is not None and os.getppid() != parent.pid:  # it died before that
        raise SystemExit(0)


def peak_memory() -> int:
    """The most bytes of memory that this process ever had; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def give_back() -> None:
    """Hand memory that is free back to the system; without this much of it is kept for later."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # another library of C has no such call
            ctypes.CDLL(None).malloc_trim(0)


def kill_all(process: BaseProcess) -> None:
    """Kill a process with all that it started."""
    if sys.platform != "win32" and process.pid is not None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()


def clear(folder: str) -> None:
    """Clear the folder of this process away: a parent that was killed does not."""
    shutil.rmtree(folder, ignore_errors=True)


def _leave(folder: str, _: int, __: object) -> NoReturn:
    """End as by `sys.exit`, so that programs started here are killed on the way out."""
    clear(folder)
    raise SystemExit(0)
