"""What a report states, as JSON: header, outline, dates, periods, tables."""

from hcc_parse.domain import (
    DateMention,
    Dossier,
    Entry,
    Grid,
    Mentions,
    Period,
    Reading,
)
from hcc_parse.render.json_values import Json, number, place


def header(dossier: Dossier) -> Json:
    """The parts around the text; unknown is null."""
    mentions = dossier.mentions
    found = mentions.header
    issuer, num, signer = found.issuer, found.number, found.signatory
    label = found.named.text if found.named else None
    return {
        "issuer": issuer
        and {
            "text": issuer.text,
            "commune": issuer.commune,
            "kind": issuer.kind,
            "roster": dossier.names.commune,
            "place": place(issuer.place),
        },
        "number": num
        and {"text": num.text, "value": num.value, "symbol": num.symbol, "place": place(num.place)},
        "date": found.date
        and {
            **_date(found.date),
            "day": found.date.day,
            "month": found.date.month,
            "year": found.date.year,
        },
        "locality": found.locality,
        "type": found.type,
        "title": found.title,
        "period": found.period and {**_period(found.period), "label": label},
        "signatory": signer
        and {
            "authority": signer.authority,
            "position": signer.position,
            "name": signer.name,
            "place": place(signer.place),
        },
        "recipients": list(found.recipients),
    }


def outline(mentions: Mentions) -> list[Json]:
    """The numbered headings."""
    return [
        {"number": h.number, "title": h.title, "level": h.level, "place": place(h.place)}
        for h in mentions.headings
    ]


def dates(mentions: Mentions) -> list[Json]:
    """Every date, impossible ones with a null."""
    return [{**_date(date), "impossible": date.impossible} for date in mentions.dates]


def periods(mentions: Mentions) -> list[Json]:
    """Every stretch of time."""
    return [_period(period) for period in mentions.periods]


def tables(dossier: Dossier) -> list[Json]:
    """The tables of figures with header paths, codes and roles."""
    return [_table(grid, n, dossier) for n, grid in enumerate(dossier.mentions.grids, 1)]


def unnamed(dossier: Dossier) -> list[Json]:
    """The labels that no term matches, each with the names it is most like."""
    return [
        {
            "of": one.of,
            "label": one.label,
            "under": one.under or None,
            "unit": one.unit,
            "ambiguous": one.is_open,
            "nearest": [near._asdict() for near in one.nearest],
            "place": place(one.place),
        }
        for one in dossier.names.unnamed
    ]


def _table(grid: Grid, ordinal: int, dossier: Dossier) -> Json:
    facts, fields = dossier.facts, dossier.names.fields
    named = {
        fact.figure.place.address.column: fact.indicator for fact in facts if fact.grid is grid
    }
    return {
        "id": f"t{ordinal}",
        "title": grid.title or None,
        "place": place(grid.place),
        "columns": [
            {
                "index": column.index,
                "path": list(column.path),
                "code": column.code,
                "indicator": named.get(column.index),
            }
            for column in grid.columns
        ],
        "rows": [
            {
                "index": row.index,
                "key": row.key or None,
                "field": row.label if row.role == "data" and row.label else None,
                "field_known": fields.get(row.label) if row.role == "data" else None,
                "role": row.role,
                "cells": [_cell(entry) for entry in row.entries],
            }
            for row in grid.rows
        ],
    }


def _cell(entry: Entry) -> Json:
    value = number(entry.figure.value) if entry.figure else None
    return {"column": entry.column, "text": entry.text, "value": value, "place": place(entry.place)}


def _date(date: DateMention) -> Json:
    return {
        "text": date.text,
        "iso": date.meant.isoformat() if date.meant else None,
        "place": place(date.place),
    }


def _period(period: Period) -> Json:
    start, end = period.start, period.end
    written = period.kind == "days"
    first = start.meant if written and start else None
    last = end.meant if written and end else None
    if period.days:
        first, last = first or period.days.start, last or period.days.end
    return {
        "text": period.text,
        "start": first.isoformat() if first else None,
        "end": last.isoformat() if last else None,
        "kind": period.kind,
        "name": period.name,
        "year": period.year,
        "resolved": period.days.ground if period.days else None,
        "readings": [_reading(reading) for reading in period.readings],
        "place": place(period.place),
    }


def _reading(reading: Reading) -> Json:
    return {
        "start": reading.start.isoformat() if reading.start else None,
        "end": reading.end.isoformat() if reading.end else None,
        "ground": reading.ground,
        "source": reading.source,
    }
