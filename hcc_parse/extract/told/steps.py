"""Lists in order of time said to go one way: `giảm qua từng quý: Quý I 14, Quý II 17`."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from hcc_parse.domain import Knowledge, Passage, Turn
from hcc_parse.extract.comparing import Comparing, comparing
from hcc_parse.extract.numbers.patterns import WRITTEN
from hcc_parse.extract.told.named_times import TIME, order_of
from hcc_parse.extract.told.shifts import figure_at
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

LISTED = re.compile(
    rf"{TIME}(?: (?:cua|trong) ky)?(?: (?:tiep )?(?:nhan|don)| tiep)?"
    rf"(?: (?:la|dat|co|con|duoc)| ?:)? ?(?P<n>{WRITTEN})(?![\d/%])(?P<of>(?: [a-z]+)?)"
)
LISTED_SHARES = re.compile(
    rf"{TIME}(?: (?:la|dat|co)| ?:)? ?{WRITTEN}\s?/\s?{WRITTEN}(?: [a-z]+){{0,3}},? ?"
    rf"(?:\(|= ?|dat |bang )(?:dat |la )?(?P<n>{WRITTEN})\s?(?P<of>%)"
)
RATES = re.compile(r"\bt[yi] le\b")
RANKED = re.compile(r"\b(?:thu hang|xep hang|thu bac|vi tri|hang)\b")
CLOSE = re.compile(r"(?: qua (?:cac|tung) (?:quy|thang|nam|ky))?[\s:,(]*(?:cu the|tu)?[\s:,(]*")
VISITS = "luot"
WORD = re.compile(r"[a-z]+")
ROLES = ("concluding", "some-of-count", "no-name")
MOST = 12  # words of a paragraph that say so
FEWEST = 3  # figures of a list that is said to go one way
SENTENCE = re.compile(r"\.(?=\s|$)|\n")


class _Shapes(NamedTuple):
    always: re.Pattern[str]
    so: re.Pattern[str]
    others: re.Pattern[str]  # of a count, what not all of it is
    opening: re.Pattern[str]
    nameless: re.Pattern[str]


def find_steps(passage: Passage, knowledge: Knowledge) -> Iterator[Turn]:
    """Yield the one step of a list in order of time that goes against what is said of them all.

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    folded, shapes = unmark(passage.plain), _shapes_of(knowledge)
    for said in islice(shapes.always.finditer(folded), MOST):
        told, whole = _list_of(folded, said, shapes)
        if not told or (not whole and (said["each"] or said["steady"])):
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


def _list_of(folded: str, said: re.Match[str], shapes: _Shapes) -> tuple[list[re.Match[str]], bool]:
    """The list in order of time that some words are of, and whether of nothing else."""
    first = max((m.end() for m in SENTENCE.finditer(folded, 0, said.start())), default=0)
    end = SENTENCE.search(folded, said.end())
    stop = end.start() if end else len(folded)
    told = _in_order(folded, said, (first, stop))
    if told:
        close = CLOSE.fullmatch(folded, said.end(), told[0].start())
        before = folded[first : told[0].start()]
        return told, bool(close) or _concludes(before, folded, told[-1], said, shapes)
    above = [m.end() for m in SENTENCE.finditer(folded, 0, max(0, first - 1))]
    above_first = above[-1] if above else 0
    if re.search(r"\d", folded[first:stop]):
        return [], False
    told = _in_order(folded, said, (above_first, first))
    if told and _is_of_list(folded[first : said.start()], folded[above_first:first], shapes):
        return told, True
    return [], False


def _in_order(folded: str, said: re.Match[str], span: tuple[int, int]) -> list[re.Match[str]]:
    """The times with a figure of one unit that a stretch lists, in their order; else none."""
    first, stop = span
    of_rates = RATES.search(folded, first, said.start())
    listed = LISTED_SHARES if of_rates and LISTED_SHARES.search(folded, first, stop) else LISTED
    told = list(listed.finditer(folded, first, stop))
    if len(told) < FEWEST or RANKED.search(folded, first, max(stop, said.end())):
        return []
    times = [order_of(one) for one in told]
    known = all(one is not None and two is not None and one < two for one, two in pairwise(times))
    return told if known and len({one["of"] for one in told} - {""}) <= 1 else []


def _is_of_list(subject: str, above: str, shapes: _Shapes) -> bool:
    """Whether a sentence speaks of the list above it: all that it names stands there.

    `… tháng 9: 211 bản sao điện tử. Số bản sao điện tử tháng sau đều cao hơn tháng trước`.
    """
    opening = shapes.opening.match(subject)
    bare = subject[opening.end() :] if opening else subject
    if "," in bare or shapes.others.search(bare) or RATES.search(bare):
        return False
    return {*WORD.findall(shapes.nameless.sub(" ", bare))} <= {*WORD.findall(above)}


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
    roles = (knowledge.number_words.get(role, ()) for role in ROLES)
    return _shapes(comparing(knowledge), *(tuple(map(unmark, words)) for words in roles))


@cache
def _shapes(
    words: Comparing, so: tuple[str, ...], others: tuple[str, ...], nameless: tuple[str, ...]
) -> _Shapes:
    moves_up, moves_down = rf"{words.rise}|{words.above}", rf"{words.fall}|{words.below}"
    return _Shapes(
        re.compile(
            rf"\b(?:(?P<up>{words.rise})|{words.fall})(?: dan| deu| manh| lien tuc)*"
            r" (?:qua|theo) (?:tung|cac) (?:quy|thang|nam|ky)\b"
            r"|\b(?P<unit>quy|thang|nam|ky) sau (?:(?:deu|luon|cung) ){0,2}"
            rf"(?:(?P<above>{words.above})|{words.below}) (?P=unit) truoc\b"
            r"|\b(?P<each>moi) (?:quy|thang|nam|ky)(?: mot| lai| deu)? "
            rf"(?:(?P<each_up>{moves_up})|{moves_down})\b"
            rf"|\b(?:(?P<steady_up>{words.rise})|{words.fall})(?P<steady>(?: dan| lien tuc)+)\b"
        ),
        re.compile(rf"(?: [a-z]+){{0,4}}\)?[,;]? (?:{alternatives(so)})\b"),
        re.compile(rf"\b(?:{alternatives(others)})\b"),
        re.compile(rf"\s*(?:{alternatives(so)})\b"),
        re.compile(rf"\b(?:{alternatives(nameless)})\b"),
    )
