"""Small inboxes for tests, and the command run over them."""

import json
from pathlib import Path
from typing import Any

from corpus.inbox.making import files_of
from corpus.inbox.plan import plan
from corpus.inbox.units import roster_lines, units
from hcc_parse.batch.keys import Settings
from hcc_parse.cli import clock
from hcc_parse.cli.inbox import batch
from hcc_parse.knowledge import load_knowledge

__all__ = ["batch", "everything_in", "inbox_in", "result_in", "settings"]


def settings(only: frozenset[str] = frozenset()) -> Settings:
    """How the reports of a test are reviewed."""
    return Settings(knowledge=load_knowledge(), only=only, today=clock.today())


def inbox_in(folder: Path, count: int, seed: int = 1) -> Path:
    """Write an inbox of so many units and its roster; the folder with what came in."""
    chosen = units(count)
    (folder / "don-vi.csv").write_text("".join(roster_lines(chosen)), "utf-8")
    for lot in plan(chosen, seed):
        for file in files_of(lot, seed):
            path = folder / "den" / file.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)
    return folder / "den"


def everything_in(out: Path) -> dict[str, bytes]:
    """The bytes of every result; what the program keeps for itself is left out."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and ".hcc" not in path.parts
    }


def result_in(out: Path) -> dict[str, Any]:
    """The whole result of a batch."""
    loaded: dict[str, Any] = json.loads((out / "ket-qua.json").read_text("utf-8"))
    return loaded
