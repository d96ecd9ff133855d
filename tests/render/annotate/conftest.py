"""What several tests of marking begin with."""

from pathlib import Path

import pytest

from tests.read.printed_file import PdfFile


@pytest.fixture
def pdf(tmp_path: Path) -> PdfFile:
    return PdfFile(tmp_path / "bao-cao.pdf")
