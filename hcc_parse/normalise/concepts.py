"""What the words of a label say, one by one: `trả trước hạn` says resolved and early."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from hcc_parse.domain import Concept, Field, Knowledge
from hcc_parse.vietnamese import spelling

FIELD_LETTERS = 5  # a field with a shorter name is too often a common word
FIELD = "field"
CHOICE = re.compile(r"\[([^\]]*)\]")
NUMBER = "#"  # where the number stands among the words around it
WORD = re.compile(rf"[^\W_]+|{NUMBER}")
ALIKE = {"lí": "lý", "kì": "kỳ", "tỉ": "tỷ", "huỷ": "hủy"}


class Seen(NamedTuple):
    """A concept met in a label, in its order."""

    concept: str
    facet: str


class _Entries(NamedTuple):
    """The spellings, and of how many words those with a first word are, the longest first."""

    says: dict[tuple[str, ...], tuple[Seen, ...]]
    lengths: dict[str, tuple[int, ...]]


def concepts_in(text: str, knowledge: Knowledge) -> tuple[Seen, ...]:
    """Read the concepts of a text from left to right; the longest spelling goes first.

    >>> from hcc_parse.knowledge import load_knowledge
    >>> [seen.concept for seen in concepts_in("trả kết quả trước hạn", load_knowledge())]
    ['result', 'resolve', 'early']
    """
    return tuple(_read(_words(text), _entries(knowledge.concepts, knowledge.fields)))


def facet_of(concept: str, knowledge: Knowledge) -> str:
    """The facet of a concept; empty where it has none."""
    return next((c.facet for c in knowledge.concepts if c.says == (concept,)), "")


def _read(words: list[str], entries: _Entries) -> Iterator[Seen]:
    at = 0
    while at < len(words):
        for many in entries.lengths.get(words[at], ()):
            if (says := entries.says.get(tuple(words[at : at + many]))) is not None:
                yield from says
                at += many
                break
        else:
            at += 1


@cache
def _entries(concepts: tuple[Concept, ...], fields: tuple[Field, ...]) -> _Entries:
    """The spellings by their words; a field limits what is counted."""
    found: dict[tuple[str, ...], tuple[Seen, ...]] = {}
    facets = {one.says[0]: one.facet for one in concepts if len(one.says) == 1}
    for field in fields:
        for name in field.spellings:
            if len(name) >= FIELD_LETTERS:
                found[tuple(_words(name))] = (Seen(FIELD, FIELD),)
    for concept in concepts:
        says = tuple(Seen(one, facets.get(one, "")) for one in concept.says)
        for name in (one for spelt in concept.spellings for one in _spelt_out(spelt)):
            found[tuple(_words(name))] = says
    lengths: dict[str, set[int]] = {}
    for words in found:
        lengths.setdefault(words[0], set()).add(len(words))
    longest_first = {word: tuple(sorted(many, reverse=True)) for word, many in lengths.items()}
    return _Entries(found, longest_first)


def _spelt_out(spelling: str) -> Iterator[str]:
    """`trước [và/hoặc/] đúng hạn` stands for three spellings."""
    choice = CHOICE.search(spelling)
    if choice is None:
        yield spelling
        return
    for one in choice[1].split("/"):
        yield from _spelt_out(spelling[: choice.start()] + one + spelling[choice.end() :])


def _words(text: str) -> list[str]:
    """Words with their marks (`nhận` and `nhắn` are two); a number stays, so that it parts them."""
    return [_spelt(word) for word in WORD.findall(text.lower())]


@lru_cache(maxsize=10_000)
def _spelt(word: str) -> str:
    return spelling(ALIKE.get(word, word))
