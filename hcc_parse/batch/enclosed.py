"""Appendices that were read behind a letter: each one's own file with what was found in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.store import Store
from hcc_parse.domain import Finding, Language, Provenance, Report, Review
from hcc_parse.render.annotate import annotated


class Enclosed(NamedTuple):
    """An appendix that was read behind a letter: its file, and the key of its review alone."""

    path: str
    key: str
    file: Path


def marked_enclosures(
    whole: Review,
    enclosed: Sequence[Enclosed],
    *,
    store: Store,
    settings: Settings,
    language: Language,
) -> Iterator[tuple[int, str, bytes]]:
    """Yield the marked copy of each appendix in which something was found.

    Args:
        whole: The review of the letter with its appendices.
        enclosed: Their files.
        store: Where the review of each alone is, which knows the places in its file.
        settings: How reports are reviewed.
        language: Of the remarks.

    Returns:
        Which of the appendices it is, counted from 1; the ending of the file's name; its bytes.
    """
    files = {one.path: one for one in enclosed}
    enclosures = whole.dossier.report.enclosures
    starts = [*(one.block for one in enclosures), len(whole.dossier.report.blocks)]
    for n, enclosure in enumerate(enclosures, 1):
        file = files.get(enclosure.source.path)
        alone = store.review(file.key, settings.knowledge) if file else None
        if file is None or alone is None:
            continue
        blocks = range(enclosure.block, starts[n])
        own = tuple(found_in(blocks, whole.findings, alone.dossier.report))
        copy = annotated(file.file.read_bytes(), replace(alone, findings=own), (), language)
        if own and copy is not None:
            yield n, *copy


def found_in(blocks: range, findings: Sequence[Finding], alone: Report) -> Iterator[Finding]:
    """What was found in some blocks of a whole report, placed in the file that they came from.

    What a finding rests on in other files is left out: its message tells it.
    """
    for finding in findings:
        place = finding.place
        if place is not None and place.address.block in blocks:
            evidence = tuple(
                one._replace(place=_back(one.place, blocks, alone))
                for one in finding.evidence
                if one.place.address.block in blocks
            )
            yield replace(finding, place=_back(place, blocks, alone), evidence=evidence, about=None)


def _back(place: Provenance, blocks: range, alone: Report) -> Provenance:
    address = place.address._replace(block=place.address.block - blocks.start)
    moved = replace(place, address=address)
    return alone.passage_at(moved).at(place.start, place.end)
