"""Holds the repairs that the diagnosis names against the slips that were put in."""

from collections.abc import Iterator
from decimal import Decimal
from time import perf_counter
from typing import NamedTuple

from corpus.repairs.series import Kind, Table
from corpus.score.tally import Tally
from hcc_parse.check import run_checks
from hcc_parse.diagnose import diagnose
from hcc_parse.domain import Finding, Remedy, Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

FORM = "plain"
Cell = tuple[int, int, Decimal]  # row, column, and what it should read


class Diagnosed(NamedTuple):
    """The findings on a table, and the seconds that the diagnosis took."""

    findings: tuple[Finding, ...]
    seconds: float


def diagnosed(text: str) -> Diagnosed:
    """Read, check and diagnose a table in the plain notation."""
    dossier = understand(parse_plain(text), load_knowledge())
    findings, _ = run_checks(dossier)
    start = perf_counter()
    found = diagnose(findings, dossier)
    return Diagnosed(tuple(found), perf_counter() - start)


def count_table(tally: Tally, kind: Kind, table: Table, findings: tuple[Finding, ...]) -> None:
    """Count how many slips were told, located and restored, and whether all of a table were."""
    true = {(one.row, one.column, one.slip.right or Decimal(0)) for one in table.put}
    roots = [finding.remedy for finding in findings if finding.remedy and finding.cause is None]
    named = {cell for remedy in roots for cell in _cells(remedy)}
    sure = {cell for remedy in roots if remedy.unique for cell in _cells(remedy)}
    errors = [finding for finding in findings if finding.severity is not Severity.NOTE]
    places = {cell[:2] for cell in named}
    for cell in sorted(true):
        tally.add("slips located", FORM, kind, cell[:2] in places, 1)
        tally.add("slips located and restored", FORM, kind, cell in named, 1)
        tally.add("slips restored by the only repair", FORM, kind, cell in sure, 1)
    tally.add("tables with a finding", FORM, kind, bool(errors), 1)
    tally.add("tables wholly restored", FORM, kind, named == true, 1)
    wrong = any(not set(_cells(remedy)) <= true for remedy in roots if remedy.unique)
    tally.add("wrong repairs called the only one", FORM, kind, wrong, 1)


def _cells(remedy: Remedy) -> Iterator[Cell]:
    for change in remedy.changes:
        address = change.place.address
        if address.row is not None and address.column is not None:
            yield address.row, address.column, change.after
