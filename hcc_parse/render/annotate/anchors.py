"""Where a comment hangs in a Word file: at its characters, else at its paragraph or the title."""

from lxml import etree

from hcc_parse.domain import Passage, Provenance, Review
from hcc_parse.render.annotate.cutting import Cut, Marking
from hcc_parse.render.annotate.letters import Letter, Letters
from hcc_parse.render.annotate.passages import passages_of

BOUND = ("p", "ins", "moveTo", "hyperlink", "smartTag", "sdtContent", "fldSimple", "customXml")
"""In these a mark may stand between two runs."""
DOUBLE = "  "  # a slip of the hand, which the reader takes for one where one run holds both


class Anchors:
    """The places of a document on which comments are hung."""

    def __init__(self, document: etree._Element, review: Review) -> None:
        self._w = f"{{{etree.QName(document).namespace}}}"
        self._report = review.dossier.report
        self._passages = passages_of(self._report)
        self._title = review.dossier.mentions.header.title_place
        self._paragraphs = list(document.iter(f"{self._w}p"))
        self._letters: dict[tuple[int, ...], Letters] = {}
        self._marking = Marking(self._w)

    def hang(self, place: Provenance | None, number: int) -> None:
        """Hang a comment on a place; on the title where there is none."""
        passage = self._passages[place.address] if place is not None else None
        cuts = self._cuts(passage, place) if passage and place else None
        if cuts is not None:
            self._marking.between(*cuts, number)
        elif (paragraph := self._paragraph(passage)) is not None:
            self._marking.around(paragraph, number)

    def settle(self) -> None:
        """Put the marks of all comments into the document."""
        self._marking.put()

    def _cuts(self, passage: Passage, place: Provenance) -> tuple[Cut, Cut] | None:
        """The cuts around some characters; None where these cannot be told, or hold no marks."""
        found = self._letters_of(passage).stretch(passage.text, place.start, place.end)
        if found is None or not all(map(self._is_bound, found)):
            return None
        first, last = found
        if self._cell(first) is not self._cell(last):
            return None
        return _before(first), _behind(last)

    def _letters_of(self, passage: Passage) -> Letters:
        origins = passage.origins
        if origins not in self._letters:
            known = [self._paragraphs[n] for n in origins if n < len(self._paragraphs)]
            self._letters[origins] = Letters(known, self._w)
        return self._letters[origins]

    def _is_bound(self, letter: Letter) -> bool:
        """Whether a letter stands in a run that may be parted, and in no text box."""
        run = letter.node.getparent()
        above = run.getparent() if run is not None else None
        if run is None or above is None or run.tag != f"{self._w}r":
            return False
        one = len(list(letter.node.iterancestors(f"{self._w}p"))) == 1
        return one and above.tag in [f"{self._w}{name}" for name in BOUND]

    def _cell(self, letter: Letter) -> etree._Element | None:
        return next(letter.node.iterancestors(f"{self._w}tc"), None)

    def _paragraph(self, passage: Passage | None) -> etree._Element | None:
        """The first paragraph of a passage; that of the title where it stands in a note."""
        for each in (passage, self._of_title(), next(self._report.passages(), None)):
            origins = each.origins if each else ()
            if origins and origins[0] < len(self._paragraphs):
                return self._outermost(self._paragraphs[origins[0]])
        return self._outermost(self._paragraphs[0]) if self._paragraphs else None

    def _of_title(self) -> Passage | None:
        return self._passages[self._title.address] if self._title else None

    def _outermost(self, paragraph: etree._Element) -> etree._Element:
        """The paragraph around all others: none in a text box may hold a comment."""
        return [paragraph, *paragraph.iterancestors(f"{self._w}p")][-1]


def _before(letter: Letter) -> Cut:
    """The cut before a letter; two spaces stay in one run, with the words on both their sides."""
    text, at = letter.node.text or "", letter.start
    while text[:at].endswith(DOUBLE):
        at = text.rfind(" ", 0, len(text[:at].rstrip())) + 1
    return Cut(letter.node, at)


def _behind(letter: Letter) -> Cut:
    """The cut behind a letter, likewise."""
    text, at = letter.node.text or "", letter.end
    while text[at:].startswith(DOUBLE):
        at = text.find(" ", len(text) - len(text[at:].lstrip()))
        at = len(text) if at < 0 else at
    return Cut(letter.node, at)
