"""Movements whose words go two ways: `tăng 336 hồ sơ, giảm 5,91%`, `giảm qua từng quý: 14, 17`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Opposed, Passage, Turn
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.named_times import TIME, order_of
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

OF_NO_AMOUNT = re.compile(r"\d (?:bac|hang|diem|vi tri|lan)\b")  # less of a rank is a rise
IN_TURN = re.compile(r"\blan luot\b")  # two figures of two subjects
ENDS = re.compile(r"[.;](?=\s|$)|\n")
LISTED = re.compile(
    rf"{TIME}(?: (?:cua|trong) ky)?(?: (?:tiep )?(?:nhan|don)| tiep)?"
    rf"(?: (?:la|dat|co|con|duoc)| ?:)? ?(?P<n>{WRITTEN})(?![\d/%])(?P<of>(?: [a-z]+)?)"
)
LISTED_SHARES = re.compile(
    rf"{TIME}(?: (?:la|dat|co)| ?:)? ?{WRITTEN}\s?/\s?{WRITTEN}(?: [a-z]+){{0,3}},? ?"
    rf"(?:\(|= ?|dat |bang )(?:dat |la )?(?P<n>{WRITTEN})\s?(?P<of>%)"
)
TIME_NAMED = (
    r"(?:(?:quy (?:i{1,3}|iv|\d)|thang \d{1,2}|\d{1,2} thang (?:dau|cuoi) nam)"
    r"(?: nam 20\d\d|/20\d\d)?|nam 20\d\d)"
)
RATES = re.compile(r"\bt[yi] le\b")
RANKED = re.compile(r"\b(?:thu hang|xep hang|thu bac|vi tri|hang)\b")
CLOSE = re.compile(r"(?: qua (?:cac|tung) (?:quy|thang|nam|ky))?[\s:,(]*(?:cu the|tu)?[\s:,(]*")
VISITS = "luot"
MOST = 12  # words of a paragraph that say so
FEWEST = 3  # figures of a list that is said to go one way
SENTENCE = re.compile(r"\.(?=\s|$)|\n")


class _Shapes(NamedTuple):
    both: re.Pattern[str]
    beyond: re.Pattern[str]  # `ít hơn quý III 262 hồ sơ (tăng 14,14%)`
    against: re.Pattern[str]
    other_time: re.Pattern[str]
    always: re.Pattern[str]
    so: re.Pattern[str]
    others: re.Pattern[str]  # of a count, what not all of it is


def find_opposed(passage: Passage, knowledge: Knowledge) -> Iterator[Opposed]:
    """Yield the movements told by an amount and a share that go two ways.

    Where the words before compare with one time and those behind with another, both may be true.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    folded, shapes = unmark(passage.plain), _shapes_of(knowledge)
    for match in (*shapes.both.finditer(folded), *shapes.beyond.finditer(folded)):
        rises = match["up"] is not None
        if rises == (match["share_up"] is not None) or OF_NO_AMOUNT.search(match[0]):
            continue
        first = max((m.end() for m in ENDS.finditer(folded, 0, match.start())), default=0)
        if IN_TURN.search(folded, first, match.start()):
            continue
        two_times = match.re is shapes.beyond or shapes.against.search(folded, first, match.start())
        behind = ENDS.search(folded, match.end())
        rest = folded[match.end() : behind.start() if behind else len(folded)]
        if two_times and shapes.other_time.search(rest):
            continue
        change, share = (figure_at(passage, *match.span(name)) for name in ("n", "share"))
        if change is not None and share is not None:
            yield Opposed(rises=rises, change=change, share=share)


def find_steps(passage: Passage, knowledge: Knowledge) -> Iterator[Turn]:
    """Yield the one step of a list in order of time that goes against what is said of them all.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    folded, shapes = unmark(passage.plain), _shapes_of(knowledge)
    for said in islice(shapes.always.finditer(folded), MOST):
        first = max((m.end() for m in SENTENCE.finditer(folded, 0, said.start())), default=0)
        end = SENTENCE.search(folded, said.end())
        stop = end.start() if end else len(folded)
        of_rates = RATES.search(folded, first, said.start())
        listed = LISTED_SHARES if of_rates and LISTED_SHARES.search(folded, first, stop) else LISTED
        told = list(listed.finditer(folded, first, stop))
        if len(told) < FEWEST or RANKED.search(folded, first, said.end()):
            continue
        times = [order_of(one) for one in told]
        known = all(
            one is not None and two is not None and one < two for one, two in pairwise(times)
        )
        if not known or len({one["of"] for one in told} - {""}) > 1:
            continue
        close = CLOSE.fullmatch(folded, said.end(), told[0].start())
        whole = close or _concludes(folded[first : told[0].start()], folded, told[-1], said, shapes)
        if not whole and (said["each"] or said["steady"]):
            continue  # `trễ hạn giảm dần, trong khi tiếp nhận quý I 100 …`
        figures = [figure_at(passage, *one.span("n")) for one in told]
        rises = any(said[name] is not None for name in ("up", "above", "each_up", "steady_up"))
        against = [
            (one, two)
            for one, two in pairwise(f for f in figures if f is not None)
            if one.value != two.value and (two.value > one.value) != rises
        ]
        moved = sum(one.value != two.value for one, two in pairwise(filter(None, figures)))
        slips = (1, moved) if whole else (1,)
        if against and len(against) in slips and None not in figures:
            yield Turn(rises=rises, first=against[0][0], then=against[0][1])


def _concludes(
    before: str, folded: str, last: re.Match[str], said: re.Match[str], shapes: _Shapes
) -> bool:
    """Whether words behind a list say of what it counts that it goes one way.

    `… tháng 9 có 1190 lượt, như vậy số lượt công dân giảm dần`; `số hồ sơ quá hạn` are others, and
    so is what cases are called only behind the list; visits are those of people, whoever they be.
    """
    words = shapes.so.match(folded, last.end(), said.start())
    subject = folded[words.end() : said.start()] if words else ""
    others = set(shapes.others.findall(subject)) - set(shapes.others.findall(before))
    unit, known = last["of"].strip(), {*before.split(), *folded[last.start() : last.end()].split()}
    _, _, named = f" {subject}".partition(f" {unit} ")
    same = unit == VISITS or set(named.split()[1:]) <= known
    return bool(unit) and not others and unit in subject.split() and "," not in subject and same


def _shapes_of(knowledge: Knowledge) -> _Shapes:
    roles = (knowledge.number_words.get(role, ()) for role in ("concluding", "some-of-count"))
    return _shapes(comparing(knowledge), *(tuple(map(unmark, words)) for words in roles))


@cache
def _shapes(words: Comparing, so: tuple[str, ...], others: tuple[str, ...]) -> _Shapes:
    moves = rf"{words.rise}|{words.fall}"
    moves_up, moves_down = rf"{words.rise}|{words.above}", rf"{words.fall}|{words.below}"
    leads = rf"(?:(?:{words.amounts_to}|ty le|ti le)(?: la| voi)? )?"
    return _Shapes(
        re.compile(
            rf"\b(?:(?P<up>{words.rise})|{words.fall})(?: them| di| len| xuong)? (?P<n>{WRITTEN})"
            rf"(?: (?!{moves})[a-z]+){{1,3}}(?:,|\s?\(|,? (?=tuong)) ?{leads}"
            rf"(?:(?P<share_up>{words.rise})|{words.fall})(?: them| di)? (?P<share>{WRITTEN})\s?%"
            rf"(?P<behind>\)?(?= {words.against}\b)|\)?\s?(?=[.;,]|$)|\)(?=\s))"
        ),
        re.compile(
            rf"\b(?:(?P<up>{words.above})|{words.below})(?: {words.against})?"
            rf" (?:{words.earlier}|{TIME_NAMED}) ?(?:la )?(?P<n>{WRITTEN})(?: [a-z]+){{1,3}}"
            rf"(?:,|\s?\(|,? (?=tuong)) ?{leads}(?:(?P<share_up>{words.rise}|{words.above})"
            rf"|{words.fall}|{words.below})(?: them| di)? (?P<share>{WRITTEN})\s?%"
        ),
        re.compile(rf"\b{words.against}\b"),
        re.compile(rf"\b(?:{words.against}|{words.earlier})\b"),
        re.compile(
            rf"\b(?:(?P<up>{words.rise})|{words.fall})(?: dan| deu| manh| lien tuc)*"
            r" (?:qua|theo) (?:tung|cac) (?:quy|thang|nam|ky)\b"
            r"|\b(?P<unit>quy|thang|nam|ky) sau (?:deu )?"
            rf"(?:(?P<above>{words.above})|{words.below}) (?P=unit) truoc\b"
            r"|\b(?P<each>moi) (?:quy|thang|nam|ky)(?: mot| lai| deu)? "
            rf"(?:(?P<each_up>{moves_up})|{moves_down})\b"
            rf"|\b(?:(?P<steady_up>{words.rise})|{words.fall})(?P<steady>(?: dan| lien tuc)+)\b"
        ),
        re.compile(rf"(?: [a-z]+){{0,4}}\)?[,;]? (?:{alternatives(so)})\b"),
        re.compile(rf"\b(?:{alternatives(others)})\b"),
    )
