"""Names that rose and that fell, beside how many there are: `05 nhóm tăng, 02 nhóm giảm; cả 06`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.behind import words_behind
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

BETWEEN = re.compile(r"[^;:.()\d]{1,60}(?:,| va|;)(?: co)? $")
NOUN = re.compile(r"\s(?P<noun>[a-z]+)(?P<more>(?: [a-z]+){0,3})")
SAID = Said("số tăng và số giảm", "those that rose and those that fell")


def ways_counted(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield how many names there are in all, with those that rose and those that fell, if more.

    All three are told of the same thing in one paragraph.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `rise` and `fall` are the words of movement, `all-names` those before a number
            that tells all of them.
    """
    moves = tuple(words_of(knowledge, role) for role in ("rise", "fall"))
    ways = [_moved(words) for words in moves]
    every = re.compile(rf"\b{one_of(words_of(knowledge, 'all-names'))}\s$")
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = [figure for figure in found if figure.kind == "count"]
        wholes = [figure for figure in told if every.search(unmark(figure.lead))]
        for one, other in pairwise(told):
            nouns = {_noun_of(figure) for figure in (one, other)}
            if not _is_next(one, other) or len(nouns) != 1 or "" in nouns:
                continue
            way = [[bool(w.match(words_behind(f))) for w in ways] for f in (one, other)]
            if way not in ([[True, False], [False, True]], [[False, True], [True, False]]):
                continue
            for whole in wholes:
                added = one.value + other.value
                if whole.unit != one.unit or whole in (one, other):
                    continue
                if _noun_of(whole) in nouns and max(one.value, other.value) <= whole.value < added:
                    yield Sum(
                        kind="breakdown",
                        total=whole,
                        parts=(one, other),
                        basis=SAID,
                        subject=quoted(_noun_of(whole)),
                        certain=False,
                        at_most=True,
                        one_list=True,
                    )
                    break


def _noun_of(figure: Figure) -> str:
    match = NOUN.match(words_behind(figure))
    return match["noun"] if match else ""


def _is_next(one: Figure, other: Figure) -> bool:
    told = one.lead + one.text
    between = unmark(other.lead[len(told) :])
    return other.lead.startswith(told) and BETWEEN.fullmatch(between) is not None


@cache
def _moved(words: tuple[str, ...]) -> re.Pattern[str]:
    """A thing, and right behind it that it moved one way."""
    return re.compile(rf"\s[a-z]+(?: [a-z]+){{0,3}}? {one_of(words)}\b")
