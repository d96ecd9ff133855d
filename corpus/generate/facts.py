"""The table of facts of one commune and one period: what every figure of its report comes from."""

from dataclasses import dataclass
from random import Random

from corpus.generate.roster import Commune, Roster
from corpus.generate.span import Span
from corpus.generate.style import Style
from corpus.generate.surroundings import around, consequent, procedures

LEAVES = (  # what is counted apart; everything else is added up from these
    "received_online",
    "received_direct_or_post",
    "carried_over",
    "resolved_early",
    "resolved_on_time",
    "resolved_overdue",
    "refused",
    "withdrawn",
    "in_progress_in_time",
    "in_progress_overdue",
    "awaiting_supplement",
)
SUMS = {
    "received_in_period": ("received_online", "received_direct_or_post"),
    "received_total": ("received_in_period", "carried_over"),
    "resolved_early_or_on_time": ("resolved_early", "resolved_on_time"),
    "refused_or_withdrawn": ("refused", "withdrawn"),
    "resolved_total": ("resolved_early_or_on_time", "resolved_overdue", "refused_or_withdrawn"),
    "in_progress_total": ("in_progress_in_time", "in_progress_overdue", "awaiting_supplement"),
}
BUSY = {"Chứng thực": 1400, "Hộ tịch": 700, "Đất đai": 150, "Bảo trợ xã hội": 120}


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """The cases of one field of administration."""

    name: str
    ministry: str
    group: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that a report may state."""

    commune: Commune
    span: Span
    fields: list[FieldFacts]
    counts: dict[str, int]
    year: "Facts | None" = None  # the same since the year began


def draw_facts(rng: Random, style: Style, roster: Roster, commune: Commune, span: Span) -> Facts:
    """Draw the facts of a commune; the year's own are drawn to hold at least as many cases."""
    wanted = rng.randint(40, 52) if style.many_rows else rng.randint(8, 18)
    chosen = set(BUSY) | {field.name for field in rng.sample(roster.fields, wanted)}
    online_only = rng.random() < 0.3
    without_overdue = rng.random() < 0.5
    fields = [
        FieldFacts(
            field.name,
            field.ministry,
            field.group,
            _cases(rng, style, BUSY.get(field.name, 0), online_only, without_overdue),
        )
        for field in roster.fields
        if field.name in chosen
    ]
    counts = total(fields) | procedures(rng) | around(rng)
    counts |= consequent(rng, counts)
    year = _year(fields, rng) if span.cumulative else None
    so_far = Facts(commune=commune, span=span, fields=year, counts=total(year)) if year else None
    return Facts(commune=commune, span=span, fields=fields, counts=counts, year=so_far)


def total(fields: list[FieldFacts]) -> dict[str, int]:
    """Add up fields, every count."""
    return added_up({leaf: sum(field.counts[leaf] for field in fields) for leaf in LEAVES})


def added_up(leaves: dict[str, int]) -> dict[str, int]:
    """Complete the leaves with all that is added up from them."""
    counts = dict(leaves)
    for name, parts in SUMS.items():
        counts[name] = sum(counts[part] for part in parts)
    return counts


def _cases(
    rng: Random, style: Style, busy: int, online_only: bool, without_overdue: bool
) -> dict[str, int]:
    size = int(rng.lognormvariate(2.2, 1.3)) if not busy else int(busy * rng.uniform(0.4, 2.5))
    received = 0 if not busy and rng.random() < 0.2 else max(size, 1)
    waiting = min(received, int(received * rng.uniform(0, 0.12)))
    resolved = received - waiting
    bad = 0.0 if without_overdue else 0.02
    late, refused, withdrawn = (_few(rng, resolved, part) for part in (bad, 0.01, 0.01))
    late_waiting, supplement = _few(rng, waiting, bad), _few(rng, waiting, 0.2)
    if style.form == "ii06a":  # that form has no columns for these
        refused = withdrawn = supplement = 0
    if late + refused + withdrawn > resolved:
        late = refused = withdrawn = 0
    in_time = resolved - late - refused - withdrawn
    early = int(in_time * rng.uniform(0.6, 1))
    supplement = min(supplement, waiting - late_waiting)
    carried = min(received, int(received * rng.uniform(0, 0.06)))
    online = received - carried if online_only else int((received - carried) * rng.uniform(0.7, 1))
    return added_up(
        {
            "received_online": online,
            "received_direct_or_post": received - carried - online,
            "carried_over": carried,
            "resolved_early": early,
            "resolved_on_time": in_time - early,
            "resolved_overdue": late,
            "refused": refused,
            "withdrawn": withdrawn,
            "in_progress_in_time": waiting - late_waiting - supplement,
            "in_progress_overdue": late_waiting,
            "awaiting_supplement": supplement,
        }
    )


def _few(rng: Random, whole: int, part: float) -> int:
    return min(whole, int(whole * part * rng.random() + rng.random() * (part > 0)))


def _year(fields: list[FieldFacts], rng: Random) -> list[FieldFacts]:
    """The fields since the year began: each leaf at least as large; what is owed stays balanced."""
    result = []
    for one in fields:
        leaves = {leaf: one.counts[leaf] for leaf in LEAVES}
        more = int(one.counts["received_total"] * rng.uniform(0.6, 2.4))
        paper, late = int(more * rng.uniform(0, 0.2)), int(more * rng.uniform(0.05, 0.3))
        leaves["received_online"] += more - paper
        leaves["received_direct_or_post"] += paper
        leaves["resolved_early"] += more - late
        leaves["resolved_on_time"] += late
        result.append(FieldFacts(one.name, one.ministry, one.group, added_up(leaves)))
    return result
