"""The contract on PostgreSQL."""

from collections.abc import Iterator

import psycopg
import pytest

from hcc_parse.archive import open_archive
from tests.archive.contract import Contract, Shelf


@pytest.fixture
def shelf(url: str) -> Iterator[Shelf]:
    archive = open_archive(url)
    yield Shelf(archive, lambda sha256: _damage(url, sha256))
    archive.close()


def _damage(url: str, sha256: str) -> None:
    with psycopg.connect(url) as link:
        link.execute(
            "UPDATE hcc_parse.original_pieces SET bytes = overlay(bytes PLACING 'x' FROM 1)"
            " WHERE sha256 = %s",
            (sha256,),
        )


class TestPostgres(Contract):
    """Every test of the contract."""
