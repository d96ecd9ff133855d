"""The three streams of a process, of which whoever started it may have closed any."""

import os
import sys
from pathlib import Path


def open_streams() -> None:
    """Give each closed stream somewhere to go, and have what is said written in any letters.

    A file opened later would else get the number of a closed stream, and whatever a library
    writes to that number. Standard output that was closed stays None: nothing is written to it.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
