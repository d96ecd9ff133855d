"""Figures of the running text: numbers with their labels, units and wholes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest

from hcc_parse.domain import Bound, Figure, Kind, Knowledge, Passage
from hcc_parse.extract.clauses import Clause, clauses_of, has_words
from hcc_parse.extract.numbers.numerals import Numeral, find_numerals
from hcc_parse.extract.numbers.patterns import masked
from hcc_parse.extract.partings import joined
from hcc_parse.extract.sentences import lead_of, phrase_of
from hcc_parse.extract.shares import is_against_base, numerator_of, with_numerator_behind
from hcc_parse.extract.word_patterns import alternatives, closing, ignoring, whole
from hcc_parse.vietnamese import fold, unmark

MARKER = re.compile(r"\s*(?P<sign>[-–+*•●○▪]+|\.(?=\s+\w)|[a-zđ]\))\s*")
# `96 dịch vụ trên tổng số 383 dịch vụ`, `2.084 hồ sơ nộp phí qua mạng trong số 2.414 hồ sơ`,
# `91,4% (tính trên 1.000 hồ sơ)`, `0,25% của 1.200 hồ sơ`, `1,92% tổng số 1.300 hồ sơ`
BASE = re.compile(
    r"\b(?:tren (?:tong so |tong )|tinh tren (?:so )?)$|\d[^;.]*\btrong (?:tong )?so $"
    r"|% (?:(?:cua|tren|trong|so voi) )?(?:tong so|tong|so) $|% cua $"
)
# `đạt 62,5% kế hoạch (2.000 người)`: the number in brackets is what was planned.
PLANNED = r"%\s+(?:so voi )?(?:{words})[^;.()\d]{{0,30}}\(\s*$"
MARKS = " -–+*•"
BEFORE = re.compile(
    r"\(\s*(?:cung )?(?:ky|quy|nam) (?:lien )?truoc[^()\d;]{0,12}$"
)  # `(kỳ trước: 4.719 HS)`
TOTALLING = re.compile(r"(?:tong so|tong cong|tong)(?!\s+(?:hop|dai|quat|ket))\b")
RECENT = 50  # figures back in which the whole of a part is looked for
DEEPEST = 20  # wholes within wholes
COMPRISING = r"\b(?:{words})(?: nhu sau| la)?\s*:\s*$"


@dataclass(slots=True)
class Lead:
    """The figure that a list item opened with, below which deeper items stand."""

    level: int
    figure: Figure
    bound: Bound  # whether the items below are said to be all


def find_figures(
    passages: Iterator[tuple[Passage, list[tuple[int, int]]]], knowledge: Knowledge
) -> Iterator[Figure]:
    """Yield the figures of the paragraphs in order.

    Args:
        passages: Each paragraph with the spans that are taken: citations, dates, names, telephones.
        knowledge: Units and linking words.
    """
    signs: list[str] = []  # of the open list, the outermost first
    leads: list[Lead] = []
    for passage, taken in passages:
        marker = MARKER.match(passage.plain)
        sign = marker["sign"][-1] if marker else ""
        signs = signs[: signs.index(sign) + 1] if sign in signs else [*signs, sign]
        level = len(signs) if sign else 0
        if not sign:
            signs = []
        leads = [lead for lead in leads if lead.level < level]
        above = leads[-1] if leads else None
        found = list(_figures_of(passage, taken, knowledge, above))
        counts = [figure for figure in found if figure.kind == "count"]
        if counts and (sign or passage.plain.rstrip().endswith(":")):
            closes = _comprising(knowledge.labels["comprising"]).search(unmark(passage.plain))
            leads.append(Lead(level, counts[0], "comprising" if closes else "of-which"))
        yield from found


def _figures_of(
    passage: Passage, taken: list[tuple[int, int]], knowledge: Knowledge, above: Lead | None
) -> Iterator[Figure]:
    text = passage.plain
    numerals = list(find_numerals(masked(text, taken), knowledge.units, knowledge.number_words))
    wholes: list[tuple[int, Figure, Bound]] = []  # depth, whole, bound
    told: list[tuple[int, Figure]] = []  # depth, figure; shares too
    for clause in clauses_of(text, numerals, knowledge):
        wholes = _wholes(wholes, clause, told)
        whole = wholes[-1][1] if wholes else above.figure if above else None
        bound: Bound = wholes[-1][2] if wholes else above.bound if above else "of-which"
        figure = _figure(passage, clause, knowledge)
        if clause.numeral.share:
            figure = replace(figure, whole=numerator_of(clause, told, text))
        elif (
            whole
            and figure.qualifier != "base"
            and not _follows_share(clause, told)
            and not TOTALLING.match(fold(figure.label))
        ):
            figure = replace(figure, whole=whole, bound=bound)
        told.append((clause.depth, figure))
    figures = [figure for _, figure in told]
    whole_phrases = joined(text, knowledge.labels["together"])
    for figure, behind in zip_longest(figures, figures[1:]):
        yield with_numerator_behind(figure, behind, whole_phrases)


def _follows_share(clause: Clause, told: list[tuple[int, Figure]]) -> bool:
    """`bằng 96% số tiếp nhận (500 hồ sơ)`: brackets behind a share and its words tell its base."""
    last = told[-1][1] if told and clause.link == "open" else None
    return last is not None and last.kind == "share" and has_words(last.path[1])


def _wholes(
    wholes: list[tuple[int, Figure, Bound]], clause: Clause, told: list[tuple[int, Figure]]
) -> list[tuple[int, Figure, Bound]]:
    """Leave the brackets that were closed, end at a full stop, enter what was opened."""
    kept = [entry for entry in wholes if entry[0] <= clause.depth]
    if clause.link == "new":
        kept = [entry for entry in kept if entry[0] > 0]
    counts = [f for depth, f in told[-RECENT:] if depth <= clause.base and f.kind == "count"]
    ties = clause.link in ("comprising", "of-which", "open") and not _follows_share(clause, told)
    if counts and ties:
        bound: Bound = "of-which" if clause.link == "of-which" else "comprising"
        kept = [entry for entry in kept if entry[0] < clause.listed or clause.listed == 0]
        kept.append((clause.listed, counts[-1], bound))
    return kept[-DEEPEST:]


def _figure(passage: Passage, clause: Clause, knowledge: Knowledge) -> Figure:
    numeral, text = clause.numeral, passage.plain
    before = text[max(0, numeral.start - 60) : numeral.start]
    after = passage.text[numeral.end : numeral.end + 15]
    lead, behind = lead_of(text, numeral), phrase_of(text, numeral).partition(numeral.text)[2]
    wished = _is_wished(lead, knowledge)
    kind: Kind = (
        "share" if numeral.share else "count" if _is_counted(numeral, knowledge) else "other"
    )
    return Figure(
        text=passage.text[numeral.start : numeral.stop],
        value=numeral.value,
        decimals=numeral.decimals,
        kind=kind,
        unit=numeral.unit,
        label=clause.label,
        path=(clause.before, clause.after),
        phrase=phrase_of(text, numeral),
        lead=lead,
        qualifier=_qualifier(before, after, wished, knowledge, behind),
        place=passage.at(numeral.start, numeral.stop),
    )


def _is_counted(numeral: Numeral, knowledge: Knowledge) -> bool:
    if numeral.decimals or numeral.unit in knowledge.number_words["time-unit"]:
        return False
    kinds = {unit.name: unit.kind for unit in knowledge.units}
    return numeral.unit is None or kinds.get(numeral.unit) == "counted"


def _qualifier(
    before: str, after: str, wished: bool, knowledge: Knowledge, behind: str
) -> str | None:
    near, words = unmark(before), knowledge.number_words
    if any(closing(words[role]).search(before) for role in ("least", "at-most")) or wished:
        return "target"
    clause = re.split(r"[;.(),]", near.rstrip(" ("))[-1]
    if whole(knowledge.labels["target"]).search(clause) or "tro len" in unmark(after):
        return "target"
    for phrase in knowledge.labels["no-comparison"]:
        clause = clause.replace(phrase, "")
    if is_against_base(clause, unmark(behind)):
        return "base"
    if whole(knowledge.labels["comparison"]).search(clause) or BEFORE.search(near):
        return "comparison"
    if BASE.search(near) or before.endswith("/") or _planned(words["planned"]).search(near):
        return "base"
    last_words = clause.split()[-2:]
    return "approximate" if set(last_words) & set(knowledge.labels["approximate"]) else None


def _is_wished(lead: str, knowledge: Knowledge) -> bool:
    """Whether a sentence, or a list behind a colon, opens with words of what is to be reached."""
    words = knowledge.number_words
    opening = lead.rpartition(";")[2].lstrip(MARKS)
    listed = ":" in lead and _wish(words["wish-list"]).match(lead.lstrip(MARKS))
    return bool(listed or _wish(words["wish"]).match(opening))


@cache
def _wish(words: tuple[str, ...]) -> re.Pattern[str]:
    return ignoring(rf"(?:{alternatives(words)})(?!\w)")


@cache
def _planned(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(PLANNED.format(words=alternatives(map(unmark, words))))


@cache
def _comprising(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(COMPRISING.format(words=alternatives(words)))
