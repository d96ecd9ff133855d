"""Facts: figures with the meaning that normalising gave them, and what must hold among them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from hcc_parse.domain.aim import Aim, Turn
from hcc_parse.domain.average import Average
from hcc_parse.domain.claim import Denial, Refuted
from hcc_parse.domain.figure import Figure
from hcc_parse.domain.grid import Grid
from hcc_parse.domain.movement import Movement
from hcc_parse.domain.peak import Peak
from hcc_parse.domain.said import Said
from hcc_parse.domain.slip import slip_between
from hcc_parse.domain.stated_sum import Sum
from hcc_parse.domain.stock import Stock

WHOLES = frozenset({"received_total", "resolved_total"})  # of all cases
SUPPOSED = 0.8  # how sure a name is of which the stage is only what was told before


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A figure as meant (số liệu theo chỉ tiêu).

    Attributes:
        figure: The figure as written.
        indicator: What it measures.
        match: How sure the naming is, 0 to 1.
        field: The field of administration that it is limited to, or None for all.
        period: The stretch of time it is limited to, when that is not the report's own.
        channel: `online`, `direct` or `post` where the label names one of them, or None.
        group: Facts told in one breath belong together and may be added up.
        grid: The table it stands in, or None for running text.
    """

    figure: Figure
    indicator: str
    match: float
    field: str | None = None
    period: str | None = None
    channel: str | None = None
    group: int = 0
    grid: Grid | None = None

    @property
    def is_supposed(self) -> bool:
        """Whether its name hangs on a stage told before its sentence: a guess, be it a good one."""
        return self.match <= SUPPOSED


@dataclass(frozen=True, slots=True)
class Base:
    """A number that a share may have been computed over: a figure, or a sum of figures."""

    value: Decimal
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """A share, its numerator, and all bases over which it may have been computed.

    `explicit` tells a numerator that stands beside the share from one that its name implies;
    `own` are the bases that the report ties to the numerator, `sensible` those of which the share
    may be all the same. Where its own sentence tells its base, `told`, that alone is.
    """

    share: Figure
    numerator: Base
    bases: tuple[Base, ...]
    subject: str
    explicit: bool = True
    own: tuple[Base, ...] = ()
    sensible: tuple[Base, ...] = ()
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeShare:
    """A share told of a whole, its part untold: `99,5% trong tổng số 7 phản ánh`."""

    share: Figure
    base: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Restatement:
    """One fact stated at two places.

    Attributes:
        first: The figure as stated first, or in the text.
        second: The figure as stated again, or in the table.
        subject: What both count.
        agreed: What the first must be to agree with the second: its value, unless the table gives
            it as a sum of columns.
        reading: What else the first may mean, when that makes both true; a note, not a fault.
        table: Whether the second stands in a table.
        made_of: The cells that add up to `agreed`, where the table gives it as a sum of columns.
        alike: Whether both count the very same thing, so that they must be equal.
    """

    first: Figure
    second: Figure
    subject: str
    agreed: Decimal
    reading: Said | None = None
    table: bool = False
    made_of: tuple[Figure, ...] = ()
    alike: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """All that can be compared within one report.

    `links` are the shares of the text with numerator and bases, those left alone (100 %) too.
    """

    sums: tuple[Sum, ...] = ()
    ratios: tuple[Ratio, ...] = ()
    links: tuple[Ratio, ...] = ()
    whole_shares: tuple[WholeShare, ...] = ()
    restatements: tuple[Restatement, ...] = ()
    repeats: tuple[Restatement, ...] = ()  # one fact in two tables
    denials: tuple[Denial, ...] = ()
    refuted: tuple[Refuted, ...] = ()  # claims about names
    movements: tuple[Movement, ...] = ()
    peaks: tuple[Peak, ...] = ()
    aims: tuple[Aim, ...] = ()  # of tables
    turns: tuple[Turn, ...] = ()
    stocks: tuple[Stock, ...] = ()
    averages: tuple[Average, ...] = ()  # that nothing in the report gives


def are_other_cases(counted: Iterable[Figure], against: Figure, facts: Sequence[Fact]) -> bool:
    """Whether the cases that a sentence counts are others than those of a figure.

    `Xã tiếp nhận 142 hồ sơ phi địa giới, không có hồ sơ quá hạn` speaks of 142 cases; what is told
    of all 1.204 says nothing against it.

    Args:
        counted: The cases that the sentence of a claim counts.
        against: The figure that speaks against the claim.
        facts: All facts; those told beside the figure are of its cases, then those told first.
    """
    counts = {figure.place: figure.value for figure in counted}
    if not counts:
        return False
    own = [fact for fact in facts if fact.figure.place in counts]
    told: dict[str, Fact] = {}
    for fact in facts:
        if fact.figure.place in counts or fact.field is not None or fact.period is not None:
            continue
        first = told.setdefault(fact.indicator, fact)
        beside = fact.figure.place.address == against.place.address
        if beside and first.figure.place.address != against.place.address:
            told[fact.indicator] = fact
    named = {fact.indicator for fact in own}
    if {*counts} - {fact.figure.place for fact in own}:
        named |= WHOLES  # a count without a name is of some cases
    known = named & told.keys()
    apart = any(fact.field is not None for fact in own)
    if not (known or apart):
        return False
    every = {fact.figure.value for fact in told.values()}
    return not any(
        one == other or slip_between(f"{one:f}", f"{other:f}")
        for one in counts.values()
        for other in every
    )
