"""Figures of the running text to facts: what each counts, for which field and period."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from hcc_parse.domain import Address, Fact, Figure, Heading, Knowledge, Mentions
from hcc_parse.normalise.bases import stage_of_base
from hcc_parse.normalise.composing import channel_of
from hcc_parse.normalise.leading_labels import with_words_before
from hcc_parse.normalise.limiting_words import is_level
from hcc_parse.normalise.naming import Near
from hcc_parse.normalise.scopes import field_of, is_compared, period_of
from hcc_parse.normalise.supposed import Told, named, opens_unnamed
from hcc_parse.normalise.terms import stage_of
from hcc_parse.normalise.turns import opens_anew, turn_of
from hcc_parse.vietnamese import fold

BY_LEVEL = ("procedures_", "services_")  # indicators that tell services by their level
TIMELY = ("resolved_early", "resolved_on_time", "resolved_early_or_on_time")  # of what was resolved
Scope = tuple[str | None, str | None]  # the field and the period to which figures are limited


@dataclass(slots=True)
class _Reading:
    """What has been read so far of one section.

    Figures limited to a field or a period form a group of their own; after them the group that
    was open before goes on. A figure told again with another value opens a new one.
    """

    heading: Heading | None = None
    stage: str | None = None
    passing: Address | None = None  # the paragraph with which the stage ends
    timely: Address | None = None  # the last paragraph whose cases in time told the stage
    unit: str | None = None
    last_group: int = 0
    groups: dict[Scope, tuple[int, dict[str, Figure]]] = field(default_factory=dict)
    last: Fact | None = None  # the fact before
    figure: Figure | None = None  # the figure before, named or not

    def turn_to(self, figure: Figure) -> None:
        """Behind parts of several stages, of an unnamed whole, `Cộng: 900 hồ sơ` is of none.

        The stage that parts of it told lasts for the paragraph and the list item behind it.
        """
        if self.passing not in (None, figure.place.address):
            self.stage = self.passing = None
        self.stage = None if opens_anew(self.stage, self.figure, figure) else self.stage
        if self.timely is not None and figure.place.address.block - self.timely.block > 1:
            self.stage, self.timely = None, None

    def told_by(self, indicator: str, figure: Figure, told: str | None) -> str | None:
        """`Trước hạn 460 hồ sơ, quá hạn 5 hồ sơ`: what is told beside cases in time was resolved.

        So it was not where the text is about cases still in progress.
        """
        if told is not None:
            self.timely = None
            return told
        if indicator not in TIMELY or self.stage == "in_progress":
            return self.stage
        self.timely = figure.place.address
        return "resolved"

    def enter(self, stage: str | None, figure: Figure, whole: Fact | None) -> None:
        """Take the stage of a figure; parts of several stages keep theirs to their paragraph."""
        if figure.whole is None or whole is not None:
            self.passing = None
        elif self.stage not in (None, stage):
            self.passing = figure.place.address
        self.stage = stage

    def share_of(self, figure: Figure) -> Fact | None:
        """The share named just before, when it speaks of this figure: `đạt 79% … (3.870 hồ sơ)`."""
        told = self.last is not None and self.last.figure.whole is figure
        return self.last if told else None

    def group_of(self, scope: Scope, indicator: str, figure: Figure) -> int:
        """The group to which a figure belongs."""
        group, stated = self.groups.get(scope, (0, {}))
        before = stated.get(indicator)
        if not group or (before is not None and before.value != figure.value):
            self.last_group += 1
            group, stated = self.last_group, {}
            self.groups[scope] = (group, stated)
        stated[indicator] = figure
        return group


def text_facts(mentions: Mentions, knowledge: Knowledge) -> Iterator[Fact]:
    """Yield a fact for each figure of the text whose label is known."""
    headings = _sections(mentions)
    reading = _Reading()
    by_figure: dict[int, Fact] = {}
    for figure in mentions.figures:
        above = [h for h in headings if h.place.address.block <= figure.place.address.block]
        if (heading := above[-1] if above else None) is not reading.heading:
            reading = _Reading(heading=heading, last_group=reading.last_group)
            reading.unit = "phản ánh" if heading and "phan anh" in fold(heading.title) else None
        passed = figure.qualifier == "target" or mentions.in_plan(figure.place)
        passed = passed or is_compared(figure, knowledge)
        fact = None if passed else _fact(figure, reading, by_figure, mentions, knowledge)
        reading.figure = figure
        if fact is None:
            reading.stage = None if not passed and opens_unnamed(figure) else reading.stage
        else:
            by_figure[id(figure)] = fact
            yield fact


def _fact(
    figure: Figure,
    reading: _Reading,
    by_figure: dict[int, Fact],
    mentions: Mentions,
    knowledge: Knowledge,
) -> Fact | None:
    whole = by_figure.get(id(figure.whole))
    reading.turn_to(figure)
    shown = with_words_before(figure, knowledge)
    unit = "%" if figure.kind == "share" else _unit(shown, whole, reading, knowledge)
    own = stage_of(" ".join(shown.path), knowledge) or stage_of_base(figure, knowledge)
    stage = Told(own or _stage_below(whole.indicator if whole else "", knowledge), reading.stage)
    near = Near(
        whole=whole,
        before=reading.last,
        share=reading.share_of(figure),
        figure=reading.figure,
        turn=turn_of(figure, mentions, knowledge),
    )
    term = named(shown, unit=unit, stage=stage, near=near, knowledge=knowledge)
    if term is None or term.indicator in _above(figure, by_figure):
        return None
    period = period_of(figure, mentions, knowledge)
    scope = (_limit(figure, term.indicator, whole, reading.heading, knowledge), period)
    if figure.kind == "count":
        reading.unit = knowledge.indicators[term.indicator].unit
        told = _stage_below(term.indicator, knowledge) or own
        reading.enter(reading.told_by(term.indicator, figure, told), figure, whole)
        group = reading.group_of(scope, term.indicator, figure)
    reading.last = Fact(
        figure=figure,
        indicator=term.indicator,
        match=term.match,
        field=scope[0],
        period=scope[1],
        channel=channel_of(figure, term.indicator, knowledge),
        group=group if figure.kind == "count" else reading.last_group,
    )
    return reading.last


def _limit(
    figure: Figure, indicator: str, whole: Fact | None, heading: Heading | None, known: Knowledge
) -> str | None:
    """The field of a figure or of its whole; a level of services that it counts limits nothing."""
    limit = field_of(figure, heading, known)
    if limit is None and whole is not None and figure.kind == "count":
        return whole.field
    counts_levels = limit and is_level(limit, known) and indicator.startswith(BY_LEVEL)
    return None if counts_levels else limit


def _unit(
    figure: Figure, whole: Fact | None, reading: _Reading, knowledge: Knowledge
) -> str | None:
    if figure.unit is not None:
        return figure.unit
    for words in figure.path:
        folded = fold(words)
        for role, spellings in knowledge.labels.items():
            of_unit = role.startswith("unit:")
            if of_unit and any(re.search(rf"(?<!\w){s}(?!\w)", folded) for s in spellings):
                return role.removeprefix("unit:")
    if whole is not None:
        return knowledge.indicators[whole.indicator].unit
    return (figure.whole.unit if figure.whole else None) or reading.unit or "?"


def _above(figure: Figure, by_figure: dict[int, Fact]) -> set[str]:
    """What the wholes of a figure count: a part never counts the same again."""
    found, whole = set[str](), figure.whole if figure.kind == "count" else None
    while whole is not None:
        if fact := by_figure.get(id(whole)):
            found.add(fact.indicator)
        whole = whole.whole
    return found


def _sections(mentions: Mentions) -> list[Heading]:
    """The headings under which figures stand; a numbered line that states a figure is an item."""
    items = {f.place.address.block for f in mentions.figures if f.kind == "count"}
    return [heading for heading in mentions.headings if heading.place.address.block not in items]


def _stage_below(indicator: str, knowledge: Knowledge) -> str | None:
    """The stage below which the parts of a total stand, by the total's own label."""
    has_parts = any(indicator in (r.total, *r.parts) for r in knowledge.relations)
    return stage_of(knowledge.indicators[indicator].label, knowledge) if has_parts else None
