"""A report that is all pictures is not a clean report."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.cli.running import run

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
