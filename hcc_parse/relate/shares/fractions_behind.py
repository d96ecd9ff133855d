"""Shares with their fraction in brackets behind: `chiếm 46,51 % tổng số hồ sơ (60/129 hồ sơ)`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Base, Figure, Knowledge, Ratio
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

OF = re.compile(r"\s?%\s(?:cua |tren |trong )?(?:tong |tong so |so )[a-z ]{2,80}\(\s?$")
AGAIN = re.compile(r"\bchiem\b")  # `chiếm 7% tổng số nhưng chiếm hơn nửa số quá hạn (11/20 hồ sơ)`
COMPARED = ("rise", "fall", "against", "planned")
STROKE = re.compile(r"[^\d()]{0,12}/\s?")
WHOLE = 100


def fractions_behind(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Ratio]:
    """Yield the shares of a whole told in words whose part and whole stand in brackets behind.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words of movement and comparison.
    """
    other = said((*words_of(knowledge, *COMPARED), *earlier_times(knowledge)), "truoc do")
    for share, part, base in zip(figures, figures[1:], figures[2:], strict=False):
        if share.kind != "share" or share.whole is not None or share.value >= WHOLE:
            continue
        if (part.kind, base.kind) != ("count", "count") or part.unit != base.unit:
            continue
        if not base.lead.startswith(part.lead) or not part.lead.startswith(share.lead):
            continue
        words = unmark(part.lead[len(share.lead) + len(share.text) :])
        stroke = base.lead[len(part.lead) + len(part.text) :]
        if not OF.fullmatch(words) or AGAIN.search(words) or not STROKE.fullmatch(stroke):
            continue
        if other.search(words) or other.search(unmark(share.lead[-60:])):
            continue
        if 0 < part.value <= base.value:
            yield Ratio(
                share=share,
                numerator=Base(part.value, (part,)),
                bases=(Base(base.value, (base,)),),
                subject=share.label or part.label,
                told=True,
            )
