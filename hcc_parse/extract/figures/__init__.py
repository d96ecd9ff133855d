"""Figures of the running text: numbers with their labels, units and wholes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest

from hcc_parse.domain import Bound, Figure, Kind, Knowledge, Passage
from hcc_parse.extract.figures.bracketed_amounts import told_openly
from hcc_parse.extract.figures.bracketed_units import with_unit_told
from hcc_parse.extract.figures.clauses import Clause, clauses_of, has_words
from hcc_parse.extract.figures.own_counts import own_count
from hcc_parse.extract.figures.partings import joined
from hcc_parse.extract.figures.qualifiers import qualifier_of
from hcc_parse.extract.figures.shares import numerator_of, with_numerator_behind
from hcc_parse.extract.numbers.numerals import Numeral, find_numerals
from hcc_parse.extract.numbers.patterns import masked
from hcc_parse.extract.numbers.rivals import rivals_in_text
from hcc_parse.extract.sentences import lead_of, phrase_of
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import fold, unmark

LETTERS = "abcdđefghijklmnopqrstuvwxyz"  # that name an item: `a)`
MARKER = re.compile(r"\s*(?P<sign>[-–+*•●○▪]+|\.(?=\s+\w)|[a-zđ]\))\s*")
LEADERS = re.compile(r"(?:\.{3,}|…+)(?=\s*\d)")  # `Quá hạn ........ 12`: dots lead to the number
ROUND = str.maketrans("[]", "()")  # `800 hồ sơ [trước hạn 700; đúng hạn 100]`
TOTALLING = re.compile(
    r"(?:tong so|tong cong|tong)(?!\s+(?:hop|dai|quat|ket))\b|cong(?: lai| chung| don)?$"
)
RECENT = 50  # figures back in which the whole of a part is looked for
DEEPEST = 20  # wholes within wholes
COMPRISING = r"\b(?:{words})(?: nhu sau| la)?\s*:\s*$"


@dataclass(slots=True)
class Lead:
    """The figure that a list item opened with, below which deeper items stand."""

    level: int
    figure: Figure
    bound: Bound | None  # whether the items below are said to be all, or some; None if neither


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
        sign = marker["sign"].lstrip(LETTERS) if marker else ""  # `--` is not `-`
        signs = signs[: signs.index(sign) + 1] if sign in signs else [*signs, sign]
        level = len(signs) if sign else 0
        if not sign:
            signs = []
        leads = [lead for lead in leads if lead.level < level]
        above = leads[-1] if leads else None
        found = list(_figures_of(passage, taken, knowledge, above))
        counts = [figure for figure in found if figure.kind == "count"]
        if counts and (sign or passage.plain.rstrip().endswith(":")):
            leads.append(Lead(level, counts[0], _announced(unmark(passage.plain), knowledge)))
        yield from found


def _figures_of(
    passage: Passage, taken: list[tuple[int, int]], knowledge: Knowledge, above: Lead | None
) -> Iterator[Figure]:
    led = LEADERS.sub(lambda dots: ":".ljust(len(dots[0])), passage.plain.translate(ROUND))
    text = told_openly(led, knowledge)
    free = masked(text, taken)
    numerals = list(find_numerals(free, knowledge.units, knowledge.number_words))
    wholes: list[tuple[int, Figure, Bound]] = []  # depth, whole, bound
    told: list[tuple[int, Figure]] = []  # depth, figure; shares too
    begun = 0  # how many were told before this sentence
    for told_so in clauses_of(text, numerals, knowledge):
        clause = with_unit_told(told_so, knowledge)
        begun = len(told) if clause.link == "new" else begun
        here = told[begun:]
        opens = clause.numeral.start - len(lead_of(text, clause.numeral))
        among = here if here or clause.link == "open" else told
        wholes = _wholes(wholes, clause, among, opens)
        whole = wholes[-1][1] if wholes else above.figure if above else None
        bound = wholes[-1][2] if wholes else above.bound if above else "of-which"
        figure = _figure(passage, text, free, clause, knowledge)
        if clause.numeral.share:
            before = numerator_of(clause, told, text, knowledge)
            own = own_count(before, figure, [one for _, one in here], text)
            figure = replace(figure, whole=own)
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
        yield with_numerator_behind(figure, behind, whole_phrases, knowledge)


def _announced(said: str, knowledge: Knowledge) -> Bound | None:
    """What the end of a line says of the items below it: that they are all, or some, of it."""
    if _comprising(knowledge.labels["comprising"]).search(said):
        return "comprising"
    return "of-which" if said.rstrip().endswith(":") else None


def _follows_share(clause: Clause, told: list[tuple[int, Figure]]) -> bool:
    """`bằng 96% số tiếp nhận (500 hồ sơ)`: brackets behind a share and its words tell its base."""
    last = told[-1][1] if told and clause.link == "open" else None
    return last is not None and last.kind == "share" and has_words(last.path[1])


def _wholes(
    wholes: list[tuple[int, Figure, Bound]],
    clause: Clause,
    told: list[tuple[int, Figure]],
    opens: int,
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
        away = counts[-1].opens < opens and clause.link != "open"
        whole = _wide_enough(clause, counts) if away else counts[-1]
        kept.append((clause.listed, whole, bound))
    return kept[-DEEPEST:]


def _wide_enough(clause: Clause, counts: list[Figure]) -> Figure:
    """The last count of a sentence, or one before it where that is less than the list's first.

    `Đã giải quyết 2.643; đang giải quyết 132. Cụ thể: trước hạn 2.368, …`: of the former.
    """
    last, first = counts[-1], clause.numeral.value
    if clause.numeral.share or last.value >= first:
        return last
    wider = (one for one in counts[:-1] if one.opens == last.opens and one.value >= first)
    return next(wider, last)


def _figure(passage: Passage, text: str, free: str, clause: Clause, knowledge: Knowledge) -> Figure:
    numeral, words = clause.numeral, knowledge.number_words
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
        lead=lead_of(text, numeral),
        qualifier=qualifier_of(numeral, text, knowledge),
        rivals=rivals_in_text(passage, free, numeral, knowledge.units, words),
        place=passage.at(numeral.start, numeral.stop),
    )


def _is_counted(numeral: Numeral, knowledge: Knowledge) -> bool:
    if numeral.decimals or numeral.unit in knowledge.number_words["time-unit"]:
        return False
    kinds = {unit.name: unit.kind for unit in knowledge.units}
    return numeral.unit is None or kinds.get(numeral.unit) == "counted"


@cache
def _comprising(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(COMPRISING.format(words=alternatives(words)))
