"""The limits: from their data file, and as changed by the words of an option."""

import re
from collections.abc import Iterable
from dataclasses import fields, replace

from hcc_parse.domain import Limit, Limits
from hcc_parse.errors import HccError

NAMES = tuple(field.name for field in fields(Limits))
TIMES = {"": 1, "K": 1_000, "M": 1_000_000, "G": 1_000_000_000}
LARGEST = 10**15  # beyond it a number is a slip of the finger
HINT = "Xem các giới hạn: hcc-parse limits"


def limit_of(row: dict[str, str]) -> Limit:
    """Read a row of `limits.csv`.

    Raises:
        ValueError: If there is no such limit, or its value is no whole number from 1.
    """
    if row["name"] not in NAMES:
        raise ValueError(f"không có giới hạn “{row['name']}”")
    value = _number(row["value"])
    if value is None:
        raise ValueError(f"“{row['value']}” không phải số nguyên từ 1")
    return Limit(name=row["name"], value=value, unit=row["unit"], explanation=row["explanation"])


def limits_of(rows: Iterable[Limit]) -> Limits:
    """The limits of a list; one that the list leaves out keeps its default."""
    return Limits(**{row.name: row.value for row in rows})


def with_changes(limits: Limits, changes: Iterable[str]) -> Limits:
    """Change limits by words such as `pdf_pages=3000`, `file_bytes=200MB`.

    Raises:
        HccError: If a limit is unknown or its value no whole number from 1.
    """
    for change in changes:
        name, _, words = change.partition("=")
        name = name.strip()
        if name not in NAMES:
            raise HccError(f"Không có giới hạn “{name}”. {HINT}")
        value = _number(words)
        if value is None:
            allowed = "cần số nguyên từ 1, có thể kèm K, M, G (KB, MB, GB)"
            raise HccError(f"Giá trị “{words}” của giới hạn {name} không hợp lệ: {allowed}.")
        limits = replace(limits, **{name: value})
    return limits


def _number(words: str) -> int | None:
    found = re.fullmatch(r"([0-9]{1,15}) ?([KMG]?)B?", words.strip().upper())
    value = int(found[1]) * TIMES[found[2]] if found else 0
    return value if 0 < value <= LARGEST else None
