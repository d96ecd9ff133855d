"""Archives with and without reports, on each engine."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.kept import Capture, Kept

if TYPE_CHECKING:
    from corpus.archive_server import Filled, Server


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def empty(capsys: Capture, tmp_path: Path, engine: str, request: pytest.FixtureRequest) -> Kept:
    db = str(tmp_path / "archive.db")
    return Kept(capsys, tmp_path, db if engine == "sqlite" else _server(request).made())


@pytest.fixture(scope="session")
def with_files(server: "Server", tmp_path_factory: pytest.TempPathFactory) -> "Filled":
    from corpus.archive_server import Filled
    from tests.archive.reports import fill

    folder = tmp_path_factory.mktemp("files")
    return Filled(server, lambda url: fill(url, folder))


@pytest.fixture
def kept(capsys: Capture, tmp_path: Path, engine: str, request: pytest.FixtureRequest) -> Kept:
    if engine == "postgres":
        filled: Filled = request.getfixturevalue("with_files")
        return Kept(capsys, tmp_path, filled.renewed())
    db = str(tmp_path / "archive.db")
    from tests.archive.reports import fill

    fill(db, tmp_path)
    return Kept(capsys, tmp_path, db)


def _server(request: pytest.FixtureRequest) -> "Server":
    found: Server = request.getfixturevalue("server")
    return found
