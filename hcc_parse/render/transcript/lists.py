"""What a report names: the documents it cites, the periods and the other dates, in order."""

from collections.abc import Iterator

from hcc_parse.domain import Citation, Language, Provenance, Review, Said
from hcc_parse.render.columns import hanging
from hcc_parse.render.places import place_in_words
from hcc_parse.render.transcript.saying import day_of, days_of, quoted

NO_TYPE = Said("(không ghi loại)", "(no type)")
NO_DATE = Said("không ghi ngày", "undated")
SHOULD_BE = Said("đúng ra viết", "properly written")
ISSUER = Said("cơ quan", "issuer")
SUBJECT = Said("về", "about")
KNOWN = Said("có trong danh mục văn bản", "in the registry")
TIMES = Said("{} lần", "{} times")


def citations(review: Review, language: Language) -> Iterator[str]:
    """Yield the cited documents, each with what stands beside its number."""
    registry = review.dossier.knowledge.legal_documents
    for n, citation in enumerate(review.dossier.mentions.citations, 1):
        known = registry.get(citation.well_formed)
        told = _citation(citation, language)
        if known is not None and known.unique:
            told += f"; {KNOWN.in_(language)}"
        where = place_in_words(citation.place, review.dossier, language)
        yield from hanging(f"  {n:>3}. ", f"{told} [{where}]")


def _citation(citation: Citation, language: Language) -> str:
    vietnamese = language == "vi"
    kind = citation.type or NO_TYPE.in_(language)
    name = f"{kind} số {citation.symbol}" if vietnamese else quoted(f"{kind} {citation.symbol}")
    parts = [name if citation.type or vietnamese else f"{kind} {quoted(citation.symbol)}"]
    if citation.well_formed != citation.symbol:
        parts.append(f"{SHOULD_BE.in_(language)} {quoted(citation.well_formed)}")
    parts.append(_issued(citation, language))
    if citation.issuer:
        issuer = citation.issuer if vietnamese else quoted(citation.issuer)
        parts.append(f"{ISSUER.in_(language)} {issuer}")
    if citation.title:
        parts.append(f"{SUBJECT.in_(language)} {quoted(citation.title)}")
    return ", ".join(parts)


def _issued(citation: Citation, language: Language) -> str:
    """The date as written, and what is amiss with it."""
    date = citation.date
    if date is None:
        return NO_DATE.in_(language)
    written = date.text if language == "vi" else quoted(date.text)
    return written if date.meant else f"{written} ({day_of(date, language)})"


def periods(review: Review, language: Language) -> Iterator[str]:
    """Yield the stretches of time, each once, with its days as far as they are written."""
    told: dict[str, list[str]] = {}
    counts: dict[str, int] = {}
    for period in review.dossier.mentions.periods:
        key = " ".join(period.text.split())
        days = days_of(period, language)
        told.setdefault(key, [f"{quoted(key)}: {days}" if days else quoted(key)])
        counts[key] = counts.get(key, 0) + 1
    for key, (words,) in told.items():
        times = f" ({TIMES.in_(language).format(counts[key])})" if counts[key] > 1 else ""
        yield from hanging("  - ", words + times)


def days(review: Review, language: Language) -> Iterator[str]:
    """Yield the dates that are no part of the head, of a citation or of a period."""
    mentions = review.dossier.mentions
    spoken = [citation.place for citation in mentions.citations]
    spoken += [period.place for period in mentions.periods]
    if mentions.header.date is not None:
        spoken.append(mentions.header.date.place)
    cited = {id(c.date) for c in mentions.citations if c.date}
    for date in mentions.dates:
        if id(date) not in cited and not any(_within(date.place, place) for place in spoken):
            where = place_in_words(date.place, review.dossier, language)
            yield from hanging("  - ", f"{quoted(date.text)}: {day_of(date, language)} [{where}]")


def _within(inner: Provenance, outer: Provenance) -> bool:
    same = inner.address == outer.address
    return same and outer.start <= inner.start and inner.end <= outer.end
