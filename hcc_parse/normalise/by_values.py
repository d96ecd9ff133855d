"""Counts named by their number: what the tables or another sentence say of one thing alone."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from decimal import Decimal

from hcc_parse.domain import SUPPOSED, Fact, Figure, Knowledge, Mentions
from hcc_parse.normalise.concepts import FIELD, NUMBER, concepts_in, facet_of
from hcc_parse.normalise.cross_reading import totals_of
from hcc_parse.normalise.decisive import without_aside
from hcc_parse.normalise.questions import heading_above
from hcc_parse.normalise.results import is_result
from hcc_parse.normalise.scopes import field_of, is_compared, period_of

LEAST = 100  # smaller numbers are the same by chance
SILENT_LEAST = 1000  # where the words beside the number say nothing
CASES, AS_CASES = "hồ sơ", ("trường hợp", "kết quả")  # units of cases, where these are spoken of

Known = Mapping[Decimal, set[str]]


def named_by_values(
    mentions: Mentions, facts: Sequence[Fact], named: Container[int], knowledge: Knowledge
) -> Iterator[Fact]:
    """Yield facts for counts without a name whose number is known under one name that fits.

    A number of three digits that a table totals, that stands elsewhere in the text, or that an
    identity gives (`tiếp nhận` less `đã giải quyết`), tells what it counts where nothing in its
    label speaks against it. Such a name is a guess: it agrees with its source by its making, and
    no sum rests on it alone.

    Args:
        mentions: What the report states.
        facts: What words have named, of the text and of the tables.
        named: The figures, by `id`, that words have named, those too whose name was taken back.
        knowledge: Identities, concepts and meanings.
    """
    known, following = _known(facts, knowledge)
    group = max((fact.group for fact in facts), default=0)
    for figure in mentions.figures:
        if id(figure) in named or not _is_open(figure, mentions):
            continue
        told, gives = known.get(figure.value, set()), following.get(figure.value, set())
        indicator = _fitting(figure, told, gives, facts, knowledge)
        heading = heading_above(figure, mentions)
        limits = (field_of(figure, heading, knowledge), period_of(figure, mentions, knowledge))
        if indicator is None or any(limits) or is_compared(figure, knowledge):
            continue
        group += 1
        yield Fact(figure=figure, indicator=indicator, match=SUPPOSED, group=group)


def agrees(figure: Figure, indicator: str, knowledge: Knowledge) -> bool:
    """Whether nothing that the label of a figure says speaks against an indicator.

    What the last period alone had is none of this period's.
    """
    rows = [meaning for meaning in knowledge.meanings if meaning.indicator == indicator]
    borne = frozenset().union(*(meaning.needs | meaning.may for meaning in rows))
    said = said_of(figure, knowledge)
    return bool(rows) and said <= borne and ("before" not in said or "moved" in said)


def said_of(figure: Figure, knowledge: Knowledge) -> frozenset[str]:
    """The concepts in the label of a figure, but those that never decide."""
    before, after = figure.path
    label = f"{without_aside(before, knowledge.labels['aside'])} {NUMBER} {after}"
    seen = (one.concept for one in concepts_in(label, knowledge))
    return frozenset(one for one in seen if facet_of(one, knowledge) != "light")


def _known(facts: Iterable[Fact], knowledge: Knowledge) -> tuple[Known, Known]:
    """The numbers that are told, and those that follow from an identity, and of what."""
    facts = tuple(facts)
    values = totals_of([fact for fact in facts if fact.grid is not None], knowledge)
    for fact in facts:
        own = fact.field is None and fact.period is None and not fact.is_supposed
        if fact.grid is None and own and fact.figure.kind == "count":
            values[fact.indicator].add(fact.figure.value)
    return _by_number(values.items()), _by_number(_following(values, knowledge))


def _by_number(values: Iterable[tuple[str, set[Decimal]]]) -> Known:
    found: dict[Decimal, set[str]] = defaultdict(set)
    for indicator, told in values:
        for value in told:
            found[value].add(indicator)
    return found


def _following(
    values: Mapping[str, set[Decimal]], knowledge: Knowledge
) -> Iterator[tuple[str, set[Decimal]]]:
    """What identities give of which one member is untold, and all others are told once."""
    single = {name: next(iter(told)) for name, told in values.items() if len(told) == 1}
    for relation in knowledge.relations:
        members = (relation.total, *relation.parts)
        untold = [name for name in members if name not in values]
        if len(untold) != 1 or any(name not in single for name in members if name not in untold):
            continue
        parts = sum((single[name] for name in relation.parts if name in single), Decimal(0))
        rest = parts if untold[0] == relation.total else single[relation.total] - parts
        yield untold[0], {rest}


def _is_open(figure: Figure, mentions: Mentions) -> bool:
    return figure.kind == "count" and figure.value >= LEAST and is_result(figure, mentions)


def _fitting(
    figure: Figure,
    told: Set[str],
    following: Set[str],
    facts: Iterable[Fact],
    knowledge: Knowledge,
) -> str | None:
    """The one name that fits; of several the one of which the label says most.

    A name that only follows from an identity needs a word that says it.
    """
    said = said_of(figure, knowledge)
    if FIELD in said or not told | following or (not said and figure.value < SILENT_LEAST):
        return None
    taken = {fact.indicator for fact in facts if fact.figure is figure.whole}
    fitting = {
        one: _told(one, said, knowledge)
        for one in sorted((told | following) - taken)
        if _is_counted_in(figure, knowledge.indicators[one].unit) and agrees(figure, one, knowledge)
    }
    most = max(fitting.values(), default=0)
    best = [one for one, words in fitting.items() if words == most]
    if len(best) != 1:
        return None
    return best[0] if most or (best[0] in told and len(fitting) == 1) else None


def _told(indicator: str, said: frozenset[str], knowledge: Knowledge) -> int:
    """How much of what an indicator needs is said."""
    rows = (meaning for meaning in knowledge.meanings if meaning.indicator == indicator)
    return max((len(meaning.needs & said) for meaning in rows), default=0)


def _is_counted_in(figure: Figure, unit: str) -> bool:
    if figure.unit in AS_CASES and unit == CASES:
        return CASES in f"{figure.lead} {figure.phrase}".lower()
    return figure.unit in (None, unit)
