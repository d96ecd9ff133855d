"""Citations as JSON, and documents named without their whole symbol."""

from hcc_parse.domain import Amendment, Citation, DateMention, Dossier, Reference
from hcc_parse.render.json_values import Json, place

Ids = dict[tuple[object, ...], str]


def citations(dossier: Dossier) -> list[Json]:
    """Every cited document; `registry` names it where its symbol is its own."""
    found = dossier.mentions.citations
    ids = _ids(found)
    return [_citation(citation, ids, dossier) for citation in found]


def references(dossier: Dossier) -> list[Json]:
    """Laws by name and short mentions, with the citation that is meant or why there is none."""
    ids = _ids(dossier.mentions.citations)
    return [_reference(reference, ids, dossier) for reference in dossier.mentions.references]


def _ids(found: tuple[Citation, ...]) -> Ids:
    return {_where(citation): f"c{n}" for n, citation in enumerate(found, 1)}


def _where(citation: Citation) -> tuple[object, ...]:
    """No two citations have one symbol; an amendment bears a copy of the other citation."""
    at = citation.symbol_place
    return at.address, at.start


def _citation(citation: Citation, ids: Ids, dossier: Dossier) -> Json:
    return {
        "id": ids[_where(citation)],
        "text": citation.text,
        "type": citation.type,
        "number": citation.number,
        "year": citation.year,
        "symbol": citation.symbol,
        "well_formed": citation.well_formed,
        "issuer": citation.issuer,
        "bodies": list(citation.bodies),
        "date": _iso(citation.date),
        "title": citation.title,
        "abbreviated": citation.abbreviated,
        "range_end": citation.range_end,
        "amendments": [_amendment(amendment, ids) for amendment in citation.amendments],
        "registry": _registry(citation, dossier),
        "place": place(citation.place),
    }


def _amendment(amendment: Amendment, ids: Ids) -> Json:
    return {
        "relation": amendment.tie,
        "text": amendment.text,
        "citation": ids[_where(amendment.other)],
        "place": place(amendment.place),
    }


def _reference(reference: Reference, ids: Ids, dossier: Dossier) -> Json:
    cited = reference.cited
    return {
        "text": reference.text,
        "manner": reference.manner,
        "type": reference.type,
        "number": reference.number,
        "year": reference.year,
        "name": reference.name,
        "date": _iso(reference.date),
        "citation": ids[_where(cited)] if cited else None,
        "unresolved": reference.doubt,
        "registry": _registry(cited, dossier) if cited else None,
        "candidates": list(reference.candidates),
        "place": place(reference.place),
    }


def _registry(citation: Citation, dossier: Dossier) -> str | None:
    document = citation.registered(dossier.knowledge.legal_documents)
    return document.symbol if document and document.unique else None


def _iso(date: DateMention | None) -> str | None:
    return date.meant.isoformat() if date and date.meant else None
