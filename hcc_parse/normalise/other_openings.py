"""Sentences that open with another time or another commune: `Kỳ trước, …`, `Xã Bình Minh …`."""

import re
from functools import cache

from hcc_parse.domain import Figure, Knowledge, Mentions
from hcc_parse.domain.directory import KINDS
from hcc_parse.vietnamese import alternatives, spelling, unmark

BULLET = r"^[\s*+•–-]*"
BACK = re.compile(r";|\b(?:ky|quy|thang|nam|hien|den) nay\b")  # of the report's own time again
PLACE = re.compile(
    rf"{BULLET}(?:UBND |Ủy ban nhân dân )?(?P<place>(?:{'|'.join(KINDS)})\s+"
    r"(?-i:[A-ZĐÀ-Ỹ])\w*(?:\s+(?-i:[A-ZĐÀ-Ỹ])\w*){0,4})",
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
    issuer, named = mentions.header.issuer, PLACE.match(figure.lead)
    own = issuer.commune if issuer else None
    if named and own and spelling(named["place"]) != spelling(own):
        return named["place"]
    return None


@cache
def _times(*roles: tuple[str, ...]) -> re.Pattern[str]:
    words = alternatives(unmark(word) for role in roles for word in role)
    return re.compile(rf"{BULLET}(?:trong )?(?P<time>{words})\b[^.;:,\d]{{0,40}},")
