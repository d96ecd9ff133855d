"""Words of a scan that are read otherwise than at first, for a reason that is told."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal, NamedTuple

from hcc_parse.domain.provenance import Address, Passage, Word
from hcc_parse.domain.report import Block, Paragraph, Repair, Report

Proof = Literal["scan-sums", "scan-registry"]
TAKEN: Proof = "scan-sums"  # the sums of the report hold with another reading
REGISTERED: Proof = "scan-registry"  # a document of the registry bears it
PROOFS = (TAKEN, REGISTERED)


class Reread(NamedTuple):
    """A printed word, by where it begins, that is taken for one of its rivals."""

    address: Address
    start: int
    rival: str
    proof: Proof


def reread(report: Report, changes: Iterable[Reread]) -> Report:
    """The report with words read otherwise; each change is a repair that a reader is told of.

    The first reading of a word stays on record with it, and becomes one of its rivals.
    """
    by_place: defaultdict[Address, dict[int, Reread]] = defaultdict(dict)
    for change in changes:
        by_place[change.address].setdefault(change.start, change)
    blocks, repairs = list(report.blocks), list(report.repairs)
    for address, words in by_place.items():
        block = blocks[address.block]
        blocks[address.block], changed = _block_with(block, address, words)
        repairs += _repairs(changed)
    return replace(report, blocks=tuple(blocks), repairs=tuple(repairs)) if by_place else report


def passage_with(passage: Passage, changes: Mapping[int, Reread]) -> Passage:
    """A passage with words read otherwise; all that stands behind them moves along."""
    text, words, moved = passage.text, list[Word](), 0
    for word in passage.words:
        start, end = word.start + moved, word.end + moved
        change = changes.get(word.start)
        if change is None:
            words.append(word._replace(start=start, end=end))
            continue
        first, other = text[start:end], change.rival
        text = text[:start] + other + text[end:]
        moved += len(other) - len(first)
        rivals = (first, *(rival for rival in word.rivals if rival != other))
        read = word._replace(start=start, end=start + len(other), rivals=rivals)
        words.append(read._replace(before=first, reason=change.proof))
    return replace(passage, text=text, words=tuple(words))


def _block_with(
    block: Block, address: Address, words: Mapping[int, Reread]
) -> tuple[Block, Passage]:
    if isinstance(block, Paragraph):
        passage = passage_with(block.passage, words)
        return replace(block, passage=passage), passage
    changed = next(cell.passage for cell in block.cells if cell.passage.address == address)
    passage = passage_with(changed, words)
    cells = (
        replace(cell, passage=passage) if cell.passage is changed else cell for cell in block.cells
    )
    return replace(block, cells=tuple(cells)), passage


def _repairs(passage: Passage) -> Iterator[Repair]:
    for word in passage.words:
        if word.reason in PROOFS:
            place = passage.at(word.start, word.end)
            after = passage.text[word.start : word.end]
            yield Repair(place=place, before=word.before, after=after, reason=word.reason)
