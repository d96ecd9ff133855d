"""How text looks by its styles: its font, whether it is hidden, whether it is raised."""

from typing import NamedTuple

from lxml import etree

from hcc_parse.read.word.bounds import LONGEST_STYLE_CHAIN
from hcc_parse.read.word.names import PPR, RPR, VAL, A, W

FONTS, VANISH, RAISE, LIFT, CHARACTER_STYLE, COLOUR, SHADE, MARKER = (
    f"{W}{tag}"
    for tag in (
        *("rFonts", "vanish", "vertAlign", "position", "rStyle", "color", "shd", "highlight"),
    )
)
WHITE = "FFFFFF"
PAPER = {"", "AUTO", WHITE}
LIFTED, SMALL = 4, 20  # half-points: a mark set by hand is so high at least, so large at most
OFF = {"0", "false", "off"}


class Look(NamedTuple):
    """What of the look of a piece matters.

    `raised` is small and high, `mark` a note's own mark, `white` without a ground of its own.
    """

    font: str = ""
    hidden: bool = False
    raised: bool = False
    mark: bool = False
    white: bool = False


class _Own(NamedTuple):
    """What some run properties say themselves; None where they say nothing."""

    font: str | None = None
    hidden: bool | None = None
    raised: bool | None = None
    white: bool | None = None
    style: str = ""


class Styles:
    """The styles of a document, each looked up when it is first met."""

    def __init__(self, styles: etree._Element | None, theme: etree._Element | None) -> None:
        self._theme = theme
        self._looks: dict[str, Look] = {}
        self.elements: dict[str, etree._Element] = {}
        self.default = ""
        plain = None
        for style in styles.iter(f"{W}style") if styles is not None else ():
            name = style.get(f"{W}styleId", "")
            self.elements[name] = style
            if style.get(f"{W}type") == "paragraph" and is_on(style.get(f"{W}default", "0")):
                self.default = name
        if styles is not None:
            plain = styles.find(f"{W}docDefaults/{W}rPrDefault/{RPR}")
        self._plain = _applied(self._own(plain), Look()) if plain is not None else Look()

    def paragraph(self, name: str) -> Look:
        """The look of the text of a paragraph with a style, or with none."""
        return self._look(name if name in self.elements else self.default)

    def run(self, properties: etree._Element, look: Look) -> Look:
        """The look of a run from its `w:rPr` and the look of its paragraph."""
        own = self._own(properties)
        if own.style in self.elements:
            look = self._in_style(own.style, look)
        return _applied(own, look)

    def chain(self, name: str) -> list[etree._Element]:
        """A style and those that it is based on, nearest first."""
        chain: list[etree._Element] = []
        while name in self.elements and len(chain) < LONGEST_STYLE_CHAIN:
            chain.append(self.elements[name])
            name = value(chain[-1], "basedOn")
        return chain

    def _look(self, name: str) -> Look:
        if name not in self._looks:
            look = self._plain
            for style in reversed(self.chain(name)):
                look = _applied(self._own(style.find(RPR)), look)
                if any(map(is_ground, style.findall(f"{PPR}/{SHADE}"))):
                    look = look._replace(white=False)
            self._looks[name] = look
        return self._looks[name]

    def _in_style(self, name: str, look: Look) -> Look:
        """A character style over a paragraph's; hidden in both is shown, for it is a toggle."""
        own = [self._own(style.find(RPR)) for style in self.chain(name)]
        hidden = next((each.hidden for each in own if each.hidden is not None), False)
        return Look(
            font=next((each.font for each in own if each.font is not None), look.font),
            hidden=look.hidden != hidden,
            raised=next((each.raised for each in own if each.raised is not None), look.raised),
            white=next((each.white for each in own if each.white is not None), look.white),
        )

    def _own(self, properties: etree._Element | None) -> _Own:
        if properties is None:
            return _Own()
        font = hidden = raised = white = None
        style, grounded = "", False
        for each in properties:
            tag = each.tag
            if tag == FONTS:
                font = self._font(each)
            elif tag == VANISH:
                hidden = is_on(each.get(VAL))
            elif tag == RAISE:
                raised = each.get(VAL) == "superscript"
            elif tag == LIFT:
                raised = _is_lifted(properties) or raised
            elif tag == CHARACTER_STYLE:
                style = each.get(VAL, "")
            elif tag == COLOUR:
                white = each.get(VAL, "").upper() == WHITE
            elif tag == MARKER or (tag == SHADE and is_ground(each)):
                grounded = True
        return _Own(font, hidden, raised, False if grounded else white, style)

    def _font(self, fonts: etree._Element) -> str | None:
        """The font of letters beyond ASCII, as Vietnamese ones are, else that of ASCII."""
        for kind in ("hAnsi", "ascii"):
            if themed := fonts.get(f"{W}{kind}Theme"):
                which = "majorFont" if themed.startswith("major") else "minorFont"
                path = f".//{A}{which}/{A}latin"
                latin = self._theme.find(path) if self._theme is not None else None
                return latin.get("typeface", "") if latin is not None else ""
            if named := fonts.get(f"{W}{kind}"):
                return named
        return None


def is_on(text: str | None) -> bool:
    """Whether a switch is on; one without a value is."""
    return text not in OFF


def _is_lifted(properties: etree._Element) -> bool:
    """Whether letters are set small and high by hand, as some programs write a raised number."""
    height, size = value(properties, "position"), value(properties, "sz")
    if not (height.isdecimal() and size.isdecimal() and len(height + size) < 9):
        return False
    return int(height) >= LIFTED and int(size) <= SMALL


def is_ground(shade: etree._Element) -> bool:
    """Whether a shading has a colour on which white letters are seen."""
    pattern = shade.get(VAL, "clear")
    return pattern not in ("clear", "nil") or shade.get(f"{W}fill", "").upper() not in PAPER


def value(element: etree._Element, tag: str) -> str:
    """The `w:val` of a child, or nothing."""
    child = element.find(f"{W}{tag}")
    return child.get(VAL, "") if child is not None else ""


def _applied(own: _Own, look: Look) -> Look:
    if own == _Own(style=own.style):
        return look
    return Look(
        font=look.font if own.font is None else own.font,
        hidden=look.hidden if own.hidden is None else own.hidden,
        raised=look.raised if own.raised is None else own.raised,
        mark=look.mark,
        white=look.white if own.white is None else own.white,
    )
