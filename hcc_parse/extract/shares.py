"""Shares of the running text: which count each of them speaks of."""

import re

from hcc_parse.domain import Figure
from hcc_parse.extract.clauses import Clause, trimmed
from hcc_parse.vietnamese import fold

# What a share beside a count may be a share of without that count being its numerator.
OTHER_BASE = re.compile(
    r"\b(?:ke hoach|cung ky|so voi|chi tieu|du toan|muc tieu|nam truoc|so ho(?! so)|dan so)\b"
)
PAIRED = re.compile(r"\b(?:tuong ung|lan luot)\b")
OF_CASES = re.compile(r"(?:tong )?so ho so\b")  # `đạt 11,8% số hồ sơ chứng thực`
BRACKETED = re.compile(r"\([^()]*\)")


def numerator_of(clause: Clause, told: list[tuple[int, Figure]], text: str) -> Figure | None:
    """A share speaks of the count before it when nothing but `đạt`, `chiếm` stands between.

    In `96 dịch vụ trên tổng số 383 dịch vụ, chiếm 25,07%` it speaks of the first of the two.
    """
    level = [figure for depth, figure in told if depth <= clause.depth]
    if not level or clause.link == "new" or level[-1].kind != "count":
        return None
    last = level[-1]
    between = BRACKETED.sub("", text[last.place.end : clause.numeral.start])
    words, after = fold(trimmed(clause.before)), fold(clause.after)
    if words not in ("", "ty le", "ti le", "dat ty le", "dat") or any(c.isdigit() for c in between):
        return None
    if OTHER_BASE.search(after) or PAIRED.search(fold(between)):
        return None
    if OF_CASES.match(after) and last.unit not in (None, "hồ sơ"):
        return None
    if last.qualifier == "base":
        return level[-2] if len(level) > 1 and level[-2].kind == "count" else None
    return last
