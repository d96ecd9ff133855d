"""Sentences that open with another time or another commune: `Kỳ trước, …`, `Xã Bình Minh …`."""

import re
from functools import cache
from itertools import takewhile

from hcc_parse.domain import Figure, Knowledge, Mentions
from hcc_parse.domain.directory import KINDS
from hcc_parse.vietnamese import alternatives, spelling, unmark

BULLET = r"^[\s*+•–-]*"
BACK = re.compile(r";|\b(?:ky|quy|thang|nam|hien|den) nay\b")  # of the report's own time again
PLACE = re.compile(
    rf"{BULLET}(?:UBND |Ủy ban nhân dân )?(?P<kind>{'|'.join(KINDS)})"
    r"\s+(?P<words>[^\W\d].{0,60})",
    re.IGNORECASE,
)


def opened_by_others(figure: Figure, mentions: Mentions, knowledge: Knowledge) -> str | None:
    """The time before, or the other commune, that the sentence of a figure opens with.

    Args:
        figure: A figure of the text.
        mentions: Its report, whose letterhead names its commune.
        knowledge: `time:previous` and `time:before` are the times.
    """
    lead = unmark(figure.lead)
    times = _times(*(knowledge.labels[role] for role in ("time:previous", "time:before")))
    if (opened := times.match(lead)) and not BACK.search(lead, opened.end()):
        return opened["time"]
    issuer, place = mentions.header.issuer, _place(figure.lead)
    own = issuer.commune if issuer else None
    return place if place and own and spelling(place) != spelling(own) else None


def _place(lead: str) -> str | None:
    """The commune that a sentence opens with, by its kind and the words in capitals behind it."""
    named = PLACE.match(lead)
    name = list(takewhile(lambda word: word[0].isupper(), named["words"].split())) if named else []
    return f"{named['kind']} {' '.join(name)}".rstrip(",.;:") if named and name else None


@cache
def _times(*roles: tuple[str, ...]) -> re.Pattern[str]:
    words = alternatives(unmark(word) for role in roles for word in role)
    return re.compile(rf"{BULLET}(?:trong )?(?P<time>{words})\b[^.;:,\d]{{0,40}},")
