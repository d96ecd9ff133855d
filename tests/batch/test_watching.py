"""A folder is read when it has changed and come to rest."""

from collections.abc import Callable, Sequence
from pathlib import Path

from hcc_parse.batch.watching import changes


def watched(inbox: Path, steps: Sequence[Callable[[], object]]) -> list[int]:
    """After which steps, one for each pause, the folder was read."""
    read: list[int] = []
    at = -1

    class OverError(Exception):
        pass

    def pause(_: float) -> None:
        nonlocal at
        at += 1
        if at == len(steps):
            raise OverError
        steps[at]()

    try:
        for _ in changes(inbox, inbox / "out", pause):
            read.append(at)
    except OverError:
        pass
    return read


def nothing() -> None:
    """Let time pass."""


def test_a_folder_is_read_once_it_is_still(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"

    def grow() -> None:
        with file.open("a") as open_file:
            open_file.write("x")

    steps = [nothing, grow, grow, nothing, nothing, grow, nothing]
    assert watched(tmp_path, steps) == [3, 6]


def test_results_and_an_empty_folder_are_no_change(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert watched(tmp_path, [nothing, (tmp_path / "out" / "index.html").touch, nothing]) == []
    (tmp_path / "a.docx").touch()
    assert watched(tmp_path, [nothing, (tmp_path / "out" / "x.html").touch, nothing]) == [0]
