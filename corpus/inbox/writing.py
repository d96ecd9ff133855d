"""Writes an inbox to a folder, and what is true of it beside it."""

import json
from pathlib import Path
from typing import Any

from corpus.inbox.making import Sent, files_of
from corpus.inbox.plan import Lot, plan
from corpus.inbox.units import ASKED, roster_lines, units


def write_inbox(folder: Path, count: int, seed: int, healthy: bool = False) -> Path:
    """Write what so many units send, their roster, and the truth about both.

    Args:
        folder: Gets `den`, `don-vi.csv` and `su-that.json`.
        count: How many units.
        seed: Of all that is drawn.
        healthy: Whether each unit sends one true report.

    Returns:
        The folder.
    """
    chosen = units(count)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "don-vi.csv").write_text("".join(roster_lines(chosen)), "utf-8", newline="\n")
    truth = []
    for lot in plan(chosen, seed, healthy):
        sent = list(files_of(lot, seed))
        for file in sent:
            target = folder / "den" / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.content)
        truth.append(_true(lot, sent))
    told = json.dumps({"asked": ASKED, "units": truth}, ensure_ascii=False, indent=1)
    (folder / "su-that.json").write_text(told + "\n", "utf-8", newline="\n")
    return folder


def _true(lot: Lot, sent: list[Sent]) -> dict[str, Any]:
    files = [
        {
            "path": file.path,
            "state": file.state,
            "slips": [
                {"kind": slip.kind, "place": slip.place, "before": slip.before, "after": slip.after}
                for slip in file.slips
            ],
        }
        for file in sent
    ]
    return {"unit": f"{lot.unit.kind} {lot.unit.name}", "fate": lot.fate, "files": files}
