"""The committed scores and the ledger of findings: sorted lines, whose changes a diff shows."""

import csv
from collections.abc import Iterable
from pathlib import Path

from corpus.score.scoring import Told
from corpus.score.tally import Rate

HERE = Path(__file__).parents[1]
SCORES, FINDINGS = HERE / "scores.tsv", HERE / "findings.tsv"
HEADER = ("set", "form", "measure", "key", "hits", "total", "rate", "low", "high")


def read_rates(path: Path = SCORES) -> list[Rate]:
    """Read committed scores; rates and intervals follow from the counts."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return [
            Rate(
                row["set"],
                row["form"],
                row["measure"],
                row["key"],
                int(row["hits"]),
                int(row["total"]),
            )
            for row in rows
        ]


def write_rates(rates: Iterable[Rate], of_set: str, path: Path = SCORES) -> None:
    """Write the scores of one set of reports; those of other sets stay."""
    kept = [rate for rate in read_rates(path) if rate.set != of_set]
    rows = [
        (*rate.name, rate.hits, rate.total, *(f"{n:.4f}" for n in (rate.rate, *rate.interval)))
        for rate in sorted([*kept, *rates])
    ]
    _write(path, HEADER, rows)


def write_told(told: Iterable[Told], path: Path = FINDINGS) -> None:
    """Write the ledger of findings."""
    _write(path, Told._fields, sorted(told))


def _write(path: Path, header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
