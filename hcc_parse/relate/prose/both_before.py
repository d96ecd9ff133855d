"""Totals of two counts that two lines before tell: `nhận hộ 37; nơi khác 29; hai chiều 66`."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

SAID = Said("hai số nêu ngay trước", "the two counts told right before")


def both_before(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield a total that is called one of both, with the first counts of the two lines before.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `of-both` are words of a total of two, `total-of-both` open it.
    """
    both, opens = (said(words_of(knowledge, role)) for role in ("of-both", "total-of-both"))
    lines = [list(found) for _, found in groupby(figures, key=lambda f: f.place.address)]
    for first, second, told in zip(lines, lines[1:], lines[2:], strict=False):
        total, parts = told[0], [first[0], second[0]]
        words = unmark(f"{total.lead} {' '.join(total.path)}")
        if not both.search(words) or not opens.match(unmark(total.lead).lstrip(" -+*•")):
            continue
        near = [f.place.address.block for f in (*parts, total)]
        if near != list(range(near[0], near[0] + 3)):
            continue
        if any(f.kind != "count" or f.qualifier or f.unit != total.unit for f in (*parts, total)):
            continue
        if total.unit is not None and is_nearly_all(total, parts):
            yield Sum(
                kind="text",
                total=total,
                parts=tuple(parts),
                basis=SAID,
                subject=quoted(total.label or total.unit),
                certain=False,
            )
