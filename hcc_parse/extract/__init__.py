"""Draw from a report what it states, word for word and where it stands."""

from collections.abc import Iterator

from hcc_parse.domain import (
    Blemish,
    Citation,
    DateMention,
    Header,
    Knowledge,
    Mentions,
    Passage,
    Period,
    Reference,
    Report,
)
from hcc_parse.extract.blemishes import find_blemishes, find_other_spellings
from hcc_parse.extract.citations import find_citations
from hcc_parse.extract.claims import find_claims
from hcc_parse.extract.figures import find_figures
from hcc_parse.extract.grids import find_grids
from hcc_parse.extract.header import find_header
from hcc_parse.extract.outline import (
    find_announcements,
    find_appendices,
    find_headings,
    find_plans,
)
from hcc_parse.extract.references import find_references, resolve
from hcc_parse.extract.times import find_dates, find_periods
from hcc_parse.extract.voices import find_other_communes


def extract(report: Report, knowledge: Knowledge) -> Mentions:
    """Collect what every extractor finds; a span once taken stays taken."""
    dates: list[DateMention] = []
    periods: list[Period] = []
    citations: list[Citation] = []
    references: list[Reference] = []
    taken: dict[tuple[int, int | None, int | None], list[tuple[int, int]]] = {}
    for passage in report.passages():
        here = list(find_dates(passage))
        spans = list(find_periods(passage, here))
        cited = list(find_citations(passage, here, knowledge))
        dates += here
        periods += spans
        citations += cited
        referred = list(find_references(passage, here, cited, knowledge))
        references += referred
        taken[passage.address] = _taken((*here, *spans, *cited, *referred))
    body = list(report.paragraphs())
    header = find_header(report)
    headings = tuple(find_headings(report))
    return Mentions(
        header=header,
        headings=headings,
        plans=tuple(find_plans(headings, knowledge.labels["plan-section"])),
        figures=tuple(find_figures(((p, taken[p.address]) for p in body), knowledge)),
        dates=tuple(dates),
        periods=tuple(periods),
        citations=tuple(citations),
        references=resolve(references, citations, knowledge),
        grids=tuple(find_grids(report, knowledge)),
        announcements=tuple(a for p in body for a in find_announcements(p)),
        appendices=tuple(find_appendices(report)),
        blemishes=(
            *_blemishes(body, header, knowledge.labels["compound"]),
            *_other_communes(body, header, citations),
        ),
        claims=tuple(claim for passage in body for claim in find_claims(passage)),
    )


def _blemishes(
    body: list[Passage], header: Header, compounds: tuple[str, ...]
) -> Iterator[Blemish]:
    commune = header.issuer.commune if header.issuer else None
    kind = header.issuer.kind if header.issuer else None
    for passage in body:
        yield from find_blemishes(passage, compounds)
        if commune and kind:
            yield from find_other_spellings(passage, commune.removeprefix(kind).strip())


def _other_communes(
    body: list[Passage], header: Header, citations: list[Citation]
) -> Iterator[Blemish]:
    issuer = header.issuer
    if issuer is None or not issuer.commune or not issuer.kind:
        return
    own = issuer.commune.removeprefix(issuer.kind).strip()
    for passage in body:
        cited = [c.place for c in citations if c.place.address == passage.address]
        yield from find_other_communes(passage, own, cited)


def _taken(
    mentions: tuple[DateMention | Period | Citation | Reference, ...],
) -> list[tuple[int, int]]:
    """The spans of a passage in which no figure is sought: a symbol may stand far from its type."""
    places = [mention.place for mention in mentions]
    places += [mention.symbol_place for mention in mentions if isinstance(mention, Citation)]
    return [(place.start, place.end) for place in places]
