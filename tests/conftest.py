"""Settings that all tests share: the same examples on every run, no folder of the user's own."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


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
