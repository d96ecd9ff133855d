"""The slips of the reports by other hands, each in a piece of its report, so that many are cheap.

A piece is the head of the report and the paragraph or table with the slip, with what stands next to
it; what is told of the true piece as the product is does not count as found.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from corpus.ablation.cases import Case, Outcome, accusations, of_true
from corpus.by_hand.slips import REPORTS, HandSlip, slips
from corpus.score.match import Json
from hcc_parse.domain import Address, Block, Paragraph, Passage, Report, Table
from hcc_parse.read import read_report

HEAD = 12  # blocks from the first: the letterhead, the title and the grounds
BESIDE = 2  # blocks kept before and behind


def pieces(groups: str) -> Iterator[Case]:
    """Yield for each slip of these groups its true piece, where it is new, and the one with it."""
    seen = set[tuple[str, int]]()
    for slip in slips():
        if slip.report[0] not in groups:
            continue
        report = _read(slip.report)
        at = _block_of(slip, report)
        if at is None:
            continue
        true = Case(f"{slip.report} at {at}", _piece(report, at), of_true)
        if (slip.report, at) not in seen:
            seen.add((slip.report, at))
            yield true
        wrong = replace(
            report,
            blocks=tuple(
                _with(slip, block) if n == at else block for n, block in enumerate(report.blocks)
            ),
        )
        yield _SlippedPiece(true).case(slip, _piece(wrong, at))


class _SlippedPiece:
    """How a piece with a slip is judged: by what is told of it and not of the true one."""

    def __init__(self, true: Case) -> None:
        self._true = true
        self._told: frozenset[str] | None = None

    def case(self, slip: HandSlip, piece: Report) -> Case:
        """The piece with the slip."""
        return Case(f"{slip.report} {slip.kind}: {slip.replace[:40]}", piece, self._judged)

    def _judged(self, findings: list[Json]) -> Outcome:
        if self._told is None:
            self._told = self._true.outcome().false
        new = accusations(findings) - self._told
        return Outcome(frozenset({"the slip"} if new else ()), frozenset())


@cache
def _read(name: str) -> Report:
    return read_report(REPORTS / f"{name}.docx")


def _block_of(slip: HandSlip, report: Report) -> int | None:
    """The block that the slip changes; None where the reader cut the table or the words."""
    if slip.cell:
        tables = [n for n, block in enumerate(report.blocks) if isinstance(block, Table)]
        return tables[slip.cell[0]] if slip.cell[0] < len(tables) else None
    found = [
        n
        for n, block in enumerate(report.blocks)
        if any(slip.find in passage.text for passage in _passages(block))
    ]
    return found[0] if len(found) == 1 else None


def _passages(block: Block) -> list[Passage]:
    if isinstance(block, Paragraph):
        return [block.passage]
    return [cell.passage for cell in block.cells]


def _with(slip: HandSlip, block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, passage=_changed(slip, block.passage))
    return replace(
        block,
        cells=tuple(
            replace(cell, passage=_changed(slip, cell.passage))
            if _is_meant(slip, cell.passage)
            else cell
            for cell in block.cells
        ),
    )


def _is_meant(slip: HandSlip, cell: Passage) -> bool:
    if slip.cell:
        return (cell.address.row, cell.address.column) == slip.cell[1:]
    return slip.find in cell.text


def _changed(slip: HandSlip, passage: Passage) -> Passage:
    text = slip.replace if slip.cell else passage.text.replace(slip.find, slip.replace, 1)
    return replace(passage, text=text)


def _piece(report: Report, at: int) -> Report:
    """The head and what stands about a block; the others stay as empty paragraphs set aside."""
    kept = {*range(HEAD), *range(at - BESIDE, at + BESIDE + 1)}
    return replace(
        report,
        blocks=tuple(block if n in kept else _emptied(n) for n, block in enumerate(report.blocks)),
    )


def _emptied(at: int) -> Paragraph:
    return Paragraph(passage=Passage(text="", address=Address(at)), aside="left out")
