"""An archive of the tests, with the command that asks it."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Answer, run

Capture = pytest.CaptureFixture[str]


class Kept:
    """An archive, in a file or on a server, with the command that asks it."""

    def __init__(self, capsys: Capture, folder: Path, db: str) -> None:
        self.folder, self._capsys, self.db = folder, capsys, db

    def __call__(self, *arguments: str) -> Answer:
        """Run `archive …` on it."""
        return run(self._capsys, "archive", *arguments, "--db", self.db)

    def json(self, *arguments: str) -> Any:
        """The answer as JSON."""
        return json.loads(self(*arguments, "--format", "json").out)
