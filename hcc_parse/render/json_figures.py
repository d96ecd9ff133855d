"""The numbers of the running text as JSON: those that are figures, and all with their types."""

from hcc_parse.domain import Dossier, Figure, Mentions
from hcc_parse.render.json_values import Json, number, place


def in_order(mentions: Mentions) -> list[Figure]:
    """The figures and the zeros told in words, in reading order."""
    found = (*mentions.figures, *mentions.nothings)
    return sorted(found, key=lambda figure: (figure.place.address.block, figure.place.start))


def figure_ids(mentions: Mentions) -> dict[int, str]:
    """Under which name each figure is found in the result."""
    return {id(figure): f"f{n}" for n, figure in enumerate(in_order(mentions), 1)}


def figures(dossier: Dossier) -> list[Json]:
    """The figures of the running text, zeros in words too, with what they count."""
    ids = figure_ids(dossier.mentions)
    ruled = {id(fact.figure) for fact in dossier.facts}
    facts = {id(fact.figure): fact for fact in (*dossier.facts, *dossier.guesses.facts)}
    return [
        {
            "id": ids[id(figure)],
            "text": figure.text,
            "phrase": figure.phrase or None,
            "value": number(figure.value),
            "unit": figure.unit,
            "qualifier": figure.qualifier,
            "indicator": (fact := facts.get(id(figure))) and fact.indicator,
            "label": figure.label or None,
            "match": fact.match if fact else None,
            "named_by": None if fact is None else "rule" if id(figure) in ruled else "model",
            "field": fact.field if fact else None,
            "channel": fact.channel if fact else None,
            "period": fact.period if fact else None,
            "parent": ids.get(id(figure.whole)) if figure.whole else None,
            "place": place(figure.place),
        }
        for figure in in_order(dossier.mentions)
    ]


def numbers(mentions: Mentions) -> list[Json]:
    """Every number of the running text with its type; `figure` names what was read from it."""
    ids = figure_ids(mentions)
    return [
        {
            "text": found.text,
            "kind": found.kind,
            "reading": found.reading or None,
            "figure": ids[id(found.figure)] if found.figure else None,
            "place": place(found.place),
        }
        for found in mentions.numbers
    ]
