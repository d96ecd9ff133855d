"""Wholes told by parts that bear one name and a number: `09 ngày (tháng 9: 02; tháng 10: 03 …)`."""

import re
from collections.abc import Container, Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

ITEM = re.compile(
    r"(?:^|[(;,:]|\bva\b)\s*(?P<name>[a-z][a-z ]{1,30}?)\s(?:so )?(?P<ordinal>\d{1,2}|[ivx]{1,4})"
    r"(?:/20\d\d| nam 20\d\d)?\s?:?\s*"
    r"(?:co |la |dat |[\d.]{1,12} [a-z ]{1,20}, "  # `tháng 7: 388 hồ sơ, 6.142.000 đồng`
    r"|(?:truoc |den |het )?(?:ngay )?\d{1,2}/\d{1,2}(?:/\d{4})?[a-z ]{1,30})?$"  # its last day
)
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
MOVED = ("rise", "fall", "shortened", "against")
SIGN = re.compile(r"[(:]")
SAID = Said("các mục đánh số nêu trong câu", "the numbered items that the sentence tells")


class _Words(NamedTuple):
    moves: re.Pattern[str]
    opens: re.Pattern[str]
    some: re.Pattern[str]  # a list of less than all


class _Item(NamedTuple):
    name: str
    ordinal: int
    figure: Figure


def numbered_parts(
    figures: tuple[Figure, ...], made: Container[int], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield wholes with the parts behind them that are numbered one after the other.

    The parts are of the unit of their whole; figures of another unit may stand among them. Only
    where they make it up, or would but for one slip of the hand.

    Args:
        figures: Those of the running text, in its order.
        made: The wholes, by their `id`, that are told by other words already.
        knowledge: The words of movement, and those that open a list.
    """
    words = _words_of(knowledge)
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, whole in enumerate(told):
            if whole.unit is None or whole.kind == "share" or whole.decimals or id(whole) in made:
                continue
            parts = _parts_of(whole, told[place + 1 :], words)
            if len(parts) > 1 and whole.qualifier is None and is_nearly_all(whole, parts):
                yield Sum(
                    kind="breakdown",
                    total=whole,
                    parts=tuple(parts),
                    basis=SAID,
                    subject=quoted(whole.label or whole.unit),
                    certain=False,
                )


def _parts_of(whole: Figure, behind: list[Figure], words: _Words) -> list[Figure]:
    """The figures of its unit behind a whole, if numbered; none where its list is unlike that."""
    items: list[_Item] = []
    for figure in behind:
        if not figure.lead.startswith(whole.lead + whole.text):
            break
        between = unmark(figure.lead[len(whole.lead + whole.text) :])
        if words.moves.search(between) or (items and _is_closed(between)):
            break
        if figure.unit != whole.unit:
            continue
        match = ITEM.search(between)
        opening = between[: match.start("name")] if match else ""
        if match is None or figure.qualifier is not None:
            break
        opened = SIGN.search(opening) or words.opens.search(opening)
        if not opened or words.some.search(opening):
            break
        ordinal = ROMAN.get(match["ordinal"]) or match["ordinal"]
        if not str(ordinal).isdecimal():
            break
        items.append(_Item(match["name"], int(ordinal), figure))
    own = ITEM.search(unmark(whole.lead))
    names = {item.name for item in items}
    alike = len(names) == 1 and (own is None or own["name"] not in names)
    in_order = all(b.ordinal == a.ordinal + 1 for a, b in pairwise(items))
    return [item.figure for item in items] if alike and in_order else []


def _is_closed(between: str) -> bool:
    """Whether the bracket of a list was closed."""
    return between.count(")") > 0 and between.count(")") >= between.count("(")


def _words_of(knowledge: Knowledge) -> _Words:
    moves = (*words_of(knowledge, *MOVED), *earlier_times(knowledge))
    return _Words(
        said(moves, "xuong", "quy dinh"),
        said(knowledge.labels.get("comprising", ())),
        said(knowledge.labels.get("of-which", ()), "rieng", "nhu", "nhieu nhat", "it nhat"),
    )
