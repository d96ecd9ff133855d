"""Words about two figures: which of them is more, and whether a target was met."""

from dataclasses import dataclass

from hcc_parse.domain.figure import Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """`giảm từ 199 xuống 229 hồ sơ`: words of one way, figures of the other."""

    rises: bool  # what the words say
    first: Figure
    then: Figure
    places: bool = False  # whether the figures are places, of which a smaller one is better


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """`82,40% (chỉ tiêu 85%): vượt chỉ tiêu`: what was done, its target, and the verdict told."""

    done: Figure
    target: Figure
    met: bool  # what the words say
    words: str
