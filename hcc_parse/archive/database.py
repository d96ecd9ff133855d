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
    """An engine with the archive's tables in it.

    Statements stand in `archive/sql`; an engine that needs one otherwise has its own beside it.
    """

    @property
    def name(self) -> str:
        """What it may be called where all can read it."""

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

    def reading(self) -> AbstractContextManager[None]:
        """A time in which all that is read is of one moment, whoever writes meanwhile."""

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
def statements(*folders: str) -> dict[str, str]:
    """The statements of folders by their names.

    Args:
        folders: Of `archive`; a statement of a later one takes the place of an earlier one's.
    """
    found: dict[str, str] = {}
    for folder in folders:
        found |= _statements(folder)
    return found


def _statements(folder: str) -> dict[str, str]:
    found: dict[str, str] = {}
    place = files("hcc_parse.archive").joinpath(folder)
    for file in sorted(place.iterdir(), key=lambda file: file.name):
        for part in file.read_text("utf-8").split(MARK)[1:]:
            name, _, statement = part.partition("\n")
            if name.strip() in found:
                raise ValueError(f"{file.name}: {name} is there twice")
            found[name.strip()] = statement.strip()
    return found


def steps(folder: str) -> dict[int, str]:
    """The migrations in a folder of `archive` by their numbers."""
    place = files("hcc_parse.archive").joinpath(folder)
    return {int(file.name[:3]): file.read_text("utf-8") for file in place.iterdir()}
