"""Items of a list in a sentence: a name and a count each, `9 qua Cổng, 3 qua tổng đài`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.plain_lists import BRACKETS, NUMBERED
from hcc_parse.relate.word_patterns import with_marks, words_of
from hcc_parse.vietnamese import unmark

SIGN = re.compile(r"[,;]|\bva\b")
SHARE = re.compile(r",? ?(?:chiem|dat|bang|tuong ung|ty le)?(?: ty le)? ?[\d.,]+ ?%")
DIGIT = re.compile(r"\d")
TAIL = re.compile(r"[,;:.()]")
HAVE = re.compile(r"\s*(?:\b(?:co|la|chiem|voi|nhan)|:|,)*\s*$")


class Items(NamedTuple):
    """What a list tells.

    Attributes:
        parts: The counts, in order.
        names: What each counts, without marks.
        joined: Whether `và` stands before the last.
    """

    parts: tuple[Figure, ...]
    names: tuple[str, ...]
    joined: bool


def items_behind(opening: str, behind: Sequence[Figure], knowledge: Knowledge) -> Items:
    """Read the list that begins behind some words of a sentence.

    It ends with the sentence or its bracket, behind the item that `và` joins, and a list set off by
    commas before a semicolon.

    Args:
        opening: The sentence up to where the list begins.
        behind: The figures behind that, in order.
        knowledge: `list-other` tells the words by which a number is no item of a list.
    """
    other = with_marks(words_of(knowledge, "list-other"))
    hidden = with_marks(words_of(knowledge, "hotline"))
    first = next(iter(behind), None)
    if first is None or not first.lead.startswith(opening):
        return Items((), (), joined=False)
    named_first = _name(_between(opening, first), hidden) != ""
    parts: list[Figure] = []
    names: list[str] = []
    end, sign, joined = opening, "", False
    for figure in behind:
        if not figure.lead.startswith(end) or figure.kind not in ("count", "share"):
            break
        words = figure.lead[len(end) :]
        if parts and (words.count("(") > words.count(")") or figure.kind == "share"):
            continue  # what a bracket tells of the item before
        between = _between(end, figure)
        if other.search(BRACKETS.sub(" ", words).lower()) or words.count(")") > words.count("("):
            break
        found = _parted(between, sign, named_first=named_first) if parts else (("", between))
        if found is None or joined or figure.qualifier or figure.decimals:
            break
        sign, joined = sign or found[0], found[0] == "va"
        if parts and not named_first:
            names.append(_name_behind(parts[-1], between[: -len(found[0])], hidden))
        if named_first:
            names.append(_name(found[1], hidden))
        parts.append(figure)
        end = figure.lead + figure.text
    if parts and not named_first:
        names.append(_name_behind(parts[-1], "", hidden))
    return Items(tuple(parts), tuple(names), joined) if all(names) else Items((), (), joined=False)


def _between(end: str, figure: Figure) -> str:
    words = BRACKETS.sub(" ", unmark(figure.lead[len(end) :]))
    words = NUMBERED.sub(lambda told: DIGIT.sub("x", told[0]), words)
    return SHARE.sub("", words).rstrip()


def _parted(between: str, sign: str, *, named_first: bool) -> tuple[str, str] | None:
    """The sign between two items, and the name of the second where names stand first."""
    signs = list(SIGN.finditer(between))
    if not signs or (sign == "," and signs[0][0] == ";"):
        return None
    found = signs[0] if named_first else signs[-1]
    if named_first:
        name = between[found.end() :]
        return (found[0], name) if ":" not in name.rstrip(" :") + between[: found.start()] else None
    return (found[0], "") if found.end() == len(between) and ":" not in between else None


def _name(words: str, hidden: re.Pattern[str]) -> str:
    """A name without the words before its number; empty where another number stands in it."""
    name = HAVE.sub("", hidden.sub("", words)).strip(" ,;:-")
    return "" if DIGIT.search(name) else name


def _name_behind(figure: Figure, words: str, hidden: re.Pattern[str]) -> str:
    """The name behind a number, without its unit where that was understood."""
    return _name(TAIL.split(unmark(figure.path[1]))[0] or words, hidden)
