"""`python -m corpus.by_hand`: what is found and who is accused in reports by other hands.

Groups a and b were opened while the product was mended; the later ones were first read unopened,
and what was found at first sight stands in the README.
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.by_hand.slips import REPORTS, HandSlip, slips, with_slip
from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review_file

Told = set[tuple[str, str]]


def main() -> None:
    """Print a line for each group, and with `--all` each false finding and missed slip."""
    parser = argparse.ArgumentParser(prog="python -m corpus.by_hand", description=__doc__)
    parser.add_argument("groups", nargs="*", default=list("abcdefghijklmnopqrstuvw"))
    parser.add_argument("--all", action="store_true", help="show what is false and what is missed")
    options = parser.parse_args()
    for group in options.groups:
        reports = sorted(REPORTS.glob(f"{group}*.docx"))
        true = {path.stem: told(path) for path in reports}
        missed = [slip for slip in slips() if slip.report in true and not _found(slip, true)]
        many = sum(slip.report in true for slip in slips())
        false = sum(map(len, true.values()))
        print(
            f"{group}: {len(reports)} true reports, errors and warnings in them {false}; "
            f"slips found {many - len(missed)} of {many}"
        )
        if options.all:
            for name, findings in true.items():
                print(*(f"  {name} FALSE {check} {said}" for check, said in findings), sep="\n")
            print(*(f"  {one.report} MISSED {one.kind}: {one.why}" for one in missed), sep="\n")


def told(path: Path) -> Told:
    """The errors and warnings of a report, by check and sentence."""
    found = review_file(path, knowledge=load_knowledge(), guessing=False).findings
    return {(f.check, f.message.vi) for f in found if f.severity is not Severity.NOTE}


def _found(slip: HandSlip, true: dict[str, Told]) -> bool:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.docx"
        with_slip(slip, path)
        return bool(told(path) - true[slip.report])


if __name__ == "__main__":
    main()
