"""The smallest parts of the result: a number, a place."""

from decimal import Decimal
from typing import Any

from hcc_parse.domain import Provenance

Json = dict[str, Any]


def place(at: Provenance | None) -> Json | None:
    """A provenance; None where something is absent."""
    if at is None:
        return None
    return {
        "block": at.address.block,
        "row": at.address.row,
        "column": at.address.column,
        "start": at.start,
        "end": at.end,
        "boxes": [[b.page, b.x0, b.top, b.x1, b.bottom] for b in at.boxes],
        "confidence": at.confidence,
    }


def number(value: Decimal) -> int | float:
    """A number as JSON knows it: whole numbers without a point."""
    return int(value) if value == value.to_integral_value() else float(value)
