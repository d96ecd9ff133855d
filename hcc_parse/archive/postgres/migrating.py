"""The tables of the archive on a server: made, brought up to date, or refused."""

from contextlib import AbstractContextManager
from typing import Protocol

from hcc_parse.archive.database import Row, steps
from hcc_parse.errors import HccError


class Server(Protocol):
    """As much of the engine as this takes."""

    name: str

    def rows(self, name: str, *values: object) -> list[Row]:
        """The rows that a statement gives."""

    def put(self, name: str, *values: object) -> int:
        """Write one row."""

    def run(self, script: str) -> None:
        """Run statements, one after the other."""

    def between(self, first: str) -> AbstractContextManager[None]:
        """A transaction that begins with a statement."""


def settle(server: Server) -> None:
    """Choose the schema and the settings of this connection.

    Raises:
        HccError: When the database cannot keep every letter.
    """
    ((encoding,),) = server.rows("encoding")
    if encoding != "UTF8":
        raise HccError(f"Cơ sở dữ liệu {server.name} dùng mã {encoding}; kho cần mã UTF8.")
    server.rows("settings")


def migrate(server: Server, *, make: bool) -> None:
    """Bring the tables up to date.

    Args:
        server: With the settings of `settle`.
        make: Whether to make the tables when they are not there.

    Raises:
        HccError: When there are none, or a newer version made them.
    """
    to, has = steps("postgres/schema"), _version(server)
    if has > max(to):
        newer = f"do bản mới hơn của hcc-parse ghi (lược đồ {has})"
        raise HccError(f"{server.name} {newer}; hãy nâng cấp.")
    if has == 0 and not make:
        how = "hãy thêm báo cáo bằng lệnh archive add"
        raise HccError(f"Không có kho lưu trữ trong {server.name}; {how}.")
    if has == max(to):
        return
    with server.between("BEGIN"):
        server.rows("lock_steps")  # another process may be first
        if not _version(server):
            server.put("make_schema")
        for number in sorted(step for step in to if step > _version(server)):
            server.run(to[number])
            server.put("put_about", "schema", str(number))


def _version(server: Server) -> int:
    """The number of the last migration; 0 where there is no archive.

    Raises:
        HccError: When other tables stand where the archive's would, or they may not be read.
    """
    ((about, tables, allowed),) = server.rows("there")
    if not allowed:
        raise HccError(f"Tài khoản này không có quyền vào kho {server.name} (xem archive roles).")
    if tables and not about:
        raise HccError(f"Lược đồ hcc_parse trong {server.name} không phải kho của hcc-parse.")
    return int(server.rows("about", "schema")[0][0]) if about else 0
