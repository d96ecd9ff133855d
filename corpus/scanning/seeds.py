"""Findings of scans against those of their digital forms: `python -m corpus.scanning.seeds`.

`--reports DIR` holds `NAME-scan.pdf` beside `NAME.pdf` or `NAME.docx`. Exit 1 where more findings
differ than are allowed in all, or where a scan tells an error that its digital form does not.
"""

import argparse
import sys
from pathlib import Path

from corpus.scanning.apart import apart, line
from corpus.score.match import Json
from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.render import result_of

ENDING = "-scan.pdf"
MOST = 2  # findings that may differ in all reports together


def main() -> None:
    """Compare each scan with its digital form, and print what differs."""
    parser = argparse.ArgumentParser(prog="python -m corpus.scanning.seeds", description=__doc__)
    parser.add_argument("--reports", type=Path, required=True, help="the folder of the reports")
    parser.add_argument("--only", default="", help="names of reports, set off by commas")
    parser.add_argument("--notes", action="store_true", help="compare notes too")
    options = parser.parse_args()
    differing = false = 0
    for scan in sorted(options.reports.glob(f"*{ENDING}")):
        name = scan.name.removesuffix(ENDING)
        if options.only and name not in options.only.split(","):
            continue
        found = apart(
            findings_of(digital_of(scan), notes=options.notes),
            findings_of(scan, notes=options.notes),
        )
        differing, false = differing + found.count, false + len(found.new_errors)
        print(f"{scan.name}: the same {found.same}, differing {found.count}", flush=True)
        for sign, findings in (("-", found.lost), ("+", found.more), ("!", found.new_errors)):
            for one in findings:
                print(f"    {line(sign, one)}")
        for before, after in found.otherwise:
            print(f"    {line(before['severity'] + ' ->', after)}")
    print(f"differing in all {differing}, at most {MOST}; false errors {false}")
    sys.exit(1 if differing > MOST or false else 0)


def digital_of(scan: Path) -> Path:
    """The digital form beside a scan.

    Raises:
        FileNotFoundError: If there is none.
    """
    name = scan.name.removesuffix(ENDING)
    for ending in (".pdf", ".docx"):
        if (path := scan.with_name(name + ending)).exists():
            return path
    raise FileNotFoundError(f"no digital form of {scan}")


def findings_of(path: Path, *, notes: bool) -> list[Json]:
    """The findings of a review, notes only where they are wanted."""
    (report,) = result_of(review_files([path], CATALOGUE), knowledge="")["reports"]
    return [one for one in report["findings"] if notes or one["severity"] != "note"]


if __name__ == "__main__":
    main()
