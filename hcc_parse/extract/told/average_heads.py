"""Words right before an average that part it from the totals before: `riêng quý III bình quân`."""

import re

from hcc_parse.vietnamese import unmark

CLAUSE = re.compile(r"[;:()\n]|[.,](?!\d)")
APART = re.compile(r"\b(?:rieng|ngay thu|thang (?:1[0-2]|0?[1-9])(?![\d.,]*\d))\b")
LONGEST = 80  # characters


def is_of_its_own(before: str) -> bool:
    """Whether the clause of an average names what the counts before it are not of.

    Args:
        before: The text up to the words of the average; a total in its clause is its own.
    """
    clause = unmark(CLAUSE.split(before)[-1])
    return len(clause) <= LONGEST and APART.search(clause) is not None
