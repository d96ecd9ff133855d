"""Holds a batch's result against what is true of an inbox: `python -m corpus.inbox.verify DIR OUT`.

Every planted trouble must be told, and nothing else: each file has its state, each unit its
standing, each report with a slip an error or a warning, and no other report any.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

STANDS: dict[str, tuple[str, ...]] = {
    "sent": ("passed",),
    "copied": ("passed",),
    "renewed": ("passed",),
    "slipped": ("look", "correct"),
    "missing": ("absent",),
    "last quarter": ("absent",),
    "scanned": ("passed", "look"),  # what was not surely read is asked
    "broken": ("unread",),
}
TOLD = {"missing": "X01", "last quarter": "X04", "renewed": "X02", "copied": "X02"}


class Outcome(NamedTuple):
    """How a result holds: what was planted and not told, what was told and not planted."""

    planted: int
    missed: list[str]
    unplanted: list[str]


def verify(truth: dict[str, Any], result: dict[str, Any]) -> Outcome:
    """Compare a result with the truth about its inbox.

    Args:
        truth: What `corpus.inbox` wrote beside the inbox.
        result: `ket-qua.json` of the batch.
    """
    states = {file["path"]: file["state"] for file in result["received"]}
    stands = {one["unit"]: one["verdict"] for one in result["standings"]}
    crossings = [one for one in result["across"]["findings"] if one["severity"] != "note"]
    told = {(one["check"], one["unit"]) for one in result["across"]["findings"]}
    missed: list[str] = []
    unplanted: list[str] = []
    planted = 0
    for unit in truth["units"]:
        name, fate = unit["unit"], unit["fate"]
        planted += fate != "sent"
        for file in unit["files"]:
            if states.get(file["path"]) != file["state"]:
                missed.append(f"{file['path']}: {states.get(file['path'])}, not {file['state']}")
        slipped = any(file["slips"] for file in unit["files"])
        if stands.get(name) not in STANDS["slipped" if slipped else fate]:
            what = ", ".join(_slips(unit)) or fate
            (unplanted if fate == "sent" else missed).append(f"{name}: {stands.get(name)} ({what})")
        if fate in TOLD and (TOLD[fate], name) not in told:
            missed.append(f"{name}: no {TOLD[fate]}")
    fates = {unit["unit"]: unit["fate"] for unit in truth["units"]}
    for one in crossings:
        if fates.get(one["unit"]) in {"sent", "copied", "renewed", None}:
            unplanted.append(f"{one['check']} {one['unit']}: {one['message']}")
    return Outcome(planted, missed, unplanted)


def _slips(unit: dict[str, Any]) -> Iterator[str]:
    for file in unit["files"]:
        for slip in file["slips"]:
            yield f"{slip['kind']}: {slip['before']} -> {slip['after']}"


def main() -> None:
    """Print what does not hold; exit 1 if anything does not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("inbox", type=Path, help="the folder that corpus.inbox wrote")
    parser.add_argument("out", type=Path, help="the folder that batch wrote")
    options = parser.parse_args()
    truth = json.loads((options.inbox / "su-that.json").read_text("utf-8"))
    result = json.loads((options.out / "ket-qua.json").read_text("utf-8"))
    outcome = verify(truth, result)
    pages = [one["page"] for one in result["standings"] if one["page"]]
    outcome.missed.extend(
        f"{page}: not written" for page in pages if not (options.out / page).is_file()
    )
    for line in outcome.missed:
        print(f"not told: {line}")
    for line in outcome.unplanted:
        print(f"not planted: {line}")
    found = outcome.planted - len(outcome.missed)
    print(
        f"troubles told {found} of {outcome.planted}; told, not planted: {len(outcome.unplanted)}"
    )
    sys.exit(1 if outcome.missed or outcome.unplanted else 0)


if __name__ == "__main__":
    main()
