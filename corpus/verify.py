"""Proves by arithmetic that what should hold does and only the intended slips do not.

Run `python -m corpus.verify` by hand after any change of the texts. With the name of a folder
that holds `facts/legal_registry.csv` and `seeds/*.txt` it compares citations and wordings too.
"""

import csv
import json
import re
import sys
from fractions import Fraction
from pathlib import Path

from corpus.model import Annex, Report, load, names

EXPECTED = Path(__file__).resolve().parent / "expected.json"
FORMULAS = {
    "haiphong": [(3, (4, 5, 6)), (7, (8, 9, 10, 11, 12)), (13, (14, 15, 16)), (3, (7, 13))],
    "national": [(3, (4, 5, 6)), (7, (8, 9, 10)), (11, (12, 13)), (3, (7, 11))],
}
NUMBER = re.compile(r"(?<![\w./,])\d[\d.]*(?:,\d+)?")
CITATION = re.compile(
    r"(Nghị định|Nghị quyết|Thông tư|Quyết định|Luật) số ([\d.]+(?:/\d{4})?/[A-ZĐ]\S*?)"
    r" ngày (\d{1,2})/(\d{1,2})/(\d{4})"
)


def value(text: str) -> Fraction:
    """Read a Vietnamese number: `1.234` and `98,7`; blank and `-` are zero."""
    bare = text.strip().rstrip("%")
    return (
        Fraction(bare.replace(".", "").replace(",", ".")) if bare not in {"", "-"} else Fraction(0)
    )


def true_claim(claim: str, *, cut: bool = False) -> bool:
    """Tell whether `total = part + part`, `rate% = part / whole` or `whole >= part` holds."""
    if ">=" in claim:
        whole, part = claim.split(">=")
        return value(whole) >= value(part)
    left, right = claim.split(" = ")
    if "/" not in right:
        return value(left) == sum(map(value, right.split("+")))
    top, base = map(value, right.split("/"))
    return _rate_fits(left, top, base, cut=cut)


def _rate_fits(rate: str, part: Fraction, base: Fraction, *, cut: bool) -> bool:
    decimals = len(rate.rstrip("% ").partition(",")[2])
    exact = 100 * part / base * 10**decimals
    shown = value(rate) * 10**decimals
    nearest = int(exact + Fraction(1, 2))
    return bool(shown == int(exact) != nearest if cut else shown == nearest)


def text_of(report: Report) -> str:
    """Return all words of a report, one paragraph or row on a line."""
    lines = [report.number, report.place, *report.title, *report.body]
    for annex in report.annexes:
        rows = [*annex.head, *annex.rows, *annex.totals, *annex.ratios]
        lines += [*annex.title, *(" | ".join(row) for row in rows)]
    return "\n".join(lines)


def table_slips(annex: Annex) -> list[str]:
    """Return `row (column)` for each sum of the table that does not hold."""
    if annex.form not in FORMULAS:
        return []
    rows = [(row[1], [value(cell) for cell in row[2:]]) for row in annex.rows]
    totals = [(row[0], [value(cell) for cell in row[2:]]) for row in annex.totals]
    slips = []
    for name, figures in [*rows, *totals]:
        for total, parts in FORMULAS[annex.form]:
            if figures[total - 3] != sum(figures[part - 3] for part in parts):
                slips.append(f"{name} ({total})")
    sums = [sum(column) for column in zip(*(figures for _, figures in rows), strict=True)]
    for name, figures in totals:
        for at, stated in enumerate(figures):
            if stated != sums[at]:
                slips.append(f"{name} ({at + 3})")
    for line in annex.ratios:
        for at, cell in enumerate(line[2:]):
            if not _rate_fits(cell, totals[0][1][at], totals[0][1][0], cut=False):
                slips.append(f"{line[0]} ({at + 3})")
    return sorted(slips)


def citation_slips(report: Report, registry: dict[str, tuple[str, str]]) -> list[str]:
    """Return the symbols whose type or date is not that of the registry, or which it lacks."""
    slips = []
    for kind, symbol, day, month, year in CITATION.findall(text_of(report)):
        date = f"{year}-{int(month):02}-{int(day):02}"
        local = symbol.endswith("UBND")
        if not local and registry.get(symbol.rstrip(",;")) != (kind, date):
            slips.append(symbol)
    return slips


def complaints(report: Report) -> list[str]:
    """Return what is not as the report's claims say."""
    claims, text = report.claims, text_of(report)
    found = [f"should hold: {claim}" for claim in claims.holds if not true_claim(claim)]
    found += [f"should be cut: {c}" for c in claims.cut if not true_claim(c, cut=True)]
    found += [f"should fail: {claim}" for claim in claims.fails if true_claim(claim)]
    slips = sorted(slip for annex in report.annexes for slip in table_slips(annex))
    if slips != sorted(claims.table_fails):
        found.append(f"table slips: {slips}")
    numbers = {value(number) for number in NUMBER.findall(text)}
    rates = set(re.findall(r"\d[\d,]*%", "\n".join(report.body)))
    spoken = [*claims.holds, *claims.cut, *claims.fails]
    unclaimed = rates - {claim.split(" = ")[0] for claim in spoken} - set(claims.bare)
    found += [f"rate without a claim: {rate}" for rate in sorted(unclaimed)]
    for claim in claims.no_base:
        rate, part = claim.split(" = ")
        bases = [n for n in numbers if n and _rate_fits(rate, value(part), n, cut=False)]
        found += [f"{claim} has the base {base}" for base in bases]
    return found


def read_registry(path: Path) -> dict[str, tuple[str, str]]:
    """Read the verified rows of the legal registry: symbol to type and date."""
    with path.open(encoding="utf-8") as lines:
        rows = [row for row in csv.DictReader(lines) if row["date_verified"] == "yes"]
    return {row["symbol"]: (row["type"], row["date_issued"]) for row in rows}


def shared_runs(report: Report, folder: Path, words: int = 14) -> list[str]:
    """Return runs of that many words, citations aside, which the report shares with a seed."""

    def runs(text: str) -> set[str]:
        bare = re.findall(r"\w+|¶", CITATION.sub("¶", text).lower())
        return {" ".join(bare[i : i + words]) for i in range(len(bare) - words + 1)}

    own = set().union(*(runs(line) for line in report.body))
    return sorted(own & set().union(*(runs(p.read_text("utf-8")) for p in folder.glob("*.txt"))))


def main() -> int:
    """Check every report; citations and copied runs too when a folder is named."""
    shared = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    registry = read_registry(shared / "facts" / "legal_registry.csv") if shared else None
    expected = json.loads(EXPECTED.read_text("utf-8"))
    found = [f"no findings for {name}" for name in set(names()) ^ (set(expected) - {"_"})]
    for name in names():
        report = load(name)
        lines = complaints(report)
        if (
            registry is not None
            and citation_slips(report, registry) != report.claims.citation_fails
        ):
            lines.append(f"citations: {citation_slips(report, registry)}")
        if shared:
            lines += [f"from a seed: {run}" for run in shared_runs(report, shared / "seeds")]
        found += [f"{name}: {line}" for line in lines]
    print("\n".join(found) or "all as intended")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
