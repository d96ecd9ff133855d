"""The words around a bare figure, so that whoever looks it up knows which figure it is."""

from hcc_parse.domain import Finding, Provenance, Report, Table

BARE = 16  # letters: a piece that is longer tells by itself what it is
ROOM = 36  # letters before and behind a figure of a sentence
LABEL = 60  # letters of the label of a row


def around(place: Provenance, report: Report) -> str:
    """What stands around a short piece of a sentence, or labels its row; empty for a long piece.

    `…trả kết quả quá hạn là 08 hồ sơ, chiếm…` for the 08 of a sentence, `Hộ tịch | 08` for a cell.
    """
    if place.end - place.start > BARE:
        return ""
    if place.address.row is not None:
        label = _label_of_row(place, report)
        return f"{label} | {report.text_at(place)}" if label else ""
    text = report.passage_at(place).text
    start, end = max(0, place.start - ROOM), min(len(text), place.end + ROOM)
    if start:  # whole words only
        start = text.find(" ", start, place.start) + 1 or place.start
    if end < len(text):
        end = max(place.end, text.rfind(" ", place.end, end))
    if (start, end) == (place.start, place.end):
        return ""
    return f"{'…' * (start > 0)}{' '.join(text[start:end].split())}{'…' * (end < len(text))}"


def again(place: Provenance, finding: Finding) -> bool:
    """Whether a place is the finding's own, or the phrase that it is a part of."""
    own = finding.place
    return (
        own is not None
        and own.address == place.address
        and place.start <= own.start
        and own.end <= place.end
    )


def _label_of_row(place: Provenance, report: Report) -> str:
    """The first words of the row of a cell, other than its own."""
    block, address = report.blocks[place.address.block], place.address
    cells = block.cells if isinstance(block, Table) and block.ruled else ()
    for cell in cells:
        passage = cell.passage
        words = " ".join(passage.text.split())
        if passage.address.row == address.row and any(map(str.isalpha, words)):
            same = passage.address == address
            return "" if same else f"{words[:LABEL].rstrip()}{'…' * (len(words) > LABEL)}"
    return ""
