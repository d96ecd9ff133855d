"""The committed scores as a page: `python -m corpus.score.summary` writes it into the README."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from corpus.marked import put_between
from corpus.score.record import read_rates
from corpus.score.tally import Rate

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- scores: python -m corpus.score.summary -->", "<!-- end of scores -->"
OPEN, HELD = "seed 1, 500 reports", "seed 30001, 200 reports"
Found = dict[tuple[str, str, str, str], Rate]
FORMS = {"docx": "DOCX", "office": "PDF (LibreOffice)", "pdf": "PDF (ReportLab)"}
READ = (
    "figures: value and indicator",
    "figures: value",
    "periods",
    "dates",
    "citations",
    "cells: value, row and path",
)
FAULTS = (
    "false errors per clean report",
    "false warnings per clean report",
    "false errors per report",
    "false warnings per report",
)


def page(rates: Iterable[Rate]) -> str:
    """Return the page: slips by class, the weakest first; faults, repair, coverage, reading."""
    found = {rate.name: rate for rate in rates}
    parts = ("", *_by_wording(found), "", *_by_form(found), "")
    return "\n".join(parts)


def _by_wording(found: Found) -> Iterator[str]:
    yield "| DOCX | wordings the product was built with | wordings that nobody looked at |"
    yield "|---|---|---|"
    slips = [
        r for r in found.values() if (r.set, r.form, r.measure) == (OPEN, "docx", "slips found")
    ]
    for rate in sorted(slips, key=lambda rate: (rate.rate, rate.key)):
        yield _row(found, f"found: {rate.key}", "slips found", rate.key)
    for measure in FAULTS:
        yield _row(found, f"**{measure}**", measure, "all")
    for severity in ("error", "warning"):
        title = f"{severity}s that are about a slip"
        yield _row(found, title, "findings, precision", severity)
    yield _row(found, "repair of a number: right", "repair right", "all")
    yield _row(found, "isolated slips found", "isolated slips found", "all")
    for step in ("typed", "linked", "checked"):
        title = f"numbers of the text: {step}"
        yield _row(found, title, f"numbers {step}", "all of the text")


def _row(found: Found, title: str, measure: str, key: str) -> str:
    cells = [_said(found.get((of_set, "docx", measure, key))) for of_set in (OPEN, HELD)]
    return f"| {title} | {' | '.join(cells)} |"


def _by_form(found: Found) -> Iterator[str]:
    forms = list(FORMS.items())
    yield f"| read, of what stands there (recall) | {' | '.join(name for _, name in forms)} |"
    yield f"|---|{'---|' * len(forms)}"
    named = {(r.measure, r.key) for r in found.values() if r.set == OPEN}
    for measure, key in sorted(named):
        name, _, kind = measure.rpartition(", ")
        if kind != "recall" or not name.startswith((*READ, "header")):
            continue
        title = name if key == "all" else f"{name}: {key}"
        cells = [_said(found.get((OPEN, form, measure, key))) for form, _ in forms]
        yield f"| {title} | {' | '.join(cells)} |"


def _said(rate: Rate | None) -> str:
    if rate is None:
        return "–"
    low, high = rate.interval
    if rate.is_count:
        return f"{rate.hits} in {rate.total} reports (rate {low:.3f} to {high:.3f})"
    return f"{rate.hits} of {rate.total} ({100 * low:.0f} to {100 * high:.0f} %)"


def written(readme: str) -> str:
    """Return the README with the page of the committed scores in its place."""
    return put_between(readme, BEGIN, END, page(read_rates()))


if __name__ == "__main__":
    README.write_text(written(README.read_text("utf-8")), "utf-8")
