"""Read old Word files, ODT and RTF: LibreOffice turns a copy into a DOCX, which is then read.

LibreOffice opens the copy in an empty folder with a profile of its own that runs no macro and
follows no link. Where the system allows it (Linux), it has no network and sees no file but the
programs of the system: an RTF field would read any picture on the disk, whatever the profile says,
so such fields are disarmed in the copy as well.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal
from zipfile import ZipFile

from hcc_parse.domain import Limits, Problem, Report, Source
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read.word.docx import read_docx

Old = Literal["doc", "odt", "rtf"]
FLAGS = ("--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault")
OFFLINE = ("unshare", "--map-root-user", "--net")  # a network with no one in it
UNSEEN = (*OFFLINE, "--mount", "sh")
# A field that has a file put in its place becomes one that no program knows, as long as before.
FETCHING = re.compile(rb"(?i)(\\fldinst\b[^}]{0,200}?)INCLUDE(?=PICTURE|TEXT)")
HERE = files("hcc_parse.read")
SCRIPT = str(HERE.joinpath("office_alone.sh"))
KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "LD_LIBRARY_PATH")  # of the environment


def read_old(path: Path, kind: Old, limits: Limits) -> Report:
    """Read a file by way of LibreOffice; the report says so.

    Raises:
        UnreadableFileError: "unsupported" without LibreOffice, "timeout" beyond `office_seconds`,
            "corrupt" when LibreOffice cannot open the file.
    """
    content = path.read_bytes()
    with TemporaryDirectory(prefix="hcc-", ignore_cleanup_errors=True) as folder:
        made = converted(content, kind, Path(folder), limits)
        program = _program_of(made)
        report = read_docx(made, limits)
    message = (
        f"Tệp .{kind} được {program} đổi sang .docx rồi mới đọc; nếu nghi ngờ, so với bản gốc."
    )
    english = f"The .{kind} file was turned into .docx by {program}; in doubt see the original."
    return replace(
        report,
        source=Source(path=str(path), sha256=sha256(content).hexdigest(), format=kind),
        problems=(Problem(code="converted", message=message, english=english), *report.problems),
    )


def converted(content: bytes, kind: str, folder: Path, limits: Limits) -> Path:
    """Write a DOCX made of a file of another kind into an empty folder.

    Raises:
        UnreadableFileError: As `read_old`.
    """
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        needed = f"Tệp .{kind} cần LibreOffice: chạy apt-get install libreoffice-writer"
        english = (
            f"A .{kind} file needs LibreOffice; install it, or save the file as .docx or .pdf."
        )
        message = f"{needed}, hoặc lưu lại dạng .docx, .pdf."
        raise UnreadableFileError("unsupported", message, english)
    (folder / f"bao-cao.{kind}").write_bytes(_disarmed(content) if kind == "rtf" else content)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(HERE.joinpath("office_profile.xcu").read_text("utf-8"), "utf-8")
    walls, place = _walls(office, folder)
    command = [*walls, office, f"-env:UserInstallation={(place / 'profile').as_uri()}", *FLAGS]
    command += ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(place / "out")]
    _run([*command, str(place / f"bao-cao.{kind}")], folder, place, limits)
    made = folder / "out" / "bao-cao.docx"
    if not made.is_file():
        message = f"LibreOffice không mở được tệp .{kind} này; tệp bị hỏng hoặc có mật khẩu."
        english = f"LibreOffice cannot open this .{kind} file; it is damaged or has a password."
        raise UnreadableFileError("corrupt", message, english)
    return made


def _disarmed(content: bytes) -> bytes:
    return FETCHING.sub(rb"\1EXCLUDE", content)


def _run(command: list[str], folder: Path, place: Path, limits: Limits) -> None:
    """Run a program to its end or to its time limit; nothing of it is left behind."""
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment |= {"HOME": str(place), "TMPDIR": str(place), "LC_ALL": "C.UTF-8"}
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(limits.office_seconds)
    except subprocess.TimeoutExpired as error:
        what = "Thời gian LibreOffice đổi tệp"
        raise limits.passed("office_seconds", "timeout", what) from error
    finally:
        if process.poll() is None:
            _kill(process)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """Kill a program with all that it has started."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _walls(office: str, folder: Path) -> tuple[list[str], Path]:
    """A command that shuts LibreOffice in, and where that one sees the folder."""
    in_sight = Path(office).resolve().is_relative_to("/usr") or office.startswith("/opt/")
    if in_sight and _works(*UNSEEN, SCRIPT, str(folder)):
        return [*UNSEEN, SCRIPT, str(folder)], Path("/mnt")
    return (list(OFFLINE) if _works(*OFFLINE) else []), folder


def _works(*walls: str) -> bool:
    """Whether the system lets us build such walls."""
    if shutil.which(walls[0]) is None:
        return False
    tried = subprocess.run([*walls, "true"], capture_output=True, check=False, timeout=10)
    return tried.returncode == 0


def _program_of(path: Path) -> str:
    """Name and version of the program that wrote a DOCX, as it says itself."""
    with ZipFile(path) as package:
        about = package.read("docProps/app.xml").decode("utf-8", "replace")
    found = re.search(r"<Application>(LibreOffice)/([\d.]+)", about)
    return f"{found[1]} {found[2]}" if found else "LibreOffice"
