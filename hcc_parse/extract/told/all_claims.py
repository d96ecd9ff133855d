"""Claims that hold of all cases: `100% hồ sơ được trả đúng hẹn`, `toàn bộ hồ sơ được lưu kho`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from hcc_parse.domain import AllClaim, Knowledge, Passage
from hcc_parse.extract.claims import MONTH, sentence_start
from hcc_parse.extract.claims.claim_limits import (
    NO_LIMITS,
    ClaimLimits,
    fields_pattern,
    is_limited,
)
from hcc_parse.extract.claims.claim_subjects import roles_of
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.word_patterns import alternatives, bare
from hcc_parse.vietnamese import unmark

COUNTED = re.compile(r"\d\s*$")
HUNDRED = r"100(?:[.,]0+)?\s?%"
MOST = 20  # words in a row that leave out no case
FEW = 5  # words in a row of any other role
GAP, APART = r"\s{0,9}", r"\s{1,9}"  # more is a column, not a sentence


class Shapes(NamedTuple):
    """The ways of saying that something holds of all cases, and the words that make it say less.

    Attributes:
        claims: Each way with what it is about.
        wish: A wish, a task, a condition, or a part of the cases only.
        fields: The names of fields: what is told of one of them is told of a part.
    """

    claims: tuple[tuple[Literal["on-time", "stored"], re.Pattern[str]], ...]
    wish: re.Pattern[str]
    fields: re.Pattern[str]


def find_all_claims(
    passage: Passage, knowledge: Knowledge, limits: ClaimLimits = NO_LIMITS
) -> Iterator[AllClaim]:
    """Yield the claims of a paragraph that hold of all cases of the report, each place once.

    Args:
        passage: The paragraph.
        knowledge: The words of claims, and the fields.
        limits: Headings about another matter, and where other periods are named.
    """
    fields = tuple(word for field in knowledge.fields for word in field.spellings)
    roles = roles_of(knowledge)
    shapes = _shapes(roles, fields)
    folded = unmark(passage.plain)
    taken = 0
    for about, shape in shapes.claims:
        for match in shape.finditer(folded):
            if (start := sentence_start(folded, match.start())) is None:
                continue
            last = match.end() + LONGEST
            ends = (folded.find(sign, match.end(), last) for sign in ".;,\n")
            sentence = folded[start : min((end for end in ends if end > 0), default=last)]
            before = folded[start : match.start()]
            if COUNTED.search(before):
                continue  # `50 hồ sơ, đều trong hạn` tells of those fifty
            if shapes.wish.search(sentence) or shapes.fields.search(before):
                continue
            span = (start, *match.span())
            if is_limited(passage, folded, span, roles, limits):
                continue
            if about == "on-time" and match.start() < taken:
                continue
            taken = match.end() if about == "on-time" else taken
            yield AllClaim(
                text=passage.text[match.start() : match.end()],
                about=about,
                rounded="%" in match[0],
                place=passage.at(match.start(), match.end()),
            )


@cache
def _shapes(roles: tuple[tuple[str, tuple[str, ...]], ...], fields: tuple[str, ...]) -> Shapes:
    said = dict(roles)
    words = {role.removeprefix("claim:"): alternatives(these) for role, these in roles}
    every = rf"(?:{HUNDRED}|\b(?:{words['all']}))"
    cases = rf"(?:{words['thing']})"
    plain = rf"(?:{GAP}(?:{words['plain']})(?!\w)){{0,{MOST}}}?"  # that leave out no case
    together = rf"{GAP}(?:{words['together']}){GAP}"
    on_time = rf"(?:{words['on-time']})\b(?:{together}(?:{words['on-time']})\b)?"
    reaches = rf"{GAP}:?(?:{APART}(?:{words['reaches']})){{0,{FEW}}}{GAP}:?{GAP}{HUNDRED}"
    whole = rf"{every}{APART}(?:(?:{words['thing-of']}){APART}){{0,{FEW}}}{cases}{plain}{APART}"
    shapes = (
        rf"{whole}{on_time}",
        rf"\b(?:{words['rate']}){APART}(?:(?:{words['thing']})\b)?{plain}{GAP}{on_time}{reaches}",
        rf"\b{cases}{plain}{APART}{on_time}{reaches}",
        rf"\b{cases}{plain}{reaches}{plain}{GAP}{on_time}",
        rf"\b(?:(?:{words['each-of']}){APART})?{cases}{plain}{APART}(?:{words['each']})\b{plain}{APART}{on_time}",
    )
    wishes = (*said["claim:wish"], *said["claim:wish-all"])
    return Shapes(
        claims=(
            *(("on-time", re.compile(shape)) for shape in shapes),
            ("stored", re.compile(rf"{whole}(?:{words['stored']})\b")),
        ),
        wish=bare(wishes, MONTH),
        fields=fields_pattern(fields),
    )
