"""What a check may say of a scanned page, and which digits are usually confused: from tables."""

import csv
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, get_args

from hcc_parse.domain import Said, Severity

Needs = Literal["evidence", "passage", "lines", ""]
SILENT = "silent"
NEEDS: dict[str, Needs] = {each: each for each in get_args(Needs)}


class ScanRule(NamedTuple):
    """What a check may say of a scanned page.

    Attributes:
        most: How severe it may be; None where it says nothing.
        needs: Which words must be surely read, or else it says nothing: those of its `evidence`,
            those of the whole `passage` in which that stands, or none in particular; with `lines`
            it says no more than a note where a line could not be read in which its answer may be.
        said: What it adds; empty where that is nothing.
    """

    most: Severity | None
    needs: Needs
    said: Said


@cache
def scan_rules() -> dict[str, ScanRule]:
    """The rules of `scan_checks.csv`, by the id of the check."""
    return {
        row["check"]: ScanRule(
            None if row["most"] == SILENT else Severity(row["most"]),
            NEEDS[row["needs"]],
            Said(row["vi"], row["en"]),
        )
        for row in _rows("scan_checks.csv")
    }


@cache
def confused() -> frozenset[tuple[str, str]]:
    """The pairs of digits of `confusions.csv`, both ways."""
    pairs = [(row["digit"], row["taken_for"]) for row in _rows("confusions.csv")]
    return frozenset(pairs) | frozenset((other, one) for one, other in pairs)


def may_be_confused(one: str, other: str) -> bool:
    """Whether a number may be taken for another by one digit confused, lost or added at an end.

    >>> may_be_confused("136", "186"), may_be_confused("36", "136"), may_be_confused("12", "21")
    (True, True, False)
    """
    if len(one) == len(other):
        differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
        return len(differing) == 1 and differing[0] in confused()
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return shorter in (longer[1:], longer[:-1])


def _rows(name: str) -> list[dict[str, str]]:
    text = files("hcc_parse.judge").joinpath(name).read_text("utf-8-sig")
    return list(csv.DictReader(text.splitlines(), strict=True))
