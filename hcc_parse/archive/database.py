"""What the archive asks of an engine: statements by name, one transaction a report."""

from collections.abc import Hashable, Iterable
from contextlib import AbstractContextManager
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol

from hcc_parse.archive.finding import Finding

Row = tuple[Any, ...]
MARK = "-- name: "


class Database(Protocol):
    """An engine with the archive's tables in it; statements stand in `archive/sql`."""

    @property
    def finding(self) -> Finding:
        """The index of words."""

    def rows(self, name: str, *values: object) -> list[Row]:
        """The rows that a statement gives."""

    def put(self, name: str, *values: object) -> int:
        """Write one row; the id that it was given."""

    def many(self, name: str, rows: Iterable[Row]) -> None:
        """Write many rows."""

    def writing(self) -> AbstractContextManager[None]:
        """A transaction of the only writer: all of it, or nothing."""

    def whole(self) -> list[str]:
        """What the engine itself finds wrong with its file; empty when it is whole."""

    def tidy(self) -> None:
        """Leave nothing in the file of what was deleted."""

    def backup(self, path: Path) -> None:
        """A whole copy in another file."""

    def stamp(self) -> Hashable:
        """What is another after anything was written, by whomever."""

    def size(self) -> int:
        """How large it is, in bytes."""

    def close(self) -> None:
        """Give the file back."""


@cache
def statements() -> dict[str, str]:
    """The statements of `archive/sql` by their names."""
    found: dict[str, str] = {}
    for file in sorted(files("hcc_parse.archive").joinpath("sql").iterdir(), key=lambda f: f.name):
        for part in file.read_text("utf-8").split(MARK)[1:]:
            name, _, statement = part.partition("\n")
            if name.strip() in found:
                raise ValueError(f"{file.name}: {name} is there twice")
            found[name.strip()] = statement.strip()
    return found
