"""What a report claims in words that a figure could deny."""

from dataclasses import dataclass
from typing import Literal

from hcc_parse.domain.figure import Figure
from hcc_parse.domain.provenance import Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`Không có hồ sơ quá hạn`: that there is none of something.

    Attributes:
        text: The words.
        of: The indicators of which the words say that there is none; several where they leave open
            which of them is meant.
        place: Where they stand.
        counted: The cases that its sentence counts before it.
    """

    text: str
    of: tuple[str, ...]
    place: Provenance
    counted: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedClaim:
    """`Riêng kỳ 2 không có hồ sơ quá hạn`: that one name, or each other, had none.

    Attributes:
        text: The words of the claim.
        before: What its sentence tells before, in plain letters.
        place: Where the words stand.
    """

    text: str
    before: str
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """`Tháng 02 thấp nhất`: a sentence that ranks or compares names in words.

    Attributes:
        text: The sentence as written.
        words: The same in plain letters, letter for letter.
        place: Where it stands.
    """

    text: str
    words: str
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuted:
    """A claim about names, and the figures that speak against it.

    Attributes:
        way: `none` where a name was said to have none, `count` where names are counted, `trend`
            where every step was said to go one way, `order` where one of two was said to be more,
            `all` where all were said to be on time, `top` where a name was said to be the most
            or the least, `times` where one was said to be so many times the other,
            `beyond` where more was dealt with than came.
        text: The words of the claim.
        place: Where they stand.
        against: The figures that speak against it.
    """

    way: Literal["none", "count", "trend", "order", "moved", "way", "all", "top", "times", "beyond"]
    text: str
    place: Provenance
    against: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """A claim, and the figure of the same report that speaks against it."""

    claim: Claim
    figure: Figure
    indicator: str
    certain: bool  # whether the claim can mean nothing else
