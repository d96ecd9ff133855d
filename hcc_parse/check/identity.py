"""The id of a finding: made of its check, its subject and where that stands, never of values.

A finding on a figure is named by the part of the report in which the figure stands: by table, row
and column, or by the section. Any other is told once for its subject, wherever it stands first.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

from hcc_parse.domain import Address, Dossier, Finding, Grid, Provenance, lasting

FEW = 6  # words of a heading or of a title: what follows may be the text itself


def identified(findings: Iterable[Finding], dossier: Dossier) -> list[Finding]:
    """Give each finding its id: the same in DOCX and in PDF, and when other figures change."""
    found = list(findings)
    on_figures = any(finding.stated is not None for finding in found)
    cells = _cells(dossier) if on_figures else {}
    seen: Counter[str] = Counter()
    given = []
    for finding in found:
        key = f"{finding.check}|{_name(finding, cells, dossier)}"
        seen[key] += 1
        digest = sha256(f"{key}|{seen[key]}".encode()).hexdigest()
        given.append(replace(finding, id=digest[:12]))
    return given


def _name(finding: Finding, cells: dict[Address, str], dossier: Dossier) -> str:
    if finding.stated is None or finding.place is None:
        return lasting(finding.subject)
    if finding.place.address in cells:
        return cells[finding.place.address]
    return f"{_section(finding.place, dossier)}|{lasting(finding.subject)}"


def _cells(dossier: Dossier) -> dict[Address, str]:
    """Title of the table, row and column of each cell of the tables of figures."""
    names: dict[Address, str] = {}
    for grid in dossier.mentions.grids:
        title, columns = lasting(grid.title, FEW), dict(_columns(grid))
        for row, name in zip(grid.rows, _rows(grid), strict=True):
            for entry in row.entries:
                column = columns.get(entry.column, "")
                names.setdefault(entry.place.address, f"{title}|{name}|{column}")
    return names


def _rows(grid: Grid) -> Iterator[str]:
    """Each row by its words, not by its number of order; where they recur, below which row."""
    labels = [lasting(row.label) for row in grid.rows]
    times, above = Counter(labels), ""
    for label in labels:
        if times[label] == 1:
            above = label
            yield label
        else:
            yield f"{above}/{label}"


def _columns(grid: Grid) -> Iterator[tuple[int, str]]:
    """Each column by its header; of several with one header, which of them."""
    seen: Counter[tuple[str, ...]] = Counter()
    for column in grid.columns:
        seen[column.path] += 1
        yield column.index, f"{' › '.join(column.path).casefold()}#{seen[column.path]}"


def _section(place: Provenance, dossier: Dossier) -> str:
    """The beginning of the heading under which a place stands."""
    block = place.address.block
    titles = [h.title for h in dossier.mentions.headings if h.place.address.block <= block]
    return lasting(titles[-1], FEW) if titles else ""
