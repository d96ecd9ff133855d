"""Messages of a child before its answer: it is at long work, and asks for more time."""

import signal
import sys
from functools import partial
from multiprocessing.connection import Connection
from typing import NamedTuple

from hcc_parse.patience import asked_through

BEGINNING = b"longer "  # no answer begins so: those are packed
SLACK = 10  # seconds beyond its time after which a child ends, should nobody have ended it


class Longer(NamedTuple):
    """A child asks for so many seconds, from now on."""

    seconds: float


def longer_in(message: bytes) -> Longer | None:
    """What a message asks for; None when it is an answer."""
    if not message.startswith(BEGINNING):
        return None
    return Longer(float(message.removeprefix(BEGINNING)))


def ask_through(pipe: Connection) -> None:
    """Have what this process asks for go through a pipe."""
    asked_through(partial(_ask, pipe))


def end_after(seconds: float) -> None:
    """Have the system end this process then, should its parent have been killed meanwhile."""
    if sys.platform != "win32":
        signal.alarm(min(int(seconds), 10**8) + SLACK)


def _ask(pipe: Connection, seconds: float) -> None:
    end_after(seconds)
    pipe.send_bytes(BEGINNING + str(seconds).encode())
