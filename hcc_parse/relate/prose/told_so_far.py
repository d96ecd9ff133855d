"""Running totals in the text: `Quý I 5.214 … Lũy kế 6 tháng 10.951` with 5.737 of this quarter."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from hcc_parse.domain import Fact, Figure, Knowledge, Said, Sum, is_slip
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

WORDS = 2  # last words of a label by which two counts are of one thing
FEWEST = 1000  # smaller totals are met by chance
OF_PERIOD = ("received_in_period", "received_total", "resolved_total")
SAID = Said("kỳ trước đã nêu cộng với kỳ này", "the earlier stretch told and this period")


def told_so_far(
    figures: Sequence[Figure], facts: Iterable[Fact], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield running totals that one slip of the hand parts from an earlier count and this period's.

    The earlier count stands in their paragraph, in the same words or as what is compared with.
    Nothing is said where the report tells the total again, or other counts of the paragraph make
    it up.

    Args:
        figures: Those of the running text, in its order.
        facts: What has a meaning, the cells of tables among them.
        knowledge: `so-far` and `so-far-stretch` tell the words of a running total, `rise` and
            `fall` those of a change.
    """
    so_far = said(words_of(knowledge, "so-far", "so-far-stretch"))
    moved = said(words_of(knowledge, "rise", "fall"))
    known = list(facts)
    own = [f for f in known if f.grid is None and f.figure.kind == "count"]
    for total in figures:
        label = unmark(total.path[0] if total.path else "")
        if total.kind != "count" or total.value < FEWEST or not so_far.search(label):
            continue
        if _is_told_again(total, figures, known):
            continue
        here = [
            f
            for f in figures
            if f.place.address == total.place.address
            and f is not total
            and f.kind == "count"
            and 0 < f.value < total.value
            and not moved.search(unmark(f.label))
        ]
        now = [f for f in own if f.field is None and f.figure.value < total.value]
        if any(a.value + b.figure.value == total.value for a in here for b in now):
            continue
        if any(a.value + b.value == total.value for a in here for b in here):
            continue
        yield from _slipped(total, here, [f.figure for f in now if f.indicator in OF_PERIOD])


def _is_told_again(total: Figure, figures: Iterable[Figure], facts: Iterable[Fact]) -> bool:
    return any(f.value == total.value for f in figures if f is not total) or any(
        fact.figure.value == total.value for fact in facts if fact.figure is not total
    )


def _tail(figure: Figure) -> list[str]:
    return unmark(figure.path[0] if figure.path else "").split()[-WORDS:]


def _is_compared(figure: Figure) -> bool:
    return figure.qualifier in ("comparison", "base")


def _slipped(total: Figure, here: list[Figure], now: list[Figure]) -> Iterator[Sum]:
    """The one pair that a slip of the hand parts from a total."""
    pairs: dict[Decimal, tuple[Figure, Figure]] = {
        a.value + b.value: (a, b)
        for a in here
        for b in now
        if a is not b
        and (_tail(a) == _tail(total) or (_is_compared(a) and _tail(b) == _tail(total)))
        and is_slip(a.value + b.value, total.value)
    }
    if len(pairs) == 1:
        yield Sum(
            kind="breakdown",
            total=total,
            parts=next(iter(pairs.values())),
            basis=SAID,
            subject=quoted(total.label or total.unit or ""),
            certain=False,
        )
