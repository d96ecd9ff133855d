"""Doubtful dates and symbols of cited documents, read as the verified registry bears out."""

from collections.abc import Iterable, Iterator

from hcc_parse.domain import (
    REGISTERED,
    Citation,
    Knowledge,
    Passage,
    Report,
    Reread,
    passage_with,
)
from hcc_parse.extract.citing.citations import find_citations
from hcc_parse.extract.timing import find_dates


def registered(
    report: Report, citations: Iterable[Citation], knowledge: Knowledge
) -> Iterator[Reread]:
    """Yield the one rival of a doubtful word under which a citation is one of the registry.

    Only what a look of the recogniser saw in the same picture is taken, only where symbol, type and
    date of the citation all agree with a document that alone bears its symbol, and only where they
    do not agree as first read. Of an undated one the letters of the symbol may be told, not digits.

    Args:
        report: As it was read.
        citations: What it cites.
        knowledge: With the registry, and with how sure a word must be to be no longer doubted.
    """
    sure = float(knowledge.thresholds.reading_sure)
    for citation in citations:
        dated = citation.date is not None
        if citation.place.confidence >= sure or _is_borne_out(citation, knowledge, dated=dated):
            continue
        passage = report.passage_at(citation.place)
        fitting = list(_fitting(passage, citation, sure, knowledge))
        if len({rival for _, rival in fitting}) == 1:
            ((start, rival),) = set(fitting)
            yield Reread(citation.place.address, start, rival, REGISTERED)


def _fitting(
    passage: Passage, citation: Citation, sure: float, knowledge: Knowledge
) -> Iterator[tuple[int, str]]:
    """The words, by where they begin, and rivals under which the citation is registered."""
    for word in passage.words_at(citation.place.start, citation.place.end):
        if word.confidence >= sure:
            continue
        for rival in word.rivals:
            change = Reread(passage.address, word.start, rival, REGISTERED)
            other = passage_with(passage, {word.start: change})
            dates = list(find_dates(other, knowledge.labels))
            at = citation.place.start
            for one in find_citations(other, dates, knowledge):
                dated = one.date is not None or _numbered(one) != _numbered(citation)
                if one.place.start == at and _is_borne_out(one, knowledge, dated=dated):
                    yield word.start, rival


def _numbered(citation: Citation) -> tuple[str, int | None]:
    return citation.number, citation.year


def _is_borne_out(citation: Citation, knowledge: Knowledge, *, dated: bool) -> bool:
    """Whether a document of the registry has this symbol, this type, and this date if `dated`."""
    known = citation.registered(knowledge.legal_documents)
    if known is None or not (known.verified and known.unique and citation.type == known.type):
        return False
    meant = citation.date.meant if citation.date else None
    return not dated or (meant is not None and meant == known.issued)
