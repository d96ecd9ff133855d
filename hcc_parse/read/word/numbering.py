"""Word's automatic numbers, as the reader of the page sees them: `I.`, `1.1.`, `a)`, `-`."""

from dataclasses import dataclass, field

from lxml import etree

from hcc_parse.read.word.text import W, text_of

BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "-", "\uf0d8": "▪", "\uf076": "•", "o": "○"}
ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
LETTERS = "abcdefghijklmnopqrstuvwxyz"
DEEPEST = 9


@dataclass(frozen=True, slots=True)
class _Level:
    format: str
    text: str
    start: int


@dataclass(slots=True)
class Numbering:
    """The lists of a document and how far each has counted.

    Attributes:
        levels: The nine levels of each abstract list.
        lists: Which abstract list a list (`w:numId`) follows; lists of one abstract count on.
        styles: The list and level that a paragraph style brings along.
        counts: How far each abstract list has counted, level by level.
    """

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    counts: dict[str, list[int]] = field(default_factory=dict)
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)

    def text_of(self, paragraph: etree._Element) -> str:
        """The text of a paragraph with its number before it."""
        label, text = self.label(paragraph), text_of(paragraph)
        return f"{label} {text}" if label and text else label or text

    def label(self, paragraph: etree._Element) -> str:
        """The number or sign that Word prints before a paragraph; counts one further."""
        found = self._list_of(paragraph)
        if found is None:
            return ""
        list_id, depth = found
        abstract = self.lists.get(list_id)
        levels = self.levels.get(abstract or "")
        if abstract is None or not levels or depth not in levels:
            return ""
        counts = self.counts.setdefault(abstract, [])
        self._restart(list_id, counts)
        del counts[depth + 1 :]
        while len(counts) <= depth:
            level = levels.get(len(counts))
            counts.append((level.start if level else 1) - (len(counts) == depth))
        counts[depth] += 1
        return _written(levels, counts, depth)

    def _restart(self, list_id: str, counts: list[int]) -> None:
        """A list that overrides its start begins anew the first time it is met."""
        for depth, start in self.restarts.pop(list_id, {}).items():
            del counts[depth:]
            while len(counts) < depth:
                counts.append(1)
            counts.append(start - 1)

    def _list_of(self, paragraph: etree._Element) -> tuple[str, int] | None:
        own = paragraph.find(f"{W}pPr/{W}numPr")
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        inherited = self.styles.get(style.get(f"{W}val", "")) if style is not None else None
        if own is None:
            return inherited
        list_id = _value(own, "numId") or (inherited[0] if inherited else "")
        depth = _value(own, "ilvl") or (str(inherited[1]) if inherited else "0")
        if list_id in ("", "0") or not depth.isdecimal():
            return None
        return list_id, min(_whole(depth, DEEPEST), DEEPEST)


def numbering_of(numbering: etree._Element | None, styles: etree._Element | None) -> Numbering:
    """Read the lists of a document from its numbering part and its styles part."""
    found = Numbering()
    if numbering is None:
        return found
    for abstract in numbering.iter(f"{W}abstractNum"):
        levels = {
            _whole(level.get(f"{W}ilvl", "0"), -1): _Level(
                format=_value(level, "numFmt") or "decimal",
                text=_value(level, "lvlText"),
                start=_whole(_value(level, "start"), 1),
            )
            for level in abstract.iter(f"{W}lvl")
        }
        found.levels[abstract.get(f"{W}abstractNumId", "")] = levels
    for list_ in numbering.iter(f"{W}num"):
        list_id = list_.get(f"{W}numId", "")
        found.lists[list_id] = _value(list_, "abstractNumId")
        for override in list_.iter(f"{W}lvlOverride"):
            if start := _value(override, "startOverride"):
                depth = _whole(override.get(f"{W}ilvl", "0"), 0)
                found.restarts.setdefault(list_id, {})[depth] = _whole(start, 1)
    found.styles = _styles(styles)
    return found


def _styles(styles: etree._Element | None) -> dict[str, tuple[str, int]]:
    """The list of each paragraph style, its own or that of the style it is based on."""
    own: dict[str, tuple[str, int]] = {}
    based: dict[str, str] = {}
    for style in styles.iter(f"{W}style") if styles is not None else ():
        name = style.get(f"{W}styleId", "")
        based[name] = _value(style, "basedOn")
        properties = style.find(f"{W}pPr/{W}numPr")
        if properties is not None and _value(properties, "numId") not in ("", "0"):
            own[name] = (_value(properties, "numId"), _whole(_value(properties, "ilvl"), 0))
    for name in based:
        ancestor, steps = name, 0
        while ancestor not in own and based.get(ancestor) and steps < 20:
            ancestor, steps = based[ancestor], steps + 1
        if ancestor in own:
            own[name] = own[ancestor]
    return own


def _written(levels: dict[int, _Level], counts: list[int], depth: int) -> str:
    level = levels[depth]
    if level.format == "bullet":
        return BULLETS.get(level.text, level.text)
    if level.format == "none":
        return ""
    text = level.text
    for n in range(depth + 1):
        shape = levels[n].format if n in levels else "decimal"
        text = text.replace(f"%{n + 1}", _number(counts[n], shape))
    return text


def _number(value: int, shape: str) -> str:
    if shape in ("upperRoman", "lowerRoman"):
        roman = _roman(value)
        return roman if shape == "upperRoman" else roman.lower()
    if shape in ("upperLetter", "lowerLetter") and value > 0:
        letter = LETTERS[(value - 1) % 26] * ((value - 1) // 26 + 1)
        return letter.upper() if shape == "upperLetter" else letter
    return f"{value:02d}" if shape == "decimalZero" else str(value)


def _roman(value: int) -> str:
    digits = ""
    for worth, sign in ROMAN:
        while 0 < worth <= value < 90:
            digits, value = digits + sign, value - worth
    return digits or str(value)


def _value(element: etree._Element, tag: str) -> str:
    child = element.find(f"{W}{tag}")
    return child.get(f"{W}val", "") if child is not None else ""


def _whole(text: str, default: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 6 else default
