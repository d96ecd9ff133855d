"""A server of PostgreSQL that tests and measurements start, fill and stop by themselves."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from pwd import getpwnam
from tempfile import mkdtemp
from time import sleep
from typing import Any

import psycopg

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
NEW = "new"  # asks for a server of its own
TRIES = 600  # to reach a server that is starting, a tenth of a second apart
QUIET = {
    "listen_addresses": "",
    "max_connections": "30",
    "autovacuum_naptime": "10",
}
HASTY = {
    "fsync": "off",  # what a test wrote need not outlive the machine
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
}


class Server:
    """A server on a socket in a folder of its own.

    Args:
        folder: Where its socket is.
        pid: Its first process.
    """

    def __init__(self, folder: Path, pid: int) -> None:
        self._folder, self._pid = folder, pid
        self._numbers = count()

    def processor(self) -> float:
        """Seconds of the processor that its processes took, those that ended left out."""
        children = Path(f"/proc/{self._pid}/task/{self._pid}/children").read_text("ascii").split()
        spent = (Path(f"/proc/{pid}/schedstat") for pid in [str(self._pid), *children])
        return sum(int(path.read_text("ascii").split()[0]) for path in spent if path.exists()) / 1e9

    def url(self, database: str, user: str = "postgres") -> str:
        """The address of a database."""
        return f"postgresql://{user}@/{database}?host={self._folder}"

    def run(self, statement: str, database: str = "postgres") -> None:
        """Have the owner of everything do something."""
        with psycopg.connect(self.url(database), autocommit=True) as link:
            link.execute(statement.encode())

    def asked(self, statement: str, database: str) -> list[tuple[Any, ...]]:
        """What the owner of everything sees."""
        with psycopg.connect(self.url(database), autocommit=True) as link:
            return link.execute(statement.encode()).fetchall()

    def made(self, template: str = "template0") -> str:
        """The address of a new database, a copy of another one."""
        name = f"made{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8' STRATEGY file_copy")
        return self.url(name)


def name_in(url: str) -> str:
    """The database of an address."""
    return url.split("/")[3].partition("?")[0]


class Filled:
    """A database with an archive in it, as it was before when it is asked for again.

    Args:
        server: Where to make it.
        fill: Makes the archive at an address.
    """

    def __init__(self, server: Server, fill: Callable[[str], None]) -> None:
        self._server = server
        self.url = server.made()
        self._name = name_in(self.url)
        fill(self.url)
        tables = "SELECT relname FROM pg_stat_user_tables WHERE schemaname = 'hcc_parse'"
        self._tables = [name for (name,) in self._ask(tables)]
        kept = (f"CREATE TABLE kept.{name} AS TABLE hcc_parse.{name};" for name in self._tables)
        server.run(f"CREATE SCHEMA kept; {''.join(kept)}", self._name)
        self._written = self._last()

    def renewed(self) -> str:
        """Its address, after what a test wrote is undone."""
        if self._last() != self._written:
            whole = ", ".join(f"hcc_parse.{name}" for name in self._tables)
            put = (f"INSERT INTO hcc_parse.{n} TABLE kept.{n};" for n in self._tables)
            script = f"SET session_replication_role = replica; TRUNCATE {whole}; {''.join(put)}"
            self._server.run(script, self._name)
            self._written = self._last()
        return self.url

    def _last(self) -> list[tuple[Any, ...]]:
        """The number of the last transaction that wrote."""
        return self._ask("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")

    def _ask(self, statement: str) -> list[tuple[Any, ...]]:
        return self._server.asked(statement, self._name)


@contextmanager
def serving(*, lasting: bool = False) -> Iterator[Server]:
    """A server, stopped at the end and nothing left of it.

    PostgreSQL refuses to run as root; a root starts it as `postgres`, which Debian's package made.

    Args:
        lasting: Whether it writes to the disk as one of an office does, for measurements.
    """
    folder = Path(mkdtemp(prefix="hcc-pg-", dir="/tmp"))
    who: dict[str, str | int] = {}
    if os.geteuid() == 0:
        owner = getpwnam("postgres")
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        who = {"user": owner.pw_uid, "group": owner.pw_gid}
    made = [program("initdb"), "--no-sync", "--auth=trust", "--username=postgres"]
    made += ["--encoding=UTF8", "--locale=C.UTF-8", f"--pgdata={folder / 'data'}"]
    subprocess.run(made, check=True, capture_output=True, cwd=folder, **who)  # type: ignore[call-overload]
    settings = {**QUIET, "unix_socket_directories": str(folder)} | ({} if lasting else HASTY)
    command = [program("postgres"), "-D", str(folder / "data")]
    command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    with (folder / "log").open("wb") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder, **who)  # type: ignore[call-overload]
    try:
        server = Server(folder, running.pid)
        _reach(server, running, folder / "log")
        yield server
    finally:
        running.send_signal(3)  # at once, without a word to those connected
        running.wait(60)
        shutil.rmtree(folder)


def _reach(server: Server, running: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(TRIES):
        if running.poll() is not None:
            break
        try:
            server.run("SELECT 1")
        except psycopg.OperationalError:
            sleep(0.1)
        else:
            return
    raise RuntimeError(f"PostgreSQL does not start: {log.read_text('utf-8')}")


def program(name: str) -> str:
    """Where a program of PostgreSQL is."""
    found = [str(folder / name) for folder in PROGRAMS if (folder / name).is_file()]
    program = found[0] if found else shutil.which(name)
    if program is None:
        raise RuntimeError(f"{name} is missing; `make system` installs it")
    return program


@contextmanager
def addressed(url: str | None) -> Iterator[tuple[str | None, Callable[[], float]]]:
    """The address that was asked for: of a new server for `new`, of none for None.

    Yields:
        It, and what tells the seconds that the processor worked for it in other processes.
    """
    if url == NEW:
        with serving(lasting=True) as server:
            yield server.made(), server.processor
    else:
        yield url, lambda: 0.0
