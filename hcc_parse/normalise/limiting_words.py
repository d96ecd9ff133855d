"""Words that limit a figure to some of the cases: `toàn trình`, `hai hệ thống`, `không kể rút`."""

import re
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Knowledge
from hcc_parse.vietnamese import alternatives

ROLES = (
    "scope-words",
    "scope-opening",
    "scope-without",
    "scope-except",
    "scope-several",
    "scope-group",
    "scope-many",
    "scope-told",
    "scope-subject",
    "scope-whole",
)


OPENING = re.compile(r"[^\d,;:]{0,40}(?:0?[2-9] [^\d,;:]{0,40})?")  # of a sentence


class _Limits(NamedTuple):
    words: re.Pattern[str]
    opening: re.Pattern[str]  # at the head of a line, before a colon
    head: re.Pattern[str]  # at the head of a sentence
    without: re.Pattern[str]
    several: re.Pattern[str]  # some systems, fields or offices out of all
    whole: re.Pattern[str]


def limit_in(phrase: str, lead: str, behind: str, knowledge: Knowledge) -> str | None:
    """The words that limit a figure, in its phrase or in the sentence before it.

    Args:
        phrase: The words around the figure, without marks, up to the next number.
        lead: The sentence before it, without marks.
        behind: The words behind it that belong to it, in a bracket too.
        knowledge: `scope-words` stand in the phrase, `scope-opening` at the head of a line before
            a colon, `scope-except` and `scope-subject` at the head of the sentence;
            `scope-without` leaves cases out, `scope-several`, or `scope-many` and `scope-told`,
            beside `scope-group` tell some systems or offices out of all; `scope-whole` only looks
            like one of these.
    """
    limits = _limits(tuple(knowledge.labels[role] for role in ROLES))
    match = limits.words.search(phrase) or limits.opening.search(lead)
    match = match or _of_some(limits.whole.sub("#", lead), f"{phrase} # {behind}", limits)
    return match[0].strip(" -+*•:") if match else None


def is_level(words: str, knowledge: Knowledge) -> bool:
    """Whether a limit is a level of services online: `toàn trình`, `một phần`."""
    return words in knowledge.labels["scope-level"]


def _of_some(lead: str, around: str, limits: _Limits) -> re.Match[str] | None:
    """What limits a figure beside it, behind the last number, or at the head of its sentence.

    What stands before a comma further on limits nothing: `Kể cả 29 hồ sơ từ hai điểm, tổng số là`.
    """
    opening = OPENING.match(lead)
    near = re.split(r"\d[\d.,]*\d|\d{2,}|[;:]", lead)[-1]
    return (
        limits.head.search(lead)
        or limits.without.search(f"{near} # ")
        or limits.without.search(around)
        or limits.several.search(opening[0] if opening else "")
        or limits.several.search(re.split(r"[,;:]", lead)[-1])
    )


@cache
def _limits(roles: tuple[tuple[str, ...], ...]) -> _Limits:
    words, opening, without, apart, several, group, many, told, subject, whole = map(
        alternatives, roles
    )
    return _Limits(
        words=re.compile(rf"\b(?:{words})\b"),
        opening=re.compile(rf"^[\s*+•-]*[^:\d]{{0,40}}\b(?:{opening})\b[^:\d]{{0,40}}:"),
        head=re.compile(rf"^[\s*+•-]*(?:(?:{without}|{apart})\b|(?:{subject})\b[^:]*$)"),
        without=re.compile(rf"\b(?:{without})\b"),
        several=re.compile(
            rf"\b(?:(?:0?[2-9]|{several}) (?:{group})\b"
            rf"|(?:{many}) (?:{group})(?: [a-z,]+){{0,3}}? (?:{told})\b)"
        ),
        whole=re.compile(rf"\b(?:{whole})\b"),
    )
