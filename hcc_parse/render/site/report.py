"""The page of one report: what was found, its text as read, its pages as printed, the receipt."""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from hcc_parse.domain import (
    Language,
    Problem,
    Provenance,
    Received,
    Review,
    Severity,
    Standing,
)
from hcc_parse.render.control import silent_in_words
from hcc_parse.render.coverage import coverage_in_words
from hcc_parse.render.repairs import repairs_in_words
from hcc_parse.render.site.attached import Attached
from hcc_parse.render.site.body import blocks_of
from hcc_parse.render.site.checks import Checks
from hcc_parse.render.site.crops import Crop, crops_beside, crops_of, doubtful_places
from hcc_parse.render.site.crossed import elsewhere, findings_across
from hcc_parse.render.site.filling import filled
from hcc_parse.render.site.links import papers_of, picture_path
from hcc_parse.render.site.marking import marks_of
from hcc_parse.render.site.pictured import pictures_of
from hcc_parse.render.site.pictures import PagePicture
from hcc_parse.render.site.received import became
from hcc_parse.render.site.remarks import Place, Remarks
from hcc_parse.render.site.understood import citations_of, figures_of
from hcc_parse.render.site.wording import Words


class Trouble(NamedTuple):
    """What was not read or checked, and where; with pictures of what was read with doubt."""

    problem: Problem
    place: Place | None
    crops: list[Crop]


class _Seen(NamedTuple):
    """The pictures of pages, and where each lies."""

    pages: Mapping[int, PagePicture]
    paths: Mapping[int, str]


def pages_with_findings(review: Review, standing: Standing) -> tuple[int, ...]:
    """The pages, counted from 1, on which findings stand, or what was read with doubt."""
    places = (*places_of_findings(review, standing), *doubtful_places(review))
    return tuple(sorted({box.page for place in places for box in place.boxes}))


def places_of_findings(review: Review, standing: Standing) -> Iterator[Provenance]:
    """Yield where findings stand, those across reports too."""
    crossed = [finding for finding, _ in findings_across(standing, review.dossier.report)]
    yield from (f.place for f in (*review.findings, *crossed) if f.place is not None)


def report_page(
    review: Review,
    standing: Standing,
    pages: Mapping[int, PagePicture],
    language: Language = "vi",
    *,
    checks: Checks = {},  # noqa: B006
    made: Container[str] | None = None,
    attached: Sequence[Attached] = (),
) -> str:
    """Write the page of a report, for `links.report_path(standing.slug)`.

    Args:
        review: The review.
        standing: Its unit; what checks across reports say of it is told on the page too.
        pages: The pictures of pages, by their number; their files lie at `links.picture_path`.
        language: Of our own words.
        checks: The checks that `checks_page` explains, by their id.
        made: The papers that were written; None for those that such a standing has by rule.
        attached: The appendices that were read behind it, with the pictures of their pages.
    """
    remarks = Remarks(review.dossier, review.findings, checks, language)
    own = list(remarks.of(review.findings))
    crossed = findings_across(standing, review.dossier.report)
    across = remarks.across((one, elsewhere(crossing, standing)) for one, crossing in crossed)
    seen = _Seen(pages, {page: picture_path(standing.slug, page) for page in pages})
    return filled(
        "report.jinja",
        language,
        "../",
        review=review,
        standing=standing,
        own=own,
        across=across,
        blocks=list(blocks_of(review.dossier, marks_of((*own, *across)))),
        checks=checks,
        **pictures_of(pages, attached, standing, (*own, *across)),
        **_of_unit(standing, made, language),
        **_below(review, remarks, seen, language),
    )


def _of_unit(
    standing: Standing, made: Container[str] | None, language: Language
) -> dict[str, object]:
    """How a unit stands, its papers, its other files."""
    return {
        "papers": papers_of(standing, made),
        "files": _other_files(standing, Words(language)),
        "counts": [(severity, standing.count(severity)) for severity in Severity],
    }


def _below(review: Review, remarks: Remarks, seen: _Seen, language: Language) -> dict[str, object]:
    """What was understood, what was read and checked, and the pictures of doubtful readings."""
    return {
        "source": review.dossier.report.source,
        "header": review.dossier.mentions.header,
        "figures": figures_of(review, remarks.place, language),
        "citations": citations_of(review, remarks.place),
        "troubles": [
            Trouble(problem, remarks.known(problem.place), crops_beside(problem, *seen))
            for problem in review.problems
        ],
        "crops": crops_of(review, *seen),
        "receipt": _receipt(review, language),
        "term": _term(review, language),
    }


def _other_files(standing: Standing, words: Words) -> list[tuple[Received, str]]:
    """The other files of the unit, and what became of them."""
    own = standing.brief.path if standing.brief else None
    return [(file, became(file, words)) for file in standing.files if file.path != own]


def _receipt(review: Review, language: Language) -> list[str]:
    return [
        *coverage_in_words(review, language),
        *silent_in_words(review, language),
        *repairs_in_words(review.dossier.report, language),
    ]


def _term(review: Review, language: Language) -> str:
    header = review.dossier.mentions.header
    named = header.named or header.period
    return named.text if named else Words(language)("unsaid")
