"""Scans have the pages of a report, no text but what a layer hides, the same bytes each time."""

from collections import Counter
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random

import pdfplumber
import pikepdf
import pypdfium2
import pytest
from PIL import Image

from corpus.generate.setting.pdf import set_pdf
from corpus.scanning.bending import bent, laid, moved_to
from corpus.scanning.making import scan_file, set_as_scan
from corpus.scanning.manners import MANNERS, ONE_OF_A_KIND, RESOLUTIONS, look_of, manner_of
from tests.corpus.small_draft import small_draft

COARSE = 40


@cache
def _printed() -> bytes:
    return set_pdf(small_draft())


@cache
def _scan(manner: str) -> bytes:
    return set_as_scan(_printed(), look_of(1, COARSE, manner))


def _words(pdf: bytes) -> list[str]:
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [word["text"] for page in document.pages for word in page.extract_words()]


@pytest.mark.parametrize("manner", MANNERS)
def test_a_scan_has_the_pages_of_the_report_as_pictures(manner: str) -> None:
    with pikepdf.open(BytesIO(_scan(manner))) as scan, pikepdf.open(BytesIO(_printed())) as printed:
        assert len(scan.pages) == len(printed.pages)
        assert all(len(page.get_images()) == 1 for page in scan.pages)


@pytest.mark.parametrize("manner", MANNERS)
def test_the_same_look_makes_the_same_bytes(manner: str) -> None:
    assert set_as_scan(_printed(), look_of(1, COARSE, manner)) == _scan(manner)


@pytest.mark.parametrize("manner", MANNERS)
def test_only_a_layer_has_words(manner: str) -> None:
    assert bool(_words(_scan(manner))) == manner.startswith("layer")


def test_black_and_white_is_kept_as_a_fax_is() -> None:
    with pikepdf.open(BytesIO(_scan("bitonal"))) as scan:
        images = [image for page in scan.pages for image in page.get_images().values()]
        assert [str(image.Filter[0]) for image in images] == ["/CCITTFaxDecode"] * len(scan.pages)


def test_a_layer_says_what_is_printed_and_one_that_lies_has_other_numbers() -> None:
    printed, true, lying = (
        "".join(_words(pdf)) for pdf in (_printed(), _scan("layer"), _scan("layer that lies"))
    )
    assert Counter(true) == Counter(printed)
    lies = Counter(lying) - Counter(true)
    assert lies
    assert all(character.isdecimal() for character in lies)


def test_wide_pages_lie_on_their_side_where_pages_are_turned() -> None:
    document = pypdfium2.PdfDocument(_scan("turned"))
    sizes = [page.get_size() for page in document]
    document.close()
    assert all(width < height for width, height in sizes)


def test_each_report_has_its_manner_and_two_are_photographed() -> None:
    told = [manner_of(number) for number in range(60)]
    assert set(told) == set(MANNERS)
    assert told.count("photographed") == 2
    assert {told[number] for number in ONE_OF_A_KIND} == set(ONE_OF_A_KIND.values())


@pytest.mark.parametrize("dpi", RESOLUTIONS)
def test_no_page_lies_more_than_two_degrees_askew(dpi: int) -> None:
    looks = [look_of(number, dpi) for number in range(60)]
    assert all(0 < look.skew <= 2 for look in looks)
    assert all(50 <= look.quality <= 80 for look in looks)


def test_an_unknown_manner_is_refused() -> None:
    with pytest.raises(KeyError):
        look_of(1, 200, "folded")


@pytest.mark.parametrize("manner", ["even", "borders", "photographed"])
@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_dot_is_where_its_matrix_says(manner: str, quarters: int) -> None:
    page = Image.new("RGB", (200, 300), "white")
    page.paste((0, 0, 0), (149, 59, 152, 62))
    matrix, size = bent(page.size, look_of(2, 100, manner), Random(1), quarters=quarters)
    picture = laid(page, matrix, size, (255, 255, 255)).convert("L")
    x, y = moved_to(matrix, 150.5, 60.5)
    darkest = min(
        (picture.getpixel((left, top)), left, top)
        for left in range(size[0])
        for top in range(size[1])
    )
    assert abs(darkest[1] + 0.5 - x) < 2
    assert abs(darkest[2] + 0.5 - y) < 2


def test_a_scan_is_made_once(tmp_path: Path) -> None:
    look = look_of(3, COARSE, "even")
    path = scan_file("a", _printed(), look, tmp_path)
    path.write_bytes(b"kept")
    assert scan_file("a", _printed(), look, tmp_path).read_bytes() == b"kept"
    assert scan_file("a", _printed(), look_of(4, COARSE, "even"), tmp_path) != path
