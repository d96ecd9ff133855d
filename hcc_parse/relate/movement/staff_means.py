"""Averages for each of the staff: `có 07 công chức. Bình quân mỗi người tiếp nhận 830 hồ sơ`."""

from collections.abc import Iterator, Sequence

from hcc_parse.domain import Average, Fact, Figure, Knowledge, Mean, Mentions
from hcc_parse.relate.movement.explained_means import Numbers, explained
from hcc_parse.relate.movement.means import is_slipped
from hcc_parse.relate.word_patterns import words_of
from hcc_parse.vietnamese import unmark

LEAST = 100  # smaller averages without decimals are met by chance
MOST = 200  # people of one centre
OF_PERIOD = ("received_in_period", "received_total", "resolved_total")
ROLES = ("staff", "staff-unit")


def staff_means(
    mentions: Mentions, facts: Sequence[Fact], knowledge: Knowledge
) -> Iterator[Average]:
    """Yield averages over one person too many or too few, or one slip off, that nothing gives.

    The people are the only count of staff that their paragraph tells before them; the total is what
    the report received or resolved, in the words of the average.

    Args:
        mentions: All that the report states.
        facts: Its figures with their meaning.
        knowledge: The words for people of the staff.
    """
    people = {*knowledge.labels["people-unit"], *words_of(knowledge, *ROLES)}
    pers = tuple(f"{unmark(word.lower())} " for word in people)
    told = [m for m in mentions.told.means if not mentions.in_plan(m.figure.place) and not m.counts]
    told = [m for m in told if f"{m.per} ".startswith(pers)]
    told = [m for m in told if m.figure.decimals or m.figure.value >= LEAST]
    numbers = Numbers(mentions) if told else None
    for mean in told:
        staff = _staff_of(mean, mentions.figures, people)
        if staff is None or numbers is None or explained(mean, numbers):
            continue
        if numbers.give(mean, (int(staff.value),)):
            continue
        same = {f.value for f in mentions.figures if f.unit == staff.unit}
        totals = {one.value: one for one in _totals(mean, facts)}
        wrong = [
            average
            for total in totals.values()
            for average in [_average(mean, total, int(staff.value))]
            if is_slipped(average, 0)
            or any(
                _average(mean, total, count).holds
                for count in (average.count - 1, average.count + 1)
                if count > 1 and count not in same
            )
        ]
        if len(wrong) == 1:
            yield wrong[0]


def _average(mean: Mean, total: Figure, count: int) -> Average:
    return Average(average=mean.figure, total=total, count=count, subject=total.label)


def _staff_of(mean: Mean, figures: Sequence[Figure], people: set[str]) -> Figure | None:
    """The one count of people told before an average in its paragraph."""
    place = mean.figure.place
    before = [
        one
        for one in figures
        if one.place.address == place.address
        and one.place.start < place.start
        and one.unit in people
        and one.kind == "count"
    ]
    sensible = len(before) == 1 and before[0].qualifier is None and 1 < before[0].value <= MOST
    return before[0] if sensible else None


def _totals(mean: Mean, facts: Sequence[Fact]) -> Iterator[Figure]:
    """What was received or resolved in all, where the average speaks of the same."""
    said = set(mean.words.split())
    for fact in facts:
        figure = fact.figure
        named = set(unmark(figure.label.lower()).split()) - set(unmark(figure.unit or "").split())
        alike = figure.unit in (mean.figure.unit, None) and len(named & said) > 1
        if fact.indicator in OF_PERIOD and fact.field is None and figure.kind == "count" and alike:
            yield figure
