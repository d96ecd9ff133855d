"""A process that is killed at any moment: the same for batches and for the archive."""

import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from time import sleep


def killed(work: Callable[..., None], arguments: tuple[object, ...], moment: float) -> bool:
    """Work in a process and kill it after so many seconds.

    Args:
        work: What it does.
        arguments: With what.
        moment: Seconds from its start.

    Returns:
        Whether it had not ended before.

    Raises:
        RuntimeError: When it ended otherwise than well or by the kill.
    """
    process = get_context("fork").Process(target=work, args=arguments)
    process.start()
    sleep(moment)
    if process.pid is not None and process.is_alive():
        os.kill(process.pid, signal.SIGKILL)
    process.join()
    if process.exitcode not in (0, -signal.SIGKILL):
        raise RuntimeError(f"a run ended with {process.exitcode}")
    return process.exitcode != 0
