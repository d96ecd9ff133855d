"""Marks the names of periods in a finished draft; what is printed stays the same."""

import re
from collections.abc import Callable, Iterator
from string import Formatter

from corpus.generate.draft import ABOVE, LEFT, Draft, Mark

OUTSIDE = r"(?<!\w)(?<!tháng \d )(?<!tháng \d\d )"  # not the year of `03 tháng 01 năm 2027`


def mark_names(draft: Draft) -> None:
    """Put a mark in the place of every name of this period or the next that the text spells out.

    It comes last, since the slips choose among words that stand in the templates.
    """
    if not draft.spans:
        return
    names = sorted(map(re.escape, draft.spans), key=len, reverse=True)
    pattern = re.compile(rf"{OUTSIDE}(?:{'|'.join(names)})(?!\w)", re.IGNORECASE)
    count = 0

    def mark(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return draft.put(Mark(kind="span", text=match[0]), f"span{count}")

    for line in draft.lines():
        line.template = _with(line.template, pattern, mark)
    for sheet in draft.sheets():
        for row in sheet.rows:
            row.cells = [c if c in (LEFT, ABOVE) else _with(c, pattern, mark) for c in row.cells]


def _with(template: str, pattern: re.Pattern[str], mark: Callable[[re.Match[str]], str]) -> str:
    """A template with marks in its words; keys stay."""
    return "".join(_parts(template, pattern, mark))


def _parts(
    template: str, pattern: re.Pattern[str], mark: Callable[[re.Match[str]], str]
) -> Iterator[str]:
    for words, key, _, _ in Formatter().parse(template):
        yield pattern.sub(mark, words)
        if key is not None:
            yield f"{{{key}}}"
