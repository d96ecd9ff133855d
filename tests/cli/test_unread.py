"""A report that is all pictures is not a clean report."""

import json
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.cli.running import run
from tests.read.scanned.drawn import scan, sheet

Capture = pytest.CaptureFixture[str]


def scanned(path: Path, *, first_page: str = "") -> str:
    canvas = Canvas(str(path))
    if first_page:
        canvas.drawString(72, 700, first_page)
        canvas.showPage()
    canvas.setFillGray(0.5)
    canvas.rect(0, 0, 595, 842, fill=1)
    canvas.showPage()
    canvas.save()
    return str(path)


def test_a_scan_is_told_as_unread_and_leaves_with_3(capsys: Capture, tmp_path: Path) -> None:
    code, out, _ = run(capsys, "check", scanned(tmp_path / "a.pdf"), "--exit-zero")
    assert code == 3
    assert "a.pdf: KHÔNG ĐỌC ĐƯỢC" in out
    assert "Trang 1 không có chữ" in out
    assert "Đọc được 0 báo cáo, không đọc được 1" in out
    assert "ĐẠT\n" not in out


def test_a_report_read_in_part_does_not_pass(capsys: Capture, tmp_path: Path) -> None:
    path = scanned(tmp_path / "b.pdf", first_page="Bao cao cong tac thang nay cua xa")
    code, out, _ = run(capsys, "check", path)
    assert code == 0
    assert "b.pdf: CHƯA KIỂM ĐỦ" in out


@pytest.mark.parametrize("command", ["check", "parse"])
def test_scans_are_read_unless_told_not_to(capsys: Capture, tmp_path: Path, command: str) -> None:
    path = str(scan(tmp_path, sheet()))
    read = run(capsys, command, path, "--format", "json")
    unread = run(capsys, command, path, "--format", "json", "--no-ocr")
    assert json.loads(read.out)["reports"][0]["source"]["ocr"] is True
    assert json.loads(unread.out)["reports"][0]["source"]["ocr"] is False
    assert '"page-without-text"' in unread.out
    assert '"page-without-text"' not in read.out
