"""Claims in words: that no case was late."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Claim, Knowledge, Passage
from hcc_parse.extract.claims.claim_limits import (
    NO_LIMITS,
    ClaimLimits,
    fields_pattern,
    is_limited,
)
from hcc_parse.extract.claims.claim_subjects import roles_of
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.word_patterns import alternatives, bare
from hcc_parse.vietnamese import fold, unmark

MONTH = r"thang \d"
HEAD = re.compile(r"[\W\d]{0,9}(?:[a-z]\)\s*)?(?P<words>[^.;:,\d]*)")


class Shapes(NamedTuple):
    """The ways of saying that nothing was late, and the words that make a sentence say less.

    Attributes:
        claims: `Không có hồ sơ quá hạn`, `Hồ sơ quá hạn: không có`; all but the words between the
            denial and what is denied are of the data file.
        wish: A wish, a task, a condition, or a part of the cases only.
        other: What is denied is not that cases are late: `không có lý do để giải quyết quá hạn`.
        limit: Behind the words: `quá hạn trên 30 ngày`.
        open: What is no longer there, or there now, is among the cases still open.
        open_not: Words of which such a word is only a syllable: `phát hiện`.
        closed: Cases that were resolved.
        bidding: `không để`, which without a doer before it is an order and no result.
        doer: Who or what a sentence is about, at the head of a clause.
        fields: The names of fields: what is told of one of them is told of a part.
    """

    claims: re.Pattern[str]
    wish: re.Pattern[str]
    other: re.Pattern[str]
    limit: re.Pattern[str]
    open: re.Pattern[str]
    open_not: re.Pattern[str]
    closed: re.Pattern[str]
    bidding: re.Pattern[str]
    doer: re.Pattern[str]
    fields: re.Pattern[str]


def find_claims(
    passage: Passage, knowledge: Knowledge, limits: ClaimLimits = NO_LIMITS
) -> Iterator[Claim]:
    """Yield the claims of a paragraph that nothing was late.

    Args:
        passage: The paragraph.
        knowledge: The words of claims, and the fields.
        limits: Headings about another matter, and where other periods are named.
    """
    roles, shapes = roles_of(knowledge), shapes_of(knowledge)
    folded = unmark(passage.text)
    if _opens_an_item(knowledge.number_words["container"]).match(folded):
        return
    for match in shapes.claims.finditer(folded):
        if (start := sentence_start(folded, match.start())) is None:
            continue
        sentence, before = folded[start : match.end()], folded[start : match.start()]
        whom = match["whom"] or ""  # `cá nhân nào` waited; without that it is who was late
        if shapes.wish.search(sentence.replace(whom, " ", 1)) or shapes.other.search(
            match["between"] or ""
        ):
            continue
        if shapes.bidding.match(match[0]) and not shapes.doer.search(before):
            continue
        span = (start, *match.span())
        if shapes.fields.search(before) or is_limited(passage, folded, span, roles, limits):
            continue
        late = max(match.end(name) for name in ("late", "near", "suffered"))
        if late > 0 and shapes.limit.match(folded, late):
            continue
        yield Claim(
            text=passage.text[match.start() : match.end()],
            of=_meant(folded, start, match, shapes),
            place=passage.at(match.start(), match.end()),
        )


@cache
def _opens_an_item(containers: tuple[str, ...]) -> re.Pattern[str]:
    """`* Tháng 8: …`, `b) Điểm số 2. …`: all that follows is of this one."""
    names = alternatives(map(unmark, containers))
    return re.compile(
        rf"\s*(?:[-–+*•●○▪]+|[a-z]\)|\d{{1,2}}[.)])\s*(?:{names})\b"
        r"[^.:;,\n]{0,40}[.:]\s"
    )


def shapes_of(knowledge: Knowledge) -> Shapes:
    """The ways of saying that nothing was late, by the words of the data files."""
    fields = tuple(word for field in knowledge.fields for word in field.spellings)
    return _shapes(roles_of(knowledge), fields)


def sentence_start(folded: str, at: int) -> int | None:
    """Where the sentence begins that holds an offset; None where that is too far to claim much."""
    first = max(0, at - LONGEST)
    start = max(folded.rfind(sign, first, at) for sign in (". ", ";", "\n")) + 1
    return None if start == 0 < first else start


def _head(folded: str, at: int) -> str:
    """What the whole sentence is about: its words before any number, up to a colon."""
    first = max(0, at - LONGEST)
    start = max(folded.rfind(sign, first, at) for sign in (". ", "\n")) + 1
    found = HEAD.match(folded, max(start, first), at)
    return found["words"] if found else ""


def _before_bracket(folded: str, at: int) -> str:
    """What the bracket is about that holds an offset: `Còn 265 hồ sơ đang giải quyết (…; …)`."""
    first = max(0, at - LONGEST)
    opened = folded.rfind("(", first, at)
    if opened < 0 or ")" in folded[opened:at]:
        return ""
    return re.split(r"[.;]\s|\n", folded[first:opened])[-1]


def _meant(folded: str, start: int, match: re.Match[str], shapes: Shapes) -> tuple[str, ...]:
    """Open cases or resolved ones: by the clause itself, its bracket, the head of its sentence."""
    at = match.start()
    for told in (folded[start : match.end()], _before_bracket(folded, at), _head(folded, at)):
        plain = shapes.open_not.sub("", told)
        if shapes.open.search(plain):
            return ("in_progress_overdue",)
        if shapes.closed.search(plain):
            return ("resolved_overdue",)
    return ("resolved_overdue", "in_progress_overdue")


@cache
def _shapes(roles: tuple[tuple[str, tuple[str, ...]], ...], fields: tuple[str, ...]) -> Shapes:
    words = {role.removeprefix("claim:"): alternatives(said) for role, said in roles}
    none = rf"(?:{words['no']})(?:\s+(?:{words['be']}))+"
    denied = (
        rf"\b{none}\b(?! (?:{words['none-not']})\b)"
        r"(?P<between>[^.;:,()]{0,60}?|\s[^.;:,()\d]{3,50}?,\s)"
        rf"\b(?P<late>{words['late']})\b(?!\s*(?:la\s*)?\d)[^.;:,()]{{0,30}}"
    )
    waited = (
        rf"\b{none}\s+(?P<whom>(?:mot )?(?:{words['person']})(?:(?:,| va| hoac| hay)?\s"
        rf"(?:{words['person']}))*(?: nao)?)\s+(?:{words['suffers']})\s"
        rf"(?P<suffered>{words['late']})\b[^.;:,()]{{0,30}}"
    )
    near = (
        rf"\b(?:{words['none-near']})(?: (?:{words['between']}))+ "
        rf"(?P<near>{words['late']})\b(?!\s*(?:la\s*)?\d)[^.;:,()]{{0,30}}"
    )
    labelled = (
        rf"\bho so[^.;,():\d]{{0,40}}\b(?:{words['late-label']})[^.;,():\d]{{0,20}}?"
        rf"(?:\s*:\s*|\s+(?:la\s+)?)(?:{words['none-after']})"
        rf"(?=(?: truong hop nao| ho so nao)?(?: trong (?:{words['time']})[^.;,()]{{0,20}})?"
        r"\s*(?:[.;,)]|$))"
    )
    said = dict(roles)
    return Shapes(
        claims=re.compile(f"{waited}|{denied}|{near}|{labelled}"),
        wish=bare((*said["claim:wish"], *said["claim:wish-none"]), MONTH),
        other=bare((*said["claim:other"], *map(fold, fields))),
        limit=re.compile(rf"[^.;:,()]{{0,20}}?\b(?:{words['limit']})\b"),
        open=bare(said["claim:open"]),
        open_not=bare(said["claim:open-not"]),
        closed=bare(said["claim:closed"]),
        bidding=re.compile(rf"(?:{words['no']})\s+(?:{words['told-of']})\b(?! xay ra)"),
        doer=re.compile(rf"(?:^|,)\W*(?:{words['doer']})\b"),
        fields=fields_pattern(fields),
    )
