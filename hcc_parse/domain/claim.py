"""What a report claims in words that a figure could deny."""

from dataclasses import dataclass

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
    """

    text: str
    of: tuple[str, ...]
    place: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """A claim, and the figure of the same report that speaks against it."""

    claim: Claim
    figure: Figure
    indicator: str
    certain: bool  # whether the claim can mean nothing else
