"""Tesseract as a child process: many pictures in, the words that it sees on each out."""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

import cv2
import numpy as np
from numpy.typing import NDArray

from hcc_parse.errors import MissingToolError
from hcc_parse.read.scanned.seen import Glimpse as Glimpse
from hcc_parse.read.scanned.seen import glimpses_in

LANGUAGE = "vie"
KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "LD_LIBRARY_PATH", "TESSDATA_PREFIX")  # of our own
LEASH = ("setpriv", "--pdeathsig", "KILL")  # the system ends the child with the one that began it
MOST = 600  # seconds
START = 10  # seconds: to tell a version or a list

Pixels = NDArray[np.uint8]


class RecognitionTimeoutError(Exception):
    """The engine was not ready in the time that it was given."""


class RecognitionFailedError(Exception):
    """The engine ended without having seen all pictures."""


class Engine:
    """Tesseract as it is installed here.

    Args:
        program: The path of its program.
        version: The version that it tells.
        model: The digest of the model that it recognises with.

    Attributes:
        name: `tesseract`.
        version: As above.
        model: As above.
        until: The moment (`time.monotonic`) by which every call has to be ready.
    """

    name = "tesseract"

    def __init__(self, program: str, version: str, model: str) -> None:
        self.version, self.model = version, model
        self.until = inf
        self._command = [*_leash(), program]

    def recognise(
        self, pictures: Sequence[Pixels], *, mode: int, alphabet: str = "", dpi: int = 300
    ) -> list[list[Glimpse]]:
        """Recognise pictures, all in one process.

        Args:
            pictures: Grey, rows by columns, 0 black to 255 white.
            mode: How the engine looks at each (`--psm`): 3 a page, 6 a block, 7 a line, 8 a word.
            alphabet: The only characters that there can be; empty for all.
            dpi: Of the pictures.

        Returns:
            For each picture its words in the engine's order.

        Raises:
            RecognitionTimeoutError: When it takes beyond `until`, or longer than any page does.
            RecognitionFailedError: When the engine crashes or leaves a picture out.
        """
        if not pictures:
            return []
        with TemporaryDirectory(prefix="hcc-", ignore_cleanup_errors=True) as folder:
            paths = [Path(folder) / f"{number}.bmp" for number in range(len(pictures))]
            for path, picture in zip(paths, pictures, strict=True):
                path.write_bytes(_as_bitmap(picture))
            asked = Path(folder) / "pictures.txt"
            asked.write_text("".join(f"{path}\n" for path in paths), "utf-8")
            arguments = [str(asked), "stdout", "-l", LANGUAGE, "--psm", str(mode)]
            arguments += ["--dpi", str(dpi)]
            if alphabet:
                arguments += ["-c", f"tessedit_char_whitelist={alphabet}"]
            told = _run(
                [*self._command, *arguments, "tsv"], folder, min(MOST, self.until - monotonic())
            )
        try:
            return glimpses_in(told, len(pictures))
        except ValueError as error:
            raise RecognitionFailedError(str(error)) from error


@cache
def find_engine() -> Engine:
    """The Tesseract of this machine, with its model for Vietnamese.

    Raises:
        MissingToolError: When there is no such program, or no such model.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise missing()
    with TemporaryDirectory(prefix="hcc-", ignore_cleanup_errors=True) as folder:
        try:
            version = _run([program, "--version"], folder, START).split("\n", 1)[0]
            models = _run([program, "--list-langs"], folder, START)
        except (RecognitionTimeoutError, RecognitionFailedError, OSError) as error:
            raise missing() from error
    if LANGUAGE not in models.split():
        raise missing()
    where = re.search(r'"(.+)"', models)
    model = Path(where[1] if where else ".") / f"{LANGUAGE}.traineddata"
    digest = sha256(model.read_bytes()).hexdigest() if model.is_file() else ""
    return Engine(program, version.removeprefix("tesseract").strip(), digest)


def engine_told() -> str:
    """The engine with its version and the digest of its model; empty when there is none."""
    try:
        engine = find_engine()
    except MissingToolError:
        return ""
    return f"{engine.name} {engine.version} {engine.model}"


def missing() -> MissingToolError:
    """What to install where something is not there that recognition needs."""
    command = 'apt-get install tesseract-ocr tesseract-ocr-vie; pip install "hcc-parse[ocr]"'
    return MissingToolError(
        f"cần Tesseract với mô hình tiếng Việt để nhận dạng, cài bằng lệnh: {command}",
        f"recognition needs Tesseract with its Vietnamese model; install: {command}",
    )


def _leash() -> list[str]:
    return list(LEASH) if shutil.which(LEASH[0]) else []


def _run(command: list[str], folder: str, seconds: float) -> str:
    """Run a program to its end or to its time limit; its answer."""
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment |= {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8", "HOME": folder, "TMPDIR": folder}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=max(seconds, 0.0),
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise RecognitionTimeoutError from error
    except subprocess.CalledProcessError as error:
        raise RecognitionFailedError(f"{command[0]}: {error.returncode}") from error
    return done.stdout.decode("utf-8", "replace")


def _as_bitmap(picture: Pixels) -> bytes:
    """A BMP file: the engine reads other plain pictures byte by byte, a twentieth of its time."""
    return cv2.imencode(".bmp", picture)[1].tobytes()
