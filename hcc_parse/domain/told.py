"""What a sentence says of its own figures: that they grew, that they are so many a day."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from hcc_parse.domain.aim import Aim, Turn
from hcc_parse.domain.average import Average, Mean
from hcc_parse.domain.claim import Refuted
from hcc_parse.domain.fact import Ratio, Restatement
from hcc_parse.domain.figure import Figure
from hcc_parse.domain.provenance import Provenance

GrowthFit = Literal["yes", "size", "over-now", "ratio"]


class Compared(NamedTuple):
    """A figure of this period and the one that it is held against."""

    now: Decimal
    before: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """`tăng 12,5% so với cùng kỳ (3.378/3.003 hồ sơ)`.

    Attributes:
        share: The growth in per cent.
        rises: Whether the words say that it rose.
        pairs: The two figures in every sensible reading, the plain one first.
        figures: The figures of the sentence on which the pairs rest.
        subject: The words that name what grew.
        named: Whether its sentence names both the change and the base, so that no others are meant.
    """

    share: Figure
    rises: bool
    pairs: tuple[Compared, ...]
    figures: tuple[Figure, ...]
    subject: str
    named: bool = False

    def exact(self, pair: Compared) -> Fraction:
        """The growth from the figure before to the figure now, in per cent."""
        return Fraction(pair.now - pair.before) * 100 / Fraction(pair.before)

    @property
    def nearest(self) -> Compared:
        """The pair whose growth is the least off the one that is told, whichever way it goes."""
        share = Fraction(self.share.value)
        return min(self.pairs, key=lambda pair: abs(abs(self.exact(pair)) - share))

    @property
    def over_now(self) -> Compared:
        """The first pair that gives the growth over the figure of now, else the nearest."""
        pairs = (pair for pair in self.pairs if self.fits(pair) == "over-now")
        return next(pairs, self.nearest)

    def fits(self, pair: Compared) -> GrowthFit | None:
        """Whether a pair gives this growth; its `size` only; or so by a loose custom.

        Loose customs are to divide by the figure of this period (`over-now`), and to call `tăng`
        what is the `ratio` of the two figures.
        """
        exact = self.exact(pair)
        if self.share.allows(abs(exact)):
            return "yes" if (exact > 0) == self.rises or not exact else "size"
        if self.share.allows(Fraction(pair.now) * 100 / Fraction(pair.before)):
            return "ratio"
        change = abs(Fraction(pair.now - pair.before))
        over_now = pair.now and self.share.allows(change * 100 / Fraction(pair.now))
        return "over-now" if over_now else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """`tăng 40 hồ sơ (6,3%)`: one change, by a count and by a share of what was.

    `base` is what was, where the one count between them tells it.
    """

    change: Figure
    share: Figure
    rises: bool
    base: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """`11.804 tài liệu, tăng 2.310 tài liệu so với năm 2025 (9.494 tài liệu)`.

    Attributes:
        now: What it is now.
        change: By how much it changed.
        base: What it was.
        rises: Whether the words say that the number grew; a rank that rises becomes less.
        subject: The words that name what changed.
    """

    now: Figure
    change: Figure
    base: Figure
    rises: bool
    subject: str

    @property
    def exact(self) -> Decimal:
        """From what it was to what it is."""
        return self.now.value - self.base.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Opposed:
    """`tăng 336 hồ sơ, giảm 5,91%`: one movement, its amount goes one way, its share the other."""

    rises: bool  # what the words before the amount say
    change: Figure
    share: Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Wholes:
    """`gồm: trực tuyến 60%, trực tiếp 30%, bưu chính 10%`: shares told as all of one whole."""

    shares: tuple[Figure, ...]
    subject: str

    @property
    def added(self) -> Decimal:
        """The shares added up, in per cent."""
        return sum((share.value for share in self.shares), Decimal(0))

    @property
    def holds(self) -> bool:
        """Whether they are 100 but for rounding: a whole last digit each, as they may be cut."""
        slack = sum((Decimal(1).scaleb(-share.decimals) for share in self.shares), Decimal(0))
        return abs(self.added - 100) <= slack


@dataclass(frozen=True, slots=True, kw_only=True)
class AllClaim:
    """`100% hồ sơ được trả đúng hẹn`: a claim about all cases.

    Attributes:
        text: The words.
        about: What all the cases are said to be.
        rounded: Whether it is told as a share.
        place: Where the words stand.
        counted: The cases that its sentence counts before it.
    """

    text: str
    about: Literal["on-time", "stored"]
    rounded: bool
    place: Provenance
    counted: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that the sentences of a report say of their own figures."""

    growths: tuple[Growth, ...] = ()
    gains: tuple[Gain, ...] = ()
    changes: tuple[Shift, ...] = ()
    turns: tuple[Turn, ...] = ()
    opposed: tuple[Opposed, ...] = ()
    proportions: tuple[Ratio, ...] = ()
    averages: tuple[Average, ...] = ()
    means: tuple[Mean, ...] = ()
    wholes: tuple[Wholes, ...] = ()
    all_claims: tuple[AllClaim, ...] = ()
    refuted: tuple[Refuted, ...] = ()  # words of order against the two figures beside them
    aims: tuple[Aim, ...] = ()
    spelt: tuple[Restatement, ...] = ()  # amounts that their words spell otherwise
