"""Draw what `hcc-parse check` prints, as the picture of the README: docs/check.png."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from corpus.evaluate import HERE
from hcc_parse.batch import review_files
from hcc_parse.check import CATALOGUE
from hcc_parse.render import text_of

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
SIZE, LEADING, MARGIN = 15, 20, 18
INKS = {
    "LỖI": "#c62828",
    "CẦN XEM": "#b26a00",
    "LƯU Ý": "#33691e",
    "-->": "#1565c0",
    "^": "#c62828",
}
PAPER, INK = "#fbfbf8", "#202124"


def main() -> None:
    """Review one report of the corpus and draw the answer."""
    name = "corpus/reports/dong-trieu-ha.pdf"
    docket = review_files([HERE / "reports" / "dong-trieu-ha.pdf"], CATALOGUE)
    text = text_of(docket).replace(str(HERE / "reports" / "dong-trieu-ha.pdf"), name)
    lines = [f"$ hcc-parse check {name}", "", *text.splitlines()]
    font = ImageFont.truetype(FONT, SIZE)
    width = int(max(font.getlength(line) for line in lines)) + 2 * MARGIN
    page = Image.new("RGB", (width, len(lines) * LEADING + 2 * MARGIN), PAPER)
    pen = ImageDraw.Draw(page)
    for n, line in enumerate(lines):
        pen.text((MARGIN, MARGIN + n * LEADING), line, font=font, fill=_ink(line))
    target = Path(HERE).parent / "docs" / "check.png"
    page.quantize(32).save(target, optimize=True)
    print(target)


def _ink(line: str) -> str:
    begins = line.strip().removeprefix("|").strip()
    return next((ink for sign, ink in INKS.items() if begins.startswith(sign)), INK)


if __name__ == "__main__":
    main()
