"""Changes told the wrong way: `05 phản ánh, nhiều hơn quý II 03 phản ánh (quý II: 08)`."""

from collections.abc import Iterator

from hcc_parse.domain import Knowledge, Passage, Shift, Turn
from hcc_parse.extract.told.changes import compared_changes
from hcc_parse.extract.told.shifts import holds


def find_changed_ways(passage: Passage, knowledge: Knowledge) -> Iterator[Turn]:
    """Yield the changes of the right size whose words go the other way than their two figures.

    Only where no other number of the sentence may be what it is now, and none of the paragraph is
    what the words lead to. Places have a file of their own (`places`).

    Args:
        passage: A paragraph.
        knowledge: The words of movement and comparison.
    """
    for one in compared_changes(passage, knowledge):
        told = one.told
        if one.places or not one.alone or not told.exact or not holds(told) or _goes_as_told(told):
            continue
        if not any(holds(other) and _goes_as_told(other) for other in one.others):
            yield Turn(rises=told.rises, first=told.base, then=told.now)


def _goes_as_told(told: Shift) -> bool:
    return (told.exact > 0) == told.rises
