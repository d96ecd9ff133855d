"""The city's totals: one figure of each unit, by indicator and by field, added up with pandas."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, overload

import pandas as pd

from hcc_parse.batch.folding import Columns
from hcc_parse.domain import Chosen, Part, Round, Stated, Total, chosen, unit_name
from hcc_parse.knowledge import load_knowledge
from hcc_parse.vietnamese import spelling

Key = tuple[str, str]  # indicator and field; an empty field means all
Named = tuple[str, str | None]  # the same, as the unit names the field
COLUMNS = ("unit", "indicator", "field", "value", "named")
Figures = Mapping[Named, Chosen]


class Parts(Sequence[Part]):
    """Every unit of a roster, those that state a figure with it.

    Args:
        nobody: The units in their order, each without a figure.
        cells: The places among them that state a figure, each with what counts there.
        columns: Where the figures are kept.
    """

    __slots__ = ("_nobody", "_paths", "_places", "_stating")

    def __init__(
        self, nobody: tuple[Part, ...], cells: Sequence[tuple[int, Chosen]], columns: Columns
    ) -> None:
        self._nobody = nobody
        self._places = array("l", (place for place, _ in cells))
        self._paths = tuple(one.path for _, one in cells)
        self._stating = columns.fold([one.stated for _, one in cells])

    def __len__(self) -> int:
        """How many units there are."""
        return len(self._nobody)

    @overload
    def __getitem__(self, at: int) -> Part: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Part, ...]: ...
    def __getitem__(self, at: int | slice) -> Part | tuple[Part, ...]:
        """One of them, or some."""
        return tuple(self)[at]

    def __iter__(self) -> Iterator[Part]:
        """All units, in the order of the roster."""
        parts = list(self._nobody)
        for place, path, stated in zip(self._places, self._paths, self._stating, strict=True):
            parts[place] = Part(parts[place].unit, path, stated)
        return iter(parts)

    def __eq__(self, other: object) -> bool:
        """Whether the other has the same."""
        return tuple(self) == tuple(other) if isinstance(other, Parts | tuple) else NotImplemented

    def __hash__(self) -> int:
        """That of the tuple."""
        return hash(tuple(self))


def totals_of(round: Round, figures: Mapping[str, Figures] | None = None) -> tuple[Total, ...]:
    """Add up what the units of the roster state, each indicator for all fields and for each.

    Only indicators that add up over units (`adding.csv`) are; sums are exact. Each total lists
    every unit, with the figure it adds or with none.

    Args:
        round: The round.
        figures: The figures of each unit that count, where they were chosen already.

    Returns:
        Totals in the order of `indicators.csv`, all fields before single ones.
    """
    if figures is None:
        figures = {unit: chosen(briefs) for unit, briefs in round.by_unit().items()}
    names: dict[str, str] = {}
    units = [unit_name(unit) for unit in round.roster]
    own = [figures.get(unit, {}) for unit in units]
    rows = [
        (place, *key, stated[named].stated.value, named)
        for place, stated in enumerate(own)
        for key, named in _adding(stated, names).items()
    ]
    held = chosen([round.held]) if round.held else {}
    claimed = {key: held[named].stated for key, named in _adding(held, names).items()}
    frame = pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    return tuple(_summed(frame, units, own, names, claimed)) if rows else ()


def _summed(
    frame: pd.DataFrame,
    units: list[str],
    own: list[Figures],
    names: dict[str, str],
    claimed: dict[Key, Stated],
) -> Iterator[Total]:
    """A total for each indicator and field of a table of figures."""
    groups = frame.groupby(["indicator", "field"], sort=False)
    sums, members = groups["value"].agg(_added), groups.indices
    nobody = tuple(Part(unit, None, None) for unit in units)
    cells, columns = frame[["unit", "named"]].to_numpy(), Columns()
    for key in _ordered(sums.index.tolist(), names):
        yield Total(
            indicator=key[0],
            field=names[key[1]] if key[1] else None,
            value=sums[key],
            parts=Parts(nobody, [(at, own[at][n]) for at, n in cells[members[key]]], columns),
            claimed=claimed.get(key),
        )


def _adding(figures: Figures, names: dict[str, str]) -> dict[Key, Named]:
    """Which of a unit's figures add up, by indicator and spelling of the field.

    The name of each field is kept in `names`.
    """
    adding = load_knowledge().adding
    found: dict[Key, Named] = {}
    for indicator, field in figures:
        if indicator in adding and adding[indicator].over_units:
            key = _spelt(field or "")
            names.setdefault(key, field or "")
            found.setdefault((indicator, key), (indicator, field))
    return found


@lru_cache(maxsize=4096)
def _spelt(field: str) -> str:
    """The same few names come from every unit."""
    return spelling(field)


def _added(values: "pd.Series[Any]") -> Decimal:
    return sum(values, Decimal(0))


def _ordered(keys: list[Key], names: dict[str, str]) -> list[Key]:
    """Indicators in the order of their data file, fields in that of theirs, unknown ones last."""
    knowledge = load_knowledge()
    indicators = {name: n for n, name in enumerate(knowledge.indicators)}
    fields = {spelling(field.name): n for n, field in enumerate(knowledge.fields)}
    last = len(fields)

    def place(key: Key) -> tuple[int, bool, int, str]:
        indicator, field = key
        return indicators[indicator], bool(field), fields.get(field, last), names[field]

    return sorted(keys, key=place)
