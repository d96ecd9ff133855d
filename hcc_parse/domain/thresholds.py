"""Thresholds: how much must agree before what does not is held against a report."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The values in force; the defaults are those of `knowledge/data/thresholds.csv`.

    Attributes:
        sums_holding: Of the sums of a table, the part that must hold before one that does not is
            called an error.
        rows_following: Of the rows of a table, the part that must follow an identity before it is
            taken to be this table's.
        facts_agreeing: Indicators on which a table and the text must agree before their other
            figures are held together.
        wording_match: How sure the naming of a figure must be, of 1, before it is held against
            another statement of the same fact in the text.
        reading_sure: How sure the reading of a printed word must be, of 1, before nobody doubts it.
        reading_beyond: The same for a number that a usual confusion of letters would make right.
    """

    sums_holding: Fraction = Fraction(2, 3)
    rows_following: Fraction = Fraction(1, 2)
    facts_agreeing: Fraction = Fraction(2)
    wording_match: Fraction = Fraction(95, 100)
    reading_sure: Fraction = Fraction(9, 10)
    reading_beyond: Fraction = Fraction(97, 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A threshold as the data file lists it: it may be set from `least` to `most`."""

    name: str
    value: Fraction
    least: Fraction
    most: Fraction
    explanation: str
