"""The city's totals: an overview, and for each total the page of the figures it is made of."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Language, Part, RoundReview, Standing, Total
from hcc_parse.render.site.filling import filled
from hcc_parse.render.site.links import TOTALS, report_path, slug_of, total_path
from hcc_parse.render.site.wording import Words, indicator_in_words, term_in_words


class Named(NamedTuple):
    """A total with its page and its words."""

    total: Total
    path: str
    indicator: str
    field: str

    @property
    def stating(self) -> int:
        """How many units state a figure."""
        return len(self.total.parts) - len(self.total.missing)

    @property
    def difference(self) -> Decimal | None:
        """The city's own figure less the sum, or None where it states none."""
        return self.total.claimed.value - self.total.value if self.total.claimed else None


class Added(NamedTuple):
    """What one unit adds, and the page of its report."""

    part: Part
    page: str | None


class Matrix(NamedTuple):
    """Fields by indicators: `rows` holds for each field a total or None under each head."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Named | None, ...]], ...]


def total_pages(
    review: RoundReview, knowledge: Knowledge, language: Language = "vi"
) -> Iterator[tuple[str, str]]:
    """Yield the pages of the totals, each with its path: the overview first.

    From a figure of the overview it is one click to its parts, and one more to the cell.
    """
    words = Words(language)
    named = list(_named(review, knowledge, words))
    term = term_in_words(review.round.asked, words)
    whole = [one for one in named if one.total.field is None]
    claims = any(one.total.claimed for one in named)
    matrix = _matrix(named)
    values = {"term": term, "whole": whole, "matrix": matrix, "claims": claims}
    yield TOTALS, filled("totals.jinja", language, "../", **values)
    pages = {s.brief.path: s for s in review.standings if s.brief is not None}
    units = {standing.unit: standing for standing in review.standings}
    for one in named:
        parts = [Added(part, _page(part, pages, units)) for part in one.total.parts]
        yield (
            one.path,
            filled("total.jinja", language, "../", term=term, one=one, parts=parts),
        )


def _named(review: RoundReview, knowledge: Knowledge, words: Words) -> Iterator[Named]:
    taken: set[str] = set()
    for total in review.totals:
        field = slug_of(total.field) if total.field is not None else ""
        name = "--".join(filter(None, (slug_of(total.indicator), field)))
        path, again = total_path(name), 1
        while path in taken or path == TOTALS:
            again += 1
            path = total_path(f"{name}-{again}")
        taken.add(path)
        label = indicator_in_words(total.indicator, knowledge, words.language)
        yield Named(total, path, label, total.field or words("all-fields"))


def _matrix(named: list[Named]) -> Matrix | None:
    """The totals of fields; None where there are none."""
    held = {(one.total.field, one.total.indicator): one for one in named}
    fields = dict.fromkeys(one.total.field for one in named if one.total.field is not None)
    if not fields:
        return None
    heads = {one.total.indicator: one.indicator for one in named if one.total.field is not None}
    rows = tuple(
        (field, tuple(held.get((field, indicator)) for indicator in heads)) for field in fields
    )
    return Matrix(tuple(heads.values()), rows)


def _page(part: Part, pages: dict[str, Standing], units: dict[str, Standing]) -> str | None:
    standing = pages.get(part.path or "") or units.get(part.unit)
    return report_path(standing.slug) if standing and standing.brief else None
