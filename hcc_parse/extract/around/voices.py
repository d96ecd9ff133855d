"""Communes in whose name a report speaks though it is not theirs."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from hcc_parse.domain import Blemish, Knowledge, Passage, Provenance
from hcc_parse.extract.around.voice_shapes import Shapes, shapes_of
from hcc_parse.vietnamese import fold

KIND = re.compile(r"(?<!\w)(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+(?=\w)")
WORDS = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+){0,3}")
SENTENCE = re.compile(r"(?:[^.;!?\n]|[.;!?](?!\s|$))+")
ISSUER = 40  # characters behind a document within which its issuer stands
TIME = re.compile(r"(?:quý|tháng|năm|kỳ)(?:\s|$)")  # `của xã Quý III năm 2025` names none
SURE = 2  # syllables with a capital: so long a name is no word of the sentence


class Named(NamedTuple):
    """A commune named in a text: its words, where its kind begins, where its name ends."""

    words: tuple[str, ...]
    start: int
    end: int

    @property
    def name(self) -> str:
        """The name as it is compared."""
        return fold(" ".join(self.words))


def find_other_communes(
    passage: Passage, own: str, cited: list[Provenance], knowledge: Knowledge
) -> Iterator[Blemish]:
    """Yield the names of other communes in a sentence that speaks for its author.

    Args:
        passage: A paragraph.
        own: The name in the letterhead, without its kind.
        cited: Where documents are cited: their issuers are no authors.
        knowledge: The words that tell, and the communes that are known.
    """
    shapes, folded, named = shapes_of(knowledge.labels), fold(passage.text), _named(passage.plain)
    if not named or re.search(rf"\b{re.escape(fold(own))}\b", folded):
        return  # it speaks for itself, whoever else is named
    if shapes.speaks.match(folded):
        if cited and not shapes.cited.match(folded):
            return
    elif len({one.name for one in named}) > 1:
        return  # a list of communes is of others
    else:
        known = _names_of(tuple(commune.name for commune in knowledge.communes))
        named = [one for one in named if _is_its_own(passage, one, cited, shapes, known)]
    for one in named:
        same = one.name.startswith(fold(own)) or fold(own).startswith(one.name)
        if same or _stands_beside(passage.plain[: one.start], shapes):
            continue
        place = passage.at(one.start, one.end)
        yield Blemish(kind="other-commune", text=passage.text[one.start : one.end], place=place)


def _stands_beside(before: str, shapes: Shapes) -> bool:
    """Whether words lead to a name as to another's: `phối hợp với UBND`; not `HĐND và UBND`."""
    return shapes.others.beside.search(shapes.others.between.sub("", before)) is not None


def _is_its_own(
    passage: Passage, one: Named, cited: list[Provenance], shapes: Shapes, known: frozenset[str]
) -> bool:
    """Whether the sentence around a name tells what that commune does, has, or is asked for."""
    start, end = _sentence(passage.plain, one)
    sentence = passage.plain[start:end]
    if shapes.others.of_others.search(shapes.others.between.sub("", sentence)):
        return False
    before = fold(sentence[: one.start - start]) + " "
    if one.name not in known and _may_be_person(one, before, shapes):
        return False
    if shapes.asks.match(before):
        return True
    if shapes.others.towards.search(shapes.others.between.sub("", sentence[: one.start - start])):
        return False
    if shapes.at_home.match(fold(sentence)):
        return True
    sure = one.name in known or len(one.words) >= SURE
    deed = shapes.any_deed if sure else shapes.deed
    behind = passage.plain[one.end : end]
    if shapes.subject.fullmatch(before) and behind[:1] == " ":
        is_thing = sure and shapes.thing.match(before)
        if deed.match(fold(behind)) or (is_thing and shapes.passive.match(fold(behind))):
            return True
    issued = any(
        start <= place.start < one.start < place.end + ISSUER
        for place in cited
        if place.address == passage.address
    )
    own = shapes.own_place.search(before) is not None and not shapes.holder.search(before)
    return sure and own and (not issued or shapes.here.search(before) is not None)


def _may_be_person(one: Named, before: str, shapes: Shapes) -> bool:
    """Whether a name behind `xã` is that of its official: `Chủ tịch UBND xã Trần Bình`."""
    surname, *rest = one.words
    if shapes.others.surname.fullmatch(surname) is None:
        return False
    middle = bool(rest) and shapes.others.middle.fullmatch(rest[0]) is not None
    return middle or shapes.others.person.search(before) is not None


def _sentence(text: str, one: Named) -> tuple[int, int]:
    """Where the sentence around a name begins and ends."""
    for match in SENTENCE.finditer(text):
        if match.start() <= one.start < match.end():
            return match.span()
    return 0, len(text)


def _named(text: str) -> list[Named]:
    """The communes that a text names; `xã hội` is none."""
    found = []
    for kind in KIND.finditer(text):
        match = WORDS.match(text, kind.end())
        words = tuple(takewhile(lambda w: w[0].isupper(), match[0].split())) if match else ()
        if match and words and not TIME.match(" ".join(words).lower()):
            last = re.compile(r"\s+".join(map(re.escape, words))).match(text, match.start())
            found.append(Named(words, kind.start(), last.end() if last else match.end()))
    return found


@cache
def _names_of(names: tuple[str, ...]) -> frozenset[str]:
    """The names of the communes that are known, as they are compared."""
    return frozenset(map(fold, names))
