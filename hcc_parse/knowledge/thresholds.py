"""The thresholds: from their data file, and as a profile sets them."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from fractions import Fraction

from hcc_parse.domain import Threshold, Thresholds
from hcc_parse.errors import HccError

NAMES = tuple(field.name for field in fields(Thresholds))


def threshold_of(row: dict[str, str]) -> Threshold:
    """Read a row of `thresholds.csv`.

    Raises:
        ValueError: If there is no such threshold, or its value lies outside its own bounds.
    """
    if row["name"] not in NAMES:
        raise ValueError(f"không có ngưỡng “{row['name']}”")
    value, least, most = (Fraction(row[key]) for key in ("value", "least", "most"))
    if not least <= value <= most:
        raise ValueError(f"{row['value']} không nằm giữa {row['least']} và {row['most']}")
    return Threshold(
        name=row["name"], value=value, least=least, most=most, explanation=row["explanation"]
    )


def thresholds_of(rows: Iterable[Threshold]) -> Thresholds:
    """The thresholds of a list; one that the list leaves out keeps its default."""
    return Thresholds(**{row.name: row.value for row in rows})


def with_thresholds(
    thresholds: Thresholds, set_to: Mapping[str, Fraction], known: Iterable[Threshold]
) -> Thresholds:
    """Set thresholds by name; to be more careful than the list is allowed, less is not.

    Raises:
        HccError: If a threshold is unknown or its value outside the bounds of the list.
    """
    bounds = {threshold.name: threshold for threshold in known}
    for name, value in set_to.items():
        bound = bounds.get(name)
        if bound is None:
            raise HccError(f"Không có ngưỡng “{name}”; các ngưỡng là {', '.join(bounds)}.")
        if not bound.least <= value <= bound.most:
            allowed = f"chỉ nhận từ {bound.least} đến {bound.most}"
            raise HccError(f"Ngưỡng {name} không thể là {value}: {allowed}.")
    return replace(thresholds, **set_to)
