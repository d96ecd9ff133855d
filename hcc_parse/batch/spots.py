"""A place of a report as others look it up: its anchor, its page, its words."""

from hcc_parse.domain import Dossier, Provenance, Said, Spot
from hcc_parse.render import place_in_words


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
