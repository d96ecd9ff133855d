"""Lines of a scan above a heading that were not read, or not surely: one may be a heading too."""

from collections.abc import Iterator

from hcc_parse.domain import Dossier, Finding, Heading, Paragraph, Passage

ILLEGIBLE = "illegible"  # why the reader set a line aside
LEAST = 40.0  # points: a narrower smudge is no heading
ORDINAL = 5  # letters: a number of a heading with its dot has no more
Spot = tuple[int, float]  # page, and points from its top


def unread_above(finding: Finding, dossier: Dossier, sure: float) -> bool:
    """Whether a heading that is missed may stand in a line that could not be read.

    Args:
        finding: On a heading that follows another one out of turn.
        dossier: The report with its headings.
        sure: How sure a word must be, of 1, before it is no longer doubted.
    """
    place = finding.place
    here = next((h for h in dossier.mentions.headings if h.place == place), None)
    if here is None or not here.place.boxes:
        return False
    if _opens_with_doubt(dossier.report.passage_at(here.place), here.place.start, sure):
        return True
    start, end = _before(here, dossier.mentions.headings), _spot(here)
    known = {heading.place.address for heading in dossier.mentions.headings}
    return any(
        start < (passage.words[0].box.page, passage.words[0].box.top) < end
        for passage in _unread(dossier, sure)
        if passage.address not in known
    )


def _before(here: Heading, headings: tuple[Heading, ...]) -> Spot:
    """Where the heading of the same level above one stands; the top of the report without one."""
    above = headings[: headings.index(here)]
    spots = [_spot(one) for one in above if one.level == here.level and one.place.boxes]
    return spots[-1] if spots else (0, 0.0)


def _spot(heading: Heading) -> Spot:
    box = heading.place.boxes[0]
    return box.page, box.top


def _unread(dossier: Dossier, sure: float) -> Iterator[Passage]:
    """Lines that were set aside as illegible, and those of which the first word is in doubt."""
    for block in dossier.report.blocks:
        if not isinstance(block, Paragraph) or not block.passage.words:
            continue
        boxes = [word.box for word in block.passage.words]
        if block.aside == ILLEGIBLE:
            if max(box.x1 for box in boxes) - min(box.x0 for box in boxes) >= LEAST:
                yield block.passage
        elif block.aside is None and _opens_with_doubt(block.passage, 0, sure):
            yield block.passage


def _opens_with_doubt(passage: Passage, start: int, sure: float) -> bool:
    """Whether the first word is short, has a letter or digit, and was not surely read."""
    first = next((word for word in passage.words if word.start >= start), None)
    if first is None or first.confidence >= sure or first.end - first.start > ORDINAL:
        return False
    return any(map(str.isalnum, passage.text[first.start : first.end]))
