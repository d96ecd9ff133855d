"""Content that is written twice, for new and for old readers: which of the two is read."""

from typing import NamedTuple

from lxml import etree

from hcc_parse.read.word.names import ALTERNATE, CHOICE, FALLBACK, TEXTS


class Pick(NamedTuple):
    """What is read of an `mc:AlternateContent`.

    Attributes:
        chosen: The first choice with text, else the fallback if it has text, else the first.
        text: All characters in it.
        others: The text of each other branch that says something else.
    """

    chosen: etree._Element | None
    text: str
    others: tuple[str, ...]


class Choices:
    """The choices of a document, each made once."""

    def __init__(self) -> None:
        self._made: dict[etree._Element, Pick] = {}

    def of(self, alternate: etree._Element) -> Pick:
        """Choose a branch."""
        if alternate not in self._made:
            branches = [
                (branch, self.text_in(branch))
                for branch in alternate
                if branch.tag in (CHOICE, FALLBACK)
            ]
            self._made[alternate] = _pick(branches)
        return self._made[alternate]

    def text_in(self, element: etree._Element) -> str:
        """All characters in an element, each choice once."""
        parts: list[str] = []
        for child in element:
            if child.tag in TEXTS:
                parts.append(characters(child))
            elif child.tag == ALTERNATE:
                parts.append(self.of(child).text)
            elif len(child):
                parts.append(self.text_in(child))
        return "".join(parts)


def characters(text: etree._Element) -> str:
    """The characters of a `w:t`, even where a stray element stands between them."""
    return "".join(text.itertext()) if len(text) else text.text or ""


def _pick(branches: list[tuple[etree._Element, str]]) -> Pick:
    if not branches:
        return Pick(None, "", ())
    chosen, text = next((each for each in branches if each[1].strip()), branches[0])
    same = "".join(text.split())
    others = (
        "".join(map(characters, branch.iter(*TEXTS)))
        for branch, other in branches
        if branch is not chosen and "".join(other.split()) not in ("", same)
    )
    return Pick(chosen, text, tuple(others))
