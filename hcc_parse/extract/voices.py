"""Communes in whose name a report speaks though it is not theirs."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from hcc_parse.domain import KINDS, Blemish, Knowledge, Passage, Provenance
from hcc_parse.extract.word_patterns import alternatives, bare
from hcc_parse.vietnamese import fold

NUMBER = r"(?:[\divxa-e]{1,4}[.)]\s*)?"  # of a paragraph: `4. Bồi dưỡng …`
NAMED = re.compile(r"(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+(?P<name>[^\W\d_]+(?:\s+[^\W\d_]+){0,3})")


class Shapes(NamedTuple):
    """The sentences that tell of their author, and the words that tell of others.

    Attributes:
        speaks: `UBND xã X báo cáo …`, `Trên đây là báo cáo của UBND xã X`.
        cited: Such a sentence may cite a document: `Kèm theo Báo cáo số … của UBND xã X`.
        acts: `UBND xã X tiếp tục chỉ đạo …`: what a report tells of its own commune only.
        subject: What stands before `xã X` where it is the subject of its sentence.
        deed: Behind `xã X`: it did something, as far as words for other matters do not follow.
        any_deed: The same of a commune that is known: there the words before a deed may be missing.
        at_home: `… công chức làm việc tại Bộ phận Một cửa xã X`: its own people and desk.
        between: Its own desk and the police: they are no others.
        of_others: Of another place such a sentence may be true: of one merged, or that took part.
        beside: What stands just before the name of one that took part.
    """

    speaks: re.Pattern[str]
    cited: re.Pattern[str]
    acts: re.Pattern[str]
    subject: re.Pattern[str]
    deed: re.Pattern[str]
    any_deed: re.Pattern[str]
    at_home: re.Pattern[str]
    between: re.Pattern[str]
    of_others: re.Pattern[str]
    beside: re.Pattern[str]


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
    labels = knowledge.labels
    shapes = _shapes(tuple((r, labels[r]) for r in sorted(labels) if r.startswith("voice:")))
    folded = fold(passage.text)
    if shapes.speaks.match(folded):
        if cited and not shapes.cited.match(folded):
            return
    elif not _is_its_own(passage, folded, shapes, _names(knowledge)):
        return
    if re.search(rf"\b{re.escape(fold(own))}\b", folded):
        return  # it speaks for itself, whoever else is named
    for match in NAMED.finditer(passage.plain):
        words = _words(match)
        name = fold(" ".join(words))
        same = name.startswith(fold(own)) or fold(own).startswith(name)
        before = fold(passage.plain[: match.start()]) + " "
        if not words or same or shapes.beside.search(before):
            continue
        end = passage.plain.index(words[-1], match.start("name")) + len(words[-1])
        place = passage.at(match.start(), end)
        yield Blemish(kind="other-commune", text=passage.text[match.start() : end], place=place)


def _is_its_own(passage: Passage, folded: str, shapes: Shapes, known: frozenset[str]) -> bool:
    """Whether a sentence tells what a commune does, or what is at its own desk."""
    if shapes.of_others.search(shapes.between.sub("", folded)):
        return False
    if shapes.acts.match(folded) or (shapes.at_home.match(folded) and _is_of_one(passage)):
        return True
    first = NAMED.search(passage.plain)
    words = _words(first) if first else []
    if first is None or not words or not _is_of_one(passage):
        return False
    if not shapes.subject.fullmatch(fold(passage.plain[: first.start()]) + " "):
        return False
    end = passage.plain.index(words[-1], first.start("name")) + len(words[-1])
    behind = fold(passage.plain[end:]) if passage.plain[end : end + 1] == " " else ""
    deed = shapes.any_deed if fold(" ".join(words)) in known else shapes.deed
    return deed.match(behind) is not None


@cache
def _names_of(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, names))


def _names(knowledge: Knowledge) -> frozenset[str]:
    """The names of the communes that are known, as they are compared."""
    return _names_of(tuple(commune.name for commune in knowledge.communes))


def _is_of_one(passage: Passage) -> bool:
    """Whether a paragraph names one commune only, once or more: a list of them is of others."""
    names = [" ".join(_words(match)) for match in NAMED.finditer(passage.plain)]
    return len({fold(name) for name in names if name}) == 1


def _words(match: re.Match[str]) -> list[str]:
    """The words of a name: `xã hội` is none."""
    return list(takewhile(lambda word: word[0].isupper(), match["name"].split()))


@cache
def _shapes(roles: tuple[tuple[str, tuple[str, ...]], ...]) -> Shapes:
    said: Mapping[str, tuple[str, ...]] = {r.removeprefix("voice:"): w for r, w in roles}
    words = {role: alternatives(these) for role, these in said.items()}
    kinds = alternatives(map(fold, KINDS))
    office, desk = words["office"], rf"(?:{words['desk-of']}) [^.,;]{{0,40}}"
    intro = rf"(?:(?:{words['intro']})\b[^.;]{{0,200}}?,\s*)?"
    aspect, others = words["aspect"], words["others"]
    return Shapes(
        speaks=re.compile(
            rf"^\W*(?:(?:{words['opening']})\b|(?:[^.;]{{0,160}}[,;]\s*)?(?:(?:{office}) |{desk})?"
            rf"(?:{kinds}) [^.,;]{{2,40}} (?:(?:{words['politely']}) )?(?:{words['reports']})\b)"
        ),
        cited=re.compile(rf"^[ (]*(?:{words['cited']})"),
        acts=re.compile(
            rf"^\W*{NUMBER}{intro}(?:(?:{office}|{desk}?) )?(?:{kinds}) [^.,;()]{{2,40}}? "
            rf"(?:(?:{aspect}) )*(?:{words['acts']})\b"
        ),
        subject=re.compile(rf"\W*{NUMBER}{intro}(?:(?:{office}|{desk}?) )?\s*"),
        deed=re.compile(rf"(?:(?:{aspect}) )+(?!(?:{words['no-act']})\b)\w"),
        any_deed=re.compile(rf"(?:(?:{aspect}) )*(?!(?:{words['no-act']})\b)[^\W\d]"),
        at_home=re.compile(
            rf"^\W*{NUMBER}(?=.*\b(?:{words['people']})\b)[^.;]*\b(?:{words['at']}) "
            rf"(?:{words['desk']}) (?:{kinds}) "
        ),
        between=bare(said["between"]),
        of_others=re.compile(rf"\b(?!(?:{words['others-not']})\b)(?:{others})\b"),
        beside=re.compile(rf"\b(?:{words['beside']})\s+(?:(?:{office}) )?$"),
    )
