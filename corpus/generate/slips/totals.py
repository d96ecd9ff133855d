"""Slips over several figures: totals not updated, rows left out, figures of another period."""

from random import Random

from corpus.generate.draft import Draft, Row, Sheet
from corpus.generate.ledger import Slip
from corpus.generate.numbers import count_in
from corpus.generate.slips.digits import keys_at, write

BALANCED = ("received_total", "received_online", "resolved_total", "resolved_early")


def total_not_updated(draft: Draft, rng: Random) -> Slip | None:
    """A row is corrected, its own sums with it; the row of totals stays as it was."""
    for sheet, whole in _with_totals(draft):
        rows = [row for row in sheet.rows if row.role == "data"]
        rng.shuffle(rows)
        for row in rows:
            keys = {draft.marks[key].meaning: key for key in _keys(draft, row)}
            values = [int(draft.marks[keys[name]].value or 0) for name in BALANCED]
            if min(values) < 10:
                continue
            more = rng.randint(1, 9)
            for name, value in zip(BALANCED, values, strict=True):
                draft.change(
                    keys[name], text=count_in(draft.style, value + more), value=value + more
                )
            above = [one for one in sheet.rows[: sheet.rows.index(row)] if one.role == "group"]
            summed = [key for one in (whole, *above[-1:]) for key in _keys(draft, one)]
            stale = [key for key in summed if draft.marks[key].meaning in BALANCED]
            totals = [str(draft.marks[key].value) for key in stale]
            return Slip(
                kind="total not updated",
                place=f"row {row.cells[1]} of {sheet.name}",
                before=count_in(draft.style, values[0]),
                after=count_in(draft.style, values[0] + more),
                breaks=True,
                categories=("arithmetic", "consistency"),
                traces=tuple((total,) for total in totals if len(total) > 1),
            )
    return None


def row_left_out(draft: Draft, rng: Random) -> Slip | None:
    """A row is missing; those below it move up."""
    for sheet, whole in _with_totals(draft):
        rows = [row for row in sheet.rows if row.role == "data"]
        chosen = [row for row in rows if _received(draft, row) > 0]
        if len(rows) < 4 or not chosen:
            continue
        row = rng.choice(chosen)
        at = sheet.rows.index(row)
        alone = _is_alone(sheet, at)
        _move_numbers_up(sheet, at)
        del sheet.rows[at]
        above = [one for one in sheet.rows[:at] if one.role == "group"]
        summed = (above or [whole])[-1]
        name = summed.cells[1] if above else "dòng tổng"
        totals = [str(draft.marks[key].value) for key in _keys(draft, summed)]
        return Slip(
            kind="row left out",
            place=f"row {row.cells[1]} of {sheet.name}",
            before=row.cells[1],
            after="",
            breaks=not alone,
            categories=("arithmetic", "consistency"),
            traces=tuple((name, total) for total in totals),
        )
    return None


def figure_of_last_period(draft: Draft, rng: Random) -> Slip | None:
    """A sentence keeps the figure of the report before."""
    keys = [key for key in keys_at(draft, "sentence") if (draft.marks[key].value or 0) > 40]
    keys = [key for key in keys if str(draft.marks[key].meaning).startswith(("rec", "res", "in_"))]
    if not keys:
        return None
    key = rng.choice(keys)
    old = int(draft.marks[key].value or 0)
    return write(draft, key, int(old * rng.uniform(0.6, 0.9)), "figure of last period", "sentence")


def part_above_whole(draft: Draft, rng: Random) -> Slip | None:
    """A part in a sentence exceeds the total beside it."""
    text = draft.keys_in_text()
    sums = [one.keys for one in draft.stated if one.kind == "sum" and set(one.keys) <= text]
    sums = [keys for keys in sums if (draft.marks[keys[0]].value or 0) > 9]
    if not sums:
        return None
    whole, *parts = rng.choice(sums)
    more = int(draft.marks[whole].value or 0) + rng.randint(2, 60)
    return write(draft, rng.choice(parts), more, "part above its whole", "sentence")


def blank_cell(draft: Draft, rng: Random) -> Slip | None:
    """A cell of a row is empty where a figure belongs."""
    keys = keys_at(draft, "cell")
    if not keys:
        return None
    key = rng.choice(keys)
    mark = draft.marks[key]
    sums = [one.keys for one in draft.stated if one.kind == "sum" and key in one.keys]
    told = [keys[0] for keys in sums if keys[0] != key]  # the totals that now miss it
    own = ((str(mark.value),),) if any(keys[0] == key for keys in sums) else ()
    draft.change(key, text="", value=0)
    return Slip(
        kind="cell blank",
        place=f"{mark.meaning}, {mark.field}",
        before=mark.text,
        after="",
        breaks=bool(sums),
        categories=("arithmetic", "consistency", "missing"),
        traces=(*own, *((str(draft.marks[one].value),) for one in told if draft.marks[one].value)),
    )


def _with_totals(draft: Draft) -> list[tuple[Sheet, Row]]:
    return [(s, row) for s in draft.sheets() for row in s.rows if row.role == "total"][:1]


def _is_alone(sheet: Sheet, at: int) -> bool:
    """Whether a row is the only one of its group: without it no sum is broken."""
    around = (sheet.rows[at - 1].role, sheet.rows[min(at + 1, len(sheet.rows) - 1)].role)
    return around[0] == "group" and around[1] != "data"


def _keys(draft: Draft, row: Row) -> list[str]:
    return [cell[1:-1] for cell in row.cells if cell[1:-1] in draft.marks]


def _received(draft: Draft, row: Row) -> int:
    return max((int(draft.marks[key].value or 0) for key in _keys(draft, row)), default=0)


def _move_numbers_up(sheet: Sheet, at: int) -> None:
    """Give each later row the number of the one before it, up to the next group."""
    number = sheet.rows[at].cells[0]
    for row in sheet.rows[at + 1 :]:
        if row.role != "data":
            return
        row.cells[0], number = number, row.cells[0]


MAKERS = {
    "total not updated": total_not_updated,
    "row left out": row_left_out,
    "figure of last period": figure_of_last_period,
    "part above its whole": part_above_whole,
    "cell blank": blank_cell,
}
