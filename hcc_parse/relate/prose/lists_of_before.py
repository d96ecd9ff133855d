"""Lists of what was told before: `Theo lĩnh vực: chứng thực 1.688, …, các lĩnh vực khác 85`."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from decimal import Decimal

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum, slip_between
from hcc_parse.domain.slip import SlipKind
from hcc_parse.relate.prose.like_units import Kinds, are_alike, kinds_of
from hcc_parse.relate.prose.plain_lists import PlainList, plain_lists
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 3  # parts
MANY = 3  # digits: a shorter number is one digit off by chance
BACK = 2  # paragraphs in which the whole of a list that opens its own is looked for
DIVIDES = re.compile(r"^[^\w(]*(?:\w\d?[).] )?[^:.,;]{0,40}\btheo [^:.,;\d]{2,40}:")
SAID = Said("danh sách kể ra của số ấy", "the list told of that number")
TOTALS = ("received_total", "received_in_period", "resolved_total", "in_progress_total")


def lists_of_before(
    figures: tuple[Figure, ...],
    facts: Iterable[Fact],
    made: Container[int],
    knowledge: Knowledge,
) -> Iterator[Sum]:
    """Yield wholes with the closed list behind them that makes them up but for one slip.

    Nothing is said where the list makes up any count that the report tells: then it is of that.

    Args:
        figures: Those of the running text, in its order.
        facts: What has a meaning, the cells of tables among them.
        made: The wholes, by their `id`, that other words divide already.
        knowledge: `rest` and `other-parts` tell the names of the last part of a list that tells
            all, `base-opening` the words before a whole that opens its sentence.
    """
    kinds = kinds_of(knowledge)
    known = list(facts)
    values = {f.value for f in figures} | {fact.figure.value for fact in known}
    rest = said(words_of(knowledge, "rest", "other-parts"))
    named = {id(fact.figure) for fact in known if fact.indicator in TOTALS}
    opening = frozenset(map(unmark, knowledge.number_words["base-opening"]))
    for told in plain_lists(figures, opening, knowledge):
        added = sum((part.value for part in told.parts), Decimal(0))
        closed = rest.search(told.names[-1]) is not None
        divides = DIVIDES.search(told.opening) is not None
        if len(told.parts) < FEWEST or added in values:
            continue
        wholes = _wholes(told, figures, named, far=divides or closed)
        like = [w for w in wholes if all(are_alike(w, part, kinds) for part in told.parts)]
        found = [w for w in like if _slips(w, told.parts, closed=closed or divides)]
        found.sort(key=lambda w: "swapped" not in _slips(w, told.parts, closed=True))
        if not found or _of_people(told, kinds):
            continue
        if closed or divides or id(found[0]) not in made:  # a whole may be divided in two ways
            yield _sum_of(found[0], told)


def _of_people(told: PlainList, kinds: Kinds) -> bool:
    """Whether people are listed, who belong to several groups at once."""
    return any(kinds.are_people(part.unit) for part in told.parts)


def _wholes(
    told: PlainList, figures: Sequence[Figure], named: Container[int], *, far: bool
) -> list[Figure]:
    """The counts that a list may be of, told before it, each value once.

    Those of its paragraph; where it opens its own, the totals of the paragraphs before.
    """
    first = told.parts[0].place.address
    near = [f for f in told.before if f.place.address == first]
    if far:
        before = [f for f in figures if f.place.address.block < first.block]
        near += [f for f in before if id(f) in named or _is_near(f, told.parts[0])]
    plain = (f for f in near if f.kind == "count" and f.qualifier is None and not f.decimals)
    return list({f.value: f for f in plain}.values())


def _is_near(whole: Figure, part: Figure) -> bool:
    apart = part.place.address.block - whole.place.address.block
    return whole.whole is None and apart <= BACK


def _slips(whole: Figure, parts: Sequence[Figure], *, closed: bool) -> set[SlipKind]:
    """The slips of the hand, no chance, by one of which parts would make up a whole.

    In a list that may leave some out only two digits that changed places are no chance.
    """
    off = int(whole.value - sum(part.value for part in parts))
    pairs = [(int(part.value), int(part.value) + off) for part in parts]
    pairs += [(int(whole.value), int(whole.value) - off)] if closed else []
    found = {
        slip_between(str(typed), str(meant)): len(str(typed)) for typed, meant in pairs if meant > 0
    }
    return {
        slip
        for slip, digits in found.items()
        if slip is not None and (slip == "swapped" or (closed and digits >= MANY))
    }


def _sum_of(whole: Figure, told: PlainList) -> Sum:
    return Sum(
        kind="breakdown",
        total=whole,
        parts=told.parts,
        basis=SAID,
        subject=quoted(whole.label or whole.unit or unmark(whole.phrase)),
        certain=False,
    )
