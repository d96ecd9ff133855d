"""Which of several numbers in turn a figure is, and whether it opens an account anew."""

import re

from hcc_parse.domain import Figure, Knowledge, Mentions
from hcc_parse.normalise.composing import is_in_turn
from hcc_parse.vietnamese import fold

LEVELS = ("partial", "full")  # stages that are levels of services
OPENS_TOTAL = re.compile(r"\btong(?: so)?$")


def turn_of(figure: Figure, mentions: Mentions, knowledge: Knowledge) -> tuple[int, int] | None:
    """Which of how many a figure is after `lần lượt là`: they all bear the same label."""
    label = figure.path[0]
    shares = figure.kind == "share" and " và " in label  # `đầu vào và đầu ra đạt 98% và 97%`
    if not shares and not is_in_turn(label, knowledge):
        return None
    same = [
        one
        for one in mentions.figures
        if one.path[0] == label and one.place.address == figure.place.address
    ]
    if shares and len(same) < 2 and not is_in_turn(label, knowledge):
        return None
    return same.index(figure), len(same)


def opens_anew(stage: str | None, before: Figure | None, figure: Figure) -> bool:
    """Whether a level of services told before ends: a total opens another paragraph.

    `…; DVCTT một phần là 37.` and then `Trong tổng số 446 TTHC, có 345 TTHC …`.
    """
    elsewhere = before is None or before.place.address != figure.place.address
    return stage in LEVELS and elsewhere and OPENS_TOTAL.search(fold(figure.lead)) is not None
