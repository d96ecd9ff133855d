"""Writes generated reports with the truth about them: `python -m corpus.generate --out DIR`.

Beside each report stands NAME.json: what a reader should read, the slips put in, what must stay
silent. The same seed writes the same files.
"""

import argparse
import json
import sys
from pathlib import Path

from corpus.generate.dress import Dress, add_options, asked_for
from corpus.generate.ledger import Made
from corpus.generate.make import FRESH, HELD_OUT, OPENED, UNSEEN, make
from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.office import pdfs_by_office
from corpus.generate.setting.pdf import set_pdf
from corpus.generate.setting.scan import set_scan
from corpus.score.truth import truth_of

FORMS = ("docx", "pdf", "office", "scan")


def main() -> None:
    """Write the reports asked for, and a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder to write to")
    parser.add_argument("--count", type=int, default=10, help="how many reports")
    later = f"from {HELD_OUT}, {OPENED} and {FRESH} on, those opened later"
    parser.add_argument(
        "--seed", type=int, default=1, help=f"which series; {later}, from {UNSEEN} on, unseen"
    )
    parser.add_argument("--first", type=int, default=0, help="number of the first report")
    parser.add_argument("--forms", default="docx", help=f"some of {','.join(FORMS)}")
    add_options(parser)
    options = parser.parse_args()
    forms = options.forms.split(",")
    unknown = set(forms) - set(FORMS)
    if unknown:
        parser.error(f"unknown form: {', '.join(sorted(unknown))}; known: {', '.join(FORMS)}")
    dress = asked_for(options)
    options.out.mkdir(parents=True, exist_ok=True)
    for index in range(options.first, options.first + options.count):
        made = make(options.seed, index, dress)
        write(made, options.out, forms)
        slips = "; ".join(slip.kind for slip in made.slips) or "true"
        print(f"{made.draft.name}  {made.draft.kind:8} {slips}")
    if "office" in forms:
        _by_office(options.out, dress)


def write(made: Made, folder: Path, forms: list[str]) -> None:
    """Write one report in some forms, and what is true of it."""
    path = folder / made.draft.name
    if {"docx", "office"} & set(forms):
        path.with_suffix(".docx").write_bytes(set_docx(made.draft))
    if {"pdf", "scan"} & set(forms):
        content = set_pdf(made.draft)
        if "pdf" in forms:
            path.with_suffix(".pdf").write_bytes(content)
        if "scan" in forms:
            seed = sum(map(ord, made.draft.name))
            path.with_suffix(".scan.pdf").write_bytes(set_scan(content, seed))
    truth = truth_of(made.draft).to_json()
    known = {
        "slips": [_plain(slip) for slip in made.slips],
        "traps": [_plain(trap) for trap in made.traps],
    }
    text = json.dumps(truth | known, ensure_ascii=False, indent=1)
    path.with_suffix(".json").write_text(text + "\n", "utf-8")


def _plain(thing: object) -> dict[str, object]:
    names = getattr(type(thing), "__slots__", ())
    values = {name: getattr(thing, name) for name in names}
    return {name: str(v) if hasattr(v, "as_tuple") else v for name, v in values.items()}


def _by_office(folder: Path, dress: Dress) -> None:
    """PDF by LibreOffice, in a folder of their own: the same names."""
    target = folder / "office"
    target.mkdir(exist_ok=True)
    try:
        pdfs_by_office(sorted(folder.glob("*.docx")), target, dress.fonts)
    except FileNotFoundError as error:
        sys.exit(f"the form office cannot be made: {error}")


if __name__ == "__main__":
    main()
