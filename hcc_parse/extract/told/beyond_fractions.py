"""More dealt with than came, told as a fraction: `tiếp nhận 10 phản ánh; đã xử lý 11/10`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from hcc_parse.domain import Figure, Knowledge, Passage, Refuted
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

ROLES = ("answered", "dealt-with", "brought-over", "flow-carried", "complaints")
COUNT = r"\d{1,3}(?:\.\d{3})*|\d{1,6}"
SEVERAL = 2  # counts of complaints told before
MOST = 9  # fractions of a paragraph


def find_beyond(passage: Passage, figures: list[Figure], knowledge: Knowledge) -> Iterator[Refuted]:
    """Yield the fractions of complaints dealt with that are of more than all that came.

    The fraction must name what it is of: `25/9` may be a day. Nothing is yielded where the
    paragraph speaks of a plan, or of what an earlier period left.

    Args:
        passage: A paragraph.
        figures: Its figures.
        knowledge: The words for dealing with something, for plans and for what was left.
    """
    folded = unmark(passage.plain)
    roles = (tuple(map(unmark, knowledge.number_words.get(role, ()))) for role in ROLES)
    shape, silent, things = _shapes(comparing(knowledge), *roles)
    if silent.search(folded):
        return
    for match in islice(shape.finditer(folded), MOST):
        part, whole = (figure_at(passage, *match.span(name)) for name in ("part", "whole"))
        if part is None or whole is None or part.value <= whole.value:
            continue
        told = [
            one
            for one in figures
            if one.place.end <= match.start() and one.unit and things.search(unmark(one.unit))
        ]
        if match["thing"] and len(told) < SEVERAL:  # of several, some may have come before
            yield Refuted(
                way="beyond",
                text=passage.text[slice(*match.span())].strip(),
                place=passage.at(*match.span()),
                against=(whole,),
            )


@cache
def _shapes(words: Comparing, *roles: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    answered, dealt, over, carried, things = map(alternatives, roles)
    return (
        re.compile(
            rf"\b(?:{answered}|{dealt})(?: (?:{answered}|{dealt}))?(?: xong| duoc)?:? "
            rf"(?P<part>{COUNT})/(?P<whole>{COUNT})(?![\d/.,]\d|/|\s?%)(?P<thing> (?:{things})\b)?"
        ),
        re.compile(rf"\b(?:{over}|{carried}|{words.planned}|{words.above})\b"),
        re.compile(rf"\b(?:{things})\b"),
    )
