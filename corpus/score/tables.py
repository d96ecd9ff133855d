"""The scores as tables of Markdown: the weakest first, each figure with count and interval.

The intervals take reports for independent; the forms of one report are not, so all forms together
bear a rate without one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from corpus.score.tally import Rate, Tally

POOLED = "all forms"
Groups = Sequence[tuple[str, tuple[str, ...]]]
GROUPS: Groups = (
    ("Slips found, by class (those that break what the report states)", ("slips found",)),
    ("Traps accused", ("traps accused",)),
    (
        "Faults per report",
        (
            "false errors per clean report",
            "false warnings per clean report",
            "false errors per report",
            "false warnings per report",
            "reports not read",
        ),
    ),
    ("Precision of findings, by severity", ("findings, precision",)),
    ("Precision of errors and warnings, by check", ("findings by check, precision",)),
    ("Repair of the slips found: right", ("repair right",)),
    ("Repair of the slips found: right, and in its place", ("repair in its place",)),
    ("Repair of the slips found: named", ("repair named",)),
    ("Slips told as a note only", ("slips told as a note only",)),
    ("Slips told by each check, of all (notes too)", ("slips told by check",)),
    ("Isolated slips found (nothing in the report contradicts them)", ("isolated slips found",)),
    ("Numbers typed", ("numbers typed",)),
    ("Shares tied to numerator and base", ("share-to-base links",)),
    ("Numbers linked to an indicator", ("numbers linked",)),
    ("Numbers checked by a relation", ("numbers checked",)),
)


def tables_of(rates: Iterable[Rate]) -> Iterator[str]:
    """Yield a table for each group of measures, and one of what was read."""
    every = list(rates)
    yield from _table("What is read: recall, precision and F1", _reading(every), every)
    for title, measures in GROUPS:
        named = {(r.measure, r.key) for r in every if r.measure in measures}
        several = len(measures) > 1
        rows = {
            (measure if several else key): [_rates(every, measure, key)]
            for measure, key in sorted(named)
        }
        yield from _table(title, rows, every)


def by_key(rates: Iterable[Rate]) -> Iterator[str]:
    """Yield one table of all measures, key by key, the keys of each with the weakest first."""
    every = list(rates)
    rows = {
        measure if key == "all" else f"{measure}: {key}": [_rates(every, measure, key)]
        for measure, key in sorted({(rate.measure, rate.key) for rate in every})
    }
    yield from _table("By form", rows, every)


def json_of(rates: Iterable[Rate]) -> list[dict[str, Any]]:
    """Rates as JSON: counts, the rate, and its interval where the samples are independent."""
    return [
        {
            "form": rate.form,
            "measure": rate.measure,
            "key": rate.key,
            "hits": rate.hits,
            "total": rate.total,
            "rate": round(rate.rate, 4),
            "interval": None if rate.form == POOLED else [round(end, 4) for end in rate.interval],
        }
        for rate in rates
    ]


def pooled(rates: Iterable[Rate]) -> list[Rate]:
    """The rates over all forms together."""
    tally, of_set = Tally(), ""
    for rate in rates:
        of_set = rate.set
        tally.add(rate.measure, POOLED, rate.key, rate.hits, rate.total)
    return list(tally.rates(of_set))


def f1_of(rates: Iterable[Rate]) -> list[Rate]:
    """F1 of what was read: twice the hits among all that was wanted and all that was told."""
    found = {(r.set, r.form, *r.measure.rpartition(", ")[::2], r.key): r for r in rates}
    result = []
    for (of_set, form, measure, kind, key), recall in found.items():
        precision = found.get((of_set, form, measure, "precision", key))
        if kind == "recall" and precision:
            hits, total = 2 * recall.hits, recall.total + precision.total
            result.append(Rate(of_set, form, f"{measure}, F1", key, hits, total))
    return result


def _reading(rates: list[Rate]) -> dict[str, list[list[Rate]]]:
    """Each measure with its recall, precision and F1."""
    recalls = {(r.measure, r.key) for r in rates if r.measure.endswith(", recall")}
    with_f1 = [*rates, *f1_of(rates)]
    rows = {}
    for measure, key in sorted(recalls):
        name = measure.removesuffix(", recall")
        title = name if key == "all" else f"{name}: {key}"
        kinds = ("recall", "precision", "F1")
        rows[title] = [_rates(with_f1, f"{name}, {kind}", key) for kind in kinds]
    return rows


def _rates(rates: list[Rate], measure: str, key: str) -> list[Rate]:
    own = [rate for rate in rates if (rate.measure, rate.key) == (measure, key)]
    return [*pooled(own), *own]


def _table(title: str, rows: dict[str, list[list[Rate]]], rates: list[Rate]) -> Iterator[str]:
    if not rows:
        return
    forms = [POOLED, *sorted({rate.form for rate in rates})]
    yield f"\n### {title}\n"
    yield f"| | {' | '.join(forms)} |"
    yield f"|---|{'---|' * len(forms)}"
    for name, kinds in sorted(rows.items(), key=lambda row: (_weakness(row[1][0]), row[0])):
        by_form: dict[str, list[str]] = defaultdict(list)
        for found in kinds:
            told = {rate.form: _said(rate) for rate in found}
            for form in forms:
                by_form[form].append(told.get(form, "–"))
        yield f"| {name} | {' | '.join('<br>'.join(by_form[form]) for form in forms)} |"


def _weakness(rates: list[Rate]) -> float:
    """The pooled rate, so that the weakest comes first; where less is better, the highest."""
    return 2.0 if not rates else -rates[0].rate if rates[0].is_fault else rates[0].rate


def _said(rate: Rate) -> str:
    if rate.form == POOLED:  # the forms of one report are no independent samples
        value = f"{rate.rate:.3f}" if rate.is_count else f"{100 * rate.rate:.1f} %"
        return f"{value} ({rate.hits}/{rate.total})"
    low, high = rate.interval
    if rate.is_count:
        return f"{rate.rate:.3f} [{low:.3f}–{high:.3f}] ({rate.hits}/{rate.total})"
    return f"{100 * rate.rate:.1f} % [{100 * low:.1f}–{100 * high:.1f}] ({rate.hits}/{rate.total})"
