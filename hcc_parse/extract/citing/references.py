"""Documents named without their whole symbol, and the earlier citation that is meant."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from hcc_parse.domain import Citation, DateMention, Doubt, Knowledge, Passage, Provenance, Reference
from hcc_parse.extract.citing.grammar import LAWS, Grammar, grammar_of
from hcc_parse.extract.citing.laws import find_laws
from hcc_parse.extract.citing.shortened import find_shortened
from hcc_parse.vietnamese import fold

ENOUGH = 8  # documents under one key: more of them are several all the same
LETTERS = ("Công văn", "Văn bản")  # two names of one thing


def find_references(
    passage: Passage,
    dates: Sequence[DateMention],
    citations: Sequence[Citation],
    knowledge: Knowledge,
) -> Iterator[Reference]:
    """Yield laws by name and short mentions of a passage, unless a citation holds them.

    Args:
        passage: A paragraph or a cell.
        dates: Its dates from left to right.
        citations: Its citations.
        knowledge: Types and the registry.
    """
    text, grammar = passage.plain, grammar_of(knowledge)
    found = [*find_laws(passage, text, grammar), *find_shortened(passage, text, dates, grammar)]
    if not found:
        return
    starts, ends = [c.place.start for c in citations], [c.place.end for c in citations]
    reach = 0
    for reference in sorted(found, key=lambda r: (r.place.start, -r.place.end)):
        start, end = reference.place.start, reference.place.end
        before = bisect_left(starts, end)  # of the citations that begin before its end, the last
        if start >= reach and (before == 0 or ends[before - 1] <= start):
            reach = end
            yield reference


@dataclass(slots=True)
class _Document:
    """One document as cited so far; two dates or two issuers make two of them."""

    first: Citation
    day: str | None
    issuer: str | None

    def takes(self, citation: Citation) -> bool:
        """Whether a citation may be of this document, which then knows its day and issuer."""
        day, issuer = _day(citation.date), citation.issuer
        same = self.first.well_formed == citation.well_formed
        if not same or _differ(self.day, day) or _differ(self.issuer, issuer):
            return False
        self.day, self.issuer = self.day or day, self.issuer or issuer
        return True


@dataclass(slots=True)
class _Memory:
    """The documents cited so far under a key: type and number, type, or name of a law."""

    under: dict[tuple[str, ...], list[_Document]] = field(default_factory=dict)

    def add(self, key: tuple[str, ...], citation: Citation) -> None:
        known = self.under.setdefault(key, [])
        if not any(document.takes(citation) for document in known) and len(known) < ENOUGH:
            known.append(_Document(citation, _day(citation.date), citation.issuer))


def resolve(
    references: Iterable[Reference], citations: Iterable[Citation], knowledge: Knowledge
) -> tuple[Reference, ...]:
    """Give each reference the earlier citation that alone fits, or say why there is none.

    `Nghị định này` looks at its own paragraph first; all others at the whole report before them.
    """
    grammar = grammar_of(knowledge)
    events: list[Citation | Reference] = [*references]
    if not events:
        return ()
    events += citations
    events.sort(key=lambda event: _order(event.place))
    whole, near, paragraph = _Memory(), _Memory(), None
    result: list[Reference] = []
    for event in events:
        if event.place.address != paragraph:
            near, paragraph = _Memory(), event.place.address
        if isinstance(event, Citation):
            for key in _keys(event, grammar):
                whole.add(key, event)
                near.add(key, event)
        else:
            result.append(_resolved(event, whole, near))
    return tuple(result)


def _resolved(reference: Reference, whole: _Memory, near: _Memory) -> Reference:
    if reference.doubt:
        return reference
    key = _key(reference)
    fits = [d for d in near.under.get(key, []) if reference.manner in ("this", "above")]
    fits = fits or [d for d in whole.under.get(key, []) if _fits(reference, d)]
    if len(fits) == 1:
        return replace(reference, cited=fits[0].first)
    doubt: Doubt = "several" if fits else "none"
    return replace(reference, doubt=doubt)


def _fits(reference: Reference, document: _Document) -> bool:
    cited = document.first
    year = reference.year is None or cited.year in (None, reference.year)
    return year and not _differ(document.day, _day(reference.date))


def _key(reference: Reference) -> tuple[str, ...]:
    if reference.manner == "law":
        return "law", reference.type, fold(reference.name or "")
    return (reference.type, *([reference.number.lstrip("0")] if reference.number else []))


def _keys(citation: Citation, grammar: Grammar) -> Iterator[tuple[str, ...]]:
    """The keys under which a citation is remembered: its own type, and that of its letters."""
    kinds = {citation.type} if citation.type else set()
    kinds |= grammar.types_of(citation.codes[0])
    if kinds & set(LETTERS):
        kinds |= set(LETTERS)
    for kind in kinds:
        yield (kind,)
        yield kind, citation.number.lstrip("0")
    if citation.type in LAWS:
        document = citation.registered(grammar.registry)
        names = {citation.title or "", document.title if document else ""}
        for name in {fold(name).removeprefix(fold(citation.type)).strip() for name in names} - {""}:
            yield "law", citation.type, name


def _order(place: Provenance) -> tuple[int, int, int, int]:
    at = place.address
    row = -1 if at.row is None else at.row
    return at.block, row, -1 if at.column is None else at.column, place.start


def _day(date: DateMention | None) -> str | None:
    return date.meant.isoformat() if date and date.meant else None


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other
