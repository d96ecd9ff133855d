"""A process at long work asks the one that waits for its answer for more time."""

from collections.abc import Callable
from contextlib import suppress

Ask = Callable[[float], None]
_ASK: list[Ask] = []  # of this process; nobody waits when there is none


def asked_through(ask: Ask) -> None:
    """Say how this process asks for time, counted in seconds from the moment of asking."""
    _ASK[:] = [ask]


def ask_for(seconds: float) -> None:
    """Ask for so many seconds from now on, instead of what is left of those given before."""
    for ask in _ASK:
        with suppress(ConnectionError):  # who waited is gone
            ask(seconds)
