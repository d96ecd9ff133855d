"""Tesseract is one process for many pictures, and is missed with one line."""

from collections.abc import Iterator
from time import monotonic

import numpy as np
import pytest

from hcc_parse.errors import MissingToolError
from hcc_parse.read.scanned import engine
from hcc_parse.read.scanned.engine import (
    Engine,
    RecognitionFailedError,
    RecognitionTimeoutError,
    engine_told,
    find_engine,
)
from tests.read.scanned.drawn import grey, sheet

BLANK = np.full((60, 200), 255, np.uint8)


@pytest.fixture
def unknown() -> Iterator[None]:
    """No engine is known from before, and what is found is forgotten."""
    find_engine.cache_clear()
    yield
    find_engine.cache_clear()


def test_each_picture_has_its_own_words() -> None:
    one, other = sheet(["Tiếp nhận 1.234"]), sheet(["Giải quyết 98,5"])
    cut = [grey(page)[180:260, 140:700] for page in (one, other)]
    first, nothing, second = find_engine().recognise([cut[0], BLANK, cut[1]], mode=6, dpi=150)
    assert [word.text for word in first] == ["Tiếp", "nhận", "1.234"]
    assert nothing == []
    assert [word.text for word in second] == ["Giải", "quyết", "98,5"]
    assert all(word.confidence > 0.8 for word in first)
    assert first[0].box[2] <= first[1].box[0]


def test_an_alphabet_leaves_nothing_else() -> None:
    (cut,) = [grey(sheet(["O5l"]))[180:260, 140:400]]
    (found,) = find_engine().recognise([cut], mode=7, alphabet="0123456789")
    assert "".join(word.text for word in found).isdecimal()


def test_no_picture_costs_no_process() -> None:
    assert Engine("no-such-program", "0", "").recognise([], mode=6) == []


def test_an_engine_has_a_version_and_the_digest_of_its_model() -> None:
    found = find_engine()
    assert found.version[0].isdigit()
    assert len(found.model) == 64
    assert engine_told() == f"tesseract {found.version} {found.model}"


def test_time_that_is_up_is_an_error() -> None:
    late = find_engine()
    before, late.until = late.until, monotonic() - 1
    try:
        with pytest.raises(RecognitionTimeoutError):
            late.recognise([BLANK], mode=6)
    finally:
        late.until = before


def test_an_engine_that_fails_is_an_error() -> None:
    with pytest.raises(RecognitionFailedError):
        Engine("/bin/false", "0", "").recognise([BLANK], mode=6)


@pytest.mark.usefixtures("unknown")
def test_a_missing_engine_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hcc_parse.read.scanned.engine.shutil.which", lambda _: None)
    with pytest.raises(MissingToolError, match="apt-get install tesseract-ocr tesseract-ocr-vie"):
        find_engine()
    assert engine_told() == ""


@pytest.mark.usefixtures("unknown")
def test_an_engine_without_vietnamese_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "LANGUAGE", "xxx")
    with pytest.raises(MissingToolError, match='pip install "hcc-parse'):
        find_engine()
