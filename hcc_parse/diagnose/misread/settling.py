"""Take the one other reading of doubtful numbers under which every sum that they stand in holds.

The author's own mistakes are never mended: only a number that was read with doubt changes, only to
what a pass of the OCR read in the same picture, and only where the sums leave no other choice. Each
change must be proved by a sum of its own. The first reading stays on record.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hcc_parse.diagnose.misread.moves import Moves, Way, mending, moves_of
from hcc_parse.diagnose.proving import holds_after
from hcc_parse.diagnose.system import System, system_of
from hcc_parse.domain import (
    TAKEN,
    Address,
    Block,
    Figure,
    Paragraph,
    Passage,
    Relations,
    Repair,
    Report,
    Rival,
    Word,
)


def settle(report: Report, relations: Relations, sure: float) -> Report:
    """Return the report with the readings that its sums prove; itself where they prove none.

    Args:
        report: The report as it was read.
        relations: What must hold among its figures.
        sure: How sure a reading must be, of 1, before it is no longer doubted.
    """
    system = system_of(relations, sure)
    moves = moves_of(system)
    if not any(moves.values()):
        return report
    taken = [
        (system.figures[number], _rival(system, number, delta))
        for way in _proved(system, moves)
        for number, delta in way
    ]
    return _with(report, taken) if taken else report


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


def _with(report: Report, taken: Sequence[tuple[Figure, Rival]]) -> Report:
    """The report with words read otherwise; each change is a repair that a reader is told of."""
    by_place: dict[Address, dict[int, str]] = {}
    for figure, rival in taken:
        by_place.setdefault(figure.place.address, {})[rival.start] = rival.word
    blocks, repairs = list(report.blocks), list(report.repairs)
    for address, words in by_place.items():
        block = blocks[address.block]
        blocks[address.block], changed = _block_with(block, address, words)
        repairs += _repairs(changed)
    return replace(report, blocks=tuple(blocks), repairs=tuple(repairs))


def _block_with(block: Block, address: Address, words: dict[int, str]) -> tuple[Block, Passage]:
    if isinstance(block, Paragraph):
        passage = _reread(block.passage, words)
        return replace(block, passage=passage), passage
    changed = next(cell.passage for cell in block.cells if cell.passage.address == address)
    passage = _reread(changed, words)
    cells = (
        replace(cell, passage=passage) if cell.passage is changed else cell for cell in block.cells
    )
    return replace(block, cells=tuple(cells)), passage


def _reread(passage: Passage, changes: dict[int, str]) -> Passage:
    """A passage with words read otherwise; all that stands behind them moves along."""
    text, words, moved = passage.text, list[Word](), 0
    for word in passage.words:
        start, end = word.start + moved, word.end + moved
        other = changes.get(word.start)
        if other is None:
            words.append(word._replace(start=start, end=end))
            continue
        first = text[start:end]
        text = text[:start] + other + text[end:]
        moved += len(other) - len(first)
        rivals = (first, *(rival for rival in word.rivals if rival != other))
        read = word._replace(start=start, end=start + len(other), rivals=rivals)
        words.append(read._replace(before=first, reason=TAKEN))
    return replace(passage, text=text, words=tuple(words))


def _repairs(passage: Passage) -> Iterator[Repair]:
    for word in passage.words:
        if word.reason == TAKEN:
            place = passage.at(word.start, word.end)
            after = passage.text[word.start : word.end]
            yield Repair(place=place, before=word.before, after=after, reason=TAKEN)
