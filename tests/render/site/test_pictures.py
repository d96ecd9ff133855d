"""Pictures of pages: what a box names is drawn there, however the page lies; none too large."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from hcc_parse.domain import Box
from hcc_parse.read import read_report
from hcc_parse.render.site import page_pictures, pictures

DARK = 128


def printed(turned: int = 0, cropped: bool = False) -> bytes:
    """A page of 400 x 600 points with a few words, turned clockwise, cut at its edges or not."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(400, 600), invariant=1)
    canvas.setFont("Helvetica", 14)
    for at, line in enumerate(("BAO CAO", "tong so ho so la 5.936", "trong do 12")):
        canvas.drawString(90, 520 - 40 * at, line)
    canvas.save()
    with pikepdf.open(BytesIO(target.getvalue())) as document:
        page = document.pages[0]
        page.rotate(turned, relative=False)
        if cropped:
            page.cropbox = pikepdf.Array([60, 100, 380, 560])
        out = BytesIO()
        document.save(out, deterministic_id=True)
    return out.getvalue()


def boxes_of(content: bytes, folder: Path) -> list[Box]:
    file = folder / "trang.pdf"
    file.write_bytes(content)
    return [word.box for p in read_report(file).passages() for word in p.words]


@pytest.mark.parametrize("cropped", [False, True])
@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_all_ink_lies_within_the_boxes_of_the_words(
    turned: int, cropped: bool, tmp_path: Path
) -> None:
    content = printed(turned, cropped)
    picture = page_pictures(content, [1])[1]
    image = Image.open(BytesIO(picture.png)).convert("L")
    scale = image.width / picture.width
    ink = image.point(lambda value: 255 * (value < DARK))
    total = ink.histogram()[255]
    boxes = boxes_of(content, tmp_path)
    assert len(boxes) == 11
    for box in boxes:
        place = tuple(round(side * scale) for side in box[1:])
        inside = ink.crop((place[0] - 2, place[1] - 2, place[2] + 2, place[3] + 2))
        assert inside.histogram()[255] > 0
        ink.paste(0, (place[0] - 2, place[1] - 2, place[2] + 2, place[3] + 2))
    assert total > 500
    assert ink.histogram()[255] == 0


def test_a_page_is_drawn_the_same_each_time_and_is_small() -> None:
    first, again = (page_pictures(printed(), [1])[1] for _ in range(2))
    assert first == again
    assert len(first.png) < 20_000
    assert Image.open(BytesIO(first.png)).size == (612, 917)


def test_a_large_page_is_drawn_coarser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_PIXELS", 90_000)
    picture = page_pictures(printed(), [1])[1]
    width, height = Image.open(BytesIO(picture.png)).size
    assert 80_000 < width * height <= 90_000
    assert (picture.width, picture.height) == (400, 600)


def test_pages_that_a_file_has_not_are_passed_over() -> None:
    assert list(page_pictures(printed(), [0, 1, 2, 1])) == [1]
