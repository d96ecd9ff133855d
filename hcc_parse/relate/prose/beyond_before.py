"""A sentence of parts with more than there was before it: `13 người … . Trong đó nữ 14 người`."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.like_units import Kinds, kinds_of
from hcc_parse.relate.quoting import quoted
from hcc_parse.vietnamese import unmark

OPENING = "trong do"
LONGEST = 20  # letters before the number: what follows further on may be of another count


def beyond_before(figures: Sequence[Figure], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the first number of such a sentence beside the largest of its unit before it.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words that count people.
    """
    kinds = kinds_of(knowledge)
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, part in enumerate(told):
            if not unmark(part.lead[:LONGEST]).strip().startswith(OPENING):
                continue
            if len(part.lead.strip()) > LONGEST:
                continue
            like = [f for f in told[:place] if _may_be_whole(f, part, kinds)]
            people = kinds.are_people(part.unit)
            apart = [
                f.value
                for f in told[:place]
                if f.whole is None and (f in like or (people and _is_unnamed(f)))
            ]
            if len(apart) > 1 and part.value <= sum(apart):
                continue  # of all of them together
            if like and part.kind == "count" and not part.qualifier:
                yield Sum(
                    kind="part",
                    total=max(like, key=lambda figure: figure.value),
                    parts=(part,),
                    basis=Said("trong đó", "of which"),
                    subject=quoted(part.label or part.unit or ""),
                    certain=False,
                    at_most=True,
                )


def _is_unnamed(figure: Figure) -> bool:
    """`04 nhân viên hợp đồng` may be people, too."""
    return figure.kind == "count" and figure.unit is None and figure.qualifier is None


def _may_be_whole(whole: Figure, part: Figure, kinds: Kinds) -> bool:
    alike = whole.unit == part.unit or (
        kinds.are_people(whole.unit) and kinds.are_people(part.unit)
    )
    return whole.kind == "count" and part.unit is not None and alike
