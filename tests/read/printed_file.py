"""A PDF set by reportlab with a font that has all Vietnamese letters."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table, TableStyle

registerFont(TTFont("DejaVu", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"))
WIDTH, HEIGHT = A4
LEFT, SIZE = 80.0, 12.0
GRID = (("GRID", (0, 0), (-1, -1), 0.5, "black"),)


class PdfFile:
    """A PDF page after page; heights are counted from the top, as the reader counts them."""

    def __init__(self, path: Path, encrypt: object = None) -> None:
        self.path = path
        self.canvas = Canvas(str(path), pagesize=A4, invariant=1, encrypt=encrypt)

    def text(self, text: str, top: float, *, left: float = LEFT, size: float = SIZE) -> None:
        """Print one line."""
        self.runs([("DejaVu", text)], top, left=left, size=size)

    def runs(
        self,
        runs: Sequence[tuple[str, str]],
        top: float,
        *,
        left: float = LEFT,
        size: float = SIZE,
    ) -> None:
        """Print one line in several fonts."""
        for font, text in runs:
            self.canvas.setFont(font, size)
            self.canvas.drawString(left, HEIGHT - top - size, text)
            left += stringWidth(text, font, size)

    def body(self, top: float, lines: int = 4) -> None:
        """Print full lines, by which a reader knows the right margin."""
        for n in range(lines):
            self.text("Trong kỳ báo cáo, xã đã tiếp nhận và giải quyết hồ sơ như sau", top + 16 * n)

    def table(
        self,
        rows: list[list[str]],
        top: float,
        *,
        widths: list[float],
        merged: Sequence[tuple[int, int, int, int]] = (),
        rules: Sequence[tuple[object, ...]] = GRID,
        size: float = 9,
        left: float = LEFT,
    ) -> None:
        """Print a table; `merged` are left column, upper row, right column, lower row.

        `rules` are what reportlab draws and how it sets cells: none of them for a table set by
        alignment alone.
        """
        style = [
            ("FONT", (0, 0), (-1, -1), "DejaVu", size),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEADING", (0, 0), (-1, -1), 1.2 * size),
            *rules,
            *(("SPAN", (x0, y0), (x1, y1)) for x0, y0, x1, y1 in merged),
        ]
        table = Table(rows, colWidths=widths, style=TableStyle(style))
        _, height = table.wrapOn(self.canvas, WIDTH, HEIGHT)
        table.drawOn(self.canvas, left, HEIGHT - top - height)

    def turned(
        self, lines: Sequence[str], left: float, bottom: float, *, down: bool = False
    ) -> None:
        """Print lines at a right angle, read upwards from `bottom`, or downwards from it."""
        for n, line in enumerate(lines):
            self.canvas.saveState()
            self.canvas.translate(left + 10 * (-n if down else n), HEIGHT - bottom)
            self.canvas.rotate(-90 if down else 90)
            self.canvas.setFont("DejaVu", 8)
            self.canvas.drawString(0, 0, line)
            self.canvas.restoreState()

    def picture(self, *, width: float = WIDTH, height: float = HEIGHT) -> None:
        """Print a grey image, as a scanned page is one."""
        grey = ImageReader(Image.new("L", (8, 8), 200))
        self.canvas.drawImage(grey, 0, HEIGHT - height, width, height)

    def turn(self) -> None:
        """Begin the next page."""
        self.canvas.showPage()

    def save(self) -> Path:
        """Write the file."""
        self.canvas.save()
        return self.path
