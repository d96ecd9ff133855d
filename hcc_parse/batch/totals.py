"""The city's totals: one figure of each unit, by indicator and by field, added up with pandas."""

from decimal import Decimal
from typing import Any

import pandas as pd

from hcc_parse.domain import Brief, Chosen, Part, Round, Total, chosen, unit_name
from hcc_parse.knowledge import load_knowledge
from hcc_parse.vietnamese import spelling

Key = tuple[str, str]  # indicator and field; an empty field means all
COLUMNS = ("unit", "indicator", "field", "value", "figure")


def totals_of(round: Round) -> tuple[Total, ...]:
    """Add up what the units of the roster state, each indicator for all fields and for each.

    Only indicators that add up over units (`adding.csv`) are; sums are exact. Each total lists
    every unit, with the figure it adds or with none.

    Returns:
        Totals in the order of `indicators.csv`, all fields before single ones.
    """
    names: dict[str, str] = {}
    figures = {unit: _figures(briefs, names) for unit, briefs in round.by_unit().items()}
    claimed = _figures([round.against], names) if round.against else {}
    units = [unit_name(unit) for unit in round.roster]
    rows = [
        (unit, indicator, field, one.stated.value, one)
        for unit in units
        for (indicator, field), one in figures.get(unit, {}).items()
    ]
    frame = pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    if frame.empty:
        return ()
    sums = frame.groupby(["indicator", "field"], sort=False)["value"].agg(_added)
    table = frame.pivot(index="unit", columns=["indicator", "field"], values="figure")
    table = table.reindex(index=units)
    nobody = {unit: Part(unit, None, None) for unit in units}
    return tuple(
        Total(
            indicator=key[0],
            field=names[key[1]] if key[1] else None,
            value=sums[key],
            parts=tuple(_part(unit, one, nobody) for unit, one in table[key].items()),
            claimed=claimed[key].stated if key in claimed else None,
        )
        for key in _ordered(sums.index.tolist(), names)
    )


def _figures(briefs: list[Brief], names: dict[str, str]) -> dict[Key, Chosen]:
    """A unit's figures that add up; fields by the spelling of their name, which `names` keeps."""
    adding = load_knowledge().adding
    found: dict[Key, Chosen] = {}
    for (indicator, field), one in chosen(briefs).items():
        if indicator in adding and adding[indicator].over_units:
            key = spelling(field or "")
            names.setdefault(key, field or "")
            found.setdefault((indicator, key), one)
    return found


def _added(values: "pd.Series[Any]") -> Decimal:
    return sum(values, Decimal(0))


def _part(unit: str, one: object, nobody: dict[str, Part]) -> Part:
    return Part(unit, one.path, one.stated) if isinstance(one, Chosen) else nobody[unit]


def _ordered(keys: list[Key], names: dict[str, str]) -> list[Key]:
    """Indicators in the order of their data file, fields in that of theirs, unknown ones last."""
    knowledge = load_knowledge()
    indicators = list(knowledge.indicators)
    fields = {spelling(field.name): n for n, field in enumerate(knowledge.fields)}
    last = len(fields)

    def place(key: Key) -> tuple[int, bool, int, str]:
        indicator, field = key
        return indicators.index(indicator), bool(field), fields.get(field, last), names[field]

    return sorted(keys, key=place)
