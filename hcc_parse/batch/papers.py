"""What is made of one report in a child: its page, its pictures, a letter, a marked copy."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from hcc_parse.batch.enclosed import (
    PAGED,
    Enclosed,
    Opened,
    marked_enclosures,
    opened_enclosures,
)
from hcc_parse.batch.keys import Settings
from hcc_parse.batch.runner import named
from hcc_parse.batch.sealing import DamagedRecordError
from hcc_parse.batch.store import KEPT_IN, Store
from hcc_parse.check import EVERY_CHECK
from hcc_parse.domain import Language, Review, Standing, Term
from hcc_parse.render.annotate import annotated
from hcc_parse.render.letter import letter_to
from hcc_parse.render.round_json import report_entry
from hcc_parse.render.site import (
    PagePicture,
    enclosed_path,
    page_pictures,
    pages_with_findings,
    picture_path,
    places_of_findings,
    report_page,
    report_path,
)

MARKED, LETTERS = "danh-dau", "phieu"
Paper = tuple[str, bytes]


Role = Literal["counts", "apart", "beside"]  # of a file, for its unit


class PaperTask(NamedTuple):
    """What papers are made from.

    Attributes:
        standing: The unit.
        key: Of the record of its report; empty where it has none.
        file: Where the bytes of the report are, or None.
        asked: The period that was asked for.
        part: Whether it is the report that `counts`, an appendix `apart` from it, which gets no
            letter, or a file `beside`, which gets no marked copy either.
        enclosed: The appendices that were read into it.
    """

    standing: Standing
    key: str
    file: Path | None
    asked: Term | None
    part: Role = "counts"
    enclosed: tuple[Enclosed, ...] = ()


def papers_of(
    task: PaperTask,
    *,
    store: Store,
    settings: Settings,
    language: Language,
    template: bytes | None = None,
) -> tuple[Paper, ...]:
    """Make the papers of a unit: each with its path below the folder of results.

    Raises:
        MemoryError: When there is not enough for it.
        HccError: When the template of the letter cannot be filled, or the record is damaged.
    """
    slug = task.standing.slug
    papers: list[Paper] = []
    counts = task.part == "counts"
    letter = letter_to(task.standing, task.asked, language, template) if counts else None
    if letter is not None:
        papers.append((f"{LETTERS}/{slug}.docx", letter))
    review = store.review(task.key, settings.knowledge) if task.key else None
    if review is None and task.standing.brief is not None and task.key:
        raise DamagedRecordError("Mất bản ghi rà soát của báo cáo này; hãy chạy lại lệnh.")
    if review is not None and task.standing.brief is not None and task.file is not None:
        review = named(review, task.standing.brief.path)
        content = task.file.read_bytes()
        apart = list(opened_enclosures(review, task.enclosed, store, settings))
        if task.part != "beside":
            papers += _marked(task.standing, review, content, language)
            copies = marked_enclosures(review, apart, language)
            papers += [(enclosed_path(slug, n, end), marked) for n, end, marked in copies]
        papers += _page(task.standing, review, content, apart, language, tuple(papers))
        papers.append((entry_path(task.key), report_entry(review, language)))
    return tuple(papers)


def entry_path(key: str) -> str:
    """Where the entry of a report in `ket-qua.json` is kept until all are there."""
    return f"{KEPT_IN}/entries/{key}"


def _marked(
    standing: Standing, review: Review, content: bytes, language: Language
) -> Iterator[Paper]:
    """The commune's own file with its remarks, where that can be made."""
    copy = annotated(content, review, standing.crossings, language)
    if copy is not None:
        ending, marked = copy
        yield f"{MARKED}/{standing.slug}{ending}", marked


def _page(
    standing: Standing,
    review: Review,
    content: bytes,
    apart: Iterable[Opened],
    language: Language,
    papers: Iterable[Paper],
) -> Iterator[Paper]:
    """The pictures of pages with findings, of the report and its appendices; then its page."""
    slug = standing.slug
    pictures = _pictures(standing, review, content)
    drawn = [(picture_path(slug, page), one.png) for page, one in pictures.items()]
    places = tuple(places_of_findings(review, standing))
    attached = [one for enclosed in apart if (one := enclosed.pictured(places)) is not None]
    for one in attached:
        drawn += [(picture_path(slug, page, one.number), p.png) for page, p in one.pages.items()]
    text = report_page(
        review,
        standing,
        pictures,
        language,
        checks=EVERY_CHECK,
        made={path for path, _ in (*papers, *drawn)},
        attached=attached,
    )
    yield from drawn
    yield report_path(slug), text.encode()


def _pictures(standing: Standing, review: Review, content: bytes) -> Mapping[int, PagePicture]:
    """The pages with findings; none of a file that cannot be drawn."""
    if review.dossier.report.source.format not in PAGED:
        return {}
    try:
        return page_pictures(content, pages_with_findings(review, standing))
    except RuntimeError:  # of PDFium: the text was read by another way
        return {}
