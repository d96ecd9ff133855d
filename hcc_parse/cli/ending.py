"""A run that another program ends (SIGTERM) says the same as one that Ctrl-C ends."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def ended_as_by_ctrl_c() -> Iterator[None]:
    """While this lasts, SIGTERM is a `KeyboardInterrupt`; in a child it stays what it was."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    mine = os.getpid()

    def end(number: int, _: FrameType | None) -> None:
        if os.getpid() != mine:  # a child that has not yet chosen its own way to end
            os._exit(128 + number)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
