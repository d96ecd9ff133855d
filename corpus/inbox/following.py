"""The facts of a quarter as they follow from those of the one before, and ways to break that."""

from dataclasses import replace
from random import Random

from corpus.generate.facts import LEAVES, Facts, FieldFacts, added_up, total
from corpus.generate.surroundings import around, consequent, procedures

WAITING = ("in_progress_in_time", "in_progress_overdue", "awaiting_supplement")
OTHERWISE = ("refused", "withdrawn", "resolved_overdue")
MORE = 37  # cases: a break that no rounding and no slip of a digit explains


def following(last: Facts, drawn: Facts, rng: Random) -> Facts:
    """The facts of a quarter: each field begins with what the one before left open.

    Args:
        last: The facts of the quarter before.
        drawn: Of this quarter, as drawn without regard to it; its period and unit are kept.
        rng: Of the new figures.
    """
    fields = [replace(one, counts=_next(one.counts, rng)) for one in last.fields]
    return _told(drawn, fields, last, rng)


def likewise(last: Facts, drawn: Facts) -> Facts:
    """The facts of the quarter before told once more."""
    return replace(drawn, fields=last.fields, counts=last.counts)


def with_other_opening(facts: Facts) -> Facts:
    """More cases carried over in one field than were left open; all sums hold."""
    first, *others = facts.fields
    leaves = _leaves(first) | {
        "carried_over": first.counts["carried_over"] + MORE,
        "resolved_early": first.counts["resolved_early"] + MORE,
    }
    fields = [replace(first, counts=added_up(leaves)), *others]
    return replace(facts, fields=fields, counts=facts.counts | total(fields))


def with_more_so_far(facts: Facts) -> Facts:
    """More cases of the year so far than the quarters have together; all sums hold."""
    if facts.year is None:
        return facts
    first, *others = facts.year.fields
    leaves = _leaves(first) | {
        "received_online": first.counts["received_online"] + MORE,
        "resolved_early": first.counts["resolved_early"] + MORE,
    }
    fields = [replace(first, counts=added_up(leaves)), *others]
    return replace(facts, year=replace(facts.year, fields=fields, counts=total(fields)))


def _told(drawn: Facts, fields: list[FieldFacts], last: Facts, rng: Random) -> Facts:
    counts = total(fields) | procedures(rng) | around(rng)
    counts |= consequent(rng, counts)
    so_far = [_both(one, now) for one, now in zip(last.fields, fields, strict=True)]
    year = drawn.year and replace(drawn.year, fields=so_far, counts=total(so_far))
    return replace(drawn, fields=fields, counts=counts, year=year)


def _both(last: FieldFacts, now: FieldFacts) -> FieldFacts:
    """A field over both quarters: it opens as the first did, and closes as the second."""
    leaves = {leaf: last.counts[leaf] + now.counts[leaf] for leaf in LEAVES}
    leaves |= {leaf: now.counts[leaf] for leaf in WAITING}
    leaves["carried_over"] = last.counts["carried_over"]
    return replace(now, counts=added_up(leaves))


def _next(last: dict[str, int], rng: Random) -> dict[str, int]:
    """The counts of a field one quarter on; what its form does not count stays uncounted."""
    grown = rng.uniform(0.7, 1.5)
    online = int(last["received_online"] * grown)
    other = int(last["received_direct_or_post"] * grown)
    carried = last["in_progress_total"]
    whole = carried + online + other
    waiting = min(whole, int(whole * rng.uniform(0, 0.12)))
    late = min(last["in_progress_overdue"], waiting)
    supplement = min(last["awaiting_supplement"], waiting - late)
    aside = {name: last[name] for name in OTHERWISE}
    if sum(aside.values()) > whole - waiting:
        aside = dict.fromkeys(OTHERWISE, 0)
    in_time = whole - waiting - sum(aside.values())
    early = int(in_time * rng.uniform(0.6, 1))
    return added_up(
        aside
        | {
            "received_online": online,
            "received_direct_or_post": other,
            "carried_over": carried,
            "resolved_early": early,
            "resolved_on_time": in_time - early,
            "in_progress_in_time": waiting - late - supplement,
            "in_progress_overdue": late,
            "awaiting_supplement": supplement,
        }
    )


def _leaves(field: FieldFacts) -> dict[str, int]:
    return {leaf: field.counts[leaf] for leaf in LEAVES}
