"""What the archive has of one report, row by row turned into nouns."""

import lzma

from hcc_parse.archive.answers import Head, Line, Place, Shown, place_of
from hcc_parse.archive.database import Database, Row
from hcc_parse.errors import HccError

FIGURE = (
    "indicator",
    "field",
    "channel",
    "period",
    "value",
    "text",
    "sure",
    "disputed",
    "chosen",
    "place",
)
FINDING = (
    "id",
    "check",
    "severity",
    "message",
    "english",
    "waived",
    "place",
)
CITATION = (
    "symbol",
    "type",
    "dated",
    "issuer",
    "title",
    "registered",
    "place",
)
VERSION = ("id", "sha256", "path", "issued", "version", "counts")
LEAST = 0.1  # of 1: reports less alike are not told
MOST = 10  # of those alike


def head_of(database: Database, id: int) -> Head:
    """A report by its first page.

    Raises:
        HccError: When there is none of that number.
    """
    rows = database.rows("head", id)
    if not rows:
        raise HccError(f"Trong kho không có báo cáo số {id}.")
    return Head._make((*rows[0][:-1], bool(rows[0][-1])))


def lines_of(database: Database, id: int) -> list[Line]:
    """The text of a report, passage by passage."""
    return [
        Line(kind, Place(block, row, None, page, where), text)
        for kind, block, row, page, where, text in database.rows("passages", id)
    ]


def shown(database: Database, id: int, *, has_original: bool) -> Shown:
    """All that the archive has of a report.

    Raises:
        HccError: When there is none of that number.
    """

    def told(name: str, columns: tuple[str, ...]) -> tuple[dict[str, object], ...]:
        return tuple(_named(columns, row) for row in database.rows(name, id))

    versions = database.rows("versions", id)
    return Shown(
        head=head_of(database, id),
        lines=tuple(lines_of(database, id)),
        figures=told("figures", FIGURE),
        citations=told("citations", CITATION),
        findings=told("findings", FINDING),
        versions=tuple(dict(zip(VERSION, row, strict=True)) for row in versions),
        alike=alike(database, id),
        has_original=has_original,
    )


def _named(columns: tuple[str, ...], row: Row) -> dict[str, object]:
    """A row by the names of its columns; its last five are its place."""
    place = place_of(*row[-5:]) if row[-5] is not None else None
    return dict(zip(columns, (*row[:-5], place), strict=True))


def entry_of(database: Database, id: int) -> bytes:
    """The entry of a report as a result has it: JSON in UTF-8; empty where none was kept."""
    rows = database.rows("entry", id)
    return lzma.decompress(rows[0][0]) if rows else b""


def alike(database: Database, id: int) -> tuple[tuple[Head, float], ...]:
    """The reports whose wording is most like that of a report, with how much they share, 0 to 1."""
    own = database.rows("marks", id)
    if not own:
        return ()
    found = []
    for other in database.finding.alike(id):
        ((marks,),) = database.rows("marks", other)
        share = _share(own[0][0], marks)
        if share >= LEAST:
            found.append((share, other))
    found.sort(key=lambda one: (-one[0], one[1]))
    return tuple((head_of(database, other), share) for share, other in found[:MOST])


def _share(one: bytes, other: bytes) -> float:
    """The part of the smallest marks that both have; as `resemblance` of the domain."""
    a = {one[n : n + 8] for n in range(0, len(one), 8)}
    b = {other[n : n + 8] for n in range(0, len(other), 8)}
    most = min(len(a), len(b))
    smallest = sorted(a | b)[:most]
    return sum(mark in a and mark in b for mark in smallest) / most if most else 0.0
