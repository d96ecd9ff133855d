"""What may be added up in the running text: counts of one unit, people, documents, machines."""

from decimal import Decimal
from typing import NamedTuple

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.prose.in_one_breath import has_two_swapped, is_nearly_all
from hcc_parse.vietnamese import fold, plain

NEARLY = Decimal("0.25")  # of the whole: a list without units further off is no breakdown of it


class Kinds(NamedTuple):
    """Units that may be added up with others of their kind: people, documents, machines.

    `things` are the words for machines of any kind, `thiết bị`.
    """

    people: frozenset[str]
    documents: frozenset[str]
    equipment: frozenset[str]
    things: tuple[str, ...]

    def are_people(self, unit: str | None) -> bool:
        """Whether people are counted in a unit."""
        return _is_in(unit, self.people)

    def are_documents(self, unit: str | None) -> bool:
        """Whether documents are counted in a unit."""
        return _is_in(unit, self.documents)

    def are_machines(self, unit: str | None) -> bool:
        """Whether machines are counted in a unit."""
        return _is_in(unit, self.equipment)


def kinds_of(knowledge: Knowledge) -> Kinds:
    """Those of the data files, in plain letters."""
    labels = knowledge.labels
    return Kinds(
        people=frozenset(labels["people-unit"]),
        documents=frozenset(labels["document-unit"]),
        equipment=frozenset(labels["equipment-unit"]),
        things=labels["equipment"],
    )


def compatible(whole: Figure, parts: list[Figure], kinds: Kinds) -> list[Figure]:
    """The parts up to the first one that counts something else.

    Parts that all go without a unit count what their whole counts, when they come near it; where it
    has none either, only when one slip of the hand parts them from it.
    """
    if whole.unit is None and not any(part.unit for part in parts):
        return parts if is_nearly_all(whole, parts) else []
    like: list[Figure] = []
    for part in parts:
        if not (
            (kinds.are_people(whole.unit) and part.unit is None) or _are_like(whole, part, kinds)
        ):
            break
        like.append(part)
    if like or any(part.unit for part in parts) or not whole.value:
        return like
    added = sum(part.value for part in parts)
    overlapping = any(part.value >= whole.value for part in parts)
    near = abs(added - whole.value) < NEARLY * whole.value or has_two_swapped(whole, parts)
    return parts if near and not overlapping else []


def are_alike(whole: Figure, part: Figure, kinds: Kinds) -> bool:
    """Whether a count may be a part of another by their units; one without a unit may."""
    return part.unit is None or whole.unit is None or _are_like(whole, part, kinds)


def is_equipment(figure: Figure, kinds: Kinds) -> bool:
    """Whether a count is one of machines of any kind: `25 thiết bị`, `tổng số thiết bị: 25`."""
    if figure.unit is not None:
        return fold(figure.unit) in kinds.things
    behind = plain(figure.phrase).partition(plain(figure.text))[2]
    words = f" {fold(' '.join(figure.path))} "
    return any(f" {t} " in words or fold(behind).startswith(f"{t} ") for t in kinds.things)


def _are_like(whole: Figure, part: Figure, kinds: Kinds) -> bool:
    """Whether both are of one unit, or of units of one kind."""
    persons = kinds.are_people(whole.unit) and kinds.are_people(part.unit)
    documents = whole.unit == "văn bản" and _is_in(part.unit, kinds.documents)
    machines = is_equipment(whole, kinds) and _is_in(part.unit, kinds.equipment)
    return part.unit == whole.unit or persons or documents or machines


def _is_in(unit: str | None, folded: frozenset[str]) -> bool:
    return unit is not None and fold(unit) in folded
