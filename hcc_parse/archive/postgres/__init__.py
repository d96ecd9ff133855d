"""The archive on a server of PostgreSQL, for an office of many users."""

from typing import TYPE_CHECKING

from hcc_parse.archive.postgres.address import checked
from hcc_parse.errors import HccError

if TYPE_CHECKING:
    from hcc_parse.archive.postgres.engine import PostgresDatabase

SCHEMES = ("postgres:", "postgresql:")


def is_server(where: str) -> bool:
    """Whether an archive is named by the address of a server."""
    return where.startswith(SCHEMES)


def connected(url: str, *, make: bool = False) -> "PostgresDatabase":
    """The database of an address.

    Args:
        url: `postgresql://user@host/database`; the password may be in `~/.pgpass` or `PGPASSWORD`.
        make: Whether to make the archive when the database has none.

    Raises:
        HccError: When there is none, psycopg is not installed, or the server cannot be reached.
    """
    try:
        from hcc_parse.archive.postgres.engine import PostgresDatabase
    except ImportError as error:
        install = "pip install 'hcc-parse[postgres]'"
        raise HccError(f"Muốn dùng PostgreSQL, hãy cài thêm psycopg: {install}.") from error
    return PostgresDatabase(checked(url), make=make)


__all__ = ["connected", "is_server"]
