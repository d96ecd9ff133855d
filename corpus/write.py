"""Writes the corpus: `python -m corpus.write` for DOCX, with `--pdf` for PDF as well."""

import argparse
import datetime as dt
import io
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from docx.document import Document as WordDocument

from corpus.model import REPORTS, load, names
from corpus.page import set_report

MOMENT = dt.datetime(2026, 11, 21, tzinfo=dt.UTC)
ZIP_MOMENT = (2026, 11, 21, 0, 0, 0)
SECONDS_FOR_ONE_PDF = 120


def write_docx(name: str, folder: Path) -> Path:
    """Write one report as DOCX, the same bytes each time.

    Args:
        name: The report's name, as its YAML file bears it.
        folder: Where to put the file.

    Returns:
        The path of the file.
    """
    document = set_report(load(name))
    _sign(document, name)
    buffer = io.BytesIO()
    document.save(buffer)
    path = folder / f"{name}.docx"
    path.write_bytes(_pack_again(buffer.getvalue()))
    return path


def write_pdf(path: Path) -> Path:
    """Turn a DOCX into a PDF beside it by LibreOffice.

    Raises:
        FileNotFoundError: If LibreOffice is not installed or wrote nothing.
    """
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise FileNotFoundError("soffice")
    with tempfile.TemporaryDirectory() as profile:
        command = [office, f"-env:UserInstallation=file://{profile}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", str(path.parent), str(path)]
        moment = {"SOURCE_DATE_EPOCH": str(int(MOMENT.timestamp()))}
        subprocess.run(
            command,
            check=True,
            capture_output=True,
            env=os.environ | moment,
            timeout=SECONDS_FOR_ONE_PDF,
        )
    made = path.with_suffix(".pdf")
    if not made.exists():
        raise FileNotFoundError(made)
    made.write_bytes(_still(made.read_bytes()))
    return made


def _sign(document: WordDocument, name: str) -> None:
    core = document.core_properties
    core.author = core.last_modified_by = "hcc_parse corpus"
    core.title, core.comments = name, "Đơn vị và số liệu không có thật"
    core.created = core.modified = MOMENT
    core.revision = 1


def _still(content: bytes) -> bytes:
    """Put marks of equal length where LibreOffice puts the hour and a random name."""
    stamp = MOMENT.strftime("(D:%Y%m%d%H%M%SZ')").encode()
    content = re.sub(rb"(?<=/CreationDate)\(D:\d{14}Z'\)", stamp, content)
    head, mark, tail = content.rpartition(b"/ID [")
    return head + mark + re.sub(rb"(?<=[</])[0-9A-F]{32}", b"0" * 32, tail)


def _pack_again(content: bytes) -> bytes:
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for item in old.infolist():
            entry = zipfile.ZipInfo(item.filename, ZIP_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            new.writestr(entry, old.read(item.filename))
    return result.getvalue()


def main() -> None:
    """Write every report, or those named."""
    parser = argparse.ArgumentParser(description="Write the reports of the corpus.")
    parser.add_argument("name", nargs="*", help="reports to write; all when none is named")
    parser.add_argument("--pdf", action="store_true", help="write the PDF files too")
    chosen = parser.parse_args()
    REPORTS.mkdir(exist_ok=True)
    for name in chosen.name or names():
        path = write_docx(name, REPORTS)
        print(path.name)
        if chosen.pdf:
            print(write_pdf(path).name)


if __name__ == "__main__":
    main()
