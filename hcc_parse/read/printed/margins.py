"""Page numbers and running heads: lines that stand in the margin and belong to no text."""

from collections.abc import Iterable, Iterator

from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.words import Line

MARGIN = 0.09  # of the longer side of a page: where page numbers and running heads stand
MANY = 3  # pages: a report with fewer must repeat its line at the very same height
APART = 1.0  # of the height of a line: the least room between a running head and the text
SAME = 1.5  # points
FOOT = 0.045  # of the height of a page: text ends above, 20 mm from the edge by Decree 30/2020
BELOW = 2.5  # of the height of a line: the room between the text and a line at the foot

Key = tuple[str, bool]
"""The words of a line in the margin, digits alike, and whether it is at the foot."""


def set_margins_aside(pages: list[Page]) -> None:
    """Set aside page numbers, and lines that stand at one place of the margin on many pages."""
    heads = _running_heads(pages)
    for page in pages:
        kept = []
        margin = {id(line) for line in _margin(page)}
        for line in page.lines:
            if id(line) in margin and _is_page_number(line):
                page.asides.append((line, "page-number"))
            elif id(line) in margin and (_key(line, page) in heads or _is_foot(line, page)):
                page.asides.append((line, "running-head"))
            else:
                kept.append(line)
        page.lines = kept


def _running_heads(pages: list[Page]) -> set[Key]:
    """Lines of the margin that more than half of the pages have.

    Where only two pages have it, the line stands at one height, clear of the text.
    """
    places: dict[Key, list[tuple[Page, Line]]] = {}
    for page in pages:
        for line in _margin(page):
            places.setdefault(_key(line, page), []).append((page, line))
    heads = set()
    for key, found in places.items():
        if len({page.number for page, _ in found}) * 2 < len(pages):
            continue
        many = len(found) >= MANY and len(found) * 2 > len(pages)
        if many or (len(found) > 1 and _is_fixed(found)):
            heads.add(key)
    return heads


def _is_fixed(found: list[tuple[Page, Line]]) -> bool:
    """Whether a line always stands as far from its edge, with room between it and the text."""
    edges = [_edge(line, page)[1] for page, line in found]
    if max(edges) - min(edges) >= SAME:
        return False
    for page, line in found:
        margin = {id(other) for other in _margin(page)}
        text = [other for other in page.lines if id(other) not in margin]
        if not _is_clear(line, text, page):
            return False
    return True


def _is_foot(line: Line, page: Page) -> bool:
    """Whether a line stands below where text ends, far from it: such is no text on any page."""
    if page.height - line[0].box.bottom >= FOOT * page.height:
        return False
    others = [other for other in page.lines if other is not line and not _is_page_number(other)]
    return _is_clear(line, others, page, BELOW)


def _is_clear(line: Line, others: Iterable[Line], page: Page, apart: float = APART) -> bool:
    """Whether there is room between a line and all that else stands on the page."""
    box = line[0].box
    room = apart * (box.bottom - box.top)
    boxes = [other[0].box for other in others] + [table.box for table in page.tables]
    return all(other.top - box.bottom > room or box.top - other.bottom > room for other in boxes)


def _margin(page: Page) -> Iterator[Line]:
    depth = MARGIN * max(page.width, page.height)  # a page on its side has the same margins
    for line in page.lines:
        box = line[0].box
        if box.bottom < depth or box.top > page.height - depth:
            yield line


def _edge(line: Line, page: Page) -> tuple[bool, float]:
    """Whether a line is at the foot of its page, and its distance from that edge in points."""
    top, bottom = line[0].box.top, page.height - line[0].box.bottom
    return (True, bottom) if bottom < top else (False, top)


def _is_page_number(line: Line) -> bool:
    text = " ".join(word.text for word in line).casefold().removeprefix("trang ")
    number, _, total = text.strip("-– ").partition("/")
    return number.strip().isdecimal() and len(number) < 5 and (not total or total.isdecimal())


def _key(line: Line, page: Page) -> Key:
    words = "".join("#" if c.isdigit() else c for word in line for c in word.text)
    return words, _edge(line, page)[0]
