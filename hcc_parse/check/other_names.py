"""Days that are those of another name: `9 tháng (từ ngày 01/01 đến ngày 30/6)` are six months."""

from hcc_parse.domain import Dossier, Period, Reading, months_of, readings_of

MONTHS, QUARTERS = 12, 4
KINDS = {
    "month": tuple(f"month-{n}" for n in range(1, MONTHS + 1)),
    "quarter": tuple(f"quarter-{n}" for n in range(1, QUARTERS + 1)),
    "": ("half-1", "half-2", "nine-months"),  # five months of six may be figures closed early
}


def is_month(name: Period) -> bool:
    """Whether a name is that of a month."""
    return name.name in KINDS["month"]


def of_another_name(name: Period, days: Period, dossier: Dossier) -> Reading | None:
    """The days that a name bears, where those told for it are to the day of another of its kind.

    Args:
        name: A period by its name.
        days: The two days told for it.
        dossier: With the days of the regime of reports.
    """
    written, own = days.days, name.name or ""
    if written is None or written.start is None or written.end is None or not months_of(own):
        return None
    if own == "year":
        return None  # of a unit that was founded in its middle
    cutoffs, years = dossier.knowledge.cutoffs, {written.start.year, written.end.year}
    told = (written.start, written.end)
    found = [one for year in sorted(years) for one in readings_of(own, year, cutoffs)]
    if any((one.start, one.end) == told for one in found):
        return None
    kind = own.partition("-")[0]
    others = (one for one in KINDS.get(kind, KINDS[""]) if months_of(one) != months_of(own))
    is_of_other = any(
        (one.start, one.end) == told
        for other in others
        for year in years
        for one in readings_of(other, year, cutoffs)
    )
    near = [one for one in found if one.start == written.start or one.end == written.end]
    return next(iter((*near, *found)), None) if is_of_other else None
