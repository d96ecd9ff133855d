"""What is found in an inbox, and what is made of names that want to lead elsewhere."""

import os
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile, ZipInfo

import pytest

from hcc_parse.batch.sent import Sent
from hcc_parse.batch.store import Store
from hcc_parse.batch.walking import passed_over, walk
from hcc_parse.domain import Limits
from hcc_parse.errors import HccError, UnreadableFileError
from hcc_parse.read import read_report


def found(inbox: Path, limits: Limits | None = None, keep: bool = True) -> dict[str, Sent]:
    """The files of an inbox by their names; results would go beside it."""
    out = inbox.parent / "out"
    sent = walk(inbox, out, limits or Limits(), Store(out) if keep else None)
    return {one.path: one for one in sent}


def zipped(path: Path, *members: tuple[str | ZipInfo, bytes]) -> Path:
    """A zip of these members."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(path, "w", ZIP_DEFLATED) as package:
        for name, content in members:
            package.writestr(name, content)
    return path


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def test_files_of_folders_come_by_name_with_their_digests(inbox: Path) -> None:
    (inbox / "xa-b").mkdir()
    (inbox / "xa-b" / "1.pdf").write_bytes(b"%PDF-1.7")
    (inbox / "a.docx").write_bytes(b"")
    (inbox / "~$a.docx").write_bytes(b"x")
    files = found(inbox)
    assert list(files) == ["a.docx", "xa-b/1.pdf"]
    one = files["xa-b/1.pdf"]
    assert (one.sha256, one.size, one.head) == (sha256(b"%PDF-1.7").hexdigest(), 8, b"%PDF-1.7")
    assert one.file == inbox / "xa-b" / "1.pdf"


def test_links_and_devices_are_told_and_not_opened(inbox: Path) -> None:
    (inbox / "a.docx").symlink_to("/etc/passwd")
    (inbox / "b").symlink_to(inbox, target_is_directory=True)
    os.mkfifo(inbox / "c.pdf")
    files = found(inbox)
    assert list(files) == ["a.docx", "b", "c.pdf"]
    assert [one.failure and one.failure.error for one in files.values()] == ["unsupported"] * 3
    assert all(one.file is None for one in files.values())


def test_a_file_beyond_the_limit_is_not_read(inbox: Path) -> None:
    (inbox / "a.pdf").write_bytes(b"x" * 2_000)
    failure = found(inbox, Limits(file_bytes=1_000))["a.pdf"].failure
    assert failure is not None
    assert (failure.error, failure.path) == ("too-large", "a.pdf")


def test_results_inside_of_the_inbox_are_passed_over(inbox: Path) -> None:
    (inbox / "a.txt").write_text("a")
    out = inbox / "ket-qua"
    Store(out).prepare()
    (out / "a.docx").write_text("x")
    (inbox / "cu" / ".hcc").mkdir(parents=True)
    (inbox / "cu" / "b.docx").write_text("x")
    assert [one.path for one in walk(inbox, out, Limits(), None)] == ["a.txt"]
    assert list(passed_over(inbox, out)) == ["cu/"]


def test_of_an_inbox_of_reports_alone_nothing_is_passed_over(inbox: Path) -> None:
    (inbox / "dot-1" / "xa-a").mkdir(parents=True)
    assert list(passed_over(inbox, inbox.parent / "out")) == []


@pytest.mark.parametrize("out", [".", ".."])
def test_an_inbox_inside_of_the_results_is_refused(inbox: Path, out: str) -> None:
    (inbox / "a.txt").write_text("a")
    with pytest.raises(HccError, match="không được chứa"):
        walk(inbox, inbox / out, Limits(), None)
    assert [path.name for path in inbox.iterdir()] == ["a.txt"]


def test_no_inbox_and_an_empty_one_are_told(inbox: Path) -> None:
    with pytest.raises(HccError, match="Không có tệp nào"):
        found(inbox)
    with pytest.raises(HccError, match="Không tìm thấy"):
        found(inbox / "x")
    with pytest.raises(HccError, match=r"thư mục hoặc một tệp \.zip"):
        found(zipped(inbox / "a.docx", ("[Content_Types].xml", b"")))


def test_what_is_in_a_zip_is_kept_under_its_digest(inbox: Path) -> None:
    zipped(inbox / "gui.zip", ("xa/a.docx", b"one"), ("__MACOSX/a", b"x"), (".DS_Store", b"x"))
    files = found(inbox)
    assert list(files) == ["gui.zip/xa/a.docx"]
    one = files["gui.zip/xa/a.docx"]
    assert one.sha256 == sha256(b"one").hexdigest()
    assert one.file is not None
    assert (one.file.name, one.file.read_bytes()) == (f"{one.sha256}.docx", b"one")
    assert one.file.stat().st_mode & 0o777 == 0o600
    assert found(inbox, keep=False)["gui.zip/xa/a.docx"].sha256 == one.sha256


def test_a_zip_may_be_the_inbox(inbox: Path) -> None:
    assert list(found(zipped(inbox / "a.zip", ("b.txt", b"b"), ("a.zip", b"PK")))) == [
        "a.zip",
        "b.txt",
    ]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/a.docx", "a.docx"),
        ("xa\\b\\..\\c.docx", "xa/b/c.docx"),
        ("./a//b.docx", "a/b.docx"),
        ("..", "?"),
    ],
)
def test_a_hostile_name_is_but_a_label(inbox: Path, name: str, label: str) -> None:
    info = ZipInfo("x")
    info.filename = name
    assert list(found(zipped(inbox / "a.zip", (info, b"x")))) == [label]
    assert sorted(path.name for path in inbox.parent.iterdir()) == ["in"]
    assert sorted(path.name for path in inbox.iterdir()) == ["a.zip", "out"]


@pytest.mark.parametrize("coding", ["utf-8", "cp1258"])
def test_vietnamese_names_are_read_also_where_the_zip_says_no_coding(
    inbox: Path, coding: str
) -> None:
    name = "Báo cáo Đắk Nông".replace("á", "a\u0301") if coding == "cp1258" else "Báo cáo Đắk Nông"
    name = name.replace("ắ", "ă\u0301")
    path = zipped(inbox / "a.zip", ("X" * len(name.encode(coding)), b"x"))
    content = path.read_bytes().replace(b"X" * len(name.encode(coding)), name.encode(coding))
    path.write_bytes(content)
    assert list(found(path)) == ["Báo cáo Đắk Nông"]


def test_old_names_of_other_lands_stay(inbox: Path) -> None:
    path = zipped(inbox / "a.zip", ("XXX", b"x"))
    path.write_bytes(path.read_bytes().replace(b"XXX", b"r\x82s"))
    assert list(found(path)) == ["rés"]


def test_files_of_one_name_are_numbered(inbox: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = zipped(inbox / "a.zip", ("a.docx", b"1"), ("a.docx", b"2"))
    assert list(found(path)) == ["a.docx", "a (2).docx"]


@pytest.mark.parametrize(
    ("limits", "path"),
    [
        (Limits(unpacked_bytes=2_999_999), "a.zip"),
        (Limits(file_bytes=1_999_999), "a.zip/2"),
        (Limits(unpack_ratio=100), "a.zip/2"),
    ],
    ids=str,
)
def test_a_bomb_is_refused_by_the_limit_it_passes(inbox: Path, limits: Limits, path: str) -> None:
    zipped(inbox / "a.zip", ("1", b"x" * 1_000_000), ("2", b"x" * 2_000_000))
    failure = found(inbox, limits)[path].failure
    assert failure is not None
    assert failure.error == "too-large"


def test_a_zip_of_too_many_files_is_not_gone_through(inbox: Path) -> None:
    path = zipped(inbox / "a.zip", ("1", b"x"), ("2", b"x"))
    assert list(found(inbox, Limits(zip_members=1))) == ["a.zip"]
    with pytest.raises(HccError, match="zip_members=2"):
        found(path, Limits(zip_members=1))


def test_damaged_and_locked_members_are_told(inbox: Path) -> None:
    odd, locked = ZipInfo("odd"), ZipInfo("locked")
    odd.compress_type = ZIP_LZMA
    path = zipped(inbox / "a.zip", (odd, b"x"), (locked, b"locked away"), ("torn", b"y" * 99))
    content = path.read_bytes()
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(b"locked") + 1)
    content = content[: at + 8] + b"\x01" + content[at + 9 :]
    at = content.index(b"torn") + 4
    path.write_bytes(content[:at] + b"\xff" + content[at + 1 :])
    failures = {name: one.failure and one.failure.error for name, one in found(path).items()}
    assert failures == {"locked": "encrypted", "odd": "corrupt", "torn": "corrupt"}
    assert list((inbox / "out" / ".hcc" / "tmp").iterdir()) == []


def test_a_folder_that_may_not_be_looked_into_is_told_and_stops_nothing(
    inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = inbox / "khoa"
    locked.mkdir()
    (inbox / "a.docx").write_bytes(b"x")
    scan, is_there = os.scandir, Path.exists

    def scandir(folder: Path) -> object:
        if folder == locked:
            raise PermissionError(13, "no")
        return scan(folder)

    def exists(path: Path) -> bool:
        if path.parent == locked:
            raise PermissionError(13, "no")
        return is_there(path)

    monkeypatch.setattr(os, "scandir", scandir)
    monkeypatch.setattr(Path, "exists", exists)
    files = found(inbox)
    assert list(files) == ["a.docx", "khoa/"]
    told = files["khoa/"].failure
    assert told is not None
    assert "Không có quyền đọc" in told.message


def test_a_zip_that_was_cut_off_is_not_taken_for_the_last_report_in_it(inbox: Path) -> None:
    report = zipped(inbox.parent / "mot.docx", ("[Content_Types].xml", b"<Types/>")).read_bytes()
    path = inbox / "hai.zip"
    with ZipFile(path, "w") as package:  # stored, as what is packed already is
        package.writestr("xa-a.docx", report)
        package.writestr("xa-b.docx", report)
    whole = path.read_bytes()
    assert list(found(inbox)) == ["hai.zip/xa-a.docx", "hai.zip/xa-b.docx"]
    path.write_bytes(whole[: whole.rindex(b"PK\x01\x02") - 10])
    assert list(found(inbox)) == ["hai.zip"]
    with pytest.raises(UnreadableFileError, match=r"Tệp nén \(\.zip\) bị hỏng hoặc bị cắt cụt"):
        read_report(path)
