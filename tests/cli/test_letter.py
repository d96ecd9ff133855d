"""An office writes the template of the letters, edits it, and uses it."""

from pathlib import Path

import pytest

from tests.cli.running import run


def test_the_template_is_written_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mau.docx"
    answer = run(capsys, "letter", str(file))
    assert answer.code == 0
    assert file.read_bytes().startswith(b"PK")
    again = run(capsys, "letter", str(file))
    assert again.code == 2
    assert "đã có" in again.err


def test_it_is_not_written_where_there_is_no_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = run(capsys, "letter", str(tmp_path / "khong-co" / "mau.docx"))
    assert answer.code == 2
    assert "thư mục không tồn tại" in answer.err


def test_a_template_that_cannot_be_used_is_told_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "den").mkdir()
    (tmp_path / "den" / "a.txt").write_text("BÁO CÁO", "utf-8")
    bad = tmp_path / "mau.docx"
    bad.write_bytes(b"hong")
    inbox = ("batch", str(tmp_path / "den"), "--out", str(tmp_path / "ra"))
    for template in (bad, tmp_path / "khong-co.docx"):
        answer = run(capsys, *inbox, "--letter", str(template))
        assert answer.code == 2
        assert "ẫu phiếu" in answer.err
    assert not (tmp_path / "ra").exists()


@pytest.mark.slow
def test_an_edited_template_makes_the_letters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import docx

    (tmp_path / "den").mkdir()
    (tmp_path / "den" / "a.txt").write_text("BÁO CÁO", "utf-8")
    (tmp_path / "don-vi.csv").write_text("name,kind,aliases\nBình An,xã,\n", "utf-8")
    file, out = tmp_path / "mau.docx", tmp_path / "ra"
    run(capsys, "letter", str(file))
    template = docx.Document(str(file))
    template.add_paragraph("Điện thoại liên hệ: Văn phòng, gửi {{don_vi}}.")
    template.save(str(file))
    roster = ("--roster", str(tmp_path / "don-vi.csv"))
    run(capsys, "batch", str(tmp_path / "den"), "--out", str(out), *roster, "--letter", str(file))
    letter = docx.Document(str(out / "phieu" / "xa-binh-an.docx"))
    said = [p.text for p in letter.paragraphs if p.text.startswith("Điện thoại liên hệ")]
    assert len(said) == 1
    assert "xã Bình An" in said[0]
