"""Small rounds built by hand, and pages taken apart again, for the tests of the site."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from hcc_parse.batch.briefs import brief_of
from hcc_parse.domain import (
    Crossing,
    Failure,
    Finding,
    Language,
    Part,
    Received,
    Review,
    Round,
    RoundReview,
    Said,
    Severity,
    Standing,
    State,
    Stated,
    Term,
    Total,
    Verdict,
)
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render.site import page_pictures, pages_with_findings, report_page
from hcc_parse.render.site.links import slug_of
from tests.render.reviewed import FILES, reviewed

VOID = {"meta", "input", "img", "br", "link"}
Attributes = dict[str, str | None]


class Element:
    """An element of a page: its name, its attributes, its parts in order."""

    def __init__(self, tag: str, attributes: Attributes) -> None:
        self.tag, self.attributes = tag, attributes
        self.parts: list[Element | str] = []

    @property
    def text(self) -> str:
        """All its text, that of its parts too."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    def all(self) -> Iterator["Element"]:
        """Itself and all within, the outer before the inner."""
        yield self
        for part in self.parts:
            if isinstance(part, Element):
                yield from part.all()

    def named(self, *tags: str) -> list["Element"]:
        """Those of some names."""
        return [one for one in self.all() if one.tag in tags]

    def by_id(self) -> dict[str, "Element"]:
        """Those that have an id."""
        found = [(one.attributes.get("id"), one) for one in self.all()]
        return {id: one for id, one in found if id is not None}

    def classed(self, name: str) -> list["Element"]:
        """Those of a class."""
        return [one for one in self.all() if name in (one.attributes.get("class") or "").split()]


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.stack = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), tag
        one = Element(tag, dict(attrs))
        self.stack[-1].parts.append(one)
        if tag not in VOID:
            self.stack.append(one)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.stack[-1].parts.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.stack[-1].parts.append(data)


def opened(html: str) -> Element:
    """A page as a tree; every tag must be closed where it belongs."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    assert len(parser.stack) == 1
    return parser.stack[0]


def standing_of(
    review: Review, unit: str | None = None, crossings: tuple[Crossing, ...] = ()
) -> Standing:
    brief = brief_of(review)
    name = unit or brief.unit or Path(brief.path).name
    file = Received(path=brief.path, sha256=brief.sha256, size=9, state=State.USED, brief=brief)
    return Standing(
        unit=name,
        slug=slug_of(name),
        verdict=review.verdict,
        brief=brief,
        files=(file,),
        crossings=crossings,
    )


def crossing_in(review: Review, message: str = "Số đầu kỳ khác số cuối kỳ trước.") -> Crossing:
    """A finding across reports, at the place of the first figure of a report."""
    path = review.dossier.report.source.path
    finding = Finding(
        check="X99",
        rule="opening-differs",
        severity=Severity.WARNING,
        category="across",
        message=Said(message, "The opening balance is not last quarter's closing one."),
        subject="opening",
        explanation="66 ≠ 88",
        place=review.dossier.facts[0].figure.place if review.dossier.facts else None,
        id="abcdef012345",
    )
    return Crossing(finding=finding, unit="xã Thử", path=path, others=("quy-1/thu.docx",))


@cache
def corpus_round() -> RoundReview:
    """The reports of the corpus as one round, with files and units in every state."""
    reviews = [reviewed(path) for path in FILES if path.suffix == ".docx"]
    standings = [standing_of(review) for review in reviews]
    first = standings[0]
    crossing = replace(crossing_in(reviews[0]), unit=first.unit)
    standings[0] = replace(first, crossings=(crossing,))
    failed = Received(
        path="hong.docx",
        sha256="",
        size=0,
        state=State.FAILED,
        failure=Failure(path="hong.docx", error="corrupt", message="Tệp hỏng.", english="Broken."),
    )
    used = [file for standing in standings for file in standing.files]
    repeated = Received(path="lap.docx", sha256="1", size=1, state=State.DUPLICATE, of=used[0].path)
    other = replace(used[1], path="q1.docx", state=State.WRONG_TERM)
    unread = Standing(
        unit="xã Hỏng", slug="xa-hong", verdict=Verdict.UNREAD, brief=None, files=(failed,)
    )
    absent = Standing(unit="xã Vắng", slug="xa-vang", verdict=Verdict.ABSENT, brief=None)
    everyone = (*standings, unread, absent)
    return RoundReview(
        round=Round(
            asked=Term("quarter-2", 2026), roster=(), received=(*used, failed, repeated, other)
        ),
        standings=everyone,
        crossings=(crossing,),
        totals=tuple(totals_of(everyone)),
    )


def totals_of(standings: tuple[Standing, ...]) -> Iterator[Total]:
    """Totals by indicator and field: the first figure that each unit states of them."""
    held: dict[tuple[str, str | None], dict[str, Stated]] = {}
    for standing in standings:
        for stated in standing.brief.stated if standing.brief else ():
            key = stated.indicator, stated.field
            held.setdefault(key, {}).setdefault(standing.unit, stated)
    for (indicator, field), figures in held.items():
        parts = tuple(
            Part(one.unit, one.brief.path if one.brief else None, figures.get(one.unit))
            for one in standings
        )
        value = sum((part.stated.value for part in parts if part.stated), Decimal(0))
        first = next(iter(figures.values()))
        claimed = replace(first, value=value + 5) if indicator == "received_total" else None
        yield Total(indicator=indicator, field=field, value=value, parts=parts, claimed=claimed)


@cache
def page_of(path: Path, language: Language = "vi") -> Element:
    """The page of a report of the corpus, with its pictures."""
    review = reviewed(path)
    standing = standing_of(review, crossings=(crossing_in(review),))
    pictures = {}
    if path.suffix == ".pdf":
        pictures = dict(page_pictures(path.read_bytes(), pages_with_findings(review, standing)))
    return opened(report_page(review, standing, pictures, language))


def knowledge_version() -> str:
    return load_knowledge().version
