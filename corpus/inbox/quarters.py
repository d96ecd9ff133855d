"""Two quarters of the same units, whose figures follow from each other; some of them broken.

`python -m corpus.inbox.quarters --out DIR` writes DIR/quy-1 and DIR/quy-2, each with `den` and
`don-vi.csv`. What was left over is carried over, and the year's figures are those of both quarters
together. With `--broken` some units of the second quarter break that: `su-that.json` says which.
"""

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from corpus.generate.compose.report import compose
from corpus.generate.draft import Draft
from corpus.generate.facts import Facts
from corpus.generate.make import finished
from corpus.generate.roster import Commune
from corpus.generate.setting.docx import set_docx
from corpus.generate.span import Span
from corpus.inbox.following import following, likewise, with_more_so_far, with_other_opening
from corpus.inbox.units import FIRST, SECOND, roster_lines, units

Told = Callable[[Facts], Facts]
CHECKS = {"opening": "X05", "cumulative": "X06", "figures": "X07", "days": "X07"}


def write_quarters(folder: Path, count: int, seed: int, broken: bool = False) -> dict[str, str]:
    """Write two quarters of so many units.

    Args:
        folder: Gets `quy-1` and `quy-2`.
        count: How many units.
        seed: Of all that is drawn.
        broken: Whether breaks are planted: in every second unit, each kind in turn where a report
            has room for it.

    Returns:
        What is broken in the second report of a unit, by the unit's name.
    """
    chosen = units(count)
    for name in ("quy-1", "quy-2"):
        (folder / name / "den").mkdir(parents=True, exist_ok=True)
        roster = "".join(roster_lines(chosen))
        (folder / name / "don-vi.csv").write_text(roster, "utf-8", newline="\n")
    planted: dict[str, str] = {}
    turns = list(CHECKS) if broken else []
    for index, unit in enumerate(chosen):
        first, second, what = _pair(unit, f"{seed}/{index}", [] if index % 2 else turns)
        if what:
            planted[f"{unit.kind} {unit.name}"] = what
            turns = [*(turn for turn in turns if turn != what), what]
        for name, draft in (("quy-1", first), ("quy-2", second)):
            path = folder / name / "den" / f"BC TTHC {unit.kind} {unit.name}.docx"
            path.write_bytes(set_docx(finished(draft, ()).draft))
    told = json.dumps(planted, ensure_ascii=False, indent=1)
    (folder / "su-that.json").write_text(told + "\n", "utf-8", newline="\n")
    return planted


def _pair(unit: Commune, seed: str, turns: list[str]) -> tuple[Draft, Draft, str | None]:
    """A unit's reports on both quarters, the second with the first break that it has room for."""
    said: list[Facts] = []

    def kept(facts: Facts) -> Facts:
        said.append(facts)
        return facts

    first = _draft(unit, FIRST, seed, kept)
    last = said[0]

    def second(change: Told) -> Draft:
        rng = Random(f"quarters/{seed}/second")
        return _draft(unit, SECOND, seed, lambda drawn: kept(change(following(last, drawn, rng))))

    whole = second(lambda facts: facts)
    for what in turns:
        if what == "days" and (draft := _with_old_days(whole, first)):
            return first, draft, what
        if what in _room(first, whole, said[-1]):
            break
    else:
        return first, whole, None
    changes: dict[str, Told] = {
        "opening": with_other_opening,
        "cumulative": with_more_so_far,
        "figures": lambda facts: likewise(last, facts),
    }
    return first, second(changes[what]), what


def _draft(unit: Commune, span: Span, seed: str, told: Told) -> Draft:
    """A true report; of both quarters in one style, as an office keeps its form."""
    rng = Random(f"quarters/{seed}/report")
    return compose(rng, f"quarters-{seed.replace('/', '-')}", about=(unit, span), told=told)


def _room(first: Draft, second: Draft, facts: Facts) -> Iterator[str]:
    """Which breaks can be seen: both reports state the figures that would not agree."""
    if _states(second, "carried_over") and _states(first, "in_progress_total"):
        yield "opening"
    so_far = facts.year.counts["resolved_total"] if facts.year else None
    if _states(first, "resolved_total") and any(
        mark.value == so_far and mark.meaning is None for mark in second.marks.values()
    ):
        yield "cumulative"
    if any(second.sheets()):
        yield "figures"


def _states(draft: Draft, meaning: str) -> bool:
    return any(m.meaning == meaning and m.field is None for m in draft.marks.values())


def _with_old_days(second: Draft, first: Draft) -> Draft | None:
    """The report with the days of the quarter before at one place, where it has them at two."""
    days = (SECOND.start.isoformat(), SECOND.end.isoformat())
    before = (FIRST.start.isoformat(), FIRST.end.isoformat())
    keys = [key for key, mark in second.marks.items() if mark.iso == days]
    old = next((mark for mark in first.marks.values() if mark.iso == before), None)
    if len(keys) < 2 or old is None:
        return None
    second.change(keys[-1], text=old.text, iso=old.iso)
    return second


def main() -> None:
    """Write the quarters asked for."""
    parser = argparse.ArgumentParser(prog="python -m corpus.inbox.quarters", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    parser.add_argument("--count", type=int, default=40, help="how many units")
    parser.add_argument("--seed", type=int, default=1, help="of all that is drawn")
    parser.add_argument("--broken", action="store_true", help="plant breaks in the second quarter")
    options = parser.parse_args()
    planted = write_quarters(options.out, options.count, options.seed, options.broken)
    print(f"Hai quý của {options.count} đơn vị, {len(planted)} đơn vị có chỗ sai: {options.out}")


if __name__ == "__main__":
    main()
