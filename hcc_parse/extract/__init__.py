"""Draw from a report what it states, word for word and where it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from hcc_parse.domain import (
    Address,
    Blemish,
    Citation,
    Claim,
    Figure,
    Header,
    Knowledge,
    Mentions,
    NamedClaim,
    Passage,
    Refuted,
    Report,
    Told,
)
from hcc_parse.extract.around.announcements import find_announcements
from hcc_parse.extract.around.blanks import find_blanks
from hcc_parse.extract.around.blemishes import find_blemishes, find_other_spellings
from hcc_parse.extract.around.header import find_header
from hcc_parse.extract.around.officials import find_officials
from hcc_parse.extract.around.outline import (
    find_appendices,
    find_headings,
    find_parts,
    find_plans,
)
from hcc_parse.extract.around.unit_kinds import find_other_kinds
from hcc_parse.extract.around.unit_lines import find_blank_units
from hcc_parse.extract.around.voices import find_other_communes
from hcc_parse.extract.citing.announced import find_announced
from hcc_parse.extract.citing.listed import with_cells
from hcc_parse.extract.citing.references import resolve
from hcc_parse.extract.claims import find_claims
from hcc_parse.extract.claims.claim_counts import cases_before
from hcc_parse.extract.claims.claim_limits import ClaimLimits, limits_of_claims
from hcc_parse.extract.claims.named_claims import find_named_claims
from hcc_parse.extract.claims.nothings import find_nothings
from hcc_parse.extract.claims.sayings import find_sayings
from hcc_parse.extract.figures import find_figures
from hcc_parse.extract.grids import find_grids
from hcc_parse.extract.numbers.mentions import numbers_of
from hcc_parse.extract.numbers.not_understood import not_understood
from hcc_parse.extract.registered import registered
from hcc_parse.extract.taken import Taken
from hcc_parse.extract.timing import file_name_of, find_own_voice, own_period
from hcc_parse.extract.told import find_told


def extract(report: Report, knowledge: Knowledge) -> Mentions:
    """Collect what every extractor finds; a span once taken stays taken."""
    taken = Taken.of(report.passages(), knowledge)
    citations = tuple(with_cells(taken.citations, taken.dates, report, knowledge))
    body = list(report.paragraphs())
    header = _header(report, taken, knowledge)
    headings = tuple(find_headings(report))
    labels = knowledge.labels
    titles = (*headings, *find_parts(report))
    plans = tuple(find_plans(titles, labels["plan-section"], labels["plan-opening"]))
    figures = tuple(find_figures(((p, taken.spans[p.address]) for p in body), knowledge))
    limits = limits_of_claims(body, headings, taken.periods, header, knowledge)
    announced = find_announced(report, figures, citations, knowledge)
    return Mentions(
        header=header,
        file_name=file_name_of(report.source.path),
        officials=tuple(find_officials(body, header, knowledge.labels)),
        headings=headings,
        plans=plans,
        figures=figures,
        nothings=tuple(find_nothings(body, headings, plans, knowledge)),
        numbers=tuple(numbers_of(body, taken.typed, figures, plans, knowledge)),
        dates=tuple(taken.dates),
        periods=tuple(taken.periods),
        own_voice=tuple(find_own_voice(body, taken.periods, taken.citations, knowledge.labels)),
        citations=citations,
        references=resolve(taken.references, taken.citations, knowledge),
        grids=tuple(find_grids(report, knowledge)),
        announcements=tuple(a for p in body for a in find_announcements(p, knowledge)),
        appendices=tuple(find_appendices(report)),
        blemishes=(
            *_blemishes(body, header, knowledge),
            *_other_communes(body, header, taken.citations, knowledge),
            *_other_kinds(report, body, header, labels["kind-of-old"]),
        ),
        claims=tuple(_claims(body, figures, limits, knowledge)),
        named_claims=tuple(_named_claims(body, limits, knowledge)),
        sayings=tuple(s for p in body for s in find_sayings(p, knowledge)),
        told=_with(announced, find_told(body, figures, knowledge, limits, header)),
    )


def _header(report: Report, taken: Taken, knowledge: Knowledge) -> Header:
    header = find_header(report)
    own = own_period(report, header, taken.periods, knowledge.cutoffs, knowledge.labels)
    return replace(header, period=own)


def _with(refuted: Iterable[Refuted], told: Told) -> Told:
    return replace(told, refuted=(*told.refuted, *refuted))


def _claims(
    body: list[Passage], figures: Iterable[Figure], limits: ClaimLimits, knowledge: Knowledge
) -> Iterator[Claim]:
    told: dict[Address, list[Figure]] = {}
    for figure in figures:
        told.setdefault(figure.place.address, []).append(figure)
    for passage in body:
        if passage.address not in limits.paragraphs:
            own = told.get(passage.address, [])
            for claim in find_claims(passage, knowledge, limits):
                yield replace(claim, counted=cases_before(passage, claim.place, own))


def _named_claims(
    body: list[Passage], limits: ClaimLimits, knowledge: Knowledge
) -> Iterator[NamedClaim]:
    for passage in body:
        below = passage.address in limits.others
        yield from find_named_claims(passage, knowledge, below_other=below)


def _blemishes(body: list[Passage], header: Header, knowledge: Knowledge) -> Iterator[Blemish]:
    commune = header.issuer.commune if header.issuer else None
    kind = header.issuer.kind if header.issuer else None
    twice = knowledge.number_words["doubled-on-purpose"]
    for passage in body:
        yield from find_blemishes(passage, knowledge.labels["compound"], twice)
        if commune and kind:
            yield from find_other_spellings(passage, commune.removeprefix(kind).strip())
    for passage in body:
        yield from find_blank_units(passage)
    yield from find_blanks(body, knowledge)


def _other_communes(
    body: list[Passage], header: Header, citations: list[Citation], knowledge: Knowledge
) -> Iterator[Blemish]:
    issuer = header.issuer
    if issuer is None or not issuer.commune or not issuer.kind:
        return
    own = issuer.commune.removeprefix(issuer.kind).strip()
    for passage in body:
        cited = [c.place for c in citations if c.place.address == passage.address]
        yield from find_other_communes(passage, own, cited, knowledge)


def _other_kinds(
    report: Report, body: list[Passage], header: Header, of_old: tuple[str, ...]
) -> Iterator[Blemish]:
    issuer, signatory = header.issuer, header.signatory
    if issuer is None or not issuer.commune or not issuer.kind:
        return
    name = issuer.commune.removeprefix(issuer.kind).strip()
    for passage in body:
        yield from find_other_kinds(passage, issuer.kind, name, of_old, signing=False)
    if signatory is not None:
        signed = signatory.place.address.block
        for passage in report.passages():
            if signed - 1 <= passage.address.block <= signed + 1:
                yield from find_other_kinds(passage, issuer.kind, name, of_old, signing=True)


__all__ = ["extract", "not_understood", "registered"]
