"""A page is recognised once; what is damaged is recognised again."""

from pathlib import Path

import numpy as np
import pytest

from hcc_parse.domain import Box
from hcc_parse.read.printed.grid import PrintedCell, PrintedTable
from hcc_parse.read.printed.pages import Page
from hcc_parse.read.printed.words import PrintedWord
from hcc_parse.read.scanned import cache
from hcc_parse.read.scanned.cache import PageCache
from hcc_parse.read.scanned.engine import Engine
from hcc_parse.read.scanned.showing import Shown

ENGINE = Engine("tesseract", "5", "model")
BACK = (1.0, 0.0, 2.5, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)


def word(text: str, *rivals: str) -> PrintedWord:
    return PrintedWord(text=text, box=Box(3, 1, 2, 3, 4.5), confidence=0.5, rivals=rivals)


def recognised() -> Page:
    """A page with all that a page may have."""
    table = PrintedTable(
        box=Box(3, 0, 0, 9, 9),
        edges=[0.0, 4.0, 9.0],
        cells=[PrintedCell(0, 0, 1, 2, [word("186", "185", "188")]), PrintedCell(1, 0, 1, 1, [])],
        rows=2,
    )
    return Page(
        number=3,
        width=595.0,
        height=842.0,
        lines=[[word("Tiếp"), word("nhận")]],
        tables=[table],
        asides=[([word("~")], "illegible")],
        drawn=True,
        scanned=True,
        back=BACK,
    )


def shown(grey: int = 255, number: int = 3) -> Shown:
    return Shown(number, np.full((8, 8, 3), grey, np.uint8), 595.0, 842.0)


def test_a_page_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = PageCache(str(tmp_path / "pages"), ENGINE)
    key = cache.key_of(shown())
    assert cache.page(key, 3) is None
    cache.keep(key, recognised())
    assert cache.page(key, 3) == recognised()


def test_the_same_picture_has_the_number_that_it_has_now(tmp_path: Path) -> None:
    cache = PageCache(str(tmp_path), ENGINE)
    assert cache.key_of(shown(number=3)) == cache.key_of(shown(number=5))
    cache.keep("k" * 64, recognised())
    page = cache.page("k" * 64, 5)
    assert page is not None
    assert {page.number, page.lines[0][0].box.page, page.tables[0].box.page} == {5}


def test_pixels_size_engine_and_model_are_in_the_key() -> None:
    keys = {
        PageCache("x", engine).key_of(seen)
        for engine in (ENGINE, Engine("tesseract", "6", "model"), Engine("tesseract", "5", "m"))
        for seen in (shown(), shown(254), shown()._replace(width=600.0))
    }
    assert len(keys) == 9


@pytest.mark.parametrize("damage", ["", "{}", "x\n{}", "cut"])
def test_what_is_damaged_is_not_there(tmp_path: Path, damage: str) -> None:
    cache = PageCache(str(tmp_path), ENGINE)
    cache.keep("k" * 64, recognised())
    (file,) = (path for path in tmp_path.rglob("*") if path.is_file())
    whole = file.read_text("utf-8")
    file.write_text(whole[:-9] if damage == "cut" else damage, "utf-8")
    assert cache.page("k" * 64, 3) is None


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = PageCache(str(tmp_path / "file"), ENGINE)
    cache.keep("k" * 64, recognised())
    assert cache.page("k" * 64, 3) is None


def test_the_folder_is_that_of_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HCC_CACHE", str(tmp_path / "own"))
    PageCache(None, ENGINE).keep("k" * 64, recognised())
    assert (tmp_path / "own" / "kk").is_dir()
    monkeypatch.delenv("HCC_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    PageCache(None, ENGINE).keep("k" * 64, recognised())
    assert (tmp_path / "hcc-parse" / "pages" / "kk").is_dir()


def test_a_library_under_another_name_stops_no_recognition(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(cache, "LIBRARIES", ("opencv-of-another-name",))
    cache._program.cache_clear()
    kept = PageCache(str(tmp_path), ENGINE)
    cache._program.cache_clear()
    assert kept.page("0" * 64, 1) is None
