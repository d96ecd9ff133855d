"""The lists that a Word file defines: the nine levels of each, and which list a style brings."""

from dataclasses import dataclass, replace

from lxml import etree

from hcc_parse.read.word.bounds import DEEPEST_LEVEL
from hcc_parse.read.word.names import RPR, VAL, W
from hcc_parse.read.word.styles import Styles, is_on, value

LONGEST_LINK = 5  # lists that only name another list


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered.

    Attributes:
        format: The shape of its number, as `w:numFmt` names it.
        text: What is printed, with `%1` for the count of the first level.
        start: Where it begins.
        restart: It begins anew after a level of fewer than this many; 0: never; None: after any.
        legal: Whether the numbers of all levels are plain ones here.
        follows: What separates it from the text: `tab`, `space` or `nothing`.
        style: The paragraph style that stands for this level.
        font: The font of a bullet.
        custom: How the numbers of a shape of its own look.
        hidden: Whether it is not shown.
    """

    format: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False
    follows: str = "tab"
    style: str = ""
    font: str = ""
    custom: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as paragraphs name it (`w:num`): lists of one `abstract` count on together."""

    abstract: str
    levels: dict[int, Level]
    restarts: dict[int, int]


def lists_of(numbering: etree._Element | None, styles: Styles) -> dict[str, Listing]:
    """Read the lists of a document by their `w:numId`."""
    if numbering is None:
        return {}
    abstracts = {
        each.get(f"{W}abstractNumId", ""): each for each in numbering.iter(f"{W}abstractNum")
    }
    nums = {each.get(f"{W}numId", ""): each for each in numbering.iter(f"{W}num")}
    levels: dict[str, dict[int, Level]] = {}
    found: dict[str, Listing] = {}
    for name, num in nums.items():
        abstract = _linked(value(num, "abstractNumId"), abstracts, nums, styles)
        if abstract not in abstracts:
            continue
        if abstract not in levels:
            levels[abstract] = {
                whole(each.get(f"{W}ilvl"), -1): _level(each, styles)
                for each in abstracts[abstract].iter(f"{W}lvl")
            }
        found[name] = _with_overrides(num, abstract, levels[abstract], styles)
    return found


def whole(text: str | None, default: int) -> int:
    """A whole number from an attribute, or a default where none stands there."""
    return int(text) if text and text.isdecimal() and len(text) < 6 else default


def _linked(
    abstract: str,
    abstracts: dict[str, etree._Element],
    nums: dict[str, etree._Element],
    styles: Styles,
) -> str:
    """The abstract list that holds the levels, where one only names a style of numbering."""
    for _ in range(LONGEST_LINK):
        element = abstracts.get(abstract)
        link = value(element, "numStyleLink") if element is not None else ""
        if not link:
            break
        style = styles.elements.get(link)
        properties = style.find(f"{W}pPr/{W}numPr") if style is not None else None
        num = nums.get(value(properties, "numId")) if properties is not None else None
        target = value(num, "abstractNumId") if num is not None else ""
        if target in ("", abstract):
            target = next(
                (name for name, each in abstracts.items() if value(each, "styleLink") == link),
                abstract,
            )
        if target == abstract:
            break
        abstract = target
    return abstract


def _with_overrides(
    num: etree._Element, abstract: str, levels: dict[int, Level], styles: Styles
) -> Listing:
    restarts: dict[int, int] = {}
    for override in num.iter(f"{W}lvlOverride"):
        depth = whole(override.get(f"{W}ilvl"), 0)
        own = override.find(f"{W}lvl")
        if own is not None:
            levels = {**levels, depth: _level(own, styles)}
        if start := value(override, "startOverride"):
            restarts[depth] = whole(start, 1)
            if depth in levels:
                levels = {**levels, depth: replace(levels[depth], start=restarts[depth])}
    depths = {depth: level for depth, level in levels.items() if 0 <= depth <= DEEPEST_LEVEL}
    return Listing(abstract, depths, restarts)


def _level(element: etree._Element, styles: Styles) -> Level:
    shape = next(element.iter(f"{W}numFmt"), None)  # it may stand in an mc:AlternateContent
    restart, legal = value(element, "lvlRestart"), element.find(f"{W}isLgl")
    properties = element.find(RPR)
    look = styles.run(properties, styles.paragraph("")) if properties is not None else None
    return Level(
        format=(shape.get(VAL) if shape is not None else "") or "decimal",
        text=value(element, "lvlText"),
        start=whole(value(element, "start"), 1),
        restart=whole(restart, DEEPEST_LEVEL) if restart else None,
        legal=legal is not None and is_on(legal.get(VAL)),
        follows=value(element, "suff") or "tab",
        style=value(element, "pStyle"),
        font=look.font if look else "",
        custom=shape.get(f"{W}format", "") if shape is not None else "",
        hidden=look.hidden if look else False,
    )
