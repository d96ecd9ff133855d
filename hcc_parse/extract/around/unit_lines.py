"""Lines that announce the unit of a table and do not name it: `Đơn vị tính: ……`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Blemish, Passage

ANNOUNCED = re.compile(r"[\s(]*(?:đơn vị tính|đơn vị|đvt)\s*:(?P<rest>[^\n]*)", re.IGNORECASE)


def find_blank_units(passage: Passage) -> Iterator[Blemish]:
    """Yield the line of a paragraph that leaves the unit blank."""
    match = ANNOUNCED.fullmatch(passage.plain)
    if match and not any(c.isalnum() or c == "%" for c in match["rest"]):
        place = passage.at(0, len(passage.text))
        yield Blemish(kind="unit-blank", text=passage.text, place=place)
