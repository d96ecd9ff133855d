"""The commands `archive move` and `archive roles`, and what none of them prints."""

from pathlib import Path

from corpus.archive_server import Server
from tests.archive.reports import fill
from tests.cli.kept import Capture, Kept
from tests.cli.running import is_one_vietnamese_line, run


def test_an_archive_is_moved_and_both_are_compared(kept: Kept, capsys: Capture) -> None:
    to = str(kept.folder / "moved.db")
    code, out, _ = run(capsys, "archive", "move", kept.db, to)
    assert (code, out.splitlines()[-1]) == (
        0,
        "Đã so 14 báo cáo và tệp gốc: đều khớp; kho cũ vẫn còn nguyên.",
    )
    again = run(capsys, "archive", "move", kept.db, to, "--lang", "en")
    assert again.out.startswith("0 reports written, 7 there already")
    assert kept("search", "đường").out == run(capsys, "archive", "search", "đường", "--db", to).out
    assert is_one_vietnamese_line(run(capsys, "archive", "move", to, to).err)


def test_what_does_not_agree_after_a_move_is_the_exit_code(tmp_path: Path, capsys: Capture) -> None:
    fill(str(tmp_path / "archive.db"), tmp_path)
    next((tmp_path / "archive.files").glob("*/*")).write_bytes(b"other")
    told = run(capsys, "archive", "move", str(tmp_path / "archive.db"), str(tmp_path / "moved.db"))
    assert told.code == 1
    assert "chỗ sai:" in told.out


def test_roles_are_of_a_server_alone(kept: Kept) -> None:
    code, out, err = kept("roles")
    if kept.db.startswith("postgresql:"):
        assert (code, "hcc_reader chỉ xem" in out, err) == (0, True, "")
    else:
        assert (code, out, is_one_vietnamese_line(err)) == (2, "", True)


def test_no_password_is_ever_printed(capsys: Capture, server: Server, tmp_path: Path) -> None:
    db = server.made().replace("postgres@", "postgres:bi-mat@")
    fill(db)
    for asked in (("verify",), ("stats",), ("backup", str(tmp_path / "kho.dump")), ("roles",)):
        told = run(capsys, "archive", *asked, "--db", db)
        assert told.code == 0
        assert "bi-mat" not in told.out + told.err
    lost = run(capsys, "archive", "stats", "--db", db.replace("made", "nowhere"))
    assert (lost.code, "bi-mat" in lost.err) == (2, False)
