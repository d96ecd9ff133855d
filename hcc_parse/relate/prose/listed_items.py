"""Items of a list in a sentence: a name and a count each, `9 qua Cổng, 3 qua tổng đài`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.prose.plain_lists import BRACKETS, numbered
from hcc_parse.relate.word_patterns import with_marks, words_of
from hcc_parse.vietnamese import unmark

AND = "va"
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
        aside: What the next number in the sentence says, `3 qua tổng đài (02 gửi cả hai kênh)`.
    """

    parts: tuple[Figure, ...]
    names: tuple[str, ...]
    joined: bool
    aside: str = ""


def items_behind(opening: str, behind: Sequence[Figure], knowledge: Knowledge) -> Items:
    """Read the list that begins behind some words of a sentence.

    It ends with the sentence or its bracket, behind the item that `và` joins, and a list set off by
    commas before a semicolon.

    Args:
        opening: The sentence up to where the list begins.
        behind: The figures behind that, in order.
        knowledge: `list-other` tells the words by which a number is no item of a list.
    """
    other, hidden = (with_marks(words_of(knowledge, r)) for r in ("list-other", "hotline"))
    first = next(iter(behind), None)
    if first is None or not first.lead.startswith(opening):
        return Items((), (), joined=False)
    ordered = numbered(knowledge)
    named_first = _name(_between(opening, first, ordered), hidden) != ""
    parts: list[Figure] = []
    told: list[str] = []  # the words of each that may name it
    end, sign = opening, ""
    for figure in behind:
        words = figure.lead[len(end) :]
        if not figure.lead.startswith(end) or figure.kind not in ("count", "share"):
            break
        if parts and (words.count("(") > words.count(")") or figure.kind == "share"):
            continue  # what a bracket tells of the item before
        between = _between(end, figure, ordered)
        found = _parted(between, sign, named_first=named_first) if parts else ("", between)
        if found is None or sign == AND or _is_other(figure, words, other):
            break
        sign = found[0] if found[0] == AND or not sign else sign
        told.append(found[1] if named_first else between[: -len(found[0])])
        parts.append(figure)
        end = figure.lead + figure.text
    each = zip(parts, told if named_first else [*told[1:], ""], strict=False)
    to_name = _name_before if named_first else _name_behind
    names = [to_name(part, words, hidden) for part, words in each]
    if not all(names):
        return Items((), (), joined=False)
    return Items(tuple(parts), tuple(names), joined=sign == AND, aside=_aside(end, parts, behind))


def _aside(end: str, parts: Sequence[Figure], behind: Sequence[Figure]) -> str:
    """What the number behind the last item says, if it stands in the same sentence."""
    last = parts[-1].place.start if parts else 0
    after = next((f for f in behind if f.place.start > last and f.lead.startswith(end)), None)
    return f"{after.lead[len(end) :]} {' '.join(after.path)}" if after else ""


def _is_other(figure: Figure, words: str, other: re.Pattern[str]) -> bool:
    """Whether a number is no item: words tell so, or the bracket of the list was closed."""
    told = other.search(BRACKETS.sub(" ", words).lower()) is not None
    closed = words.count(")") > words.count("(")
    return told or closed or figure.qualifier is not None or figure.decimals > 0


def _between(end: str, figure: Figure, ordered: re.Pattern[str]) -> str:
    words = BRACKETS.sub(" ", unmark(figure.lead[len(end) :]))
    words = ordered.sub(lambda told: DIGIT.sub("x", told[0]), words)
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


def _name_before(_: Figure, words: str, hidden: re.Pattern[str]) -> str:
    """The name before a number."""
    return _name(words, hidden)
