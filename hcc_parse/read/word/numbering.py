"""Word's automatic numbers, as the reader of the page sees them: `I.`, `1.1.`, `a)`, `-`."""

import re

from lxml import etree

from hcc_parse.read.letters.symbols import bullet_of
from hcc_parse.read.word.bounds import DEEPEST_LEVEL
from hcc_parse.read.word.counting import written
from hcc_parse.read.word.lists import Level, Listing, lists_of, whole
from hcc_parse.read.word.names import W
from hcc_parse.read.word.pieces import Piece
from hcc_parse.read.word.styles import Styles, value

NONE = ("", "0")  # the number of no list
COUNT = re.compile(r"%([1-9])")


class Numbering:
    """The lists of a document, and how far each has counted, level by level."""

    def __init__(self, numbering: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._lists = lists_of(numbering, styles)
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()
        self._of_style: dict[str, tuple[str, int] | None] = {}

    def label(self, properties: etree._Element | None, style: str, *, before: str) -> list[Piece]:
        """The number or sign that Word prints before a paragraph; counts one further.

        Args:
            properties: The `w:pPr` of the paragraph.
            style: Its style.
            before: The text before which it stands.
        """
        found = self._list_of(properties, style) if self._lists else None
        if found is None or found[0] not in self._lists:
            return []
        name, depth = found
        listing = self._lists[name]
        level = listing.levels.get(depth)
        if level is None:
            return []
        self._count(name, listing, depth)
        text = "" if level.hidden else self._written(listing, level, depth)
        if not text:
            return []
        is_tight = level.follows == "nothing" and not (text[-1:] + before[:1]).isalnum()
        return [Piece(text + ("" if is_tight else " "), level.font)]

    def _count(self, name: str, listing: Listing, depth: int) -> None:
        counts = self._counts.setdefault(listing.abstract, {})
        if name not in self._begun:  # a list that overrides its start begins anew once
            self._begun.add(name)
            for restarted in listing.restarts:
                for deeper in [each for each in counts if each >= restarted]:
                    del counts[deeper]
        for deeper in [each for each in counts if each > depth]:
            level = listing.levels.get(deeper)
            restart = level.restart if level else None
            if restart is None or depth < restart:
                del counts[deeper]
        for above in range(depth):
            counts.setdefault(above, _start(listing, above))
        counts[depth] = counts[depth] + 1 if depth in counts else _start(listing, depth)

    def _written(self, listing: Listing, level: Level, depth: int) -> str:
        if level.format == "bullet":
            return bullet_of(level.text, level.font)
        counts = self._counts[listing.abstract]

        def count(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            other = listing.levels.get(at)
            if at > depth or other is None:
                return str(counts.get(at, "")) if at <= depth else ""
            shape = "decimal" if level.legal else other.format
            return "" if shape == "none" else written(counts[at], shape, other.custom)

        return COUNT.sub(count, level.text)

    def _list_of(self, properties: etree._Element | None, style: str) -> tuple[str, int] | None:
        own = properties.find(f"{W}numPr") if properties is not None else None
        style = style or self._styles.default
        if style not in self._of_style:
            self._of_style[style] = self._list_in(style)
        inherited = self._of_style[style]
        if own is None:
            return inherited
        name = value(own, "numId") or (inherited[0] if inherited else "")
        depth = value(own, "ilvl") or (str(inherited[1]) if inherited else "0")
        if name in NONE or not depth.isdecimal():
            return None
        return name, min(whole(depth, DEEPEST_LEVEL), DEEPEST_LEVEL)

    def _list_in(self, style: str) -> tuple[str, int] | None:
        """The list of a paragraph style, its own or that of the styles it is based on."""
        depth = ""
        for element in self._styles.chain(style):
            properties = element.find(f"{W}pPr/{W}numPr")
            if properties is None:
                continue
            depth = depth or value(properties, "ilvl")
            name = value(properties, "numId")
            if name == "0":
                return None
            if name in self._lists:
                own = element.get(f"{W}styleId", "")
                levels = self._lists[name].levels.items()
                linked = (at for at, level in levels if level.style in (style, own))
                return name, next(linked, min(whole(depth, 0), DEEPEST_LEVEL))
        return None


def _start(listing: Listing, depth: int) -> int:
    level = listing.levels.get(depth)
    return level.start if level else 1
