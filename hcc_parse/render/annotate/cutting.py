"""Puts the marks of comments into the XML of a Word file, and parts runs where one begins or ends.

A run is parted into two of the same properties: what it shows stays the same.
"""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Cut(NamedTuple):
    """A place between two characters: the `w:t`, and how many of its characters come before."""

    node: etree._Element
    offset: int


@dataclass(slots=True)
class _Marks:
    """The comments that end and begin at one cut."""

    ending: list[int] = field(default_factory=list)
    beginning: list[int] = field(default_factory=list)


class Marking:
    """The marks of a document; they are gathered first, and then put in at once."""

    def __init__(self, w: str) -> None:
        """Begin with no marks.

        Args:
            w: The namespace of the document's elements, in braces.
        """
        self._w = w
        self._cuts: dict[etree._Element, dict[int, _Marks]] = {}
        self._whole: list[tuple[etree._Element, int]] = []

    def between(self, first: Cut, last: Cut, number: int) -> None:
        """Hang a comment on the characters between two cuts."""
        self._at(first).beginning.append(number)
        self._at(last).ending.append(number)

    def around(self, paragraph: etree._Element, number: int) -> None:
        """Hang a comment on a whole paragraph."""
        self._whole.append((paragraph, number))

    def put(self) -> None:
        """Put all marks into the document; within a text from its end to its beginning."""
        for node, cuts in self._cuts.items():
            for offset in sorted(cuts, reverse=True):
                self._put(Cut(node, offset), cuts[offset])
        for paragraph, number in self._whole:
            properties = paragraph.find(f"{self._w}pPr")
            at = 0 if properties is None else paragraph.index(properties) + 1
            paragraph.insert(at, self._mark("commentRangeStart", number))
            paragraph.append(self._mark("commentRangeEnd", number))
            paragraph.append(self._reference(number))

    def _at(self, cut: Cut) -> _Marks:
        return self._cuts.setdefault(cut.node, {}).setdefault(cut.offset, _Marks())

    def _put(self, cut: Cut, marks: _Marks) -> None:
        before, after = self._parted(cut)
        for number in marks.beginning:
            after.addprevious(self._mark("commentRangeStart", number))
        for number in reversed(marks.ending):
            before.addnext(self._reference(number))
            before.addnext(self._mark("commentRangeEnd", number))

    def _parted(self, cut: Cut) -> tuple[etree._Element, etree._Element]:
        """The runs before and after a cut; the same run twice where it is cut at an end of it."""
        node, text = cut.node, cut.node.text or ""
        run = node.getparent()
        assert run is not None  # only what stands in a run is cut
        before = node.getprevious()
        is_first = before is None or before.tag == f"{self._w}rPr"
        if (cut.offset == 0 and is_first) or (cut.offset == len(text) and node.getnext() is None):
            return run, run
        later = etree.Element(run.tag, dict(run.attrib), nsmap=run.nsmap)
        properties = run.find(f"{self._w}rPr")
        if properties is not None:
            later.append(deepcopy(properties))
        first_later = node if cut.offset == 0 else node.getnext()
        if 0 < cut.offset < len(text):
            rest = etree.SubElement(later, node.tag, dict(node.attrib))
            node.text, rest.text = text[: cut.offset], text[cut.offset :]
            for part in (node, rest):
                if part.text != (part.text or "").strip():
                    part.set(SPACE, "preserve")
        while first_later is not None:
            following = first_later.getnext()
            later.append(first_later)
            first_later = following
        run.addnext(later)
        return run, later

    def _mark(self, tag: str, number: int) -> etree._Element:
        return etree.Element(f"{self._w}{tag}", {f"{self._w}id": str(number)})

    def _reference(self, number: int) -> etree._Element:
        run = etree.Element(f"{self._w}r")
        run.append(self._mark("commentReference", number))
        return run
