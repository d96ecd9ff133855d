"""The bench as a table of the README, in Vietnamese."""

from collections.abc import Iterable

from corpus.bench.aims import Aim
from corpus.bench.memory import Memory

BEGIN, END = "<!-- bench: python -m corpus.bench --write -->", "<!-- end of bench -->"
VERDICTS = {True: "đạt", False: "chưa đạt", None: "–"}


def page(aims: Iterable[Aim], memory: Memory | None, day: str, machine: str) -> str:
    """Return the table: each ratio, its limit, and whether it is kept; the day and the machine."""
    lines = ["", f"Đo ngày {day} trên {machine}.", ""]
    lines += ["| phép đo | tỷ số | mức | |", "|---|---|---|---|"]
    for aim in aims:
        limit = "–" if aim.limit is None else f"≤ {_said(aim.limit)}"
        if aim.wish is not None:
            limit += f" (muốn {_said(aim.wish)})"
        lines.append(
            f"| {aim.vietnamese} | {_said(round(aim.ratio, 2))} | {limit} | {VERDICTS[aim.holds]} |"
        )
    if memory:
        lines += [
            "",
            f"Bộ nhớ: {memory.first:.0f} MB sau {memory.distinct} tệp, {memory.last:.0f} MB sau "
            f"{memory.files} tệp, nhiều nhất {memory.peak:.0f} MB.",
        ]
    return "\n".join([*lines, ""])


def _said(number: float) -> str:
    return f"{number:g}".replace(".", ",")
