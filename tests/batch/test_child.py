"""A child that hangs, eats the memory or dies costs one question, never the next."""

import faulthandler
import json
import mmap
import os
import signal
import subprocess
import sys
import time
from collections.abc import Container
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.batch import review_files
from hcc_parse.batch.child import FILES, Child
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Docket, Knowledge, Limits, Review
from hcc_parse.errors import UnreadableFileError
from hcc_parse.knowledge import load_knowledge
from hcc_parse.patience import ask_for
from hcc_parse.pipeline import review_file
from hcc_parse.render import result_of
from tests.read.corpus_files import PDF_FILES, WORD_FILES
from tests.render.reviewed import ROOT

SHORT = Limits(file_seconds=1)


def work(question: str) -> object:
    """Do what a question asks for."""
    match question:
        case "hang":
            time.sleep(600)
        case "hang deaf":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(600)
        case "eat":
            eaten = []
            while True:
                eaten.append(bytearray(10_000_000))
        case "gorge":
            assert len(b"x" * 400_000_000) == len(question) * 80_000_000
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "crash":
            faulthandler.disable()  # pytest's, which would print every frame
            os.kill(os.getpid(), signal.SIGSEGV)
        case "long":
            ask_for(20.0)
            time.sleep(1.5)
        case "where":
            return " ".join([Path.cwd().name, *map(str, Path().iterdir())])
        case "who":
            return os.getpid()
        case "dump":
            import resource

            return resource.getrlimit(resource.RLIMIT_CORE)
    return question


def failure_of(child: Child[str, object], question: str) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as raised:
        child.ask(question)
    return raised.value


def is_gone(process: int) -> bool:
    """Whether a process has ended; one that was killed may need a moment."""
    for _ in range(500):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize(
    ("question", "failure", "said"),
    [
        ("hang", "timeout", "--limit file_seconds=2"),
        ("eat", "out-of-memory", "--limit memory_bytes=3G"),
        ("killed", "out-of-memory", "--limit memory_bytes=3G"),
        ("crash", "corrupt", "dừng đột ngột"),
    ],
)
def test_a_child_that_fails_is_told_and_replaced(question: str, failure: str, said: str) -> None:
    with Child(work, None, SHORT if question == "hang" else Limits()) as child:
        first = child.ask("who")
        error = failure_of(child, question)
        assert (error.failure, said in str(error)) == (failure, True)
        assert child.ask("again") == "again"
        assert child.ask("who") != first
    assert isinstance(first, int)
    assert is_gone(first)


def test_a_child_that_asks_for_time_has_it() -> None:
    with Child(work, None, SHORT) as child:
        assert child.ask("long") == "long"
        assert failure_of(child, "hang").failure == "timeout"


@pytest.mark.slow
def test_a_child_that_does_not_listen_is_killed() -> None:
    with Child(work, None, SHORT) as child:
        first = child.ask("who")
        assert failure_of(child, "hang deaf").failure == "timeout"
        assert isinstance(first, int)
        assert is_gone(first)
        assert child.ask("again") == "again"


def test_a_child_is_used_again_until_it_has_seen_enough() -> None:
    roomy = replace(SHORT, memory_bytes=20_000_000_000)  # whatever these tests themselves take
    with Child(work, None, roomy) as child:
        seen = [child.ask("who") for _ in range(FILES + 1)]
    assert len(set(seen[:FILES])) == 1
    assert seen[FILES] != seen[0]


def test_a_child_that_once_had_much_memory_takes_no_other_file() -> None:
    with Child(work, None, Limits()) as child:
        first = child.ask("who")
        assert child.ask("gorge") == "gorge"
        assert child.ask("who") != first


def test_what_the_parent_has_does_not_count() -> None:
    little = replace(SHORT, memory_bytes=300_000_000)
    with mmap.mmap(-1, 3_000_000_000), Child(work, None, little) as child:
        assert child.ask("again") == "again"
        assert failure_of(child, "gorge").failure == "out-of-memory"


def test_a_child_that_died_idle_costs_no_file() -> None:
    with Child(work, None, SHORT) as child:
        first = child.ask("who")
        assert isinstance(first, int)
        os.kill(first, signal.SIGKILL)
        while child._process is not None and child._process.is_alive():
            time.sleep(0.01)
        assert child.ask("again") == "again"


def test_a_child_works_in_an_empty_folder_and_leaves_no_core() -> None:
    before = Path.cwd()
    with Child(work, None, SHORT) as child:
        name, *inside = str(child.ask("where")).split()
        assert (name.startswith("hcc-"), inside) == (True, [])
        assert child.ask("dump") == (0, 0)
    assert Path.cwd() == before


@pytest.mark.slow
def test_a_spawned_child_answers_alike() -> None:
    with Child(work, None, Limits(), method="spawn") as child:
        assert child.ask("answer") == "answer"


def test_a_hanging_reader_costs_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def hanging(path: Path, only: Container[str], knowledge: Knowledge, *_: object) -> Review:
        if path == WORD_FILES[0]:
            time.sleep(600)
        return review_file(path, only, knowledge)

    monkeypatch.setattr("hcc_parse.batch.runner.review_file", hanging)
    known = replace(load_knowledge(), limits=Limits(file_seconds=5))
    docket = review_files(WORD_FILES[:3], CATALOGUE, knowledge=known)
    assert [(f.path, f.error) for f in docket.failures] == [(str(WORD_FILES[0]), "timeout")]
    assert len(docket.reviews) == 2


def test_the_result_is_that_of_a_review_in_this_process() -> None:
    files = [*WORD_FILES, *PDF_FILES]
    here = Docket(reviews=tuple(review_file(file) for file in files))
    there = review_files(files, CATALOGUE)
    assert there == here
    texts = [json.dumps(result_of(docket, knowledge=""), indent=1) for docket in (here, there)]
    assert texts[0].encode() == texts[1].encode()


def test_a_path_is_told_as_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(WORD_FILES[0].parent)
    (review,) = review_files([Path(WORD_FILES[0].name)], CATALOGUE).reviews
    assert review.dossier.report.source.path == WORD_FILES[0].name


INTERRUPTED = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell put us behind
import hcc_parse.batch.runner as runner
from hcc_parse.cli import main
def hanging(*_):
    print(os.getpid(), flush=True)
    time.sleep(600)
runner.review_file = hanging
main(["check", "corpus/reports"])
"""


def test_an_interrupted_run_leaves_with_130_and_no_child() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        child = int(process.stdout.readline())
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 130
        assert process.stderr.read().decode() == "Đã dừng theo yêu cầu.\n"
    assert is_gone(child)
