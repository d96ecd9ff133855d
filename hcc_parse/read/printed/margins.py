"""Page numbers and running heads: lines that stand in the margin and belong to no text."""

from collections import Counter
from collections.abc import Iterator

from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.words import Line

MARGIN = 0.09  # of the longer side of a page: where page numbers and running heads stand


def set_margins_aside(pages: list[Page]) -> None:
    """Set aside page numbers, and lines that stand at one place of the margin on many pages."""
    repeated = Counter(key for page in pages for key in {_key(line) for line in _margin(page)})
    for page in pages:
        kept = []
        margin = {id(line) for line in _margin(page)}
        for line in page.lines:
            if id(line) in margin and _is_page_number(line):
                page.asides.append((line, "page-number"))
            elif id(line) in margin and len(pages) > 2 and repeated[_key(line)] > len(pages) / 2:
                page.asides.append((line, "running-head"))
            else:
                kept.append(line)
        page.lines = kept


def _margin(page: Page) -> Iterator[Line]:
    depth = MARGIN * max(page.width, page.height)  # a page on its side has the same margins
    for line in page.lines:
        box = line[0].box
        if box.bottom < depth or box.top > page.height - depth:
            yield line


def _is_page_number(line: Line) -> bool:
    text = " ".join(word.text for word in line).casefold().removeprefix("trang ")
    number, _, total = text.strip("-– ").partition("/")
    return number.strip().isdecimal() and len(number) < 5 and (not total or total.isdecimal())


def _key(line: Line) -> str:
    return "".join("#" if c.isdigit() else c for word in line for c in word.text)
