"""Appendices that were read behind a letter: each one's own file with what was found in it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.store import Store
from hcc_parse.domain import Finding, Language, Provenance, Report, Review, taken_back
from hcc_parse.render.annotate import annotated
from hcc_parse.render.site import Attached, page_pictures

PAGED = ("pdf", "scan")  # formats of which a page can be drawn


class Enclosed(NamedTuple):
    """An appendix that was read behind a letter: its file, and the key of its review alone."""

    path: str
    key: str
    file: Path


class Opened(NamedTuple):
    """An appendix with its own file: which of the appendices it is, its blocks, its own review."""

    number: int
    blocks: range
    alone: Review
    file: Path

    def pictured(self, places: Iterable[Provenance]) -> Attached | None:
        """The pictures of its pages on which places of the whole report lie; None of no page."""
        report = self.alone.dossier.report
        attached = Attached(self.number, self.blocks, report)
        pages = {box.page for place in attached.places(places) for box in place.boxes}
        if not pages or report.source.format not in PAGED:
            return None
        try:
            return attached._replace(pages=page_pictures(self.file.read_bytes(), pages))
        except RuntimeError:  # of PDFium: the text was read by another way
            return None


def opened_enclosures(
    whole: Review, enclosed: Sequence[Enclosed], store: Store, settings: Settings
) -> Iterator[Opened]:
    """Yield the appendices of a letter of which the file and the review alone are there.

    Args:
        whole: The review of the letter with its appendices.
        enclosed: Their files.
        store: Where the review of each alone is, which knows the places in its file.
        settings: How reports are reviewed.
    """
    files = {one.path: one for one in enclosed}
    enclosures = whole.dossier.report.enclosures
    starts = [*(one.block for one in enclosures), len(whole.dossier.report.blocks)]
    for n, enclosure in enumerate(enclosures, 1):
        file = files.get(enclosure.source.path)
        alone = store.review(file.key, settings.knowledge) if file else None
        if file is not None and alone is not None:
            yield Opened(n, range(enclosure.block, starts[n]), alone, file.file)


def marked_enclosures(
    whole: Review, opened: Sequence[Opened], language: Language
) -> Iterator[tuple[int, str, bytes]]:
    """Yield the marked copy of each appendix in which something was found.

    Args:
        whole: The review of the letter with its appendices.
        opened: The appendices with their own files.
        language: Of the remarks.

    Returns:
        Which of the appendices it is, counted from 1; the ending of the file's name; its bytes.
    """
    for one in opened:
        own = tuple(found_in(one.blocks, whole.findings, one.alone.dossier.report))
        copy = annotated(one.file.read_bytes(), replace(one.alone, findings=own), (), language)
        if own and copy is not None:
            yield one.number, *copy


def found_in(blocks: range, findings: Sequence[Finding], alone: Report) -> Iterator[Finding]:
    """What was found in some blocks of a whole report, placed in the file that they came from.

    What a finding rests on in other files is left out: its message tells it.
    """
    for finding in findings:
        place = finding.place
        if place is not None and place.address.block in blocks:
            evidence = tuple(
                one._replace(place=taken_back(one.place, blocks.start, alone))
                for one in finding.evidence
                if one.place.address.block in blocks
            )
            yield replace(
                finding, place=taken_back(place, blocks.start, alone), evidence=evidence, about=None
            )
