"""A thousand damaged copies of the corpus: each is reviewed, or fails for a reason with a name."""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

import pytest

from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Docket
from hcc_parse.render import result_of, text_of
from tests.batch.damage import copies
from tests.read.corpus_files import PDF_FILES, WORD_FILES

COPIES = 84  # of each of the twelve files
LONGEST = 20  # seconds for one copy, a hundred times what it needs
CORPUS = [*WORD_FILES, *PDF_FILES]


class HangError(BaseException):
    """A copy took too long; no reader may catch this and call the file corrupt."""


@contextmanager
def ended_in_time(what: str) -> Iterator[None]:
    """Stop what would never end, and say what it was."""

    def stop(_: int, __: FrameType | None) -> NoReturn:
        raise HangError(what)

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(LONGEST)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def rendered(docket: Docket) -> bytes:
    """What the command would write of a docket, in both forms."""
    result = result_of(docket, knowledge="")
    return (text_of(docket) + json.dumps(result, ensure_ascii=False)).encode()


@pytest.mark.slow
@pytest.mark.parametrize("file", CORPUS, ids=[file.name for file in CORPUS])
def test_no_damage_is_a_fault_of_ours(tmp_path: Path, file: Path) -> None:
    internal = []
    for name, content in copies(file.read_bytes(), COPIES, seed=file.name):
        path = tmp_path / f"{name}{file.suffix}"
        path.write_bytes(content)
        with ended_in_time(name):
            docket = review_files([path], CATALOGUE)
            assert rendered(docket)
        assert len(docket.reviews) + len(docket.failures) == 1
        internal += [(name, f.message) for f in docket.failures if f.error == "internal"]
        path.unlink()
    assert internal == []


def test_the_damage_is_the_same_at_every_run() -> None:
    for file in (WORD_FILES[0], PDF_FILES[0]):
        first, second = (list(copies(file.read_bytes(), 20, seed="x")) for _ in range(2))
        assert first == second
        assert len({content for _, content in first}) == 20
