"""Turns Word files into PDF by LibreOffice, many in one run, since it starts slowly."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFont

from corpus.generate.style import Fonts
from corpus.still import MOMENT, still_pdf

FILES_OF_A_RUN = 50
SECONDS_TO_START, SECONDS_FOR_A_FILE = 120, 10
POOR = "LiberationSerif-Regular.ttf"
OFFERED = ("liberation", "dejavu")  # the first has no letters with two marks, the second lends them
TRUETYPE = Path("/usr/share/fonts/truetype")
FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
{folders}
<cachedir>{cache}</cachedir>
<match target="pattern">
<test name="family"><string>Times New Roman</string></test>
<edit name="family" mode="assign" binding="strong"><string>Liberation Serif</string></edit>
</match>
</fontconfig>
"""


def pdfs_by_office(docx_files: list[Path], folder: Path, fonts: Fonts = "one") -> None:
    """Write a PDF of each Word file into a folder, the same bytes each time.

    Args:
        docx_files: Files whose names differ.
        folder: Where to put the PDF files; each bears the name of its Word file.
        fonts: With `two`, only a font without Vietnamese letters is offered, and one to help out.

    Raises:
        FileNotFoundError: If LibreOffice or those fonts are not installed, or it wrote nothing for
            a file.
    """
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise FileNotFoundError("no soffice: a PDF of a Word file needs LibreOffice installed")
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(docx_files), FILES_OF_A_RUN):
        _convert(office, docx_files[start : start + FILES_OF_A_RUN], folder, fonts)


def _convert(office: str, files: list[Path], folder: Path, fonts: Fonts) -> None:
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
            env=os.environ | _surroundings(Path(profile), fonts),
            timeout=SECONDS_TO_START + SECONDS_FOR_A_FILE * len(files),
        )
    if missing := [path.name for path in made if not path.exists()]:
        raise FileNotFoundError(f"LibreOffice wrote no {', '.join(missing)}")
    for path in made:
        path.write_bytes(still_pdf(path.read_bytes()))


def _surroundings(profile: Path, fonts: Fonts) -> dict[str, str]:
    """The hour that LibreOffice is told, and the fonts that it is offered."""
    told = {"SOURCE_DATE_EPOCH": str(int(MOMENT.timestamp()))}
    if fonts == "one":
        return told
    folders = [TRUETYPE / name for name in OFFERED]
    if absent := [str(path) for path in folders if not path.is_dir()]:
        raise FileNotFoundError(f"no {', '.join(absent)}: two fonts need fonts-{OFFERED[0]}")
    poor = TTFont("poor", folders[0] / POOR)
    if ord("ế") in poor.face.charToGlyph:
        raise FileNotFoundError(f"{folders[0]} has all letters: two fonts need version 1 of it")
    lines = "\n".join(f"<dir>{path}</dir>" for path in folders)
    listed = profile / "fonts.conf"
    listed.write_text(FONTCONFIG.format(folders=lines, cache=profile / "fonts"), "utf-8")
    return told | {"FONTCONFIG_FILE": str(listed)}
