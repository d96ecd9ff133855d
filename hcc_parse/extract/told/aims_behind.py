"""Verdicts in the sentence behind their result: `đạt 93,83%. Kết quả này vượt chỉ tiêu (95%)`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from hcc_parse.domain import Aim, Knowledge, Passage
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.told.aims import SHARE, SILENCING
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives, whole
from hcc_parse.vietnamese import unmark

ROLES = ("aim:met", "aim:missed", "aim:giver", "aim:behind", "aim:link", "no-name")
SENTENCE = re.compile(r"\.(?=\s|$)|\n")
WORD = re.compile(r"[a-z]+")
MOST = 9  # verdicts of a paragraph
WHOLE = 100
PARTED = ". "


def find_aims_behind(passage: Passage, knowledge: Knowledge) -> Iterator[Aim]:
    """Yield the verdicts that no share of the sentence before bears out.

    The sentence of the verdict tells its target and no other share, and its subject, if it has one,
    in words of the sentence before.

    Args:
        passage: A paragraph.
        knowledge: The words of targets and verdicts.
    """
    folded = unmark(passage.plain)
    words = comparing(knowledge)
    roles = (tuple(map(unmark, knowledge.number_words.get(role, ()))) for role in ROLES)
    shape, nameless = _shapes(words, *roles)
    silent = whole(tuple(w for role in SILENCING for w in knowledge.number_words.get(role, ())))
    planned = re.compile(rf"\b(?:{words.planned})\b")
    for match in islice(shape.finditer(folded), MOST):
        start, stop = match.span()
        above = [m.start() for m in SENTENCE.finditer(folded, 0, max(0, start - len(PARTED)))]
        before = folded[above[-1] if above else 0 : start]
        shares = list(SHARE.finditer(folded, start - len(before), start))
        target = figure_at(passage, *match.span("n"))
        results = [figure_at(passage, *one.span("n")) for one in shares]
        known = [one for one in results if one is not None]
        if target is None or not known or len(known) < len(results) or planned.search(before):
            continue
        if not planned.search(folded, start, match.start("n")):
            continue
        of_result = (start - len(before), shares[0].start())
        if any(silent.search(passage.plain, *at) for at in ((start, stop), of_result)):
            continue
        subject = {*WORD.findall(nameless.sub(" ", match["subject"]))}
        met = match["met"] is not None
        best = max(known, key=lambda one: one.value)
        wrong = all(one.value < target.value if met else one.value > target.value for one in known)
        distance = not met and best.value + target.value <= WHOLE
        if wrong and not distance and subject <= {*WORD.findall(before)}:
            said = passage.text[slice(*match.span("met" if met else "missed"))]
            yield Aim(done=best, target=target, met=met, words=said)


@cache
def _shapes(words: Comparing, *roles: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    met, missed, giver, behind, link, nameless = (f"(?:{alternatives(role)})" for role in roles)
    verdict = rf"(?:(?P<missed>{missed}|{words.below})|(?P<met>{met}|{words.above}))"
    return (
        re.compile(
            rf"(?<={re.escape(PARTED)})(?P<subject>[^.;:,()\d%]{{0,60}}?\b|)(?:{link},? )?{verdict}"
            rf"(?: (?:so voi|muc))?(?: (?:{words.planned}|{giver}))*[\s(,:]{{0,3}}"
            rf"(?:(?:{words.planned})(?: {giver})* ?)?:? ?(?P<n>\d{{1,3}}(?:,\d{{1,3}})?)\s?%"
            rf"\)?(?: {behind})*\s?(?=[.,;]|$)"
        ),
        re.compile(rf"\b{nameless}\b"),
    )
