"""Names with their figures as a sentence lists them: `tháng 1: 1.187; tháng 2: 902; tháng 3: …`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Figure, Knowledge
from hcc_parse.relate.movement.series import FEWEST, Series
from hcc_parse.relate.word_patterns import one_of, words_of
from hcc_parse.vietnamese import unmark

MOST = 14  # letters between two of a list: the unit and its marks


def listed_series(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Series]:
    """Yield the lists of times with a figure each, of one unit.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `time-of-name` are the words of times.
    """
    times = one_of(words_of(knowledge, "time-of-name"))
    named = re.compile(
        rf"(?:^|[\s(])(?P<name>{times}\s(?:\d{{1,2}}|[ivx]{{1,4}}))"
        r"(?:/20\d\d)?\s?(?::|la|co|dat|voi|\(|-)?\s*$"
    )
    values: dict[str, Figure] = {}
    last: Figure | None = None
    for figure in figures:
        told = f"{last.lead}{last.text}" if last is not None else ""
        goes_on = (
            last is not None
            and figure.place.address == last.place.address
            and figure.lead.startswith(told)
        )
        item = unmark(figure.lead[len(told) :] if goes_on else figure.lead)
        match = named.search(item) if figure.kind == "count" else None
        if match is None or not goes_on or not _goes_on(match["name"], item, values):
            if len(values) >= FEWEST:
                yield Series(frozenset(), values)
            values = {}
        if match is not None:
            values = {**values, match["name"]: figure}
        last = figure
    if len(values) >= FEWEST:
        yield Series(frozenset(), values)


def _goes_on(name: str, item: str, values: dict[str, Figure]) -> bool:
    """Whether a name is the next of a list: a new one, with little between."""
    return name not in values and len(item) <= len(name) + MOST
