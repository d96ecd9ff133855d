"""The words of a label that decide what it means, and those that must be left out of it."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from hcc_parse.vietnamese import unmark

Labels = Mapping[str, tuple[str, ...]]


class Decisive(NamedTuple):
    """The words of a label that decide what it means."""

    aspects: tuple[str, ...]
    manners: tuple[str, ...]  # the aspects that tell one part of a stage from another
    fillers: frozenset[str]
    unfinished: frozenset[str]
    negations: frozenset[str]

    @classmethod
    def of(cls, labels: Labels) -> "Decisive":
        """Read them from the knowledge base."""
        stages = {word for role, words in labels.items() if role[:6] == "stage:" for word in words}
        return cls(
            aspects=labels["aspect"],
            manners=tuple(aspect for aspect in labels["aspect"] if aspect not in stages),
            fillers=frozenset(word for label in labels["filler"] for word in label.split()),
            unfinished=frozenset(labels["unfinished"]),
            negations=frozenset(labels["negation"]),
        )


def says_more(rest: tuple[str, ...], wording: tuple[str, ...], aspects: tuple[str, ...]) -> bool:
    """Whether the rest of a label names an aspect that the wording does not."""
    left, said = f" {' '.join(rest)} ", f" {' '.join(wording)} "
    return any(f" {aspect} " in left and f" {aspect} " not in said for aspect in aspects)


def without_aside(label: str, asides: tuple[str, ...]) -> str:
    """Leave out what is said to be counted in or left out: `…, kể cả số kỳ trước chuyển sang`."""
    opening = re.search(rf"(?:^|[,(\s])(?:{'|'.join(map(re.escape, asides))})(?!\w)", unmark(label))
    if opening is None:
        return label
    end = re.compile(r"[,)]").search(label, opening.end())
    return label[: opening.start()] + (label[end.start() :].lstrip(")") if end else "")
