"""A JSON document written piece by piece, so that it never stands in memory as a whole."""

import json
import re
from collections.abc import Iterable, Iterator

from hcc_parse.render.json_values import Json

Element = Json | str | bytes  # words or bytes are JSON already
HALVES = re.compile("[\ud800-\udfff]")  # of letters: no UTF-8 can be made of them


def as_json(value: object) -> str:
    """One value on one line; keys in the order given."""
    return HALVES.sub("\ufffd", json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def listed(key: str, elements: Iterable[Element]) -> Iterator[str]:
    """Yield `"key":[…]` with each element on a line of its own."""
    yield f"{as_json(key)}:["
    between = "\n"
    for element in elements:
        yield between + _element(element)
        between = ",\n"
    yield "\n]"


def _element(element: Element) -> str:
    if isinstance(element, bytes):
        return element.decode("utf-8").strip()
    return element.strip() if isinstance(element, str) else as_json(element)
