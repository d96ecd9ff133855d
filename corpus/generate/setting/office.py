"""Turns Word files into PDF by LibreOffice, many in one run, since it starts slowly."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from corpus.still import MOMENT, still_pdf

FILES_OF_A_RUN = 50
SECONDS_TO_START, SECONDS_FOR_A_FILE = 120, 10


def pdfs_by_office(docx_files: list[Path], folder: Path) -> None:
    """Write a PDF of each Word file into a folder, the same bytes each time.

    Args:
        docx_files: Files whose names differ.
        folder: Where to put the PDF files; each bears the name of its Word file.

    Raises:
        FileNotFoundError: If LibreOffice is not installed, or wrote nothing for a file.
    """
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise FileNotFoundError("no soffice: a PDF of a Word file needs LibreOffice installed")
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(docx_files), FILES_OF_A_RUN):
        _convert(office, docx_files[start : start + FILES_OF_A_RUN], folder)


def _convert(office: str, files: list[Path], folder: Path) -> None:
    made = [folder / f"{path.stem}.pdf" for path in files]
    for path in made:
        path.unlink(missing_ok=True)  # or an old file would pass for a new one
    with tempfile.TemporaryDirectory() as profile:
        command = [office, f"-env:UserInstallation=file://{profile}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
        subprocess.run(
            command,
            check=True,
            capture_output=True,
            env=os.environ | {"SOURCE_DATE_EPOCH": str(int(MOMENT.timestamp()))},
            timeout=SECONDS_TO_START + SECONDS_FOR_A_FILE * len(files),
        )
    if missing := [path.name for path in made if not path.exists()]:
        raise FileNotFoundError(f"LibreOffice wrote no {', '.join(missing)}")
    for path in made:
        path.write_bytes(still_pdf(path.read_bytes()))
