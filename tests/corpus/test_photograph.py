"""The pictures of docs/: there, as wide as said, small enough to carry."""

import pytest
from PIL import Image

from corpus.photograph import COLOURS, MOST, PAPERS, PICTURES, ROOT, WIDTH, small


@pytest.mark.parametrize("name", [*(name for name, *_ in PICTURES), *PAPERS])
def test_a_picture_is_as_wide_as_the_window_and_small(name: str) -> None:
    path = ROOT / "docs" / name
    with Image.open(path) as picture:
        assert picture.width == WIDTH
    assert path.stat().st_size <= MOST


def test_a_picture_of_many_colours_keeps_its_size_and_few_of_them() -> None:
    picture = Image.linear_gradient("L").convert("RGB")
    packed = small(picture)
    assert packed.size == picture.size
    assert 2 <= len(packed.getcolors() or []) <= COLOURS
