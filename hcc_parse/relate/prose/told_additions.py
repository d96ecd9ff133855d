"""Additions told in so many words: `2.486 hồ sơ, cộng với 74 hồ sơ cũ thì số phải làm là 2.560`."""

from collections.abc import Container, Iterable, Iterator

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum, is_slip
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

NEARLY = 4  # a difference of more than one part in so many of the total is another matter


def told_additions(
    figures: tuple[Figure, ...],
    summed: Container[int],
    facts: Iterable[Fact],
    knowledge: Knowledge,
) -> Iterator[Sum]:
    """Yield what a sentence adds up of the two counts before its total.

    Args:
        figures: Those of the running text, in its order.
        summed: The totals, by their `id`, that their meaning makes up already.
        facts: The counts that bear a name: what was resolved is no sum of what was received.
        knowledge: `added-to` tells the words before the second number, `added-up` those before the
            total; `adds-up-of` those behind a total that stands first, `added-and` those between
            the two behind it.
    """
    stage = {id(fact.figure): fact.indicator.partition("_")[0] for fact in facts}
    for one, two, total in _told(figures, knowledge):
        if id(total) in summed:
            continue
        if stage.get(id(one), "") != stage.get(id(total), stage.get(id(one), "")):
            continue
        added = one.value + two.value
        off = abs(added - total.value)
        if off == 0 or is_slip(added, total.value) or off * NEARLY < total.value:
            yield Sum(
                kind="text",
                total=total,
                parts=(one, two),
                basis=Said("phép cộng nêu trong câu", "the addition that the sentence tells"),
                subject=quoted(total.label or total.unit or ""),
                certain=False,
            )


def _told(
    figures: tuple[Figure, ...], knowledge: Knowledge
) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Two counts that a sentence adds up, and their total: `729 hồ sơ, bằng 687 mới cộng 42 cũ`."""
    to, up, is_, and_ = (
        said(words_of(knowledge, role))
        for role in ("added-to", "added-up", "adds-up-of", "added-and")
    )
    for one, two, three in zip(figures, figures[1:], figures[2:], strict=False):
        if not _is_one_sentence(one, two, three):
            continue
        if is_.search(_between(one, two)) and and_.search(_between(two, three)):
            yield two, three, one
        elif to.search(_between(one, two)) and up.search(_between(two, three)):
            yield one, two, three


def _is_one_sentence(one: Figure, two: Figure, total: Figure) -> bool:
    """Whether three counts of one thing stand in one sentence, in this order."""
    return (
        all(f.kind == "count" and f.qualifier is None for f in (one, two, total))
        and one.place.address == total.place.address
        and two.lead.startswith(one.lead)
        and total.lead.startswith(two.lead)
        and {two.unit, total.unit} <= {one.unit, None}
    )


def _between(one: Figure, other: Figure) -> str:
    return unmark(other.lead[len(one.lead) :])
