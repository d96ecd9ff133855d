"""What was read of scanned pages with doubt, as JSON: each number with its other readings."""

from hcc_parse.domain import Dossier, Evidence
from hcc_parse.render.json_values import Json, number, place


def unsure(dossier: Dossier) -> list[Json]:
    """The numbers that were read with doubt, in reading order, and what became of the doubt."""
    return [
        {
            "text": one.figure.text,
            "value": number(one.figure.value),
            "first": one.first,
            "rivals": [rival.text for rival in one.figure.rivals],
            "outcome": one.outcome,
            "place": place(one.figure.place),
        }
        for one in dossier.unsure
    ]


def evidence(of: Evidence) -> Json:
    """A piece of the report on which a finding rests."""
    return {
        "text": of.text,
        "value": None if of.value is None else number(of.value),
        "role": of.role,
        "rivals": list(of.rivals),
        "place": place(of.place),
    }
