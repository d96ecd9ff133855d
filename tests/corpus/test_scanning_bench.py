"""Pages of text and of tables are timed apart, and a page read twice must be recognised once."""

from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from corpus.generate.setting.pdf import set_pdf
from corpus.scanning.bench import Sample, Spent, Taken, told, verdicts
from corpus.scanning.making import set_as_scan
from corpus.scanning.manners import look_of
from corpus.scanning.parting import pages_with_tables, parted, pictures_of
from hcc_parse.read import read_report
from tests.corpus.small_draft import small_draft

COARSE = 40


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(tmp_path_factory.mktemp("printed")) / "small.pdf"
    path.write_bytes(set_pdf(small_draft()))
    return path


def test_pages_of_text_and_pages_of_tables_are_parted(printed: Path, tmp_path: Path) -> None:
    scan = set_as_scan(printed.read_bytes(), look_of(1, COARSE, "even"))
    tables = pages_with_tables(read_report(printed))
    parts = parted(scan, tables)
    counts = {}
    for kind, content in parts.items():
        path = tmp_path / f"{kind}.pdf"
        path.write_bytes(content)
        with pikepdf.open(path) as pdf:
            counts[kind] = len(pdf.pages)
    with pikepdf.open(printed) as whole:
        assert counts["tables"] == len(tables) >= 2
        assert sum(counts.values()) == len(whole.pages)


def test_a_page_is_drawn_in_the_resolution_of_its_scan(printed: Path, tmp_path: Path) -> None:
    scan = set_as_scan(printed.read_bytes(), look_of(1, COARSE, "bitonal"))
    first, *_ = pictures_of(scan, COARSE, tmp_path)
    with Image.open(first) as picture:
        assert abs(picture.width - 210 / 25.4 * COARSE) < 3


def _taken(kind: str, first: float, recognised: int = 0, words: int = 9) -> Taken:
    sample = Sample("a", kind, 2, Path("a.pdf"), [])
    return Taken(sample, Spent(10.0, 9.0), Spent(first, first), Spent(0.5, 0.5), recognised, words)


def _met(*taken: Taken) -> list[bool]:
    return [met for _, met in verdicts(list(taken))]


def test_each_kind_of_page_has_its_own_aim() -> None:
    assert _met(_taken("text", 12.0), _taken("tables", 39.0)) == [True, True, True]
    assert _met(_taken("text", 14.0), _taken("tables", 41.0)) == [False, False, True]


def test_a_page_that_is_recognised_again_is_told() -> None:
    assert _met(_taken("text", 12.0, recognised=1)) == [True, False]
    assert "1 pictures recognised again" in told(_taken("text", 12.0, recognised=1))


def test_pages_of_which_nothing_was_read_meet_no_aim() -> None:
    assert _met(_taken("text", 0.1, words=0)) == [False, True]
