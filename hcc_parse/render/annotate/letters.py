"""Where the characters of a passage stand in the XML of its Word file."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree


class Letter(NamedTuple):
    """A character that is no white space, and where it stands in its `w:t`."""

    text: str
    node: etree._Element
    start: int
    end: int


class Letters:
    """The letters of some paragraphs in their order, those of text boxes inside left out."""

    def __init__(self, paragraphs: Iterable[etree._Element], w: str) -> None:
        self._all = [letter for each in paragraphs for letter in _letters_of(each, w)]
        self._text = "".join(letter.text for letter in self._all)

    def stretch(self, text: str, start: int, end: int) -> tuple[Letter, Letter] | None:
        """The first and the last letter of `text[start:end]`.

        Args:
            text: The text of the passage that was read from these paragraphs.
            start: Of the stretch, in characters of `text`.
            end: Of the stretch, excluded.

        Returns:
            None where the file has more or fewer such stretches than the text, as when some are
            hidden or deleted: then it cannot be told which of them is meant.
        """
        tight = _tight(text)
        before, wanted = len(_tight(text[:start])), _tight(text[start:end])
        if not wanted:
            return None
        at: int | None = before
        if tight != self._text:
            places, own = list(_all_in(tight, wanted)), list(_all_in(self._text, wanted))
            at = own[places.index(before)] if len(places) == len(own) else None
        return None if at is None else (self._all[at], self._all[at + len(wanted) - 1])


def _letters_of(paragraph: etree._Element, w: str) -> Iterator[Letter]:
    for node in paragraph.iter(f"{w}t"):
        if len(node) or next(node.iterancestors(f"{w}p"), None) is not paragraph:
            continue
        for start, end in _clusters(node.text or ""):
            shown = unicodedata.normalize("NFC", (node.text or "")[start:end])
            yield from (Letter(sign, node, start, end) for sign in shown if not sign.isspace())


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """A letter with the marks that follow it is one."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield start, at
            start = at


def _tight(text: str) -> str:
    return "".join(sign for sign in text if not sign.isspace())


def _all_in(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
