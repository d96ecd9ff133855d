"""Figures of the running text to facts: what each counts, for which field and period."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from hcc_parse.domain import Fact, Figure, Knowledge, Mentions
from hcc_parse.normalise.terms import Term, resolve_label, stage_of
from hcc_parse.vietnamese import fold, unmark

FIELD = re.compile(r"linh vuc\s+(?P<name>[^:;,.()]{2,60})")
OTHER_TIME = re.compile(r"\b(?:cung ky|luy ke|so voi)\b")
UNIT_WORDS = (
    ("phan anh", "phản ánh"),
    ("pakn", "phản ánh"),
    ("kien nghi", "phản ánh"),
    ("dvctt", "DVCTT"),
    ("ho so", "hồ sơ"),
    ("tthc", "TTHC"),
    ("thu tuc hanh chinh", "TTHC"),
)


@dataclass(slots=True)
class _Reading:
    """What has been read so far of one section: the stage, the unit, the group of facts."""

    heading: int = -1
    stage: str | None = None
    unit: str | None = None
    group: int = 0
    stated: dict[str, Figure] = field(default_factory=dict)
    scope: tuple[str | None, str | None] = (None, None)
    paragraph_field: str | None = None


def text_facts(mentions: Mentions, knowledge: Knowledge) -> Iterator[Fact]:
    """Yield a fact for each figure of the text whose label is known."""
    headings = [heading.place.address.block for heading in mentions.headings]
    plans = _plan_blocks(mentions, knowledge)
    reading = _Reading()
    by_figure: dict[int, Fact] = {}
    for figure in mentions.figures:
        block = figure.place.address.block
        heading = max((n for n in headings if n <= block), default=-1)
        if heading != reading.heading:
            reading = _Reading(heading=heading, group=reading.group + 1)
            reading.unit = _unit_of_section(mentions, heading)
        if figure.qualifier in ("target", "comparison") or any(a <= block < b for a, b in plans):
            continue
        fact = _fact(figure, reading, by_figure, mentions, knowledge)
        if fact is not None:
            by_figure[id(figure)] = fact
            yield fact


def _fact(
    figure: Figure,
    reading: _Reading,
    by_figure: dict[int, Fact],
    mentions: Mentions,
    knowledge: Knowledge,
) -> Fact | None:
    whole = by_figure.get(id(figure.whole)) if figure.whole else None
    unit = "%" if figure.kind == "share" else _unit(figure, whole, reading, knowledge)
    own = stage_of(" ".join(figure.path), knowledge)
    stage = own or _stage_of_whole(whole, knowledge) or reading.stage
    term = _term(figure, stage, unit, knowledge)
    if term is None:
        return None
    scope = (_field(figure), _period(figure, mentions))
    if figure.kind == "share":
        return Fact(
            figure=figure,
            indicator=term.indicator,
            match=term.match,
            field=scope[0],
            period=scope[1],
            group=reading.group,
        )
    stated = reading.stated.get(term.indicator)
    if scope != reading.scope or (stated is not None and stated.value != figure.value):
        reading.group += 1
        reading.stated = {}
        reading.scope = scope
    reading.stated[term.indicator] = figure
    reading.unit = knowledge.indicators[term.indicator].unit
    reading.stage = _stage_of_indicator(term.indicator, knowledge) or own or reading.stage
    return Fact(
        figure=figure,
        indicator=term.indicator,
        match=term.match,
        field=scope[0],
        period=scope[1],
        group=reading.group,
    )


def _term(figure: Figure, stage: str | None, unit: str | None, knowledge: Knowledge) -> Term | None:
    before, after = figure.path
    behind = f"{figure.unit} {after}" if figure.unit and figure.unit != "%" and after else after
    terms = [
        term
        for label, towards_end in ((before, True), (behind, False))
        if (
            term := resolve_label(
                label, stage=stage, unit=unit, knowledge=knowledge, towards_end=towards_end
            )
        )
    ]
    if (
        len(terms) == 2 and len(before.split()) > 6
    ):  # a long sentence before: trust the words behind
        return max(reversed(terms), key=lambda term: term.words)
    return terms[0] if terms else None


def _unit(
    figure: Figure, whole: Fact | None, reading: _Reading, knowledge: Knowledge
) -> str | None:
    if figure.unit is not None:
        return figure.unit
    for words in figure.path:
        folded = fold(words)
        for spelling, unit in UNIT_WORDS:
            if re.search(rf"(?<!\w){spelling}(?!\w)", folded):
                return unit
    return knowledge.indicators[whole.indicator].unit if whole else reading.unit or "?"


def _unit_of_section(mentions: Mentions, block: int) -> str | None:
    title = next((h.title for h in mentions.headings if h.place.address.block == block), "")
    return "phản ánh" if "phan anh" in fold(title) else None


def _stage_of_whole(whole: Fact | None, knowledge: Knowledge) -> str | None:
    return _stage_of_indicator(whole.indicator, knowledge) if whole else None


def _stage_of_indicator(indicator: str, knowledge: Knowledge) -> str | None:
    """The stage below which the parts of a total stand, by the total's own label."""
    has_parts = any(indicator in (r.total, *r.parts) for r in knowledge.relations)
    return stage_of(knowledge.indicators[indicator].label, knowledge) if has_parts else None


def _field(figure: Figure) -> str | None:
    match = FIELD.search(unmark(figure.phrase))
    return figure.phrase[match.start("name") : match.end("name")].strip() if match else None


def _period(figure: Figure, mentions: Mentions) -> str | None:
    """The stretch of time named beside a figure, when it is another than the report's."""
    own = mentions.header.period
    if match := OTHER_TIME.search(unmark(figure.lead)):
        return match[0]
    title = (mentions.header.title or "").lower()
    for period in mentions.periods:
        at, place = period.place, figure.place
        if at.address != place.address or not 0 <= place.start - at.end <= len(figure.lead):
            continue
        other = period.name and (own is None or period.name != own.name)
        if other and period.text.lower() not in title:
            return period.text.lower()
    return None


def _plan_blocks(mentions: Mentions, knowledge: Knowledge) -> list[tuple[int, int]]:
    """The stretches of a report that speak of plans, where figures are targets."""
    found: list[tuple[int, int]] = []
    headings = mentions.headings
    words = knowledge.labels["plan-section"]
    for n, heading in enumerate(headings):
        if not any(word in fold(heading.title) for word in words):
            continue
        after = (h for h in headings[n + 1 :] if h.level <= heading.level)
        end = next(after, None)
        found.append((heading.place.address.block, end.place.address.block if end else 10**9))
    return found
