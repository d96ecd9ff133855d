"""Movements whose words go two ways: `tăng 336 hồ sơ, giảm 5,91%`, `giảm qua từng quý: 14, 17`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.domain import Opposed, Passage, Turn
from hcc_parse.extract.changes import figure_at
from hcc_parse.extract.named_times import TIME, order_of
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.vietnamese import unmark

LEADS = r"(?:(?:tuong (?:duong|ung)|tuc|hay|bang|ty le|ti le)(?: la| voi)? )?"
BOTH = re.compile(
    rf"\b(?P<way>tang|giam)(?: them| di| len| xuong)? (?P<n>{WRITTEN})"
    r"(?: (?!tang|giam)[a-z]+){1,3}"
    rf"(?:,|\s?\(|,? (?=tuong)) ?{LEADS}(?P<other>tang|giam)(?: them| di)? (?P<share>{WRITTEN})\s?%"
    r"(?P<behind>\)?(?= so (?:voi|sanh)\b)|\)?\s?(?=[.;,]|$)|\)(?=\s))"
)
OF_NO_AMOUNT = re.compile(r"\d (?:bac|hang|diem|vi tri|lan)\b")  # less of a rank is a rise
AGAINST = re.compile(r"\bso (?:voi|sanh)\b")
OTHER_TIME = re.compile(rf"{AGAINST.pattern}|\bcung ky\b|\bky truoc\b")
IN_TURN = re.compile(r"\blan luot\b")  # two figures of two subjects
ENDS = re.compile(r"[.;](?=\s|$)|\n")
ALWAYS = re.compile(
    r"\b(?P<way>tang|giam)(?: dan| deu| manh| lien tuc)* (?:qua|theo) (?:tung|cac)"
    r" (?:quy|thang|nam|ky)\b"
    r"|\b(?P<unit>quy|thang|nam|ky) sau (?:deu )?(?P<more>cao|nhieu|lon|thap|it|nho)"
    r" hon (?P=unit) truoc\b"
)
RISES = ("tang", "cao", "nhieu", "lon")
LISTED = re.compile(
    rf"{TIME}(?: (?:la|dat|co|con)| ?:)? ?(?P<n>{WRITTEN})(?![\d/%])(?P<of>(?: [a-z]+)?)"
)
RANKED = re.compile(r"\b(?:thu hang|xep hang|thu bac|vi tri|hang)\b")
FEWEST = 3  # figures of a list that is said to go one way
SENTENCE = re.compile(r"\.(?=\s|$)|\n")


def find_opposed(passage: Passage) -> Iterator[Opposed]:
    """Yield the movements told by an amount and a share that go two ways.

    Where the words before compare with one time and those behind with another, both may be true.

    Args:
        passage: A paragraph.
    """
    folded = unmark(passage.plain)
    for match in BOTH.finditer(folded):
        if match["way"] == match["other"] or OF_NO_AMOUNT.search(match[0]):
            continue
        first = max((m.end() for m in ENDS.finditer(folded, 0, match.start())), default=0)
        if IN_TURN.search(folded, first, match.start()):
            continue
        two_times = AGAINST.search(folded, first, match.start())
        behind = ENDS.search(folded, match.end())
        rest = folded[match.end() : behind.start() if behind else len(folded)]
        if two_times and OTHER_TIME.search(rest):
            continue
        change, share = (figure_at(passage, *match.span(name)) for name in ("n", "share"))
        if change is not None and share is not None:
            yield Opposed(rises=match["way"] == "tang", change=change, share=share)


def find_steps(passage: Passage) -> Iterator[Turn]:
    """Yield the one step of a list in order of time that goes against what is said of them all.

    Args:
        passage: A paragraph.
    """
    folded = unmark(passage.plain)
    for said in ALWAYS.finditer(folded):
        first = max((m.end() for m in SENTENCE.finditer(folded, 0, said.start())), default=0)
        end = SENTENCE.search(folded, said.end())
        stop = end.start() if end else len(folded)
        told = list(LISTED.finditer(folded, first, stop))
        if len(told) < FEWEST or RANKED.search(folded, first, said.end()):
            continue
        times = [order_of(one) for one in told]
        known = all(
            one is not None and two is not None and one < two for one, two in pairwise(times)
        )
        if not known or len({one["of"] for one in told}) > 1:
            continue
        figures = [figure_at(passage, *one.span("n")) for one in told]
        rises = (said["way"] or said["more"]) in RISES
        against = [
            (one, two)
            for one, two in pairwise(f for f in figures if f is not None)
            if one.value != two.value and (two.value > one.value) != rises
        ]
        if len(against) == 1 and None not in figures:
            yield Turn(rises=rises, first=against[0][0], then=against[0][1])
