"""More complaints answered than came: `Tổng số tiếp nhận: 7. Đã trả lời 9; 1 đang xem xét`."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.behind import words_behind
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

COMPLAINTS = "phản ánh"
OF_TIME = re.compile(r"\b(?:quy|thang|nam|ky) (?!nay\b)\w+")
TOTAL = re.compile(r"\btong so\b")
SAID = Said("số đã xử lý và số còn lại", "those dealt with and those open")


def answered_beyond(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield a total of complaints that came, with those answered and those open behind it.

    Those answered alone are more than the total, and one slip of the hand would make all agree.
    Nothing is told where the paragraph or one beside it speaks of what an earlier period left.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `complaints` tells what came; `answered` and `dealt-with` are words before the
            number dealt with, `still-open` words behind or before the one left, `brought-over`
            and `flow-carried` tell of what an earlier period left.
    """
    things, open_ = (said(words_of(knowledge, role)) for role in ("complaints", "still-open"))
    over = said(words_of(knowledge, "brought-over", "flow-carried"))
    ways = one_of(words_of(knowledge, "answered", "dealt-with"))
    dealt = re.compile(rf"\s*(?:da|duoc) {ways}(?:(?:,| va) {ways})?[a-z ]{{0,25}}:?\s*")
    came = said(words_of(knowledge, "came"))
    going_on = said(words_of(knowledge, "answered", "dealt-with"))
    paragraphs = [list(found) for _, found in groupby(figures, key=lambda f: f.place.address)]
    for place, told in enumerate(paragraphs):
        whole, lead = told[0], unmark(told[0].lead)
        if not (came.search(lead) and _is_plain(whole)):
            continue
        if whole.unit != COMPLAINTS and not (whole.unit is None and things.search(lead)):
            continue
        near = [f for some in paragraphs[max(place - 1, 0) : place + 2] for f in some]
        if any(over.search(unmark(f"{f.lead} {' '.join(f.path)}")) for f in near):
            continue
        for part, left in pairwise(told[1:]):
            opens = dealt.fullmatch(unmark(part.lead)) and left.lead.startswith(part.lead)
            waits = open_.search(unmark(f"{left.lead[len(part.lead) :]} {left.path[1]}"))
            both = all(_is_plain(f) and f.unit in (None, COMPLAINTS) for f in (part, left))
            more = part.value > whole.value and TOTAL.search(lead) is not None
            again = part.value == whole.value > 0 and left.value > 0  # all, and yet some are left
            again = again and _is_of_now(left, going_on)
            if opens and waits and both and (more or again):
                if is_nearly_all(whole, [part, left]):
                    yield _sum_of(whole, part, left)
                break


def _is_of_now(left: Figure, going_on: re.Pattern[str]) -> bool:
    """Whether one left waits for its answer, and nothing says that it came in another period."""
    words = words_behind(left)
    return going_on.search(words) is not None and OF_TIME.search(words) is None


def _is_plain(figure: Figure) -> bool:
    return figure.kind == "count" and figure.qualifier is None and len(figure.path) > 1


def _sum_of(whole: Figure, part: Figure, left: Figure) -> Sum:
    return Sum(
        kind="breakdown",
        total=whole,
        parts=(part, left),
        basis=SAID,
        subject=quoted(whole.label or COMPLAINTS),
        certain=False,
        at_most=True,
        one_list=True,
    )
