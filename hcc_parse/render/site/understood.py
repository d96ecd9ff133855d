"""What the figures and citations of a report were taken to be, as rows of tables."""

from collections.abc import Callable
from typing import NamedTuple

from hcc_parse.domain import Citation, Fact, Language, Provenance, Review
from hcc_parse.render.site.remarks import Place
from hcc_parse.render.site.wording import indicator_in_words


class Understood(NamedTuple):
    """A figure with its meaning; `guessed` where the model named it and nothing rests on that."""

    fact: Fact
    name: str
    label: str
    guessed: bool
    place: Place


class CitedAt(NamedTuple):
    """A document cited, and where."""

    citation: Citation
    registered: bool
    place: Place


def figures_of(
    review: Review, place: Callable[[Provenance], Place], language: Language
) -> list[Understood]:
    """The figures that have a meaning, in reading order; guesses among them."""
    dossier = review.dossier
    found = [(fact, False) for fact in dossier.facts]
    found += [(fact, True) for fact in dossier.guesses.facts]
    found.sort(key=lambda one: (one[0].figure.place.address.block, one[1], _corner(one[0])))
    return [
        Understood(
            fact,
            indicator_in_words(fact.indicator, dossier.knowledge, language),
            " › ".join(filter(None, (*fact.figure.path, fact.figure.label))),
            guessed,
            place(fact.figure.place),
        )
        for fact, guessed in found
    ]


def citations_of(review: Review, place: Callable[[Provenance], Place]) -> list[CitedAt]:
    """The documents cited, in reading order."""
    documents = review.dossier.knowledge.legal_documents
    return [
        CitedAt(citation, citation.registered(documents) is not None, place(citation.place))
        for citation in review.dossier.mentions.citations
    ]


def _corner(fact: Fact) -> tuple[int, int, int]:
    address = fact.figure.place.address
    return address.row or 0, address.column or 0, fact.figure.place.start
