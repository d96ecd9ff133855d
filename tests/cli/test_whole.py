"""What a command writes is there whole, or as it was; never half."""

import errno
import os
import stat
from pathlib import Path

import pytest

from hcc_parse.cli.whole import write_whole
from tests.cli.running import FAULTY, run


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_a_file_is_written_and_nothing_lies_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"1")
    write_whole(tmp_path / "a", b"2")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"2"]


@pytest.mark.parametrize("before", [None, b"old"])
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bytes | None
) -> None:
    path = tmp_path / "a.json"
    if before is not None:
        path.write_bytes(before)
    monkeypatch.setattr(os, "fsync", _full)
    with pytest.raises(OSError, match="full"):
        write_whole(path, b"new")
    assert [found.read_bytes() for found in tmp_path.iterdir()] == ([before] if before else [])


def test_rights_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"1")
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, b"2")
    assert (link.is_symlink(), path.read_bytes()) == (True, b"2")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_what_is_no_file_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"1")
    assert os.read(reader, 9) == b"1"
    os.close(reader)
    assert pipe.is_fifo()


def test_a_full_disk_is_told_and_the_old_result_stays(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "a.json"
    output.write_bytes(b"{}")
    monkeypatch.setattr(os, "fsync", _full)
    answer = run(capsys, "check", FAULTY, "--format", "json", "--output", str(output))
    assert (answer.code, output.read_bytes()) == (2, b"{}")
    assert "hết chỗ trống trên đĩa" in answer.err


def test_a_command_of_the_archive_that_is_not_there_is_answered_by_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = run(capsys, "archive", "facets")
    assert answer.code == 2
    assert "search" in answer.err
    assert "letter" not in answer.err
