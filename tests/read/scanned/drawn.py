"""Pages drawn as a scanner would give them: letters in pixels, nothing else."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from hcc_parse.read.scanned.engine import Engine, Glimpse, Pixels
from hcc_parse.read.scanned.showing import Shown

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
DPI = 150
WIDTH, HEIGHT = 595.28, 841.89
WHITE = (255, 255, 255)
LETTER = [
    "Trong kỳ báo cáo, xã An Phú đã tiếp nhận 1.234 hồ sơ,",
    "đã giải quyết 1.200 hồ sơ; còn lại 34 hồ sơ trong hạn.",
    "Việc công khai thủ tục hành chính được thực hiện đầy đủ,",
    "đúng quy định tại Trung tâm Phục vụ hành chính công.",
    "Người dân nộp hồ sơ trực tuyến đạt tỷ lệ 98,5 phần trăm.",
]


def sheet(lines: Sequence[str] = LETTER, *, size: float = 13, top: float = 100) -> Image.Image:
    """A white A4 page with lines of text, 1.5 sizes apart."""
    dots = DPI / 72
    page = Image.new("RGB", (round(WIDTH * dots), round(HEIGHT * dots)), WHITE)
    pen, font = ImageDraw.Draw(page), ImageFont.truetype(FONT, round(size * dots))
    for number, line in enumerate(lines):
        place = (80 * dots, (top + 1.5 * size * number) * dots)
        pen.text(place, line, font=font, fill=(20, 20, 20))
    return page


def shown(page: Image.Image, *, number: int = 1) -> Shown:
    """The same as it comes out of a PDF."""
    pixels = np.asarray(page.convert("RGB"))[:, :, ::-1].copy()
    return Shown(number, pixels, page.width * 72 / DPI, page.height * 72 / DPI)


def scan(folder: Path, *pages: Image.Image, name: str = "quet.pdf") -> Path:
    """Write a PDF of pictures."""
    path, buffer = folder / name, BytesIO()
    pages[0].save(buffer, "PDF", save_all=True, append_images=pages[1:], resolution=DPI)
    path.write_bytes(buffer.getvalue())
    return path


def grey(page: Image.Image) -> NDArray[np.uint8]:
    """Its pixels from 0 to 255."""
    return np.asarray(page.convert("L"))


class Told(Engine):
    """An engine that sees what it is told; `calls` are the modes in which it was `asked`."""

    def __init__(self, answer: Callable[[int, Sequence[Pixels]], list[list[Glimpse]]]) -> None:
        super().__init__("tesseract", "0", "told")
        self._answer = answer
        self.calls: list[int] = []
        self.asked: list[tuple[str, int]] = []

    def recognise(
        self, pictures: Sequence[Pixels], *, mode: int, alphabet: str = "", dpi: int = 300
    ) -> list[list[Glimpse]]:
        """Answer as told; `alphabet` and `dpi` are only written down."""
        self.asked.append((alphabet, dpi))
        self.calls.append(mode)
        return self._answer(mode, pictures)


def row(words: Iterable[tuple[str, float, tuple[int, int, int, int]]], line: int) -> list[Glimpse]:
    """Words of one line: text, confidence, box in pixels."""
    return [Glimpse(text, sure, box, (1, 1, line)) for text, sure, box in words]
