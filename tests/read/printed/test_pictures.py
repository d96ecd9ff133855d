"""PDF files whose pages are pictures: read, or told unread with the reason."""

import json
from collections.abc import Iterator
from dataclasses import replace
from math import inf
from pathlib import Path

import pytest
from PIL import Image

from hcc_parse.batch import review_files
from hcc_parse.domain import Box, Limits, Report, Scanning
from hcc_parse.knowledge import load_knowledge
from hcc_parse.read import read_report
from hcc_parse.read.printed import straight
from hcc_parse.read.scanned import engine, recognising
from hcc_parse.render import result_of
from tests.read.scanned.drawn import LETTER, WHITE, scan, sheet


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A letter of one page, askew, and an empty page behind it."""
    page = sheet().rotate(1.2, Image.Resampling.BICUBIC, fillcolor=WHITE)
    return scan(tmp_path_factory.mktemp("scan"), page, sheet([]))


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without Tesseract."""
    engine.find_engine.cache_clear()
    monkeypatch.setattr("hcc_parse.read.scanned.engine.shutil.which", lambda _: None)
    yield
    engine.find_engine.cache_clear()


def text(report: Report) -> str:
    return " ".join(passage.text for passage in report.passages())


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def test_a_scan_is_read_and_says_so(scanned: Path) -> None:
    report = read_report(scanned)
    assert text(report) == " ".join(LETTER)
    assert codes(report) == ["read-by-ocr"]
    assert "Trang 1 được đọc bằng nhận dạng" in report.problems[0].message
    assert report.source.format == "scan"
    assert report.source.ocr is not None
    assert report.source.ocr.name == "tesseract"


def test_the_time_of_one_page_does_not_bind_what_comes_after(scanned: Path) -> None:
    read_report(scanned, Limits(scan_page_seconds=9))
    assert engine.find_engine().until == inf


def test_boxes_are_those_of_the_page_as_it_lies_in_the_file(scanned: Path) -> None:
    passage = next(read_report(scanned).passages())
    line = [word.box for word in passage.words if word.end <= len(LETTER[0])]
    first, last = line[0], line[-1]
    assert first.x0 == pytest.approx(80, abs=8)
    assert first.top == pytest.approx(105, abs=10)
    assert first.top - last.top == pytest.approx((last.x0 - first.x0) * 0.021, abs=1.5)
    assert {box.page for box in line} == {1}


def test_a_page_is_recognised_once(scanned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = read_report(scanned)
    monkeypatch.setattr(recognising, "page_on", lambda *_: pytest.fail("recognised again"))
    assert read_report(scanned) == before


def test_without_recognition_pages_are_told_unread(scanned: Path) -> None:
    report = read_report(scanned, scanning=Scanning(read=False))
    assert text(report) == ""
    assert codes(report) == ["page-without-text"] * 2
    assert (report.source.format, report.source.ocr) == ("pdf", None)


@pytest.mark.usefixtures("no_engine")
def test_a_missing_engine_is_told_in_one_line_with_the_command(scanned: Path) -> None:
    report = read_report(scanned)
    assert codes(report) == ["recognition-missing", "page-without-text", "page-without-text"]
    message = report.problems[0].message
    assert "apt-get install tesseract-ocr tesseract-ocr-vie" in message
    assert 'pip install "hcc-parse[ocr]"' in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (Limits(picture_pixels=1000), "--limit picture_pixels="),
        (Limits(scan_page_seconds=1), "--limit scan_page_seconds=2"),
    ],
)
def test_a_page_beyond_a_limit_is_told_unread(
    scanned: Path, limits: Limits, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*_: object) -> None:
        raise engine.RecognitionTimeoutError

    monkeypatch.setattr(recognising, "page_on", slow)
    report = read_report(scanned, limits, Scanning(cache=str(scanned.parent / "none")))
    assert codes(report)[0] == "page-without-text"
    assert said in report.problems[0].message


def test_pages_after_the_time_of_the_file_are_told_unread(
    scanned: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognising, "monotonic", iter([0.0, 9e9, 9e9, 9e9]).__next__)
    report = read_report(scanned)
    assert codes(report) == ["page-without-text"] * 2
    assert "--limit scan_seconds=4K" in report.problems[0].message


def test_a_page_that_shows_something_but_no_word_is_told(tmp_path: Path) -> None:
    page = sheet([])
    page.paste((0, 0, 0), (300, 300, 900, 900))
    report = read_report(scan(tmp_path, page))
    assert codes(report) == ["page-without-text"]
    assert "không nhận dạng được chữ nào" in report.problems[0].message


def test_the_result_names_engine_version_and_model(scanned: Path) -> None:
    known = replace(load_knowledge(), scanning=Scanning(read=True))
    docket = review_files([scanned], frozenset(), knowledge=known)
    (entry,) = result_of(docket, knowledge="")["reports"]
    assert entry["source"]["ocr"] is True
    assert entry["source"]["engine"]["name"] == "tesseract"
    assert len(entry["source"]["engine"]["model"]) == 64
    assert json.dumps(entry["source"])


def test_a_box_of_a_picture_goes_back_through_its_matrix() -> None:
    back = (0.0, -1.0, 100.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0)  # a quarter
    assert straight.as_shown(Box(1, 10, 20, 30, 40), back) == Box(1, 60, 10, 80, 30)
