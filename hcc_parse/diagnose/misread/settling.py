"""Take the one other reading of doubtful numbers under which every sum that they stand in holds.

The author's own mistakes are never mended: only a number that was read with doubt changes, only to
what a pass of the OCR read in the same picture, and only where the sums leave no other choice. Each
change must be proved by a sum of its own. The first reading stays on record.
"""

from collections.abc import Iterator

from hcc_parse.diagnose.misread.moves import Moves, Way, mending, moves_of
from hcc_parse.diagnose.proving import holds_after
from hcc_parse.diagnose.system import System, system_of
from hcc_parse.domain import TAKEN, Relations, Reread, Rival


def proved(relations: Relations, sure: float) -> Iterator[Reread]:
    """Yield the readings that the sums of a report prove.

    Args:
        relations: What must hold among its figures.
        sure: How sure a reading must be, of 1, before it is no longer doubted.
    """
    system = system_of(relations, sure)
    moves = moves_of(system)
    if not any(moves.values()):
        return
    for way in _proved(system, moves):
        for number, delta in way:
            rival = _rival(system, number, delta)
            address = system.figures[number].place.address
            yield Reread(address, rival.start, rival.word, TAKEN)


def _proved(system: System, moves: Moves) -> Iterator[Way]:
    """Yield the ways that alone mend every broken sum that they touch."""
    broken = [n for n, one in enumerate(system.equations) if one.broken and not one.at_most]
    ways = {equation: mending(system, moves, equation) for equation in broken}
    only = {e: way for e, found in ways.items() if found and len(found) == 1 for way in found}
    for way in sorted(set(only.values())):
        touched = {e for number, _ in way for e in system.touching[number]}
        mended = [e for e in broken if e in touched]
        alone = all(only.get(e) == way for e in mended)
        if alone and _is_borne(system, way, len(mended)) and holds_after(system, mended, way):
            yield way


def _is_borne(system: System, way: Way, mended: int) -> bool:
    """Whether more sums speak for a way than it changes numbers; one suffices for the likeliest.

    Of many readings of one number one or other fits a single sum by chance.
    """
    if len(way) == mended == 1:
        ((number, delta),) = way
        return system.figures[number].rivals[0].value == system.after(number, delta)
    return len(way) < mended


def _rival(system: System, number: int, delta: int) -> Rival:
    """The likeliest of the rivals of a figure that mean what it would be."""
    figure, after = system.figures[number], system.after(number, delta)
    return next(rival for rival in figure.rivals if rival.value == after)
