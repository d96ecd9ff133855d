"""Pages come out upright, straight, white and free of stamps."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from hcc_parse.read.scanned.corners import corners_of
from hcc_parse.read.scanned.light import evenly_lit, without_borders, without_specks
from hcc_parse.read.scanned.picture import Picture, picture_of
from hcc_parse.read.scanned.ruled import has_rules
from hcc_parse.read.scanned.seals import without_seals
from tests.read.scanned.drawn import DPI, LETTER, WHITE, grey, sheet, shown

DOTS = DPI / 72
DARK = 100


def angle(picture: Picture) -> float:
    """By how many degrees the page lies turned, as seen."""
    return float(np.degrees(np.arctan2(picture.back[1, 0], picture.back[0, 0])))


def ink(picture: Picture) -> tuple[float, float]:
    """Left and top of what is written, in points."""
    rows, columns = np.nonzero(picture.grey < DARK)
    return float(columns.min() / picture.scale), float(rows.min() / picture.scale)


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_page_is_set_upright(degrees: int) -> None:
    picture = picture_of(shown(sheet().rotate(degrees, expand=True)))
    assert ink(picture) == pytest.approx(ink(picture_of(shown(sheet()))), abs=2)
    assert (picture.width, picture.height) == pytest.approx((595.28, 841.89), abs=1)


@pytest.mark.parametrize("degrees", [-4.6, -0.7, 0.0, 1.3, 4.6])
def test_a_page_is_set_straight(degrees: float) -> None:
    page = sheet().rotate(degrees, Image.Resampling.BICUBIC, fillcolor=WHITE)
    assert angle(picture_of(shown(page))) == pytest.approx(-degrees, abs=0.15)


def test_a_photographed_sheet_is_seen_from_above() -> None:
    page = np.asarray(sheet())
    height, width = page.shape[:2]
    seen = np.array([(60, 90), (width + 30, 60), (width + 70, height + 20), (80, height + 80)])
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(np.float32))
    photo = cv2.warpPerspective(page, matrix, (width + 150, height + 150), borderValue=(90, 80, 70))
    found = corners_of(np.asarray(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), np.uint8), DOTS)
    assert found is not None
    assert np.abs(found - seen).max() < 4
    picture = picture_of(shown(Image.fromarray(photo)))
    assert ink(picture) == pytest.approx(ink(picture_of(shown(sheet()))), abs=3)


def test_a_page_that_fills_its_picture_has_no_corners() -> None:
    assert corners_of(grey(sheet()), DOTS) is None


def test_grey_and_shaded_paper_become_white_and_ink_stays_black() -> None:
    shade = np.linspace(140, 210, sheet().width)[np.newaxis, :]
    dim = (grey(sheet()) * (shade / 255)).astype(np.uint8)
    even = evenly_lit(dim, DOTS)
    assert np.percentile(even, 50) == 255
    assert (even < 90).sum() == pytest.approx((grey(sheet()) < 90).sum(), rel=0.2)


def test_a_dark_band_at_the_edge_is_whitened() -> None:
    page = grey(sheet()).copy()
    page[:, :60] = 10
    assert without_borders(page, DOTS)[:, :60].min() > 200
    assert (without_borders(page, DOTS) < DARK)[:, 60:].sum() == (page < DARK)[:, 60:].sum()


def test_dust_is_wiped_off_and_dots_of_letters_stay() -> None:
    page = grey(sheet(["i. 1.234", "-"])).copy()
    before = (page < DARK).sum()
    dusty = page.copy()
    dusty[900:902, 600:602] = 0
    clean = without_specks(dusty, DOTS)
    assert clean[900:902, 600:602].min() == 255
    assert (clean < DARK).sum() == before


def test_a_red_stamp_goes_and_black_letters_under_it_stay() -> None:
    page = sheet()
    stamped = page.copy()
    ring = Image.new("RGB", page.size, WHITE)
    ImageDraw.Draw(ring).ellipse((160, 150, 380, 370), outline=(220, 40, 50), width=7)
    both = Image.fromarray(np.minimum(np.asarray(page), np.asarray(ring)))
    clean = without_seals(shown(both).pixels, DOTS)
    black = grey(stamped) < 60
    assert (clean[black] < 110).mean() > 0.99
    red = (grey(ring) < 200) & (grey(page) > 250)
    assert (clean[red] > 220).mean() > 0.95


def test_letters_in_colour_are_no_stamp() -> None:
    page = Image.new("RGB", sheet().size, WHITE)
    page.paste((30, 40, 180), mask=Image.fromarray(255 - grey(sheet(LETTER[:2]))))
    clean = without_seals(shown(page).pixels, DOTS)
    assert (clean < 128).sum() == pytest.approx((grey(sheet(LETTER[:2])) < 128).sum(), rel=0.15)


def test_only_a_page_with_rules_both_ways_may_have_tables() -> None:
    page = sheet()
    pen = ImageDraw.Draw(page)
    assert not has_rules(picture_of(shown(page)))
    for left in (200, 500, 900):
        pen.line((left, 900, left, 1000), fill=(0, 0, 0), width=2)
    assert not has_rules(picture_of(shown(page)))  # as strokes of a signature are
    pen.line((200, 950, 900, 952), fill=(0, 0, 0), width=2)
    assert has_rules(picture_of(shown(page)))


def test_a_page_of_a_few_long_rules_is_set_straight() -> None:
    page = Image.new("RGB", (1754, 1240), WHITE)
    pen = ImageDraw.Draw(page)
    for level in (140, 190, 225):
        pen.line((110, level, 1640, level), fill=(0, 0, 0), width=2)
    for number in range(16):
        pen.line((110 + 102 * number, 140, 110 + 102 * number, 225), fill=(0, 0, 0), width=2)
    turned = page.rotate(-1.75, Image.Resampling.BICUBIC, fillcolor=WHITE)
    assert angle(picture_of(shown(turned))) == pytest.approx(1.75, abs=0.15)
