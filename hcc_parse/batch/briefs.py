"""From a review to its brief: what the round needs of a report once its pages are closed."""

from dataclasses import replace
from decimal import Decimal

from hcc_parse.batch.spots import spot_of
from hcc_parse.batch.wording import named_terms, prints_of, spans_of
from hcc_parse.domain import (
    Brief,
    Citation,
    Cited,
    Dossier,
    Fact,
    Finding,
    Header,
    Noted,
    Provenance,
    Review,
    Severity,
    Stated,
    Term,
)

TOP = 8  # blocks among which a file says what it is


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
        prints=prints_of(dossier),
        named=tuple(named_terms(dossier)),
        letterhead=spot_of(header.issuer.place, dossier) if header.issuer else None,
        title_spot=spot_of(header.title_place, dossier) if header.title_place else None,
        spans=tuple(spans_of(dossier)),
        term_unsure=_is_term_unsure(dossier),
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


def _is_term_unsure(dossier: Dossier) -> bool:
    header, sure = dossier.mentions.header, float(dossier.knowledge.thresholds.reading_sure)
    told = [period.place for period in (header.period, header.named) if period is not None]
    places = told if header.title_place is None else [*told, header.title_place]
    return any(place.confidence < sure for place in places)


def _is_annex(review: Review) -> bool:
    """Whether a file is an appendix alone: it has no number, and says so or is a workbook."""
    dossier = review.dossier
    header = dossier.mentions.header
    if review.unread or header.number:
        return False
    says_so = any(place.address.block < TOP for place in dossier.mentions.appendices)
    return (says_so and header.type is None) or dossier.report.source.format == "xlsx"


def _stated(review: Review) -> tuple[Stated, ...]:
    dossier = review.dossier
    doubtful = {
        evidence.place
        for finding in review.findings
        if finding.severity is not Severity.NOTE and finding.waiver is None
        for evidence in finding.evidence
    }
    doubtful |= {one.figure.place for one in dossier.unsure if one.outcome == "open"}
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
    """A citation without what a scan was read for with doubt: that is held against no report."""
    known = citation.registered(dossier.knowledge.legal_documents)
    sure, date = float(dossier.knowledge.thresholds.reading_sure), citation.date
    meant = date.meant if date else None
    settled = known is not None and known.issued == meant
    named = settled or citation.symbol_place.confidence >= sure
    dated = settled or (named and date is not None and date.place.confidence >= sure)
    return Cited(
        symbol=citation.well_formed,
        type=citation.type if named else None,
        date=meant if dated else None,
        issuer=citation.issuer if named else None,
        title=citation.title if named else None,
        registered=known is not None,
        spot=spot_of(citation.place, dossier),
    )


def _ordered(review: Review) -> list[Finding]:
    return sorted(review.findings, key=lambda f: (f.waiver is not None, f.severity.rank, f.check))


def _noted(finding: Finding, dossier: Dossier) -> Noted:
    """A finding without the sum behind it, which would hold the whole table."""
    spot = spot_of(finding.place, dossier) if finding.place else None
    return Noted(replace(finding, about=None), spot)
