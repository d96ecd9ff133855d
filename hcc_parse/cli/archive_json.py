"""What the archive answers, as JSON."""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from hcc_parse.archive.answers import Found, Shown, Stats
from hcc_parse.domain import Failure


def found(of: Found) -> str:
    """What was found."""
    return _text(of)


def shown(of: Shown, entry: bytes) -> str:
    """A report, with its entry in a result."""
    return _text({**_plain(of), "entry": json.loads(entry) if entry else None})


def rows(of: Iterable[NamedTuple]) -> str:
    """Rows of one kind."""
    return _text(list(of))


def stats(
    counts: Stats, facets: Mapping[str, list[tuple[str, int]]], failures: Iterable[Failure]
) -> str:
    """How much there is, and what could not be read."""
    unread = [{"path": f.path, "error": f.error, "message": f.message} for f in failures]
    return _text({**counts._asdict(), "facets": facets, "unread": unread})


def _text(whole: object) -> str:
    return json.dumps(_plain(whole), ensure_ascii=False, indent=1) + "\n"


def _plain(whole: Any) -> Any:
    """Nouns as objects with their names, numbers as numbers."""
    if hasattr(whole, "_asdict"):
        return {name: _plain(value) for name, value in whole._asdict().items()}
    match whole:
        case dict():
            return {str(name): _plain(value) for name, value in whole.items()}
        case list() | tuple():
            return [_plain(one) for one in whole]
        case Decimal():
            return int(whole) if whole == whole.to_integral_value() else float(whole)
    return whole
