"""Names of communes: known letter for letter with their marks, or not at all.

`Cẩm Giang` and `Cẩm Giàng` are both communes of Hải Phòng: one mark tells two places apart, so
that no likeness of spelling ever makes one name of two.
"""

from collections.abc import Mapping
from functools import cache

from hcc_parse.domain import Commune, Knowledge
from hcc_parse.vietnamese import spelling


def commune_named(name: str, knowledge: Knowledge) -> Commune | None:
    """The commune of the roster that bears a name, marks counted; None when none or two do.

    Args:
        name: With its kind or without: `xã Cẩm Giàng`, `CẨM GIANG`.
        knowledge: The roster.
    """
    found = _roster(knowledge.communes).get(spelling(name), ())
    return found[0] if len(found) == 1 else None


def commune_hint(name: str, knowledge: Knowledge) -> Commune | None:
    """The only commune one letter or mark away from a name that is not on the roster.

    It is a hint for a person and names nothing: a name of the roster has no hint, and neither has
    one that lies between two communes.
    """
    roster = _roster(knowledge.communes)
    key = spelling(name)
    if key in roster:
        return None
    near = {one for known, found in roster.items() if _one_apart(key, known) for one in found}
    return near.pop() if len(near) == 1 else None


@cache
def _roster(communes: tuple[Commune, ...]) -> Mapping[str, tuple[Commune, ...]]:
    """Every name of every commune, without its kind and with it."""
    found: dict[str, tuple[Commune, ...]] = {}
    for commune in communes:
        for name in (commune.name, *commune.aliases):
            for written in (name, f"{commune.kind} {name}"):
                key = spelling(written)
                if commune not in found.get(key, ()):
                    found[key] = (*found.get(key, ()), commune)
    return found


def _one_apart(one: str, other: str) -> bool:
    """Whether one change makes the keys equal: a letter put in, left out, or changed."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rests = (one[start:], other[start:])
    return rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]
