"""Unmatched labels as rows that an official can paste into `wordings.csv` and `fields.csv`.

The first column is left to the official: where something is alike it is given behind `# `, and
the knowledge base refuses the row until that sign, or a wrong guess, is taken away.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from pathlib import PurePath

from hcc_parse.domain import Docket
from hcc_parse.render.text import safe
from hcc_parse.render.unmatched import Kind, Met, labels_met

GUESS = "# "
BETWEEN = " | "
HEADS = {
    "indicator": ("indicator", "under", "spelling"),
    "field": ("name", "spellings", "ministry", "group", "source"),
}
FORMULA = "=+-@＝＋－＠"  # at the start of a cell a spreadsheet would compute what follows


def unmatched_csv(docket: Docket, kinds: Iterable[Kind]) -> str:
    """Write the unmatched labels as CSV, a blank line between two tables."""
    return "\n".join(_table(docket, kind) for kind in kinds)


def _table(docket: Docket, kind: Kind) -> str:
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(HEADS[kind])
    writer.writerows(_rows(labels_met(docket, kind), kind))
    return written.getvalue()


def _rows(met: Iterable[Met], kind: Kind) -> Iterator[tuple[str, ...]]:
    for one in met:
        label = harmless(one.label)
        if kind == "indicator":
            yield _guess(one), one.first.under, label
        else:
            source = harmless(PurePath(one.dossier.report.source.path).name)
            yield _guess(one), label, "", "", source


def _guess(one: Met) -> str:
    """The likest name, or both where neither may be taken; empty where nothing is alike."""
    shown = one.first.nearest[: 2 if one.first.is_open else 1]
    return GUESS + BETWEEN.join(near.name for near in shown) if shown else ""


def harmless(text: str) -> str:
    """Words of a file as a cell that no spreadsheet computes, in whatever way it splits rows.

    Signs before the first word, semicolons and bars say nothing in a list of spellings: the first
    are left out, the others become commas.

    >>> harmless('=HYPERLINK("x";"y")')
    'HYPERLINK("x","y")'
    """
    line = safe(text).replace("\ufffd", " ").replace(";", ",").replace("|", ",")
    return line.lstrip(FORMULA + " \t'\"")
