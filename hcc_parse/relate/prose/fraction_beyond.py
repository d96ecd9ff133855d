"""More complaints answered than came: `tiếp nhận 05 phản ánh. Đến nay đã trả lời 06/06`."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby, pairwise

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

COMPLAINTS = "phản ánh"
NEAR = 60  # letters before a fraction that say what was done
SAID = Said("số đã xử lý trên số đã tiếp nhận", "those dealt with, of those that came")


def fraction_beyond(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the complaints that came, with a fraction dealt with of more than they.

    Nothing is told where the paragraph or one beside it speaks of what an earlier period left, or
    tells several counts of what came.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `came` tells what came; `answered` and `dealt-with` what was done,
            `brought-over` and `flow-carried` what an earlier period left.
    """
    ways, came, over = (
        said(words_of(knowledge, *roles))
        for roles in (("answered", "dealt-with"), ("came",), ("brought-over", "flow-carried"))
    )
    paragraphs = [list(found) for _, found in groupby(figures, key=lambda f: f.place.address)]
    for place, told in enumerate(paragraphs):
        near = [*(paragraphs[place - 1] if place else ()), *told]
        if any(over.search(unmark(f"{f.lead} {' '.join(f.path)}")) for f in near):
            continue
        for one, base in pairwise(told):
            words = unmark(f"{one.lead[-NEAR:]} {' '.join(base.path)}")
            if _is_full(one, base) and ways.search(words):
                before = near[: next(n for n, f in enumerate(near) if f is one)]
                yield from _beyond(one, before, came)


def _is_full(one: Figure, base: Figure) -> bool:
    """Whether two numbers are one fraction of all: `06/06 phản ánh`."""
    written = base.lead == f"{one.lead}{one.text}/" and one.value == base.value
    return written and base.unit in (None, COMPLAINTS)


def _beyond(one: Figure, before: Sequence[Figure], came: re.Pattern[str]) -> Iterator[Sum]:
    """The one count of what came that a fraction is more than, if nothing else explains it."""
    counts = [f for f in before if f.whole is None and f.unit in (None, COMPLAINTS)]
    wholes = [f for f in counts if f.unit == COMPLAINTS and f.qualifier is None]
    if len(wholes) != 1 or wholes[0].kind != "count" or not came.search(unmark(wholes[0].lead)):
        return
    sums = {a.value + b.value for a, b in combinations(counts, 2)}
    if one.value > wholes[0].value and one.value not in sums:
        yield _sum_of(wholes[0], one)


def _sum_of(whole: Figure, part: Figure) -> Sum:
    return Sum(
        kind="part",
        total=whole,
        parts=(part,),
        basis=SAID,
        subject=quoted(whole.label or COMPLAINTS),
        certain=False,
        at_most=True,
    )
