"""A field or channel told with more than its whole: `4.127 lượt, trong đó chứng thực 4.684`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.like_units import kinds_of
from hcc_parse.relate.prose.names_apart import fields_of
from hcc_parse.relate.quoting import quoted
from hcc_parse.relate.word_patterns import one_of, said, words_of
from hcc_parse.vietnamese import unmark

VISITS = "lượt"  # of cases, `4.127 lượt hồ sơ`
DIGIT = re.compile(r"\d")
SAID = Said("trong đó", "of which")


def named_beyond(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the first number behind `trong đó` that a field or channel names, and is too large.

    It has no unit, or both are counted in visits; those of its whole's own unit are told elsewhere
    (`breakdowns`). Nothing is told where the paragraph counts as many before.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The fields; `exclusive:channel` tells the channels, `of-which` what ties a part
            to its whole.
    """
    kinds = kinds_of(knowledge)
    before: list[Figure] = []
    for whole, part in pairwise(figures):
        if before and before[-1].place.address != whole.place.address:
            before = []
        before.append(whole)
        if part.whole is not whole or part.value <= whole.value or not _are_plain(whole, part):
            continue
        if whole.unit is None or kinds.are_people(whole.unit) or not _is_of_its_things(whole, part):
            continue
        counted = (one for one in before if one.unit in (whole.unit, None))
        if any(one.value >= part.value for one in counted):
            continue
        if _names_one(part.lead[len(whole.lead) + len(whole.text) :], knowledge):
            yield _sum_of(whole, part)


def _sum_of(whole: Figure, part: Figure) -> Sum:
    return Sum(
        kind="part",
        total=whole,
        parts=(part,),
        basis=SAID,
        subject=quoted(whole.label or part.label),
        certain=False,
        at_most=True,
    )


def _are_plain(*figures: Figure) -> bool:
    return all(f.kind == "count" and f.qualifier is None and not f.decimals for f in figures)


def _is_of_its_things(whole: Figure, part: Figure) -> bool:
    """Whether a part counts what its whole does, though not in the same unit."""
    if part.unit is None:
        return len(part.path) > 1 and not part.path[1].strip(" .,;)")
    visits = whole.phrase.partition(whole.text)[2].lstrip().lower().startswith(VISITS)
    return part.unit == VISITS != whole.unit and visits


def _names_one(between: str, knowledge: Knowledge) -> bool:
    """Whether the words between a whole and its part are `trong đó` and one name."""
    match = _tie(knowledge.labels["of-which"]).fullmatch(unmark(between))
    if match is None:
        return False
    (field,) = fields_of([match["name"].strip()], knowledge)
    channels = said(words_of(knowledge, "exclusive:channel"))
    return field is not None or (
        channels.search(match["name"]) is not None and " va " not in match["name"]
    )


@cache
def _tie(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"[^.;:()\d]{{0,50}}[,;(] ?{one_of(words)}:?(?: (?:co|rieng|gom|thi))? ?"
        r"(?P<name>[a-z][^.;:(),\d]{1,50}?(?: 1022| 19\d\d)?)(?: (?:la|co|voi|nhan))?\s?:?\s?"
    )
