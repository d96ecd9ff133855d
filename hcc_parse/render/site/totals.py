"""The city's totals: an overview, and for each indicator the page of the figures it is made of."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Language, Part, RoundReview, Standing, Total
from hcc_parse.render.site.filling import filled
from hcc_parse.render.site.links import TOTALS, report_path, slug_of, total_path
from hcc_parse.render.site.wording import Words, indicator_in_words, term_in_words

WHOLE = "tat-ca"  # the anchor of the total of all fields


class Added(NamedTuple):
    """What one unit adds, and the page of its report."""

    part: Part
    page: str | None


class Named(NamedTuple):
    """A total with its place among the pages and its words; how many units state it, and not.

    Its parts are made when its page is: those of all totals at once would fill the memory.
    """

    total: Total
    path: str
    anchor: str
    indicator: str
    field: str
    stating: int
    missing: int
    disputed: int
    page_of: Callable[[Part], str | None]

    def parts(self) -> list[Added]:
        """Every unit; of a field, only those that state a figure."""
        every = self.total.field is None
        listed = (part for part in self.total.parts if every or part.stated is not None)
        return [Added(part, self.page_of(part)) for part in listed]

    @property
    def named_missing(self) -> tuple[str, ...]:
        """The units that state none, where they are named: of a field that most units have."""
        named = self.total.field is not None and 0 < self.missing <= self.stating
        return tuple(part.unit for part in self.total.missing) if named else ()

    @property
    def difference(self) -> Decimal | None:
        """The city's own figure less the sum, or None where it states none."""
        return self.total.claimed.value - self.total.value if self.total.claimed else None


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
    overview = {
        "term": term,
        "whole": [one for one in named if one.total.field is None],
        "matrix": _matrix(named),
        "claims": any(one.total.claimed for one in named),
    }
    yield TOTALS, filled("totals.jinja", language, "../", **overview)
    by_page: dict[str, list[Named]] = {}
    for one in named:
        by_page.setdefault(one.path, []).append(one)
    for path, group in by_page.items():
        group.sort(key=lambda one: one.total.field is not None)
        yield path, filled("total.jinja", language, "../", term=term, group=group)


def _named(review: RoundReview, knowledge: Knowledge, words: Words) -> Iterator[Named]:
    shown = ((one, brief) for s in review.standings for one, brief in s.reports())
    pages = {brief.path: one for one, brief in shown}
    units = {standing.unit: standing for standing in review.standings}
    taken: set[str] = {TOTALS}
    paths: dict[str, str] = {}
    for total in review.totals:
        if total.indicator not in paths:
            paths[total.indicator] = _free(total_path(slug_of(total.indicator)), taken)
        path = paths[total.indicator]
        field = WHOLE if total.field is None else slug_of(total.field)
        missing, disputed = len(total.missing), len(total.disputed)
        yield Named(
            total=total,
            path=path,
            anchor=_free(f"{path}#{field}", taken).partition("#")[2],
            indicator=indicator_in_words(total.indicator, knowledge, words.language),
            field=total.field or words("all-fields"),
            stating=len(total.parts) - missing,
            missing=missing,
            disputed=disputed,
            page_of=partial(_page, pages=pages, units=units),
        )


def _free(name: str, taken: set[str]) -> str:
    """A name that no other has: with a number behind it, where need be."""
    stem, end = (name[:-5], ".html") if name.endswith(".html") else (name, "")
    again = 1
    while name in taken:
        again += 1
        name = f"{stem}-{again}{end}"
    taken.add(name)
    return name


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
