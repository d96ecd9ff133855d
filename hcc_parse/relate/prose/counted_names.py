"""Names that are counted and then told one by one: `ở 03 lĩnh vực: đất đai 09 hồ sơ, …`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Refuted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

MOST = 30  # names that are told one by one
JOINED = re.compile(r",| va ")
NAME = r"[^\d();:]{2,60}(?:\d{1,2} )?[(:]? ?"  # `quầy 3 (`


class _Words(NamedTuple):
    opens: re.Pattern[str]
    other: re.Pattern[str]


def counted_names(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Refuted]:
    """Yield counts of names that are not as many as the names told behind the colon.

    Only where each name has one figure, all of them of one unit, up to the end of the sentence.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `listed-name` are the words for what is counted, `listed-not` those that make of
            a list something else.
    """
    words = _words(words_of(knowledge, "listed-name"), words_of(knowledge, "listed-not"))
    for at, figure in enumerate(figures):
        if figure.kind == "share" or figure.value != int(figure.value):
            continue
        if figure.qualifier is not None or not 2 <= figure.value <= MOST:
            continue
        items = list(_items(figure, figures[at + 1 : at + 2 + MOST], words))
        missing = int(figure.value) - len(items)
        if len(items) > 1 and missing and not 0 < missing <= _joined(figure, items):
            yield Refuted(
                way="count",
                text=f"{figure.text} {figure.unit or ''}".strip(),
                place=figure.place,
                against=tuple(items),
            )


def _items(whole: Figure, behind: Sequence[Figure], words: _Words) -> Iterator[Figure]:
    """The figures of the names, none where the list is told in another way."""
    last, items = whole, list[Figure]()
    for figure in behind:
        if not figure.lead.startswith(f"{last.lead}{last.text}"):
            break
        between = unmark(figure.lead[len(last.lead) + len(last.text) :])
        unit = unmark(items[0].unit or "") if items else ""
        shape = words.opens if not items else _next(unit)
        if shape.fullmatch(between) is None or words.other.search(between):
            return
        if figure.kind != "count" or (items and figure.unit != items[0].unit):
            return
        items.append(figure)
        last = figure
    if not (last.path and last.path[1]):
        yield from items


def _joined(whole: Figure, items: list[Figure]) -> int:
    """How many names share a figure with another: `thôn Tây và thôn Nam 20 hồ sơ`."""
    many, last = 0, whole
    for item in items:
        between = unmark(item.lead[len(last.lead) + len(last.text) :]).strip()
        name = between.partition(",")[2] or between if last is not whole else between
        many += len(JOINED.findall(f" {name.strip().removeprefix('va ')} "))
        last = item
    return many


@cache
def _next(unit: str) -> re.Pattern[str]:
    """From one figure to the next: its unit, a mark, and a name."""
    own = rf"(?: {re.escape(unit)})?" if unit else ""
    return re.compile(rf"{own}\)?(?:[,;]| va)(?: va)? {NAME}")


@cache
def _words(names: tuple[str, ...], others: tuple[str, ...]) -> _Words:
    return _Words(
        re.compile(rf" {one_of(names)}(?: [a-z]+){{0,3}} ?: ?{NAME}"),
        said(others),
    )
