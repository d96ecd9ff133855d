"""A profile: which checks an office asks, how much each may weigh, and how careful they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from hcc_parse.domain.finding import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The choices of an office (cấu hình); a check left out of it is as the catalogue has it.

    Attributes:
        name: `city`, or the name of the file.
        source: The path of the file; empty for a profile of the package.
        asked: The ids of the checks to ask.
        off: The ids of the checks that it leaves out, by choice or by not choosing them.
        severities: The most that findings of a check may weigh, where that is less than its own.
        thresholds: What it sets otherwise than the knowledge base.
        advice: A sentence of the office for those who receive a finding of a check.
    """

    name: str
    source: str = ""
    asked: frozenset[str]
    off: tuple[str, ...] = ()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    thresholds: Mapping[str, Fraction] = field(default_factory=dict)
    advice: Mapping[str, str] = field(default_factory=dict)
