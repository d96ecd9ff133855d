"""Makes a scan of a report: pictures of its pages, askew, grey, stamped, without any text."""

from io import BytesIO
from random import Random

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

from corpus.generate.setting.stamp import PAPER, put_stamp, signature_spot
from corpus.still import MOMENT

POINTS_OF_AN_INCH = 72
RESOLUTIONS = (150, 200, 240, 300)
SKEW = 1.5  # degrees, to either side
MIDDLE = 128  # the grey that, added as noise, changes nothing


def set_scan(pdf: bytes, seed: int) -> bytes:
    """Return a PDF of JPEG pictures of another PDF's pages.

    Args:
        pdf: The report, printed.
        seed: From which resolution, skew, noise and stamp are drawn.
    """
    rng = Random(seed)
    resolution = rng.choice(RESOLUTIONS)
    scale = resolution / POINTS_OF_AN_INCH
    noise, quality = rng.uniform(0.06, 0.16), rng.randint(60, 80)
    document = pypdfium2.PdfDocument(pdf)
    try:
        stamped, left, top = signature_spot(document)
        pages = []
        for number in range(len(document)):
            picture = document[number].render(scale=scale).to_pil().convert("RGB")
            if number == stamped:
                put_stamp(picture, left, top, scale, rng)
            pages.append(_scanned(picture, noise, rng))
    finally:
        document.close()
    buffer = BytesIO()
    moment = MOMENT.timetuple()
    pages[0].save(
        buffer,
        "PDF",
        save_all=True,
        append_images=pages[1:],
        resolution=resolution,
        quality=quality,
        creationDate=moment,
        modDate=moment,
    )
    return buffer.getvalue()


def _scanned(page: Image.Image, noise: float, rng: Random) -> Image.Image:
    skew = rng.uniform(-SKEW, SKEW)
    page = page.rotate(skew, Image.Resampling.BICUBIC, fillcolor=PAPER)
    page = page.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.7)))
    page = ImageChops.multiply(page, _shade(page.size, rng))
    return ImageChops.add(page, _noise(page.size, noise, rng), offset=-MIDDLE)


def _shade(size: tuple[int, int], rng: Random) -> Image.Image:
    """Uneven light: darker to one side and into the corners."""
    side = Image.linear_gradient("L").rotate(rng.choice((0, 90, 180, 270)))
    corners = ImageChops.invert(Image.radial_gradient("L"))
    light = Image.blend(side, corners, rng.uniform(0.3, 0.7))
    darkest = rng.randint(205, 230)
    light = light.point(lambda grey: darkest + grey * (252 - darkest) // 255)
    return light.resize(size, Image.Resampling.BICUBIC).convert("RGB")


def _noise(size: tuple[int, int], strength: float, rng: Random) -> Image.Image:
    """Noise about a middle grey; Pillow's own cannot be given a seed."""
    raw = Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))
    grain = raw.filter(ImageFilter.GaussianBlur(0.6))
    grain = grain.point(lambda grey: round(MIDDLE + (grey - MIDDLE) * strength * 2))
    return grain.convert("RGB")
