"""A score and what it is made of: `đạt 91,84 điểm, gồm: công khai 17,20 điểm; tiến độ 19,46`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum, slip_between
from hcc_parse.relate.behind import words_behind
from hcc_parse.relate.prose.told_sums import listed_sum, parts_sum
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

FEWEST = 4  # parts: two or three may be some of them
LONGEST = 40  # letters between a score and its list
NEXT = re.compile(r"(?: [a-z]{1,10})?[;,](?: va)? [^;:.()\d]{2,60}:? $")
ENDS = re.compile(r" [a-z]{1,10}\s?(?:[.]|$)")
SAID = Said("các thành phần của số điểm", "what the score is made of")
ROLES = ("list-not-all", "some-told", "mostly", "most", "rest")


def scores_listed(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield scores with the points of all their parts behind `gồm`, four or more.

    A difference is told only where one slip of the hand in one of them makes it.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `points` are the units, `comprising` the words that open a list of all; others
            tell a list of some.
    """
    points = {unmark(word) for word in words_of(knowledge, "points")}
    opens = re.compile(
        rf"[^.;()\d]{{0,{LONGEST}}}\b{one_of(knowledge.labels['comprising'])}\b"
        r"[^.;()\d]{0,60}$"
    )
    some = said(words_of(knowledge, *ROLES))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, whole in enumerate(told):
            if unmark(whole.unit or "") not in points or not whole.decimals:
                continue
            parts = _parts(whole, told[place + 1 :], opens)
            if len(parts) < FEWEST or some.search(unmark(parts[-1].lead[len(whole.lead) :])):
                continue
            off = whole.value - parts_sum(parts)
            if off and _is_slip(whole, parts):
                yield listed_sum(whole, parts, SAID)


def _parts(whole: Figure, behind: Sequence[Figure], opens: re.Pattern[str]) -> list[Figure]:
    """The points told one after the other up to the end of a sentence, of as many decimals."""
    parts: list[Figure] = []
    last = whole
    for figure in behind:
        told = last.lead + last.text
        if not figure.lead.startswith(told):
            break
        between = unmark(figure.lead[len(told) :])
        shape = NEXT.fullmatch(between) if parts else opens.fullmatch(between)
        alike = figure.unit == whole.unit and figure.decimals == whole.decimals
        if shape is None or not alike or figure.qualifier or figure.value >= whole.value:
            return []
        parts.append(figure)
        last = figure
    return parts if ENDS.match(words_behind(last)) else []


def _is_slip(whole: Figure, parts: Sequence[Figure]) -> bool:
    off = whole.value - parts_sum(parts)
    pairs = [(whole, whole.value - off), *((part, part.value + off) for part in parts)]
    scaled = [
        (str(int(value.scaleb(whole.decimals))) for value in (figure.value, meant))
        for figure, meant in pairs
        if meant > 0
    ]
    return any(slip_between(*pair) is not None for pair in scaled)
