"""One server of PostgreSQL for all tests of a process that ask for it."""

from collections.abc import Iterator

import pytest

from tests.archive.server import Server, serving


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with serving() as found:
        yield found
