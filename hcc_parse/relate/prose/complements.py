"""What is so and what is not, out of all: `574 phiếu, trong đó 571 hợp lệ và 13 không hợp lệ`."""

import re
from collections.abc import Iterator, Sequence

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.told_sums import is_explained, listed_sum, parts_sum
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

NEXT = re.compile(r"[^\d.;:()]{0,50}(?:,|;| va)[^\d.;:()]{0,40}")
NEAR = re.compile(r"[^\d.;]{0,60}")
TAIL = re.compile(r"[,;:.()]| va\b| chiem\b| dat\b")
SAID = Said("số như vậy và số không như vậy", "those that are so and those that are not")


def complements(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield wholes with two counts behind them, the name of one being that of the other denied.

    Both together are never more than all; they may be fewer, for some papers never come back.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `not-met-told` denies.
    """
    denied = said(words_of(knowledge, "not-met-told"))
    for whole, one, two in zip(figures, figures[1:], figures[2:], strict=False):
        if not _are_told(whole, one, two) or whole.unit is None:
            continue
        parts = (one, two)
        names = [_name(figure, whole) for figure in parts]
        first, second = (denied.sub("", name, count=1).strip() for name in names)
        so = [denied.match(name) is None for name in names]
        if not first or first != second or so[0] == so[1]:
            continue
        more = parts_sum(parts) > whole.value and max(one.value, two.value) <= whole.value
        if more and not is_explained(whole, parts, figures):
            yield listed_sum(whole, parts, SAID, at_most=True)


def _are_told(whole: Figure, one: Figure, two: Figure) -> bool:
    """Whether three plain counts of one thing follow each other in a sentence."""
    figures = (whole, one, two)
    if any(f.kind != "count" or f.qualifier is not None or f.decimals for f in figures):
        return False
    if not {one.unit, two.unit} <= {whole.unit, None} or one.value == two.value == whole.value:
        return False
    return _follows(whole, one, NEAR) and _follows(one, two, NEXT)


def _follows(before: Figure, figure: Figure, shape: re.Pattern[str]) -> bool:
    told = before.lead + before.text
    same = figure.place.address == before.place.address and figure.lead.startswith(told)
    return same and shape.fullmatch(unmark(figure.lead[len(told) :])) is not None


def _name(figure: Figure, whole: Figure) -> str:
    """What a count is of, by the words behind it or else before it, without its unit."""
    behind = TAIL.split(unmark(figure.path[1]))[0].strip()
    before = re.split(r"[:,;(]", unmark(figure.path[0]))[-1].strip()
    unit = unmark(whole.unit or "")
    return (behind or before).removeprefix(unit).removeprefix("so ").removeprefix(unit).strip()
