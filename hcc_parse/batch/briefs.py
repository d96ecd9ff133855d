"""From a review to its brief: what the round needs of a report once its pages are closed."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from hashlib import blake2b

from hcc_parse.domain import (
    Address,
    Brief,
    Citation,
    Cited,
    Days,
    Dossier,
    Fact,
    Finding,
    Header,
    Noted,
    Passage,
    Provenance,
    Review,
    Said,
    Severity,
    Spot,
    Stated,
    Term,
    lasting,
)
from hcc_parse.extract.timing import find_periods
from hcc_parse.render import place_in_words
from hcc_parse.vietnamese import in_words, plain

SHINGLE = 8  # words in a row that are compared between texts
TOP = 8  # blocks among which a file says what it is
OTHER_TIMES = ("time:another", "time:same", "time:previous")  # words of what is compared with
NEAR = 160  # letters before two days in which such a word is looked for
PRINTS = 128  # marks kept of a text: the smallest, so that equal texts have equal ones


def brief_of(review: Review) -> Brief:
    """Sum up a review; what it keeps is small, and needs neither the text nor the tables."""
    dossier = review.dossier
    source, header = dossier.report.source, dossier.mentions.header
    return Brief(
        path=source.path,
        sha256=source.sha256,
        format=source.format,
        pages=source.pages,
        unit=review.origin.unit,
        title=header.title,
        number=header.number.value if header.number else None,
        symbol=header.number.symbol if header.number else None,
        issued=header.date.meant if header.date else None,
        term=term_of(header) if header.period or header.named else _term_above(dossier),
        stated=_stated(review),
        cited=tuple(_cited(citation, dossier) for citation in dossier.mentions.citations),
        noted=tuple(_noted(finding, dossier) for finding in _ordered(review)),
        problems=review.problems,
        partial=review.partial,
        unread=review.unread,
        annex=_is_annex(review),
        enclosed=tuple(one.source.path for one in dossier.report.enclosures),
        prints=_prints(dossier),
        named=tuple(_named(header, dossier)),
        letterhead=spot_of(header.issuer.place, dossier) if header.issuer else None,
        title_spot=spot_of(header.title_place, dossier) if header.title_place else None,
        spans=tuple(_spans(dossier)),
    )


def term_of(header: Header) -> Term:
    """The period of a report, by its name and by its days."""
    period, named = header.period, header.named or header.period
    days = period.days if period else None
    return Term(
        name=named.name if named else None,
        year=named.year if named else None,
        start=days.start if days else None,
        end=days.end if days else None,
        text=named.text if named else "",
    )


def _term_above(dossier: Dossier) -> Term:
    """The first period that is named at the top of a file without a title of its own."""
    for period in dossier.mentions.periods:
        if period.name and period.year and period.place.address.block < TOP:
            return Term(name=period.name, year=period.year, text=period.text)
    return Term(name=None, year=None)


def _is_annex(review: Review) -> bool:
    """Whether a file is an appendix alone: it has no number, and says so or is a workbook."""
    dossier = review.dossier
    header = dossier.mentions.header
    if review.unread or header.number:
        return False
    says_so = any(place.address.block < TOP for place in dossier.mentions.appendices)
    return (says_so and header.type is None) or dossier.report.source.format == "xlsx"


def _named(header: Header, dossier: Dossier) -> Iterator[Term]:
    """The periods that the title names; behind a word for plans, only what is planned follows."""
    labels = dossier.knowledge.labels
    passage = Passage(text=header.title or "", address=Address(0))
    periods = [period for period in find_periods(passage, [], labels) if period.name]
    years = {period.year for period in periods if period.year}
    for period in periods:
        before = in_words(passage.text[: period.place.start])
        if not any(f" {word} " in before for word in labels["title-plan"]):
            year = period.year or (min(years) if len(years) == 1 else None)
            yield Term(name=period.name, year=year, text=period.text)


def _spans(dossier: Dossier) -> Iterator[Days]:
    """The two days of each stretch of time, unless a word before them speaks of another time."""
    labels = dossier.knowledge.labels
    others = [word for role in OTHER_TIMES for word in labels[role]]
    for period in dossier.mentions.periods:
        start = period.start.meant if period.start else None
        end = period.end.meant if period.end else None
        if start is None or end is None:
            continue
        passage = dossier.report.passage_at(period.place)
        before = plain(passage.text[: period.place.start])[-NEAR:].lower()
        if not any(word in before for word in others):
            yield Days(start, end, period.text, spot_of(period.place, dossier))


def spot_of(place: Provenance, dossier: Dossier) -> Spot:
    """A place by its anchor, its page and its words."""
    address = place.address
    return Spot(
        block=address.block,
        row=address.row,
        column=address.column,
        page=min((box.page for box in place.boxes), default=None),
        where=Said(place_in_words(place, dossier, "vi"), place_in_words(place, dossier, "en")),
    )


def _stated(review: Review) -> tuple[Stated, ...]:
    dossier = review.dossier
    doubtful = {
        evidence.place
        for finding in review.findings
        if finding.severity is not Severity.NOTE and finding.waiver is None
        for evidence in finding.evidence
    }
    return tuple(_figure(fact, dossier, doubtful) for fact in dossier.facts)


def _figure(fact: Fact, dossier: Dossier, doubtful: set[Provenance]) -> Stated:
    figure = fact.figure
    address = figure.place.address
    rows = fact.grid.rows if fact.grid else ()
    row = next((row for row in rows if row.index == address.row), None)
    return Stated(
        indicator=fact.indicator,
        field=dossier.names.fields.get(fact.field or "", fact.field),
        channel=fact.channel,
        period=fact.period,
        value=Decimal(figure.value),
        text=figure.text,
        label=" › ".join(filter(None, (row.label if row else "", *figure.path, figure.label))),
        sure=fact.match,
        in_table=fact.grid is not None,
        total_row=row is not None and row.role == "total",
        disputed=figure.place in doubtful,
        spot=spot_of(figure.place, dossier),
    )


def _cited(citation: Citation, dossier: Dossier) -> Cited:
    return Cited(
        symbol=citation.well_formed,
        type=citation.type,
        date=citation.date.meant if citation.date else None,
        issuer=citation.issuer,
        title=citation.title,
        registered=citation.registered(dossier.knowledge.legal_documents) is not None,
        spot=spot_of(citation.place, dossier),
    )


def _ordered(review: Review) -> list[Finding]:
    return sorted(review.findings, key=lambda f: (f.waiver is not None, f.severity.rank, f.check))


def _noted(finding: Finding, dossier: Dossier) -> Noted:
    """A finding without the sum behind it, which would hold the whole table."""
    spot = spot_of(finding.place, dossier) if finding.place else None
    return Noted(replace(finding, about=None), spot)


def _prints(dossier: Dossier) -> tuple[int, ...]:
    """The smallest hashes of the runs of eight words of the text, in order.

    Source: A. Broder, On the resemblance and containment of documents (1997).
    """
    words = lasting(" ".join(p.plain for p in dossier.report.paragraphs())).split()
    runs = {" ".join(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1)}
    marks = {int.from_bytes(blake2b(run.encode(), digest_size=8).digest()) for run in runs}
    return tuple(sorted(marks)[:PRINTS])
