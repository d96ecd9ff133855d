"""Money given, spent and left: `đã sử dụng 725 triệu đồng …, còn lại 255 triệu đồng`."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import combinations, permutations

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

BASIS = Said("số đã dùng và số còn lại", "what was spent and what is left")
NEAR = 60  # letters before an amount that say what it is
YEAR = re.compile(r"\bnam 20\d\d\b")
MANY = 12  # amounts of a sentence
ROLES = ("money-given", "money-used", "money-left", "money-more", "money-filler")


def money_left(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield what was given with what was spent and what is left, each told once in a sentence.

    Not where other amounts of the sentence give what is left or missing, nor where more was added.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The units of money; words of giving, spending, leaving and adding.
    """
    units = set(words_of(knowledge, "money-unit"))
    shapes = _shapes(tuple(words_of(knowledge, role) for role in ROLES))
    for place, left in enumerate(figures):
        if left.unit not in units or _kind(left, shapes) != 2 or left.qualifier is not None:
            continue
        near = figures[max(0, place - MANY) : place]
        own = [f for f in near if _is_of_sentence(f, left) and f.unit == left.unit]
        kinds = [_kind(one, shapes) for one in own]
        if kinds.count(0) != 1 or kinds.count(1) != 1 or kinds.count(2) or 3 in kinds:
            continue
        given, used = own[kinds.index(0)], own[kinds.index(1)]
        if used.value >= given.value or any(f.qualifier is not None for f in (given, used)):
            continue
        meant = given.value - used.value
        pairs = permutations((one.value for one in own), 2)
        if left.value != meant and any(a - b == left.value for a, b in pairs):
            continue
        others = [one.value for one in own if one not in (given, used)]
        if left.value in others or _sums_to(meant - left.value, others):
            continue
        slack = 10 ** -min(f.decimals for f in (given, used, left))
        if left.value == meant or abs(left.value - meant) > slack:
            yield Sum(
                kind="breakdown",
                total=given,
                parts=(used, left),
                basis=BASIS,
                subject=quoted(given.label or given.unit or ""),
                certain=False,
            )


def _sums_to(gap: Decimal, others: Sequence[Decimal]) -> bool:
    """Whether other amounts make up what is missing: `đã cam kết chi 155 triệu đồng`."""
    return any(sum(some) == gap for many in (1, 2) for some in combinations(others, many))


def _is_of_sentence(figure: Figure, left: Figure) -> bool:
    same = figure.place.address == left.place.address
    return same and left.lead.startswith(f"{figure.lead}{figure.text}")


def _kind(figure: Figure, shapes: tuple[re.Pattern[str], ...]) -> int | None:
    """Which of the roles the words right before an amount give it, since the number before."""
    ahead = re.split(r"\d", YEAR.sub("", unmark(figure.lead[-NEAR:])))[-1]
    clause = " ".join(re.split(r"[;,]", ahead)[-1].split())
    return next((n for n in (3, 2, 0, 1) if shapes[n].search(clause)), None)


@cache
def _shapes(roles: tuple[tuple[str, ...], ...]) -> tuple[re.Pattern[str], ...]:
    given, used, left, more, idle = (one_of(words) for words in roles)
    return (
        re.compile(rf"\b{given}(?: [a-z]+){{0,4}}\s?[:(]?\s*$"),
        re.compile(rf"\b{used}(?: {idle})*\s?:?\s*$"),
        re.compile(rf"\b{left}(?: {idle})*\s?:?\s*$"),
        re.compile(rf"\b{more}\b"),
    )
