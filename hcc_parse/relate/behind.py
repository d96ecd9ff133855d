"""What stands behind a number in its clause, which may be only the end of its sentence."""

import re

from hcc_parse.domain import Figure
from hcc_parse.vietnamese import unmark


def words_behind(figure: Figure) -> str:
    """The words of a clause behind a number, without marks; empty where it is not found."""
    told = figure.lead.lstrip()
    found = [
        match.end()
        for match in re.finditer(re.escape(figure.text), figure.phrase)
        if told.endswith(figure.phrase[: match.start()])
    ]
    return unmark(figure.phrase[max(found) :]) if found else ""
