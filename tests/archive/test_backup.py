"""What comes out of a server's archive: backups and originals; what was deleted does not."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from corpus.archive_server import Server, program
from hcc_parse.archive import open_archive
from hcc_parse.archive.questions import Question
from hcc_parse.errors import HccError
from tests.archive.reports import TEXTS, digest, fill


def test_deleted_words_are_in_no_table(url: str) -> None:
    archive = open_archive(url)
    archive.delete([archive.ids()[3]])
    archive.close()
    dump = [program("pg_dump"), "--data-only", "--schema=hcc_parse", url]
    told = subprocess.run(dump, capture_output=True, check=True, text=True).stdout
    assert "ổn định" in told
    assert "lang bạt" not in told
    assert "TT-VPCP" not in told


def test_a_backup_has_everything_and_is_its_owners(server: Server, tmp_path: Path) -> None:
    url, to, copy = server.made(), tmp_path / "kho.dump", server.made()
    fill(url, tmp_path)
    archive = open_archive(url)
    archive.backup(to)
    assert to.stat().st_mode & 0o777 == 0o600
    with pytest.raises(HccError, match="Đã có tệp"):
        archive.backup(to)
    restore = [program("pg_restore"), f"--dbname={copy}", str(to)]
    subprocess.run(restore, check=True, capture_output=True)
    restored = open_archive(copy)
    assert restored.verify() == []
    assert restored.search(Question(text="đường")) == archive.search(Question(text="đường"))
    assert restored.original(4).read_bytes() == TEXTS["hoa"].encode()
    archive.close()
    restored.close()


def test_a_backup_that_cannot_be_made_is_told(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, to = open_archive(url), tmp_path / "kho.dump"
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(HccError, match="pg_dump"):
        archive.backup(to)
    monkeypatch.setattr("shutil.which", lambda _: sys.executable)
    with pytest.raises(HccError, match="Không sao lưu được"):
        archive.backup(to)
    archive.close()
    assert list(tmp_path.iterdir()) == []


def test_originals_taken_out_leave_no_copy(url: str, tmp_path: Path) -> None:
    archive, file = open_archive(url), tmp_path / "hoa.txt"
    file.write_bytes(TEXTS["hoa"].encode())
    archive.keep(digest("hoa"), file)
    taken = archive.original(4)
    assert taken.stat().st_mode & 0o777 == 0o600
    archive.close()
    assert not taken.exists()


def test_a_large_original_is_kept_in_pieces(url: str, tmp_path: Path) -> None:
    content = bytes(range(256)) * 10_000
    file, name = tmp_path / "large", sha256(content).hexdigest()
    file.write_bytes(content)
    archive = open_archive(url)
    archive.originals.keep(name, file)
    assert [len(piece) for piece in archive.originals.pieces(name)] == [1 << 20, 1 << 20, 462_848]
    assert archive.originals.path(name).read_bytes() == content
    assert archive.originals.size() == len(content)
    archive.close()
