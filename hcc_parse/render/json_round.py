"""The parts of a round as JSON: roster, files received, standings, totals down to their cells."""

from collections.abc import Iterator

from hcc_parse.domain import (
    Commune,
    Crossing,
    Knowledge,
    Language,
    Part,
    Received,
    RoundReview,
    Severity,
    Spot,
    Standing,
    Term,
    Total,
    unit_name,
)
from hcc_parse.render.json import finding_as_json
from hcc_parse.render.json_values import Json, number
from hcc_parse.render.sheets.words import page_of, total_page


def term(of: Term | None) -> Json | None:
    """A period; None where none was asked for."""
    if of is None:
        return None
    return {
        "name": of.name,
        "year": of.year,
        "start": of.start.isoformat() if of.start else None,
        "end": of.end.isoformat() if of.end else None,
        "text": of.text or None,
    }


def spot(at: Spot, language: Language) -> Json:
    """A place, with the anchor under which it is found on the page of its report."""
    return {
        "block": at.block,
        "row": at.row,
        "column": at.column,
        "page": at.page,
        "anchor": at.anchor,
        "where": at.where.in_(language),
    }


def crossing(of: Crossing, language: Language) -> Json:
    """A finding across reports: as any other, with unit, files and what stands in each."""
    whole = finding_as_json(of.finding, language)
    return {
        **whole,
        "unit": of.unit,
        "path": of.path,
        "others": list(of.others),
        "sights": [
            {"path": s.path, "text": s.text, "place": s.spot and spot(s.spot, language)}
            for s in of.sights
        ],
    }


def commune(of: Commune) -> Json:
    """A unit that owes a report."""
    return {"unit": unit_name(of), "name": of.name, "kind": of.kind}


def received(file: Received, language: Language) -> Json:
    """A file of the inbox, and what became of it."""
    brief, failure = file.brief, file.failure
    return {
        "path": file.path,
        "sha256": file.sha256 or None,
        "size": file.size,
        "state": str(file.state),
        "of": file.of,
        "unit": file.unit or (brief.unit if brief else None),
        "told_by": file.told_by,
        "doubtful": file.doubtful,
        "period": term(brief.term) if brief else None,
        "error": failure.error if failure else None,
        "message": failure.said.in_(language) if failure else None,
    }


def standing(of: Standing) -> Json:
    """How a unit stands; the findings themselves are with its report and in `across`."""
    brief = of.brief
    return {
        "unit": of.unit,
        "slug": of.slug,
        "verdict": str(of.verdict),
        "path": brief.path if brief else None,
        "page": page_of(of),
        "partial": brief.partial if brief else False,
        "errors": of.count(Severity.ERROR),
        "warnings": of.count(Severity.WARNING),
        "notes": of.count(Severity.NOTE),
        "files": [file.path for file in of.files],
        "across": [one.finding.id for one in of.crossings],
    }


def totals(review: RoundReview, knowledge: Knowledge, language: Language) -> Iterator[Json]:
    """Yield each total with what every unit adds to it."""
    pages = {standing.unit: page_of(standing) for standing in review.standings}
    shown = ((one, brief) for each in review.standings for one, brief in each.reports())
    pages |= {brief.path: page_of(one) for one, brief in shown}
    for total in review.totals:
        yield _total(total, pages, knowledge, language)


def _total(
    total: Total, pages: dict[str, str | None], knowledge: Knowledge, language: Language
) -> Json:
    known = knowledge.indicators.get(total.indicator)
    claimed = total.claimed
    return {
        "indicator": total.indicator,
        "label": known.label if known else None,
        "field": total.field,
        "value": number(total.value),
        "page": total_page(total),
        "claimed": claimed
        and {
            "value": number(claimed.value),
            "text": claimed.text,
            "place": spot(claimed.spot, language),
        },
        "difference": number(claimed.value - total.value) if claimed else None,
        "missing": [part.unit for part in total.missing],
        "disputed": [part.unit for part in total.disputed],
        "parts": [_part(part, pages.get(part.path or part.unit), language) for part in total.parts],
    }


def _part(part: Part, page: str | None, language: Language) -> Json:
    stated = part.stated
    return {
        "unit": part.unit,
        "path": part.path,
        "value": number(stated.value) if stated else None,
        "text": stated.text if stated else None,
        "disputed": stated.disputed if stated else None,
        "place": spot(stated.spot, language) if stated else None,
        "link": f"{page}#{stated.spot.anchor}" if stated and page else None,
    }
