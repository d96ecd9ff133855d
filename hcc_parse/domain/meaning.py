"""What words say one by one, and what indicators are made of."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """Words that say one thing or two (`trước hạn`: early); of a facet no indicator has both.

    A concept without a name says nothing: its words hide what they hold.
    """

    says: tuple[str, ...]
    facet: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What an indicator is made of: the concepts that it needs, and those that change nothing.

    `passes` is what it leaves unsaid in the labels of its parts: `trực tuyến` below `tiếp nhận`.
    `out_of` is what it is counted out of: `đã trả lời 7/8 phản ánh`.
    """

    indicator: str
    units: tuple[str, ...]
    needs: frozenset[str]
    may: frozenset[str]  # `*` for anything
    passes: str
    out_of: str


class Adding(NamedTuple):
    """Whether an indicator adds up: over the units of a city, over the quarters of a year."""

    over_units: bool
    over_time: bool
