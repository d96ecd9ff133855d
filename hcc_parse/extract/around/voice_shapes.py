"""The patterns of sentences that speak of the report's own commune, made of the data file."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import KINDS
from hcc_parse.extract.word_patterns import alternatives, bare, ignoring, whole
from hcc_parse.vietnamese import fold

NUMBER = r"(?:[\divxa-e]{1,4}[.)]\s*)?"  # of a paragraph: `4. Bồi dưỡng …`
COUNT = r"co (?:khoang |tren )?\d+ "  # `xã X có 05 công chức`


class Others(NamedTuple):
    """The words of other places, and of persons.

    Attributes:
        between: Its own desk and the police: they are no others.
        of_others: Of another place such a sentence may be true: of one merged, or that took part.
        towards: Before `xã X`: the same, where the words lead to it: `hỗ trợ xã X`.
        beside: What stands just before the name of one that took part.
        person: Posts and titles behind which a name may be that of a person.
        surname: How names of persons begin.
        middle: The second word of such a name.
    """

    between: re.Pattern[str]
    of_others: re.Pattern[str]
    towards: re.Pattern[str]
    beside: re.Pattern[str]
    person: re.Pattern[str]
    surname: re.Pattern[str]
    middle: re.Pattern[str]


class Shapes(NamedTuple):
    """The sentences that tell of their author, and the words that tell of others.

    Attributes:
        speaks: `UBND xã X báo cáo …`, `Trên đây là báo cáo của UBND xã X`.
        cited: Such a sentence may cite a document: `Kèm theo Báo cáo số … của UBND xã X`.
        subject: What stands before `xã X` where it is the subject of its sentence, or names whose
            officials, people or results are.
        thing: Such a sentence about something of the commune: `Kế hoạch của xã X`.
        passive: Behind its name: how such a thing is: `được cụ thể hóa`.
        deed: Behind `xã X`: it did something, as far as words for other matters do not follow.
        any_deed: The same where the name is sure: there the words before a deed may be missing.
        holder: Before `xã X`: somebody by title and post, `bà Hoàng Thị Lụa, Giám đốc Trung tâm`.
        own_place: Before `xã X`: what a report names of its own commune only, `trên địa bàn`.
        here: Before `xã X`: that it is where all this is done, be a document cited just before.
        asks: Before `xã X`: what it asks of those above, for itself.
        at_home: `… công chức làm việc tại Bộ phận Một cửa xã X`: its own people and desk.
        others: The words of other places.
    """

    speaks: re.Pattern[str]
    cited: re.Pattern[str]
    subject: re.Pattern[str]
    thing: re.Pattern[str]
    passive: re.Pattern[str]
    deed: re.Pattern[str]
    any_deed: re.Pattern[str]
    holder: re.Pattern[str]
    own_place: re.Pattern[str]
    here: re.Pattern[str]
    asks: re.Pattern[str]
    at_home: re.Pattern[str]
    others: Others


def shapes_of(labels: Mapping[str, tuple[str, ...]]) -> Shapes:
    """The patterns, from the words of the roles `voice:…`, and `apart:…` with their marks."""
    prefixes = ("voice:", "apart:")
    return _shapes(tuple((r, labels[r]) for r in sorted(labels) if r.startswith(prefixes)))


@cache
def _shapes(roles: tuple[tuple[str, tuple[str, ...]], ...]) -> Shapes:
    said: Mapping[str, tuple[str, ...]] = {r.partition(":")[2]: w for r, w in roles}
    words = {role: alternatives(these) for role, these in said.items()}
    kinds = alternatives(map(fold, KINDS))
    office, desk = words["office"], rf"(?:{words['desk-of']}) [^.,;]{{0,40}}"
    offices = rf"(?:(?:{office})(?:,| va)? )*"
    intro = rf"(?:(?:{words['intro']})\b(?:[^.;]|\.\d){{0,320}}?,\s*)?"
    aspect = rf"(?:(?:{words['aspect']}) )"
    no_act = rf"(?!{aspect}|(?:{words['no-act']})\b)"
    states = rf"(?:{words['states']})\b|{COUNT}(?:{words['counted']})\b"
    return Shapes(
        speaks=re.compile(
            rf"^\W*(?:(?:{words['opening']})\b|(?:[^.;]{{0,160}}[,;]\s*)?(?:(?:{office}) |{desk})?"
            rf"(?:{kinds}) [^.,;]{{2,40}} (?:(?:{words['politely']}) )?(?:{words['reports']})\b)"
        ),
        cited=re.compile(rf"^[ (]*(?:{words['cited']})"),
        subject=re.compile(
            rf"\W*{NUMBER}{intro}(?:(?:{words['body']}|{words['folk']})\b(?:[^.;:()]{{0,60}})? )?"
            rf"(?:{offices}|{desk}?)\s*"
        ),
        thing=re.compile(rf"\W*{NUMBER}{intro}(?:{words['body']})\b"),
        passive=re.compile(rf" *{aspect}*(?:{words['passive']})\b"),
        deed=re.compile(rf"{aspect}+{no_act}\w|{aspect}*(?:{words['acts']})\b"),
        any_deed=re.compile(rf"{aspect}*(?:(?:{words['acts']})\b|{no_act}[^\W\d]|{states})"),
        holder=re.compile(
            rf"\b(?:{words['title']}) [^.;]{{4,60}}[,(–-] ?(?:{words['person']}) "
            rf"(?:{words['own-place']})(?: (?:cua|thuoc))? {offices}$"
        ),
        own_place=re.compile(
            rf"(?:^|(?!\b(?:{words['away']}) )\b\w+ |\W)(?:{words['own-place']})(?: (?:cua|thuoc))?"
            rf" {offices}$"
        ),
        here=re.compile(rf"\b(?:{words['here']}) $"),
        asks=re.compile(rf"^\W*{NUMBER}(?:{words['asking']})\b[^;]*\bcho {offices}$"),
        at_home=re.compile(
            rf"^\W*{NUMBER}(?=.*\b(?:{words['people']})\b)[^.;]*\b(?:{words['at']}) "
            rf"(?:{words['desk']}) (?:{kinds}) "
        ),
        others=_others(said),
    )


def _others(said: Mapping[str, tuple[str, ...]]) -> Others:
    beside = alternatives(said["beside"])
    return Others(
        between=whole(said["between"]),
        of_others=whole(said["others"]),
        towards=whole(said["towards"]),
        beside=ignoring(rf"(?<!\w)(?:{beside})\s+(?:(?:UBND|Ủy ban nhân dân)\s+)?$"),
        person=bare(said["person"]),
        surname=whole(said["surname"]),
        middle=whole(said["middle"]),
    )
