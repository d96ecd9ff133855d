"""Citations and references of small texts, as the tests of the grammar look at them."""

from hcc_parse.domain import Citation, Reference
from tests.reports import mentions_of


def citations_of(text: str) -> list[Citation]:
    """The citations of a text, one paragraph a line."""
    return list(mentions_of(text).citations)


def meant(text: str) -> list[tuple[str | None, str]]:
    """Type and well-formed symbol of each citation."""
    return [(c.type, c.well_formed) for c in citations_of(text)]


def references_of(text: str) -> list[Reference]:
    """The documents that a text names without their symbols."""
    return list(mentions_of(text).references)


def resolved(text: str) -> list[tuple[str, str | None]]:
    """The words of each reference, and the symbol that is meant or why there is none."""
    return [(r.text, r.cited.symbol if r.cited else r.doubt) for r in references_of(text)]
