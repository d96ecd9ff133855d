"""Photograph what people receive of a generated round for docs/: pages, workbook, letter, marks.

    python -m corpus.photograph [--out docs]

Chromium, on the PATH, draws the pages without a window, LibreOffice (Writer and Calc) prints the
papers; nothing is fetched. The round is that of
`corpus.inbox`, the same each time, so that only what the pages look like changes a picture.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2
from PIL import Image
from pypdfium2.raw import FPDFPage_GetAnnotCount

ROOT = Path(__file__).resolve().parents[1]
WIDTH = 1280  # pixels of the window
COLOURS = 200  # of a picture, so that it stays small
MOST = 250_000  # bytes of a picture
SEED, PERIOD = "4", "2026-Q2"
PICTURES = (
    ("batch-index.png", "index.html", 1250),
    ("batch-report.png", "bao-cao/xa-long-lac-doai.html", 1150),
    ("batch-totals.png", "tong-hop/index.html", 900),
)  # name, page, height of the window
PAPERS = ("batch-letter.png", "batch-marked.png", "batch-workbook.png")
FIRST_PAGE = 'pdf:{}_pdf_Export:{{"PageRange":{{"type":"string","value":"1"}}}}'
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--hide-scrollbars",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def main() -> None:
    """Make an inbox, review it, draw the pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs", help="folder of the pictures")
    folder = parser.parse_args().out
    with tempfile.TemporaryDirectory() as place:
        results = reviewed(Path(place))
        for name, page, height in PICTURES:
            photograph(results / page, folder / name, height)
            print(folder / name, (folder / name).stat().st_size)
        for name, paper in zip(PAPERS, papers_in(results), strict=True):
            printed(paper, folder / name)
            print(folder / name, (folder / name).stat().st_size)


def papers_in(results: Path) -> tuple[Path, Path, Path]:
    """A letter, the marked copy of a PDF that has a letter too, and the workbook."""
    marked = next(
        path
        for path in sorted((results / "danh-dau").glob("*.pdf"))
        if (results / "phieu" / f"{path.stem}.docx").is_file()
    )
    letter = results / "phieu" / "xa-long-lac-doai.docx"
    return letter, marked, results / "tong-hop.xlsx"


def printed(paper: Path, target: Path) -> None:
    """Draw the first page of a paper that bears something: of a marked copy, its first mark."""
    with tempfile.TemporaryDirectory() as place:
        if paper.suffix != ".pdf":
            kind = FIRST_PAGE.format("calc" if paper.suffix == ".xlsx" else "writer")
            words = ["soffice", "--headless", "--convert-to", kind, "--outdir", place, str(paper)]
            subprocess.run(words, check=True, capture_output=True)
            paper = Path(place) / f"{paper.stem}.pdf"
        with pypdfium2.PdfDocument(paper) as document:
            pages = range(len(document))
            page = next((n for n in pages if FPDFPage_GetAnnotCount(document[n])), 0)
            drawn = document[page]
            picture = drawn.render(scale=WIDTH / drawn.get_width()).to_pil()
    small(picture).save(target, optimize=True)
    if target.stat().st_size > MOST:
        raise ValueError(f"{target}: {target.stat().st_size} bytes, more than {MOST}")


def reviewed(place: Path) -> Path:
    """The results of the generated round, below a folder."""
    made, out = place / "hop-thu", place / "ket-qua"
    making = ("corpus.inbox", "--out", made, "--seed", SEED)
    units = ("--roster", made / "don-vi.csv", "--period", PERIOD)
    reviewing = ("hcc_parse", "batch", made / "den", "--out", out, *units)
    for words in (making, reviewing):
        ended = subprocess.run([sys.executable, "-m", *map(str, words)], cwd=ROOT, check=False)
        if ended.returncode not in (0, 1, 3):  # 1 and 3: reports have faults, as they should
            raise SystemExit(ended.returncode)
    return out


def photograph(page: Path, target: Path, height: int) -> None:
    """Draw the top of a page as Chromium shows it, in few colours.

    Raises:
        ValueError: If the picture is larger than a repository should carry.
    """
    with tempfile.TemporaryDirectory() as profile:
        picture = Path(profile) / "picture.png"
        words = f"--user-data-dir={profile}", f"--window-size={WIDTH},{height}"
        subprocess.run(
            ["chromium", *QUIET, *words, f"--screenshot={picture}", page.absolute().as_uri()],
            check=True,
            capture_output=True,
            env={**os.environ, "LANG": "vi_VN.UTF-8"},
        )
        small(Image.open(picture)).save(target, optimize=True)
    if target.stat().st_size > MOST:
        raise ValueError(f"{target}: {target.stat().st_size} bytes, more than {MOST}")


def small(picture: Image.Image) -> Image.Image:
    """The same picture in a palette of few colours, without dots that blend them."""
    return picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main()
