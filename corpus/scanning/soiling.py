"""What paper, light and sensor do to a picture of a page, and the pen of who signs it."""

from math import sin
from random import Random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from corpus.scanning.manners import Look

PEN = (35, 45, 150)
DESK = (118, 92, 66)
THRESHOLD = 165  # the grey from which a scanner of black and white sees paper
SIGNATURE = 110, 30  # points wide and high


def sign(page: Image.Image, left: float, top: float, scale: float, rng: Random) -> None:
    """Write over a place of the page, as with a blue pen; `scale` is pixels to a point."""
    wide, high = (length * scale for length in SIGNATURE)
    waves = [(rng.uniform(2, 9), rng.uniform(0, 6), rng.uniform(0.2, 1)) for _ in range(4)]
    points = []
    for step in range(160):
        part = step / 160
        swing = sum(size * sin(often * part * 6 + shift) for often, shift, size in waves)
        x = left * scale + wide * (part + 0.06 * sin(part * 40) - 0.5)
        points.append((x, top * scale + high * swing / 4))
    pen = ImageDraw.Draw(page)
    pen.line(points, fill=PEN, width=max(2, round(1.1 * scale)), joint="curve")


def soiled(picture: Image.Image, look: Look, rng: Random) -> Image.Image:
    """The picture on its paper, in its light, with its grain, in the colours that are kept."""
    picture = picture.filter(ImageFilter.GaussianBlur(look.blur))
    picture = ImageChops.multiply(picture, _light(picture.size, look, rng))
    picture = _grained(picture, look, rng)
    _speckle(picture, look, rng)
    match look.ink:
        case "grey":
            return picture.convert("L")
        case "bitonal":
            grey = picture.convert("L")
            return grey.point(lambda value: 255 if value > THRESHOLD else 0).convert("1")
    return picture


def _light(size: tuple[int, int], look: Look, rng: Random) -> Image.Image:
    """Uneven light on grey paper: darker to one side, and into the corners."""
    side = Image.linear_gradient("L").rotate(rng.choice((0, 90, 180, 270)))
    corners = ImageChops.invert(Image.radial_gradient("L"))
    light = Image.blend(side, corners, rng.uniform(0.3, 0.7))
    low, high = look.ground - look.shade, look.ground
    light = light.point(lambda value: low + value * (high - low) // 255)
    return light.resize(size, Image.Resampling.BICUBIC).convert("RGB")


def _grained(picture: Image.Image, look: Look, rng: Random) -> Image.Image:
    values = np.asarray(picture, dtype=np.float32)
    grain = np.random.default_rng(rng.getrandbits(32)).standard_normal(values.shape[:2], np.float32)
    values = values + look.noise * grain[:, :, None]
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))


def _speckle(picture: Image.Image, look: Look, rng: Random) -> None:
    """Put dots on it, a fifth of a point to half a point across."""
    pen, scale = ImageDraw.Draw(picture), look.dpi / 72
    for _ in range(look.specks):
        x, y = rng.uniform(0, picture.width), rng.uniform(0, picture.height)
        reach = rng.uniform(0.1, 0.25) * scale
        pen.ellipse((x - reach, y - reach, x + reach, y + reach), fill=(60, 60, 60))
