"""What is told as met and what as not: `05/06 chỉ tiêu đạt; 01 chỉ tiêu chưa đạt`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.breakdowns import quoted
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

STROKE = re.compile(r"\s?/\s?|\s?tren (?:tong so )?")
SAID = Said("số đạt và số chưa đạt", "those met and those not")
ROLES = ("met-told", "not-met-told")


def met_or_not(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield wholes of which so many are told as met, and others, behind, as not met.

    Only that both together are more than there are is a fault: some may not be judged yet.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `met-told` and `not-met-told` are the words.
    """
    met_words, not_words = (one_of(words_of(knowledge, role)) for role in ROLES)
    is_met = re.compile(rf"^[^,;.()\d]{{0,30}}?\b{met_words}\b")
    is_not_met = re.compile(rf"^[^,;.()\d]{{0,30}}?\b{not_words} {met_words}\b")
    for part, whole, other in zip(figures, figures[1:], figures[2:], strict=False):
        if len({figure.place.address for figure in (part, whole, other)}) > 1:
            continue
        if any(f.kind != "count" or f.unit != whole.unit for f in (part, other)):
            continue
        if whole.kind != "count" or whole.unit is None or part.value > whole.value:
            continue
        between = unmark(whole.lead[len(part.lead) + len(part.text) :])
        if not whole.lead.startswith(part.lead) or not STROKE.fullmatch(between):
            continue
        twice = 2 if part.text == whole.text else 1  # `06/06 chỉ tiêu`
        met = unmark(whole.phrase.split(whole.text, twice)[-1])
        not_met = unmark(other.phrase.partition(other.text)[2])
        if is_met.match(met) and not is_not_met.match(met) and is_not_met.match(not_met):
            yield Sum(
                kind="breakdown",
                total=whole,
                parts=(part, other),
                basis=SAID,
                subject=quoted(whole.unit),
                certain=False,
                at_most=True,
            )
