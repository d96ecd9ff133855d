"""One report of several files: the letter, and the appendices that were sent apart."""

from collections.abc import Iterable
from dataclasses import replace

from hcc_parse.domain.provenance import Address, Passage, Provenance
from hcc_parse.domain.report import Block, Enclosure, Paragraph, Problem, Report


def joined(letter: Report, appendices: Iterable[Report]) -> Report:
    """Put appendices behind a letter; every passage keeps its characters.

    An appendix is placed by paragraph, row and column only: its pages, and the paragraphs
    of its file, are those of another file, and must not be taken for the letter's.
    """
    whole = letter
    for appendix in appendices:
        first = len(whole.blocks)
        blocks = tuple(_moved(block, first) for block in appendix.blocks)
        repairs = (
            replace(repair, place=_behind(repair.place, first)) for repair in appendix.repairs
        )
        problems = (_told(problem, first) for problem in appendix.problems)
        whole = replace(
            whole,
            blocks=(*whole.blocks, *blocks),
            repairs=(*whole.repairs, *repairs),
            problems=(*whole.problems, *problems),
            enclosures=(*whole.enclosures, Enclosure(first, appendix.source)),
        )
    return whole


def taken_back(place: Provenance, first: int, appendix: Report) -> Provenance:
    """A place of a joined report as it is in the appendix that begins at its block `first`.

    Raises:
        LookupError: When the appendix has no such place.
    """
    address = place.address._replace(block=place.address.block - first)
    return appendix.passage_at(replace(place, address=address)).at(place.start, place.end)


def _moved(block: Block, first: int) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, passage=_shifted(block.passage, first))
    cells = (replace(cell, passage=_shifted(cell.passage, first)) for cell in block.cells)
    return replace(block, cells=tuple(cells))


def _shifted(passage: Passage, first: int) -> Passage:
    return replace(passage, address=_later(passage.address, first), words=(), origins=())


def _behind(place: Provenance, first: int) -> Provenance:
    return replace(place, address=_later(place.address, first), boxes=())


def _later(address: Address, first: int) -> Address:
    return address._replace(block=address.block + first)


def _told(problem: Problem, first: int) -> Problem:
    place = problem.place
    return problem if place is None else replace(problem, place=_behind(place, first))
