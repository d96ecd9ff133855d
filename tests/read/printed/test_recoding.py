"""A PDF set in fonts of before Unicode reads as it looks, and tells what it changed."""

from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from hcc_parse.domain import Report
from hcc_parse.read import read_report

TCVN3 = "UBND x· ®· gi¶i quyÕt 378 hå s¬ thñ tôc hµnh chÝnh"
VNI = "UBND xaõ ñaõ giaûi quyeát 378 hoà sô thuû tuïc haønh chính"
SAID = "UBND xã đã giải quyết 378 hồ sơ thủ tục hành chính"


def in_font(path: Path, font: str, *lines: str) -> Report:
    """A page in a font that is not in the file, as old ones were not."""
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setFont("Helvetica", 12)
    for number, line in enumerate(lines):
        canvas.drawString(80, 700 - 40 * number, line)
    canvas.save()
    named = path.read_bytes().replace(b"/BaseFont /Helvetica", b"/BaseFont /" + font.encode())
    path.write_bytes(named)
    return read_report(path)


@pytest.mark.parametrize(
    ("font", "written", "reason"),
    [(".VnTimeXX", TCVN3, "tcvn3"), ("VNI-Times", VNI, "vni")],
)
def test_old_letters_are_read_as_they_look(
    tmp_path: Path, font: str, written: str, reason: str
) -> None:
    report = in_font(tmp_path / "cu.pdf", font, written)
    assert [passage.text for passage in report.passages()] == [SAID]
    assert {repair.reason for repair in report.repairs} == {reason}


def test_each_change_tells_what_the_file_has(tmp_path: Path) -> None:
    report = in_font(tmp_path / "cu.pdf", ".VnTimeXX", TCVN3)
    for repair in report.repairs:
        assert report.text_at(repair.place) == repair.after
        assert repair.before in TCVN3
    assert sum(len(repair.before.split()) for repair in report.repairs) == 10


def test_the_letter_that_looks_like_a_hyphen_is_kept(tmp_path: Path) -> None:
    report = in_font(tmp_path / "cu.pdf", ".VnTimeXX", "tr­êng hîp l­u tr÷", "cña ng­êi d©n trong x·")
    texts = [passage.text for passage in report.passages()]
    assert texts == ["trường hợp lưu trữ", "của người dân trong xã"]


def test_a_hyphen_of_a_symbol_stays_one(tmp_path: Path) -> None:
    report = in_font(tmp_path / "cu.pdf", ".VnTimeXX", "NQ-H§ND ngµy 15-5-2025 x·")
    assert [passage.text for passage in report.passages()] == ["NQ-HĐND ngày 15-5-2025 xã"]


def test_letters_of_a_common_font_are_not_touched(tmp_path: Path) -> None:
    report = in_font(tmp_path / "moi.pdf", "Helvetica", "Café ® 378 hå s¬")
    assert [passage.text for passage in report.passages()] == ["Café ® 378 hå s¬"]
    assert report.repairs == ()
