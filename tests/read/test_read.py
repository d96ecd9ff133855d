"""The reader is told by the first bytes of a file, not by its name."""

from hashlib import sha256
from pathlib import Path

import pytest

from hcc_parse.domain import Limits
from hcc_parse.errors import Failure, UnreadableFileError
from hcc_parse.read import read_report
from tests.read.corpus_files import PDF_FILES, WORD_FILES


def failure_of(path: Path) -> Failure:
    """Why a file cannot be read."""
    with pytest.raises(UnreadableFileError) as raised:
        read_report(path)
    return raised.value.failure


@pytest.mark.parametrize("name", ["bao-cao.pdf", "bao-cao.docx", "bao-cao", "bao-cao.PDF"])
@pytest.mark.parametrize(("file", "format"), [(WORD_FILES[0], "docx"), (PDF_FILES[0], "pdf")])
def test_a_wrong_name_does_not_mislead(tmp_path: Path, file: Path, format: str, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(file.read_bytes())
    assert read_report(path).source.format == format


def test_rubbish_before_the_head_of_a_pdf_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.pdf"
    path.write_bytes(b"\r\n\r\n" + PDF_FILES[0].read_bytes())
    assert read_report(path).source.format == "pdf"


def test_the_source_knows_path_and_digest() -> None:
    source = read_report(WORD_FILES[0]).source
    assert source.path == str(WORD_FILES[0])
    assert source.sha256 == sha256(WORD_FILES[0].read_bytes()).hexdigest()


def test_plain_text_is_read_only_by_its_name(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md"):
        (tmp_path / name).write_text("Tổng số: 12", "utf-8")
        assert read_report(tmp_path / name).source.format == "txt"
    (tmp_path / "a.csv").write_text("Tổng số: 12", "utf-8")
    assert failure_of(tmp_path / "a.csv") == "unsupported"


@pytest.mark.parametrize(
    "content", ["Tổng số".encode("utf-16"), "Tổng số".encode("cp1258", "ignore")]
)
def test_plain_text_in_another_encoding_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(content + b"\xe1\xe1")
    assert failure_of(tmp_path / "a.txt") == "unsupported"


def test_a_file_beyond_the_limit_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with path.open("wb") as file:
        file.truncate(Limits().file_bytes + 1)
    assert failure_of(path) == "too-large"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"), "quyền"),
        (OSError(5, "Input/output error"), "ổ đĩa"),
        (FileNotFoundError(2, "No such file"), "Không tìm thấy"),
    ],
)
def test_what_the_system_refuses_is_said_in_vietnamese(
    monkeypatch: pytest.MonkeyPatch, error: OSError, said: str
) -> None:
    def refuse(_: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnreadableFileError, match=said) as raised:
        read_report(WORD_FILES[0])
    assert raised.value.failure == "not-found"
    assert str(error.strerror) not in str(raised.value)
