"""What makes a claim hold of a part of the cases only, or makes a wish of it."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Address, Field, Header, Heading, Knowledge, Passage, Period, Provenance
from hcc_parse.extract.claims.claim_parts import is_of_some
from hcc_parse.extract.claims.claim_subjects import (
    below_other_matters,
    is_of_other_matter,
    roles_of,
)
from hcc_parse.extract.sentences import LONGEST
from hcc_parse.extract.word_patterns import alternatives, bare
from hcc_parse.vietnamese import fold, unmark

SITE = r"co so \d"  # `cơ sở 2`
ENDS = ".;\n"
MARK = re.compile(r"^\s*(?:[-–+*•●○▪]+|\.(?=\s)|[a-zđ]\)|\d{1,2}[.)])")
NAMES_A_FIELD = r"(?:ho so|thu tuc|ve|linh vuc|nganh)\s+"  # before a field of one syllable
Roles = tuple[tuple[str, tuple[str, ...]], ...]


class ClaimLimits(NamedTuple):
    """What of a report keeps claims from holding of all of it."""

    paragraphs: frozenset[Address]  # that stand below a heading about one field
    periods: tuple[Provenance, ...]  # where periods are named that are not the report's own
    others: frozenset[Address] = frozenset()  # below headings about petitions, tasks


NO_LIMITS = ClaimLimits(frozenset(), ())


def limits_of_claims(
    body: Sequence[Passage],
    headings: Sequence[Heading],
    periods: Iterable[Period],
    header: Header,
    knowledge: Knowledge,
) -> ClaimLimits:
    """What limits the claims of a report: headings about one field, other periods."""
    return ClaimLimits(
        limited_paragraphs(body, headings, knowledge.fields, knowledge.labels["claim:body"]),
        tuple(period.place for period in periods if not _is_own(period, header)),
        below_other_matters(body, headings, roles_of(knowledge)),
    )


def is_of_a_part(folded: str, start: int, end: int, roles: Roles) -> bool:
    """Whether a clause that makes a claim limits it to a way of sending, a desk, a moment.

    Args:
        folded: The paragraph in plain letters.
        start: Where the clause begins.
        end: Where the claim ends; the clause goes on to its mark.
        roles: The words of claims by their role.
    """
    last = end + LONGEST
    stop = min((at for sign in ENDS if (at := folded.find(sign, end, last)) >= 0), default=last)
    goes_on = last <= stop < len(folded)  # too far to tell what it is about
    return goes_on or _parts(roles).search(folded[start:stop].lstrip()) is not None


def is_wished(before: str, roles: Roles) -> bool:
    """Whether what stands before a claim makes it an aim: `để …`, `bảo đảm …`.

    `Việc giải quyết bảo đảm đúng quy trình, không có hồ sơ quá hạn` tells a result: the word has a
    subject before it, and the claim stands in a clause of its own.

    Args:
        before: The sentence up to the claim, in plain letters.
        roles: The words of claims by their role.
    """
    words = dict(roles)
    if re.search(rf"\b(?:{alternatives(words['claim:purpose'])})\s*$", before):
        return True
    for match in bare(words["claim:assure"]).finditer(before):
        subject = before[: match.start()].rpartition(",")[2].strip(" -+*•")
        purpose = re.search(rf"\b(?:{alternatives(words['claim:purpose'])})$", subject)
        if not subject or purpose or "," not in before[match.end() :]:
            return True
    return False


def limited_paragraphs(
    body: Iterable[Passage],
    headings: Iterable[Heading],
    fields: tuple[Field, ...],
    bodies: tuple[str, ...] = (),
) -> frozenset[Address]:
    """The paragraphs below a heading, or a line that opens a list, which names one field.

    A heading that names another body limits what stands below it just so.

    Args:
        body: The paragraphs in order.
        headings: The numbered headings among them.
        fields: The fields of administration.
        bodies: The words for bodies that deal with cases of their own, in plain letters.
    """
    one = fields_pattern(tuple(s for field in fields for s in (field.name, *field.spellings)))
    elsewhere = bare(bodies)
    opened = {heading.place.address: heading for heading in headings}
    titles: dict[int, bool] = {}  # by level, of the headings that stand open
    list_sign: str | None = None  # of the line that opens a list about a field
    limited: set[Address] = set()
    for passage in body:
        folded = unmark(passage.plain).strip()
        sign = MARK.match(folded)
        if heading := opened.get(passage.address):
            titles = {level: part for level, part in titles.items() if level < heading.level}
            title = fold(heading.title)
            titles[heading.level] = bool(one.search(title) or elsewhere.search(title))
        if heading or (list_sign is not None and (sign[0].strip() if sign else "") == list_sign):
            list_sign = None
        if any(titles.values()) or list_sign is not None:
            limited.add(passage.address)
        if folded.endswith(":") and one.search(folded):
            list_sign = sign[0].strip() if sign else ""
    return frozenset(limited)


def is_limited(
    passage: Passage,
    folded: str,
    span: tuple[int, int, int],
    roles: Roles,
    limits: ClaimLimits,
) -> bool:
    """Whether a claim is an aim, or holds of a part, another matter or period only.

    Args:
        passage: The paragraph.
        folded: Its text in small plain letters.
        span: Where the sentence begins, where the claim begins and where it ends.
        roles: The words of claims.
        limits: Headings about another matter, and where other periods are named.
    """
    start, at, end = span
    below = passage.address in limits.others
    if is_of_other_matter(folded, (at, end), roles, below=below):
        return True
    if is_wished(folded[start:at], roles) or is_of_a_part(folded, start, end, roles):
        return True
    if is_of_some(passage.plain, folded, span, roles):
        return True
    here = [place for place in limits.periods if place.address == passage.address]
    return any(start <= place.start < end for place in here)


def _is_own(period: Period, header: Header) -> bool:
    owns = [own for own in (header.named, header.period) if own is not None]
    if not owns or period.kind in ("until", "cumulative", "estimate"):
        return True
    if period.kind == "name":
        years = {own.year for own in owns} | {None}
        return any(own.name == period.name for own in owns) and period.year in years
    if period.kind == "days":
        return any(_days(own) == _days(period) for own in owns)
    return False


def _days(period: Period) -> tuple[object, object]:
    return (
        period.start.meant if period.start else None,
        period.end.meant if period.end else None,
    )


@cache
def fields_pattern(spellings: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern of the name of a field; one of a single syllable needs a word before it."""
    folded = {fold(word) for word in spellings}
    several = alternatives(word for word in folded if " " in word)
    single = alternatives(word for word in folded if " " not in word)
    return re.compile(rf"\b(?<!cua )(?:{several})\b|\b{NAMES_A_FIELD}(?:{single})\b")


@cache
def _parts(roles: Roles) -> re.Pattern[str]:
    words = dict(roles)
    return re.compile(
        rf"\b(?:{alternatives(words['claim:part'])}|{SITE})\b"
        rf"|^\W*(?:tai )?(?:{alternatives(words['claim:part-doer'])}) "
    )
