"""The files that paths stand for."""

from pathlib import Path

from hcc_parse.batch import files_of


def laid(folder: Path, *names: str) -> list[Path]:
    """Empty files in a folder."""
    paths = [folder / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return paths


def test_a_folder_is_walked_in_a_fixed_order(tmp_path: Path) -> None:
    b, a, inner = laid(tmp_path, "b.pdf", "a.docx", "xa/c.docx")
    assert list(files_of([tmp_path])) == [a, b, inner]


def test_files_keep_the_order_in_which_they_are_given(tmp_path: Path) -> None:
    b, a = laid(tmp_path, "b.pdf", "a.docx")
    assert list(files_of([b, a])) == [b, a]


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    (a,) = laid(tmp_path, "a.docx")
    assert list(files_of([a, tmp_path, a])) == [a]


def test_what_programs_leave_behind_is_passed_over_in_folders(tmp_path: Path) -> None:
    (a, *_) = laid(tmp_path, "a.docx", "~$a.docx", ".DS_Store", "Thumbs.db", "desktop.ini")
    assert list(files_of([tmp_path])) == [a]


def test_a_missing_file_is_kept_so_that_it_is_told(tmp_path: Path) -> None:
    assert list(files_of([tmp_path / "x.pdf"])) == [tmp_path / "x.pdf"]


def test_links_are_not_followed_into_folders(tmp_path: Path) -> None:
    (a,) = laid(tmp_path, "a.docx")
    (tmp_path / "vong").symlink_to(tmp_path, target_is_directory=True)
    assert list(files_of([tmp_path])) == [a]


def test_an_empty_folder_has_no_files(tmp_path: Path) -> None:
    assert list(files_of([tmp_path])) == []
