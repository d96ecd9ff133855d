"""Settings that all tests share: equal examples, one server a process, a cache of their own."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from corpus.archive_server import Filled, Server

settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def server() -> "Iterator[Server]":
    """PostgreSQL, started for the tests of this process that ask for it."""
    from corpus.archive_server import serving

    with serving() as found:
        yield found


@pytest.fixture(scope="session")
def filled(server: "Server") -> "Filled":
    """A database of it with the reports of the contract."""
    from corpus.archive_server import Filled
    from tests.archive.reports import fill

    return Filled(server, fill)


@pytest.fixture
def url(filled: "Filled") -> str:
    """The address of that database, with nothing in it that another test wrote."""
    return filled.renewed()


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Recognised pages are kept in a folder of this run."""
    before = os.environ.get("HCC_CACHE")
    os.environ["HCC_CACHE"] = str(tmp_path_factory.mktemp("pages"))
    yield
    if before is None:
        del os.environ["HCC_CACHE"]
    else:
        os.environ["HCC_CACHE"] = before
