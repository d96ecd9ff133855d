"""Damaged copies of the corpus: each is reviewed, or fails for a reason with a name.

A quarter of a thousand in `make test`; `DAMAGED=4` before the command makes it the whole thousand.
"""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Docket
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render import result_of, text_of
from tests.batch.damage import copies
from tests.read.corpus_files import PDF_FILES, WORD_FILES

TIMES = int(os.environ.get("DAMAGED", "1"))
COPIES = {
    ".docx": 31 * TIMES,
    ".pdf": 9 * TIMES,
}  # of each of six files; a PDF takes four times as long
LONGEST = 20  # seconds for one copy, a hundred times what it needs
CORPUS = [*WORD_FILES, *PDF_FILES]


def rendered(docket: Docket) -> bytes:
    """What the command would write of a docket, in both forms."""
    result = result_of(docket, knowledge="")
    return (text_of(docket) + json.dumps(result, ensure_ascii=False)).encode()


@pytest.mark.slow
@pytest.mark.parametrize("file", CORPUS, ids=[file.name for file in CORPUS])
def test_no_damage_is_a_fault_of_ours(tmp_path: Path, file: Path) -> None:
    paths = []
    for name, content in copies(file.read_bytes(), COPIES[file.suffix], seed=file.name):
        paths.append(tmp_path / f"{name}{file.suffix}")
        paths[-1].write_bytes(content)
    known = load_knowledge()
    patient = replace(known, limits=replace(known.limits, file_seconds=LONGEST))
    docket = review_files(paths, CATALOGUE, knowledge=patient)
    assert rendered(docket)
    assert len(docket.reviews) + len(docket.failures) == COPIES[file.suffix]
    ours = ("internal", "timeout")
    assert [(f.path, f.message) for f in docket.failures if f.error in ours] == []


def test_the_damage_is_the_same_at_every_run() -> None:
    for file in (WORD_FILES[0], PDF_FILES[0]):
        first, second = (list(copies(file.read_bytes(), 20, seed="x")) for _ in range(2))
        assert first == second
        assert len({content for _, content in first}) == 20
