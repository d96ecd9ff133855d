"""Draws the red round stamp of an office, and finds where on a page it is put."""

from math import cos, pi, sin
from random import Random

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
LEGEND = "ỦY BAN NHÂN DÂN ★ "
PAPER = (255, 255, 255)
RECIPIENTS = ("Nơi nhận", "No\u031bi nha\u0323\u0302n")  # composed letters, and decomposed ones
ACROSS = 102  # points: a stamp is 36 mm wide
BELOW_ROLE, BESIDE = 85, 0.62  # points below the role; share of the page's width
ABOVE_RECIPIENTS = 52

Spot = tuple[int, float, float]  # page, and points from the left and from the top


def signature_spot(document: pypdfium2.PdfDocument) -> Spot:
    """Where the stamp is put: beside the recipients, or on the lower right without any."""
    found = [_beside_recipients(document, number) for number in range(len(document))]
    if spots := [spot for spot in found if spot is not None]:
        return spots[-1]
    sizes = [page.get_size() for page in document]
    wide = [number for number, (width, height) in enumerate(sizes) if width > height]
    last = max(0, wide[0] - 1) if wide else len(sizes) - 1
    width, height = sizes[last]
    return last, width * BESIDE, height * 0.8


def _beside_recipients(document: pypdfium2.PdfDocument, number: int) -> Spot | None:
    page = document[number]
    width, height = page.get_size()
    text = page.get_textpage()
    for words in RECIPIENTS:
        place = text.search(words).get_next()
        if place is None:
            continue
        _, bottom, _, top = text.get_charbox(place[0])
        beside = text.get_text_bounded(left=width / 2, bottom=bottom - 3, top=top + 3)
        down = BELOW_ROLE if beside.strip() else -ABOVE_RECIPIENTS
        middle = min(max(height - top + down, ACROSS / 2), height - ACROSS / 2)
        return number, width * BESIDE, middle
    return None


def put_stamp(page: Image.Image, left: float, top: float, scale: float, rng: Random) -> None:
    """Press the stamp onto a page, a little askew; `scale` is pixels to a point."""
    side = round(ACROSS * scale)
    ink = (rng.randint(195, 225), rng.randint(30, 60), rng.randint(40, 70))
    stamp = _drawn(side, ink).rotate(
        rng.uniform(-12, 12), Image.Resampling.BICUBIC, fillcolor=PAPER
    )
    stamp = stamp.filter(ImageFilter.GaussianBlur(rng.uniform(0.15, 0.35) * scale))
    x = round((left + rng.uniform(-8, 8)) * scale) - side // 2
    y = round((top + rng.uniform(-6, 6)) * scale) - side // 2
    box = (x, y, x + side, y + side)
    page.paste(ImageChops.multiply(page.crop(box), stamp), box)


def _drawn(side: int, ink: tuple[int, int, int]) -> Image.Image:
    stamp = Image.new("RGB", (side, side), PAPER)
    pen = ImageDraw.Draw(stamp)
    middle, stroke = side / 2, max(2, side // 45)
    pen.ellipse((1, 1, side - 2, side - 2), outline=ink, width=stroke)
    inset = side * 0.2
    pen.ellipse((inset, inset, side - inset, side - inset), outline=ink, width=stroke // 2)
    points = []
    for turn in range(10):
        reach = side * (0.15 if turn % 2 == 0 else 0.06)
        angle = pi * turn / 5
        points.append((middle + reach * sin(angle), middle - reach * cos(angle)))
    pen.polygon(points, fill=ink)
    _write_around(stamp, ink)
    return stamp


def _write_around(stamp: Image.Image, ink: tuple[int, int, int]) -> None:
    side = stamp.width
    legend = LEGEND * 2
    font = ImageFont.truetype(FONT, round(side * 0.085))
    for place, letter in enumerate(legend):
        tile = Image.new("L", stamp.size, 0)
        pen = ImageDraw.Draw(tile)
        pen.text((side / 2, side * 0.105), letter, font=font, fill=255, anchor="mm")
        turned = tile.rotate(-360 * place / len(legend), Image.Resampling.BICUBIC)
        stamp.paste(ink, mask=turned)
