"""Figures of the running text: numbers with their labels, units and wholes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from hcc_parse.domain import Bound, Figure, Kind, Knowledge, Passage
from hcc_parse.extract.clauses import Clause, clauses_of, trimmed
from hcc_parse.extract.numbers import Numeral, find_numerals
from hcc_parse.vietnamese import fold, unmark

MARKER = re.compile(r"\s*(?P<sign>[-–+*•●○▪]+|[a-zđ]\))\s*")
ORDINAL = re.compile(r"\s*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s+(?=\D)")
NOT_FIGURES = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+|<[^>]*>"  # addresses
    r"|\b\d\.\d{6}\b"  # codes of procedures
    r"|\b0\d{2,3}[.\s]?\d{3}[.\s]?\d{3,4}\b"  # telephone numbers
    r"|\bngày\s+\d{1,2}(?![\d%])"
    r"|\b(?:điều|khoản|chương|mục|nghị quyết|đề án|quyết định|bộ chỉ số|cấp độ|tổng đài|phụ lục"
    r"|biểu|bảng|hình|giai đoạn|nhiệm kỳ|khóa|năm|tuần|mức độ)\s+(?:số\s+)?\d[\d.]*(?![\d%,])",
    re.IGNORECASE,
)
LEVELS = {"*": 0, "-": 1, "–": 1, "•": 1, "+": 2}


@dataclass(slots=True)
class Lead:
    """The figure that a list item opened with, below which deeper items stand."""

    level: int
    figure: Figure


def find_figures(
    passages: Iterator[tuple[Passage, list[tuple[int, int]]]], knowledge: Knowledge
) -> Iterator[Figure]:
    """Yield the figures of the paragraphs in order.

    Args:
        passages: Each paragraph with the spans that citations and dates have taken.
        knowledge: Units and linking words.
    """
    leads: list[Lead] = []
    for passage, taken in passages:
        marker = MARKER.match(passage.text)
        level = LEVELS.get(marker["sign"][0], 3) if marker else 0
        leads = [lead for lead in leads if lead.level < level]
        above = leads[-1].figure if leads else None
        found = list(_figures_of(passage, taken, knowledge, above))
        counts = [figure for figure in found if figure.kind == "count"]
        if counts and marker:
            leads.append(Lead(level, counts[0]))
        yield from found


def _figures_of(
    passage: Passage, taken: list[tuple[int, int]], knowledge: Knowledge, above: Figure | None
) -> Iterator[Figure]:
    text = passage.text
    spans = [*taken, *(match.span() for match in NOT_FIGURES.finditer(text))]
    if opening := ORDINAL.match(text):
        spans.append(opening.span())
    masked = _masked(text, spans)
    numerals = list(find_numerals(masked, knowledge.units))
    wholes: list[tuple[int, Figure, Bound]] = []  # depth, whole, bound
    last: Figure | None = None
    for clause in clauses_of(text, numerals, knowledge):
        numeral = clause.numeral
        wholes = _wholes(wholes, clause, last)
        whole = wholes[-1][1] if wholes else above
        bound: Bound = wholes[-1][2] if wholes else "of-which"
        figure = _figure(passage, clause, knowledge)
        if numeral.share:
            yield replace(figure, whole=_numerator(clause, last))
            continue
        figure = replace(figure, whole=whole, bound=bound if whole else None)
        last = figure
        yield figure


def _wholes(
    wholes: list[tuple[int, Figure, Bound]], clause: Clause, last: Figure | None
) -> list[tuple[int, Figure, Bound]]:
    """Leave the brackets that were closed, end at a full stop, enter what was opened."""
    kept = [entry for entry in wholes if entry[0] <= clause.depth]
    if clause.link == "new":
        kept = [entry for entry in kept if entry[0] > 0]
    if last is not None and clause.link in ("open", "comprising", "of-which"):
        bound: Bound = "of-which" if clause.link == "of-which" else "comprising"
        kept = [entry for entry in kept if entry[0] < clause.depth or clause.depth == 0]
        kept.append((clause.depth, last, bound))
    return kept


def _figure(passage: Passage, clause: Clause, knowledge: Knowledge) -> Figure:
    numeral = clause.numeral
    before = passage.text[max(0, numeral.start - 60) : numeral.start]
    after = passage.text[numeral.end : numeral.end + 15]
    kind: Kind = (
        "share" if numeral.share else "count" if _is_counted(numeral, knowledge) else "other"
    )
    return Figure(
        text=numeral.text,
        value=numeral.value,
        decimals=numeral.decimals,
        kind=kind,
        unit=numeral.unit,
        label=clause.label,
        path=(clause.before, clause.after),
        phrase=_phrase(passage.text, numeral),
        lead=_lead(passage.text, numeral),
        qualifier=_qualifier(before, after, knowledge),
        place=passage.at(numeral.start, numeral.stop),
    )


def _is_counted(numeral: Numeral, knowledge: Knowledge) -> bool:
    if numeral.decimals:
        return False
    kinds = {unit.name: unit.kind for unit in knowledge.units}
    return numeral.unit is None or kinds.get(numeral.unit) == "counted"


def _numerator(clause: Clause, last: Figure | None) -> Figure | None:
    """A share speaks of the count before it when nothing but `đạt`, `chiếm` stands between."""
    if last is None or clause.link == "new":
        return None
    words = fold(trimmed(clause.before))
    return last if words in ("", "ty le", "ti le", "dat ty le", "dat") else None


def _qualifier(before: str, after: str, knowledge: Knowledge) -> str | None:
    near = unmark(before)
    clause = re.split(r"[;.(),]", near)[-1]
    if _has(clause, knowledge.labels["target"]) or "tro len" in unmark(after):
        return "target"
    if _has(clause, knowledge.labels["comparison"]):
        return "comparison"
    last_words = clause.split()[-2:]
    return "approximate" if set(last_words) & set(knowledge.labels["approximate"]) else None


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in words)


def _phrase(text: str, numeral: Numeral) -> str:
    """The sentence or list item around a number, without its marker."""
    start = max(text.rfind(sign, 0, numeral.start) for sign in (";", ". ", "\n", "(")) + 1
    ends = [
        n for n in (text.find(sign, numeral.end) for sign in (";", ".", "\n", ")", "(")) if n >= 0
    ]
    return text[start : min(ends, default=len(text))].strip(" -+*")


def _lead(text: str, numeral: Numeral) -> str:
    """The sentence up to a number."""
    start = max(text.rfind(sign, 0, numeral.start) for sign in (". ", "\n", ".\u00a0")) + 1
    return text[start : numeral.start]


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    """Blank out what is taken, keeping every offset; letters stop a number from growing."""
    for start, end in spans:
        text = f"{text[:start]}{'ø' * (end - start)}{text[end:]}"
    return text
