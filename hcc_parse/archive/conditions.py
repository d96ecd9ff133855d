"""Conditions on figures as they are typed: `resolved_overdue > 0`; a small grammar of their own."""

import re
from collections.abc import Container
from decimal import Decimal

from hcc_parse.archive.questions import Comparison, Condition
from hcc_parse.errors import HccError
from hcc_parse.vietnamese import plain

FORM = re.compile(
    r"\s*(?P<name>[a-z_][a-z0-9_]{0,60})\s*(?P<sign>>=|<=|!=|<>|==|=|>|<|≥|≤|≠)"
    r"\s*(?P<value>-?\d{1,15}(?:[.,]\d{1,6})?)\s*%?\s*"
)
SIGNS: dict[str, Comparison] = {
    ">": ">",
    "<": "<",
    ">=": ">=",
    "≥": ">=",
    "<=": "<=",
    "≤": "<=",
    "=": "=",
    "==": "=",
    "!=": "!=",
    "<>": "!=",
    "≠": "!=",
}


def conditions_of(text: str, indicators: Container[str]) -> tuple[Condition, ...]:
    """Understand `A > 0`, or several of them with `and`, `và` or `,` followed by a name.

    >>> conditions_of("resolved_overdue > 0", {"resolved_overdue"})[0].comparison
    '>'

    Args:
        text: As it was typed; a decimal comma or point, no thousands.
        indicators: The indicators that there are.

    Raises:
        HccError: If it is no condition, or names no indicator.
    """
    parts = re.split(r"\s+(?:and|và|AND|VÀ|&&)\s+|,(?=\s*[a-z_])", plain(text))
    return tuple(_condition(part, indicators) for part in parts)


def _condition(text: str, indicators: Container[str]) -> Condition:
    match = FORM.fullmatch(text[:200])
    if match is None:
        example = "“resolved_overdue > 0”"
        raise HccError(f"Không hiểu điều kiện “{text[:200].strip()}”; hãy ghi như {example}.")
    if match["name"] not in indicators:
        message = f"Không có chỉ tiêu “{match['name']}”; xem mã chỉ tiêu bằng lệnh archive stats"
        raise HccError(f"{message} --indicators.")
    value = Decimal(match["value"].replace(",", "."))
    return Condition(match["name"], SIGNS[match["sign"]], value)
