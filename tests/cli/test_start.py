"""The help comes at once: nothing that reads or checks is imported for it."""

import subprocess
import sys

from tests.render.reviewed import ROOT

HEAVY = {"pdfplumber", "pdfminer", "pypdfium2", "docx", "pandas", "numpy", "spacy", "scipy"}
HEAVY |= {"rapidfuzz", "lxml", "multiprocessing", "hcc_parse.domain", "hcc_parse.pipeline"}
CALLED = """
import sys
from contextlib import suppress
from hcc_parse.cli import main
with suppress(SystemExit):
    main(["check", "--help"])
with suppress(SystemExit):
    main(["--help"])
print(*sys.modules, file=sys.stderr)
"""


def test_the_help_imports_nothing_heavy() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", CALLED], cwd=ROOT, capture_output=True, timeout=60, check=True
    )
    modules = set(ended.stderr.decode().split())
    assert b"--limit" in ended.stdout
    assert "hcc_parse.cli.commands" in modules
    assert modules & HEAVY == set()


def test_the_public_names_are_there_when_asked_for() -> None:
    code = "import hcc_parse as h; print(len(h.CATALOGUE) > 9, h.read_report.__name__, *h.__all__)"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60, check=True
    )
    assert ended.stdout.split() == b"True read_report CATALOGUE read_report review_file".split()
