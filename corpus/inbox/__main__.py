"""Writes an inbox: `python -m corpus.inbox --out DIR` fills DIR/den, and says what is true of it.

`den` holds what the units sent, `don-vi.csv` the roster, `su-that.json` what is true of both. The
same seed writes the same files.
"""

import argparse
import json
from pathlib import Path
from typing import Any

from corpus.inbox.making import Sent, files_of
from corpus.inbox.plan import Lot, plan
from corpus.inbox.units import ASKED, roster_lines, units


def main() -> None:
    """Write the inbox asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    parser.add_argument("--count", type=int, default=114, help="how many units")
    parser.add_argument("--seed", type=int, default=1, help="of all that is drawn")
    parser.add_argument("--healthy", action="store_true", help="one true report a unit")
    options = parser.parse_args()
    chosen = units(options.count)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "don-vi.csv").write_text("".join(roster_lines(chosen)), "utf-8", newline="\n")
    truth = []
    for lot in plan(chosen, options.seed, options.healthy):
        sent = list(files_of(lot, options.seed))
        for file in sent:
            target = options.out / "den" / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.content)
        truth.append(_true(lot, sent))
    told = json.dumps({"asked": ASKED, "units": truth}, ensure_ascii=False, indent=1)
    (options.out / "su-that.json").write_text(told + "\n", "utf-8", newline="\n")
    print(f"{sum(len(one['files']) for one in truth)} tệp của {len(chosen)} đơn vị: {options.out}")


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


if __name__ == "__main__":
    main()
