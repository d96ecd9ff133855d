"""Names with their figures as a sentence lists them, whatever they are: `thái độ 4,81 điểm; …`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.movement.series import FEWEST
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

LONGEST = 50  # letters of a name
OPENING = 300  # letters that open a list
NUMBERED = re.compile(r"\b0(?=\d\b)")
BRACKET = re.compile(r"^\s*\([^()]*\)")
SIZED = ("count", "other")


class NamedList(NamedTuple):
    """What one sentence tells of each name.

    Attributes:
        opening: The words of the sentence before the first name, in plain letters.
        values: The figure of each name.
    """

    opening: str
    values: dict[str, Figure]


def named_lists(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[NamedList]:
    """Yield the lists of three names or more with a figure each, of one unit, nothing between.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `list-link` are the words between a name and its figure.
    """
    link = re.compile(rf"\s(?:{one_of(words_of(knowledge, 'list-link'))})$")
    other = said(words_of(knowledge, "list-other"))
    opening, values = "", dict[str, Figure]()
    last: Figure | None = None
    for figure in figures:
        behind = _item(figure, last) if last and values else None
        if (
            behind is None
            or (name := _name(behind, link)) in values
            or (not name or other.search(name))
        ):
            if len(values) >= FEWEST:
                yield NamedList(opening, values)
            opening, name = _first(figure, link)
            values = {}
        if name and figure.kind in SIZED and figure.unit and figure.qualifier is None:
            values = {**values, name: figure}
        last = figure
    if len(values) >= FEWEST:
        yield NamedList(opening, values)


def plain_name(words: str) -> str:
    """A name as lists and claims may both write it: `tháng 02` is `tháng 2`."""
    return " ".join(NUMBERED.sub("", words).split()).strip(" -–:,*+")


def _item(figure: Figure, last: Figure) -> str | None:
    """What stands between two figures of a list, behind the unit of the first; None elsewhere."""
    told = f"{last.lead}{last.text}"
    if figure.place.address != last.place.address or not figure.lead.startswith(told):
        return None
    if (figure.kind, figure.unit) != (last.kind, last.unit):
        return None
    words = unmark(figure.lead[len(told) :]).lstrip().removeprefix(unmark(last.unit or ""))
    words = BRACKET.sub("", words).lstrip()
    parted = re.match(r"(?:[;,]\s*(?:va\s)?|va\s)", words)
    return words[parted.end() :] if parted else None


def _first(figure: Figure, link: re.Pattern[str]) -> tuple[str, str]:
    """The words before the first name of a list, and that name: it stands behind a colon."""
    opening, colon, rest = unmark(figure.lead[-OPENING:]).rstrip(" :").rpartition(":")
    return (opening, _name(rest, link)) if colon else ("", "")


def _name(words: str, link: re.Pattern[str]) -> str:
    bare = link.sub("", words.rstrip(" :(-")).strip()
    if len(bare) > LONGEST or any(sign in bare for sign in ",;:()"):
        return ""
    return plain_name(bare)
