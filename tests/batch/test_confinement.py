"""A child reaches no one, where the system has networks with no one in them."""

import os
import socket
import subprocess

import pytest

from hcc_parse.batch.child import Child
from hcc_parse.domain import Limits

ALLOWED = (
    os.name == "posix"
    and subprocess.run(
        ["unshare", "--map-root-user", "--net", "true"], capture_output=True, check=False
    ).returncode
    == 0
)


def reach(port: int) -> str:
    """Try to reach a server of this machine."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except OSError as error:
        return f"{type(error).__name__}, {os.geteuid()}"
    return "reached"


@pytest.fixture
def port() -> object:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_child_reaches_not_even_its_own_machine(port: int) -> None:
    with Child(reach, None, Limits()) as child:
        answer = child.ask(port)
    assert answer == (f"OSError, {os.geteuid()}" if ALLOWED else "reached")
    assert reach(port) == "reached"
