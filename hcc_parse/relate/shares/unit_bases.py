"""Shares of the only larger count of their unit: `1.926 hộ, trong đó 1.604 hộ …, chiếm … số hộ`."""

from collections.abc import Iterator
from itertools import groupby

from hcc_parse.domain import Base, Figure, Knowledge, Ratio
from hcc_parse.domain.roles import earlier_times
from hcc_parse.relate.word_patterns import said, words_of
from hcc_parse.vietnamese import unmark

COMPARED = ("rise", "fall", "against", "planned")
OF_ALL = ("tong so ", "so ")
NEAR = 12  # figures before a share
LONGEST = 80  # letters between a count and its share


def unit_bases(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Ratio]:
    """Yield the shares whose words name a unit, of which their sentence tells two counts alone.

    Args:
        figures: Those of the running text, in its order.
        knowledge: The words of movement and comparison.
    """
    other = said((*words_of(knowledge, *COMPARED), *earlier_times(knowledge)))
    for _, found in groupby(figures, key=lambda figure: figure.place.address):
        told = list(found)
        for place, share in enumerate(told):
            if share.kind != "share" or share.whole is not None or share.qualifier is not None:
                continue
            sentence = [
                f
                for f in told[max(0, place - NEAR) : place]
                if share.lead.startswith(f"{f.lead}{f.text}")
            ]
            alike = [f for f in sentence if f.unit is not None and f.kind == "count"]
            if not alike or alike[-1] is not sentence[-1]:
                continue
            part = alike[-1]
            bases = [f for f in alike[:-1] if f.unit == part.unit]
            between = unmark(share.lead[len(part.lead) + len(part.text) :])
            named = unmark(share.label.lower()) in [
                f"{words}{unmark(part.unit or '')}" for words in OF_ALL
            ]
            if not named or len(bases) != 1 or len(between) > LONGEST or other.search(between):
                continue
            if 0 < part.value <= bases[0].value and bases[0].qualifier is None:
                yield Ratio(
                    share=share,
                    numerator=Base(part.value, (part,)),
                    bases=(Base(bases[0].value, (bases[0],)),),
                    subject=share.label,
                    told=True,
                )
