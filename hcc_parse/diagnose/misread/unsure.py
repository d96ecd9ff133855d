"""Every number that was read with doubt, and whether the sums of the report bear it out."""

from collections.abc import Iterator

from hcc_parse.diagnose.misread.moves import Moves, moves_of, others
from hcc_parse.diagnose.system import System, spot, system_of
from hcc_parse.domain import TAKEN, Figure, Mentions, Outcome, Relations, Report, Unsure

TOGETHER = 3  # numbers that may be misread alike, so that their sums hold all the same


def find_unsure(
    report: Report, mentions: Mentions, relations: Relations, sure: float
) -> Iterator[Unsure]:
    """Yield the numbers that were read with doubt, in reading order.

    A first reading is confirmed where the number stands in a sum, every sum that it stands in
    holds, and no rivals make them hold as well.

    Args:
        report: The report, with the readings that its sums proved.
        mentions: Its figures.
        relations: What must hold among them.
        sure: How sure a reading must be, of 1, before it is no longer doubted.
    """
    found = [figure for figure in _figures(mentions) if figure.place.confidence < sure]
    if not found:
        return
    system = system_of(relations, sure)
    moves = moves_of(system)
    numbers = {spot(figure.place): number for number, figure in enumerate(system.figures)}
    for figure in sorted(found, key=lambda one: spot(one.place)):
        number, before = numbers.get(spot(figure.place)), _first(report, figure)
        outcome: Outcome = "open"
        if number is not None and not _is_broken(system, number):
            if before is not None:
                outcome = "taken"
            elif _is_borne_out(system, moves, number):
                outcome = "confirmed"
        yield Unsure(figure=figure, first=before or figure.text, outcome=outcome)


def _figures(mentions: Mentions) -> Iterator[Figure]:
    """The counts and shares of the text and of the tables; numbers of order and codes are none."""
    entries = (
        entry.figure
        for grid in mentions.grids
        for row in grid.rows
        if row.role in ("data", "total", "ratio")
        for entry in row.entries
        if entry.column or not row.key
    )
    for figure in (*mentions.figures, *entries):
        if figure is not None and figure.kind != "other":
            yield figure


def _first(report: Report, figure: Figure) -> str | None:
    """What the OCR read first, where another reading was taken."""
    place = figure.place
    words = report.passage_at(place).words_at(place.start, place.end)
    return next((word.before for word in words if word.reason == TAKEN), None)


def _is_broken(system: System, number: int) -> bool:
    return any(system.equations[e].broken for e in system.touching.get(number, ()))


def _is_borne_out(system: System, moves: Moves, number: int) -> bool:
    """Whether the sums of a figure, all of which hold, could not hold by numbers misread alike."""
    if not any(_tells(system, moves, e, number) for e in system.touching.get(number, ())):
        return False
    found = others(system, moves, number, TOGETHER)
    return found is not None and not found


def _tells(system: System, moves: Moves, equation: int, number: int) -> bool:
    """Whether a sum can tell a figure: a bound cannot, nor what may be misread as it was.

    In `136 = 136 + 0` one number may have been misread twice in the same way.
    """
    one = system.equations[equation]
    if one.at_most:
        return False
    side = one.weights[number] > 0
    across = [n for n, weight in one.weights.items() if (weight > 0) != side and n in moves]
    return all(system.values[n] != system.values[number] for n in across)
