"""The passages of a report by their addresses, so that each is found at once."""

from hcc_parse.domain import Address, Paragraph, Passage, Report

Passages = dict[Address, Passage]


def passages_of(report: Report) -> Passages:
    """Every paragraph and cell of a report, those that were set aside too."""
    found: Passages = {}
    for block in report.blocks:
        cells = (block,) if isinstance(block, Paragraph) else block.cells
        found.update((cell.passage.address, cell.passage) for cell in cells)
    return found
