"""Makes the scan of a printed report, and keeps it in a folder until it would be made otherwise."""

import os
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import NamedTemporaryFile, gettempdir

import pypdfium2
from PIL import Image

from corpus.generate.setting.stamp import PAPER, Spot, put_stamp, signature_spot
from corpus.scanning.bending import Matrix, bent, laid
from corpus.scanning.layer import with_layer
from corpus.scanning.manners import Look
from corpus.scanning.soiling import DESK, sign, soiled
from corpus.still import MOMENT

POINTS_OF_AN_INCH = 72
MADE_BY = "1"  # raise it when the same look gives another picture: files that are kept are old then
KEPT = Path(gettempdir()) / "hcc-parse-scans"
BLACK = (12, 12, 12)
UNDER_STAMP = 12  # points from the middle of the stamp to that of the signature


def scan_file(name: str, pdf: bytes, look: Look, folder: Path = KEPT) -> Path:
    """The file of a scan, made if the folder has none of this report and look.

    Args:
        name: Of the report; the file bears it too.
        pdf: The report, printed.
        look: How it is scanned.
        folder: Where scans are kept.
    """
    told = f"{MADE_BY} {look}".encode() + pdf
    path = folder / f"{name}-{look.dpi}-{sha256(told).hexdigest()[:12]}.pdf"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(set_as_scan(pdf, look))
        os.replace(file.name, path)  # noqa: PTH105 - another process may have made it meanwhile
    return path


def set_as_scan(pdf: bytes, look: Look) -> bytes:
    """A PDF of pictures of another PDF's pages, the same bytes each time."""
    rng = Random(look.seed)
    scale = look.dpi / POINTS_OF_AN_INCH
    pictures, matrices = list[Image.Image](), list[Matrix]()
    document = pypdfium2.PdfDocument(pdf)
    try:
        spot = signature_spot(document)
        for number in range(len(document)):
            page = document[number].render(scale=scale).to_pil().convert("RGB")
            if number == spot[0]:
                _signed(page, spot, scale, rng)
            wide = page.width > page.height
            quarters = (3 if wide else 2 * (number % 3 == 1)) if look.turned else 0
            matrix, size = bent(page.size, look, rng, quarters=quarters)
            picture = laid(page, matrix, size, _around(look))
            pictures.append(soiled(picture, look, rng))
            matrices.append(matrix)
    finally:
        document.close()
    scan = _bound(pictures, look)
    return with_layer(scan, pdf, matrices, look) if look.layer != "none" else scan


def _signed(page: Image.Image, spot: Spot, scale: float, rng: Random) -> None:
    _, left, top = spot
    sign(page, left + 15, top + UNDER_STAMP, scale, rng)
    put_stamp(page, left, top, scale, rng)


def _around(look: Look) -> tuple[int, int, int]:
    """The colour of what lies beside the page."""
    return DESK if look.photographed else BLACK if look.border else PAPER


def _bound(pictures: list[Image.Image], look: Look) -> bytes:
    """The pictures as the pages of one PDF: JPEG, or CCITT where they are black and white."""
    buffer, moment = BytesIO(), MOMENT.timetuple()
    jpeg = {} if look.ink == "bitonal" else {"quality": look.quality}
    pictures[0].save(
        buffer,
        "PDF",
        save_all=True,
        append_images=pictures[1:],
        resolution=look.dpi,
        creationDate=moment,
        modDate=moment,
        **jpeg,
    )
    return buffer.getvalue()
