"""What a batch wrote, read back by tests."""

import json
from pathlib import Path
from typing import Any


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
