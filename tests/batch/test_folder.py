"""Results are whole, and what an earlier run had more is cleared away; nothing else is touched."""

import json
from pathlib import Path

import pytest

from hcc_parse.batch.folder import MADE, Folder, digest_of, refuse_links
from hcc_parse.batch.store import Store
from hcc_parse.errors import HccError


@pytest.fixture
def out(tmp_path: Path) -> Path:
    Store(tmp_path).prepare()
    return tmp_path


def test_what_an_earlier_run_wrote_more_is_removed(out: Path) -> None:
    first = Folder(out)
    first.write("phieu/xa-a.docx", b"a")
    first.write("index.html", b"i")
    first.tidy()
    second = Folder(out)
    second.write("index.html", b"j")
    second.tidy()
    assert not (out / "phieu").exists()
    assert (out / "index.html").read_bytes() == b"j"


def test_files_of_others_stay(out: Path) -> None:
    (out / "ghi-chu.txt").write_text("của tôi", "utf-8")
    for _ in range(2):
        Folder(out).tidy()
    assert (out / "ghi-chu.txt").read_text("utf-8") == "của tôi"


@pytest.mark.parametrize("path", ["../ngoai.txt", "/etc/hosts-khong-co", "phieu/../../ngoai.txt"])
def test_a_list_that_was_tampered_with_leads_nowhere(out: Path, path: str) -> None:
    outside = out.parent / "ngoai.txt"
    outside.write_text("x", "utf-8")
    (out / MADE).write_text(json.dumps([path]), "utf-8")
    Folder(out).tidy()
    assert outside.exists()


@pytest.mark.parametrize("damaged", ['{"index.html": 1', "[" * 100_000], ids=["cut", "nested"])
def test_a_list_that_is_damaged_removes_nothing(out: Path, damaged: str) -> None:
    (out / "index.html").write_text("i", "utf-8")
    (out / MADE).write_text(damaged, "utf-8")
    Folder(out).tidy()
    assert (out / "index.html").exists()


def test_a_file_that_fails_in_the_middle_leaves_the_old_one(out: Path) -> None:
    folder = Folder(out)
    folder.write("a.csv", b"old")

    def lines() -> object:
        yield "new"
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        folder.write_lines("a.csv", lines())  # type: ignore[arg-type]
    assert (out / "a.csv").read_bytes() == b"old"
    assert list((out / ".hcc" / "tmp").iterdir()) == []


def test_files_are_kept_only_byte_for_byte(out: Path) -> None:
    Folder(out).write("a", b"abc")
    folder = Folder(out)
    digest = digest_of(b"abc")
    assert folder.keep({"a": digest})
    assert not folder.keep({"a": digest_of(b"abd")})
    assert not folder.keep({"a": digest, "b": digest})
    assert not folder.keep({f"../{out.name}/a": digest})
    assert folder.made == {"a"}


def test_a_folder_that_leads_elsewhere_is_not_written_through(out: Path) -> None:
    elsewhere = out.parent / "noi-khac"
    elsewhere.mkdir()
    (out / "bao-cao").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(HccError, match="là liên kết"):
        refuse_links(out)
    with pytest.raises(HccError, match="là liên kết"):
        Folder(out).write("bao-cao/xa-a.html", b"a")
    assert list(elsewhere.iterdir()) == []


def test_what_lies_behind_a_link_is_not_cleared_away(out: Path) -> None:
    first = Folder(out)
    first.write("phieu/xa-a.docx", b"a")
    first.tidy()
    (out / "phieu").rename(out.parent / "phieu-khac")
    (out / "phieu").symlink_to(out.parent / "phieu-khac", target_is_directory=True)
    Folder(out).tidy()
    assert (out.parent / "phieu-khac" / "xa-a.docx").read_bytes() == b"a"


def test_the_folder_of_results_itself_may_be_a_link(out: Path, tmp_path: Path) -> None:
    link = tmp_path.parent / f"{tmp_path.name}-link"
    link.symlink_to(out, target_is_directory=True)
    refuse_links(link)
    Folder(link).write("phieu/xa-a.docx", b"a")
    assert (out / "phieu" / "xa-a.docx").read_bytes() == b"a"
