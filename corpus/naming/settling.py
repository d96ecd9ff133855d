"""Writes the scores into the README and the `meta.json` of a model."""

import json
from pathlib import Path
from typing import Any

START, END = "<!-- scores -->", "<!-- end of scores -->"


def settle(folder: Path, scores: str) -> None:
    """Put a table of scores into the two files that describe a model.

    Args:
        folder: The model.
        scores: Lines of cells parted by tabs, the head first.
    """
    readme, meta = folder / "README.md", folder / "meta.json"
    before, _, rest = readme.read_text("utf-8").partition(START)
    after = rest.partition(END)[2]
    readme.write_text(f"{before}{START}\n\n{_table(scores)}\n\n{END}{after}", "utf-8")
    content: dict[str, Any] = json.loads(meta.read_text("utf-8"))
    content["performance"] = _rates(scores)
    meta.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", "utf-8")


def _table(scores: str) -> str:
    head, *rows = (line.split("\t") for line in scores.splitlines())
    return "\n".join(_line(cells) for cells in (head, ["---"] * len(head), *rows))


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _rates(scores: str) -> dict[str, float]:
    """The F1 of each row: `seed 1001, both`."""
    rows = (line.split("\t") for line in scores.splitlines()[1:])
    return {f"seed {row[0]}, {row[2]}": float(row[-1]) for row in rows}
