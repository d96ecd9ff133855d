"""A report as the archive keeps it: its brief, its text line by line, its entry in a result."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from hcc_parse.domain.brief import Brief, Spot, Term

LineKind = Literal["title", "heading", "paragraph", "row", "aside"]
BREAK = " | "  # between the cells of a row


class Line(NamedTuple):
    """A stretch of a report that is found and shown as one: a paragraph, or a row of a table.

    Attributes:
        kind: What it is; `aside` is text that stands around the report, a page number.
        spot: Where it stands.
        text: Its characters; those of a row are the texts of its cells, ` | ` between them.
    """

    kind: LineKind
    spot: Spot
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What goes into the archive of one report (hồ sơ lưu).

    Attributes:
        brief: Whose it is, for when, what it states and cites, what was found.
        key: By what program, knowledge and settings it was read.
        lines: Its text, in reading order.
        entry: Its entry in a result, as JSON in UTF-8, packed with LZMA.
        sending: How often the name of its file says that it was sent: 2 for `lần 2`.
        words: What it is found by, as `archive.words.Index` has it, where the child made it that
            read the report; empty to have the archive make it.
    """

    brief: Brief
    key: str
    lines: tuple[Line, ...]
    entry: bytes = b""
    sending: int = 1
    words: tuple[str, ...] = ()


def period_code(term: Term) -> str | None:
    """The short name of a period, as `--period` takes it: `2026-Q2`; None unless it is known.

    >>> period_code(Term(name="quarter-2", year=2026)), period_code(Term(name="year", year=2025))
    ('2026-Q2', '2025')
    """
    if term.name is None or term.year is None:
        return None
    kind, _, number = term.name.rpartition("-")
    match kind:
        case "quarter":
            return f"{term.year}-Q{number}"
        case "half":
            return f"{term.year}-H{number}"
        case "month":
            return f"{term.year}-M{int(number):02}"
        case "months":
            return f"{term.year}-{number}M"
    return (
        str(term.year) if term.name == "year" else f"{term.year}-{_SHORT.get(term.name, term.name)}"
    )


_SHORT = {"nine-months": "9M"}
