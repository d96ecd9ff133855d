"""Old Word files, ODT and RTF are read by way of LibreOffice, which fetches nothing."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from hcc_parse.batch import review_files
from hcc_parse.domain import Limits, Report
from hcc_parse.errors import UnreadableFileError
from hcc_parse.knowledge import load_knowledge, with_changes
from hcc_parse.read import read_report
from hcc_parse.read.office import converted
from tests.read.corpus_files import WORD_FILES, read_once
from tests.read.word_file import p, pack, write_word

SMALL = min(WORD_FILES, key=lambda path: path.stat().st_size)
OLD = ("doc", "odt", "rtf")
OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
MANIFEST = (
    f'<manifest:manifest xmlns:manifest="{OPEN}manifest:1.0"><manifest:file-entry '
    'manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


@pytest.fixture(scope="session")
def old_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A report of the corpus as LibreOffice writes it in each of the old formats."""
    folder = tmp_path_factory.mktemp("old")
    office = shutil.which("soffice")
    assert office is not None, "these tests need LibreOffice: make system"
    for form in OLD:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [office, profile, "--headless", "--convert-to", form, "--outdir", str(folder)]
        subprocess.run([*command, str(SMALL)], check=True, capture_output=True, timeout=120)
    return {form: folder / f"{SMALL.stem}.{form}" for form in OLD}


def texts(report: Report) -> list[str]:
    return [" ".join(passage.text.split()) for passage in report.passages()]


@pytest.mark.slow
@pytest.mark.parametrize("form", OLD)
def test_an_old_format_is_read_like_the_docx_it_was_made_of(
    old_files: dict[str, Path], form: str
) -> None:
    report = read_report(old_files[form])
    assert texts(report) == texts(read_once(SMALL))
    assert report.source.format == form
    assert report.source.path == str(old_files[form])
    assert report.source.sha256 == sha256(old_files[form].read_bytes()).hexdigest()


@pytest.mark.slow
def test_the_report_tells_that_it_was_converted_and_a_wrong_name_does_not_mislead(
    old_files: dict[str, Path], tmp_path: Path
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(old_files["doc"].read_bytes())
    (review,) = review_files([path], frozenset()).reviews
    problem = review.problems[0]
    assert problem.code == "converted"
    assert re.search(r"LibreOffice \d", problem.message)
    assert review.dossier.report.source.format == "doc"
    assert sorted(tmp_path.iterdir()) == [path]
    assert not review.partial


@pytest.fixture
def secret(tmp_path: Path) -> Iterator[Path]:
    """A picture of this machine, which the system says was last looked at long ago."""
    path = tmp_path / "secret.png"
    Image.new("RGB", (40, 30), (200, 10, 20)).save(path)
    now = time.time()
    os.utime(path, (now - 900_000, now - 100))
    before = path.stat().st_atime_ns
    yield path
    assert path.stat().st_atime_ns == before
    path.read_bytes()
    assert path.stat().st_atime_ns != before, "this disk does not note when a file was looked at"


def linking_odt(path: Path, target: str) -> None:
    content = (
        f'<office:document-content xmlns:office="{OPEN}office:1.0" xmlns:text="{OPEN}text:1.0" '
        f'xmlns:draw="{OPEN}drawing:1.0" xmlns:svg="{OPEN}svg-compatible:1.0" '
        'xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"><office:body><office:text>'
        '<text:p>Bao cao</text:p><text:p><draw:frame svg:width="2cm" svg:height="2cm">'
        f'<draw:image xlink:href="{target}" xlink:type="simple" xlink:actuate="onLoad"/>'
        "</draw:frame></text:p></office:text></office:body></office:document-content>"
    )
    mimetype = b"application/vnd.oasis.opendocument.text"
    parts = {"content.xml": content.encode(), "META-INF/manifest.xml": MANIFEST.encode()}
    pack(path, {"mimetype": mimetype, **parts})


def linking_rtf(path: Path, target: str) -> None:
    field = rf'{{\field{{\*\fldinst INCLUDEPICTURE "{target}"}}{{\fldrslt x}}}}'
    path.write_text(rf"{{\rtf1\ansi Bao cao\par {field}\par}}", "ascii")


def linking_docx(path: Path, target: str) -> None:
    drawing = (
        '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
        'wordprocessingDrawing"><wp:extent cx="720000" cy="720000"/><wp:docPr id="1" name="a"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        f'<a:graphicData uri="{PICTURE}"><pic:pic xmlns:pic="{PICTURE}"><pic:nvPicPr>'
        '<pic:cNvPr id="0" name="a"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        '<a:blip r:link="rId1"/></pic:blipFill><pic:spPr><a:prstGeom prst="rect"/></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    write_word(path, p("Bao cao"), f"<w:p><w:r>{drawing}</w:r></w:p>", parts={"image": "x"})
    with_link = path.read_bytes()
    assert b"image1.xml" in with_link
    with ZipFile(path) as package:
        content = {name: package.read(name) for name in package.namelist()}
    name = "word/_rels/document.xml.rels"
    target = f'Target="{target}" TargetMode="External"'
    content[name] = content[name].replace(b'Target="image1.xml"', target.encode())
    pack(path, content)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "make"), [("a.odt", linking_odt), ("a.rtf", linking_rtf), ("a.docx", linking_docx)]
)
def test_a_picture_that_a_file_points_to_is_never_fetched(
    tmp_path: Path, secret: Path, name: str, make: Callable[[Path, str], None]
) -> None:
    path = tmp_path / name
    make(path, secret.as_uri())
    assert texts(read_report(path))[0] == "Bao cao"


@pytest.mark.slow
def test_where_the_system_builds_no_walls_a_field_is_disarmed(
    tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hcc_parse.read.office._works", lambda *_: False)
    linking_rtf(tmp_path / "a.rtf", secret.as_uri())
    assert texts(read_report(tmp_path / "a.rtf"))[0] == "Bao cao"


@pytest.mark.slow
def test_libreoffice_itself_fetches_nothing_for_a_docx(tmp_path: Path, secret: Path) -> None:
    linking_docx(tmp_path / "a.docx", secret.as_uri())
    work = tmp_path / "work"
    work.mkdir()
    made = converted((tmp_path / "a.docx").read_bytes(), "docx", work, Limits())
    assert made.is_file()


def fake_office(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program in the place of LibreOffice."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


def written(path: Path) -> Path:
    linking_rtf(path, "a.png")
    return path


@pytest.mark.parametrize("form", OLD)
def test_without_libreoffice_one_line_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UnreadableFileError) as raised:
        converted(b"", form, tmp_path, Limits())
    assert raised.value.failure == "unsupported"
    for word in (f".{form}", "LibreOffice", "apt-get install libreoffice-writer", ".pdf"):
        assert word in str(raised.value)


def test_what_libreoffice_cannot_open_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_office(tmp_path, "exit 0", monkeypatch)
    with pytest.raises(UnreadableFileError, match="không mở được") as raised:
        read_report(written(tmp_path / "a.rtf"))
    assert raised.value.failure == "corrupt"


@pytest.mark.parametrize("change", ["office_seconds=1", "file_seconds=2"])
def test_a_libreoffice_that_hangs_is_killed_with_all_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    left = tmp_path / "left"
    fake_office(tmp_path, f"sleep 600 & echo $! > {left}; sleep 600", monkeypatch)
    known = load_knowledge()
    known = replace(known, limits=with_changes(known.limits, [change]))
    (failure,) = review_files([written(tmp_path / "a.rtf")], frozenset(), knowledge=known).failures
    assert failure.error == "timeout"
    assert f"--limit {change.partition('=')[0]}=" in failure.message
    assert is_gone(int(left.read_text()))


def is_gone(process: int) -> bool:
    """Whether a process has ended, or waits only to be noticed as ended."""
    for _ in range(500):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False
