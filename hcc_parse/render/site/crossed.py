"""What checks across reports say of one report, with the places where it says so."""

from collections.abc import Iterator
from dataclasses import replace

from hcc_parse.domain import (
    Address,
    Crossing,
    Finding,
    Paragraph,
    Provenance,
    Report,
    Sight,
    Standing,
)


def findings_across(standing: Standing, report: Report) -> Iterator[tuple[Finding, Crossing]]:
    """Yield what is said of a unit across reports, placed at its characters in the unit's report.

    A finding about another file of the unit keeps no place: it is not on this page.
    """
    path = standing.brief.path if standing.brief else None
    for crossing in standing.crossings:
        place = None
        if path is not None and crossing.path == path:
            place = _placed(crossing, report)
        yield replace(crossing.finding, place=place), crossing


def elsewhere(crossing: Crossing, standing: Standing) -> tuple[Sight, ...]:
    """What a crossing rests on in other files than the unit's report."""
    path = standing.brief.path if standing.brief else None
    return tuple(sight for sight in crossing.sights if sight.path != path)


def _placed(crossing: Crossing, report: Report) -> Provenance | None:
    """The characters of what is seen; the whole paragraph or cell where they are not clear."""
    place, spot = crossing.finding.place, crossing.spot
    if spot is None:
        return place
    address = Address(spot.block, spot.row, spot.column)
    if place is None or place.address != address or place.start == place.end:
        seen = next((sight.text for sight in crossing.sights if sight.spot == spot), "")
        return _found(seen, address, report)
    return place


def _found(seen: str, address: Address, report: Report) -> Provenance | None:
    blocks = report.blocks[address.block : address.block + 1]
    passages = (
        cell.passage
        for block in blocks
        for cell in ((block,) if isinstance(block, Paragraph) else block.cells)
        if cell.passage.address == address
    )
    passage = next(passages, None)
    if passage is None:
        return None
    if seen and passage.text.count(seen) == 1:
        start = passage.text.index(seen)
        return passage.at(start, start + len(seen))
    return passage.at(0, len(passage.text))
