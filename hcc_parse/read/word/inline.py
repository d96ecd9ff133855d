"""The pieces of a Word paragraph: every character, with why it is shown or is not."""

from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from hcc_parse.read.letters.symbols import UNKNOWN, sign_of, unmasked
from hcc_parse.read.word.choice import Choices, characters
from hcc_parse.read.word.equation import STRUCTURES, say_equation
from hcc_parse.read.word.fields import Fields, shown_choice
from hcc_parse.read.word.names import (
    ALTERNATE,
    BOX,
    DEL_TEXT,
    MATH_TEXT,
    NOTES,
    RPR,
    SIGNS,
    SKIPPED,
    TBL,
    TEXTS,
    P,
    T,
    V,
    W,
)
from hcc_parse.read.word.objects import DRAWING, OBJECT, PICT, unread_kind
from hcc_parse.read.word.pieces import Line, Piece, Where, settled
from hcc_parse.read.word.revisions import CHANGES, within
from hcc_parse.read.word.styles import Look, Styles, is_on

Inside = list[tuple[etree._Element, Where]]
_Handler = Callable[["Inline", etree._Element, Where, Look], None]


@dataclass(slots=True)
class Met:
    """What was met on the way.

    Attributes:
        notes: The marks of notes that are shown, `("footnote", "1")`, in their order.
        unknown: The signs of symbol fonts that have no Unicode here, and how often each stands.
    """

    notes: dict[tuple[str, str], None] = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)


class Inline:
    """Walks what stands in the paragraphs of a document, one after another."""

    def __init__(self, styles: Styles, width: int) -> None:
        self.styles = styles
        self.choices = Choices()
        self.fields = Fields()
        self.met = Met()
        self.origins: dict[etree._Element, int] = {}  # the paragraphs of the main part, counted
        self._origin = -1
        self._width = width
        self._line: Line = []
        self._inside: Inside = []

    def read(self, paragraph: etree._Element, where: Where, style: str) -> tuple[Line, Inside]:
        """The pieces of a paragraph in a style, and the text boxes that hang on it."""
        self._line, self._inside = [], []
        self._origin = self.origins.get(paragraph, -1)
        self._walk(paragraph, where, self.styles.paragraph(style))
        return settled(self._line), self._inside

    def read_loose(self, element: etree._Element, where: Where) -> tuple[Line, Inside]:
        """The pieces of something that stands between paragraphs, such as an equation."""
        self._line, self._inside, self._origin = [], [], -1
        self._meet(element, where, self.styles.paragraph(""))
        return settled(self._line), self._inside

    def _walk(self, element: etree._Element, where: Where, look: Look) -> None:
        for child in element:
            tag = child.tag
            if tag == RPR:
                look = self.styles.run(child, look)
            elif tag in NOTES:
                look = self._note(child, where, look)
            elif tag not in SKIPPED:
                self._meet(child, where, look)

    def _meet(self, child: etree._Element, where: Where, look: Look) -> None:
        tag = child.tag
        if tag in (T, MATH_TEXT):
            text = child.text or "" if not len(child) else characters(child)
            self._say(unmasked(text, look.font), where, look)
        elif tag in SIGNS:
            self._say(SIGNS[tag], where, look)
        elif (handler := _HANDLERS.get(str(tag))) is not None:
            handler(self, child, where, look)
        elif tag not in SKIPPED:
            self._walk(child, where, look)

    def _say(self, text: str, where: Where, look: Look) -> None:
        reason = self._reason(where, look)
        piece = Piece(text, look.font, reason, where.change, look.raised, origin=self._origin)
        self._line.append(piece)

    def _reason(self, where: Where, look: Look) -> str | None:
        """Why something that stands here is not shown."""
        if where.reason is not None:
            return where.reason
        if self.fields.in_code:
            return "field-code"
        if look.hidden:
            return "hidden"
        if look.white and not where.grounded:
            return "white"
        return "note-mark" if look.mark else None

    def _note(self, mark: etree._Element, where: Where, look: Look) -> Look:
        """A mark of a note adds nothing to the text, nor does one typed after it."""
        if self._reason(where, look) is None:
            self.met.notes[NOTES[str(mark.tag)], mark.get(f"{W}id", "")] = None
        return look._replace(mark=is_on(mark.get(f"{W}customMarkFollows", "0")))

    def _deleted_text(self, text: etree._Element, where: Where, look: Look) -> None:
        self._say(characters(text), where._replace(reason=where.reason or "deleted"), look)

    def _symbol(self, symbol: etree._Element, where: Where, look: Look) -> None:
        font, code = symbol.get(f"{W}font", look.font), symbol.get(f"{W}char", "")
        sign = sign_of(font, code)
        if sign == UNKNOWN:
            name = f"{font} {code}"
            self.met.unknown[name] = self.met.unknown.get(name, 0) + 1
        self._say(sign, where, look)

    def _changed(self, element: etree._Element, where: Where, look: Look) -> None:
        self._walk(element, within(element, where), look)

    def _field(self, mark: etree._Element, where: Where, look: Look) -> None:
        if text := shown_choice(mark):
            self._say(text, where, look)
        self.fields.meet(mark)

    def _choice(self, alternate: etree._Element, where: Where, look: Look) -> None:
        pick = self.choices.of(alternate)
        if pick.chosen is not None:
            self._walk(pick.chosen, where, look)
        for other in pick.others:
            self._line.append(Piece(other, reason=where.reason or "fallback"))

    def _drawing(self, drawing: etree._Element, where: Where, look: Look) -> None:
        reason = self._reason(where, look)
        if reason is None and (kind := unread_kind(drawing, self._width)):
            self._line.append(Piece("", unread=kind))
        inside = where._replace(reason=reason)
        for art in drawing.iter(f"{V}textpath"):
            if string := art.get("string"):
                self._line.append(Piece(string, reason=reason or "word-art"))
        if next(drawing.iter(*TEXTS), None) is not None:
            self._walk(drawing, inside, look)

    def _box(self, box: etree._Element, where: Where, look: Look) -> None:
        inside = where._replace(reason=self._reason(where, look._replace(white=False)))
        self._inside.append((box, inside._replace(grounded=True)))

    def _ruby(self, ruby: etree._Element, where: Where, look: Look) -> None:
        for part in ruby.findall(f"{W}rubyBase"):
            self._walk(part, where, look)
        for part in ruby.findall(f"{W}rt"):
            self._walk(part, where._replace(reason=where.reason or "ruby"), look)

    def _equation(self, element: etree._Element, where: Where, look: Look) -> None:
        say_equation(
            element,
            lambda sign: self._say(sign, where, look),
            lambda part: self._walk(part, where, look),
        )


_HANDLERS: dict[str, _Handler] = {
    DEL_TEXT: Inline._deleted_text,
    f"{W}sym": Inline._symbol,
    **dict.fromkeys(CHANGES, Inline._changed),
    f"{W}fldChar": Inline._field,
    ALTERNATE: Inline._choice,
    DRAWING: Inline._drawing,
    PICT: Inline._drawing,
    OBJECT: Inline._drawing,
    BOX: Inline._box,
    P: Inline._box,
    TBL: Inline._box,
    f"{W}ruby": Inline._ruby,
    **dict.fromkeys(STRUCTURES, Inline._equation),
}
