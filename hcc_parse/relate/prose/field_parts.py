"""Fields behind a whole that are more than it: `23 hồ sơ, trong đó đất đai 17, hộ tịch 8`."""

from collections.abc import Container, Iterator
from decimal import Decimal

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.prose.in_one_breath import is_nearly_all
from hcc_parse.relate.quoting import quoted
from hcc_parse.vietnamese import fold

FEWEST = 3  # fields
SAID = Said("các lĩnh vực nêu trong câu", "the fields that the sentence tells")


def field_parts(
    figures: tuple[Figure, ...], made: Container[int], knowledge: Knowledge
) -> Iterator[Sum]:
    """Yield the wholes whose parts bear the names of fields, which never overlap.

    Only that the fields are more than the whole is a fault: others may go untold.

    Args:
        figures: Those of the running text, in its order.
        made: The wholes, by their `id`, that are told by other words already.
        knowledge: The fields.
    """
    names = {fold(word): field.name for field in knowledge.fields for word in field.spellings}
    for whole in figures:
        if whole.kind != "count" or whole.unit is None or whole.qualifier or id(whole) in made:
            continue
        parts = [
            f
            for f in figures
            if f.whole is whole and f.unit == whole.unit and f.place.address == whole.place.address
        ]
        fields = [names.get(fold(f.path[0]).removeprefix("linh vuc ").strip()) for f in parts]
        told = [field for field in fields if field is not None]
        if len(told) < max(FEWEST, len(parts) - 1) or len(set(told)) != len(told):
            if not (len(told) == len(parts) == len(set(told)) == FEWEST - 1):
                continue
            if not is_nearly_all(whole, parts):
                continue
        if any(f.qualifier is not None or f.kind != "count" for f in parts):
            continue
        if sum((f.value for f in parts), Decimal(0)) > whole.value:
            yield Sum(
                kind="breakdown",
                total=whole,
                parts=tuple(parts),
                basis=SAID,
                subject=quoted(whole.label or whole.unit),
                certain=False,
                at_most=True,
            )
