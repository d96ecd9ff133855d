"""Counts told as 100 % of another of their paragraph: `05 văn bản, đạt 100% số hồ sơ quá hạn`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from hcc_parse.domain import Base, Figure, Knowledge, Ratio
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import fold, unmark

OF = re.compile(r"^\s?%\s(?:tong so|so|cua|cua so)\s(?P<words>[a-z ]{4,60}?)\s*(?:[.;,)]|$)")
ENDS = re.compile(r"[,;:.()\d]")
WHOLE, FEWEST_WORDS = 100, 3


def all_of_named(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Ratio]:
    """Yield the shares of 100 % whose base is the one count before that bears its words.

    Only of what goes to each one by one, `văn bản xin lỗi`; a course may reach all of the staff.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `one-each` are the words for what goes to each.
    """
    reached = one_of(words_of(knowledge, "amounts-to"))
    leads = re.compile(rf"[^\d.;()]{{0,40}},?\s?\(?{reached}?\s?(?:ty le )?$")
    other = said((*words_of(knowledge, "planned"), *earlier_times(knowledge)), "phai", "can")
    each = tuple(fold(word) for word in knowledge.number_words.get("one-each", ()))
    for place, (part, share) in enumerate(pairwise(figures)):
        if share.kind != "share" or share.value != WHOLE or part.kind != "count":
            continue
        if part.place.address != share.place.address or part.qualifier or share.qualifier:
            continue
        if not any(word in fold(" ".join((part.unit or "", *part.path))) for word in each):
            continue
        between = unmark(share.lead[len(part.lead) + len(part.text) :])
        base = OF.match(unmark(share.phrase.partition(share.text)[2]))
        if base is None or other.search(base["words"]) or not leads.fullmatch(between):
            continue
        words = set(base["words"].split())
        named = [
            f
            for f in figures[:place]
            if f.place.address == part.place.address and f.kind == "count" and words <= _words(f)
        ]
        if len(words) < FEWEST_WORDS or len(named) != 1 or named[0].qualifier is not None:
            continue
        if part.unit != named[0].unit and part.value < named[0].value:
            yield Ratio(
                share=share,
                numerator=Base(part.value, (part,)),
                bases=(Base(named[0].value, (named[0],)),),
                subject=part.label or share.label,
                told=True,
            )


def _words(figure: Figure) -> set[str]:
    """The words that name a count: those before it, its unit, and those up to the next sign."""
    before = figure.path[0].rpartition(":")[2] if figure.path else figure.label
    behind = ENDS.split(figure.phrase.partition(figure.text)[2])[0]
    return set(fold(" ".join((before, figure.unit or "", behind))).split())
