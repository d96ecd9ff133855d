"""Paragraphs and tables of Word files."""

from pathlib import Path

import pytest

from hcc_parse.domain import Paragraph, Table
from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report
from tests.read.word_file import (
    asides_of,
    deleted,
    inserted,
    p,
    part,
    read_word,
    tbl,
    text_box,
    tr,
    write_word,
)


def test_paragraphs_and_tables_keep_their_order(tmp_path: Path) -> None:
    report, _ = read_word(
        tmp_path, p("Một"), tbl(tr("a")), p("Hai"), p("  "), tbl(tr("b")), tbl(tr("c")), p("Ba")
    )
    order = [
        block.passage.text if isinstance(block, Paragraph) else block.cells[0].passage.text
        for block in report.blocks
    ]
    assert order == ["Một", "a", "Hai", "b", "c", "Ba"]


def test_an_address_is_the_number_of_the_block(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p("Một"), p(""), tbl(tr("a", "b")), p("Hai"))
    assert [passage.address for passage in report.passages()] == [
        (0, None, None),
        (1, 0, 0),
        (1, 0, 1),
        (2, None, None),
    ]


def test_word_has_no_pages_and_no_boxes(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p("Tổng 12 hồ sơ"))
    (passage,) = report.paragraphs()
    assert report.source.pages is None
    assert passage.at(5, 7).boxes == ()


def test_a_tracked_insertion_is_read_and_a_deletion_is_not(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p("Đã ", deleted("nhận"), inserted("trả"), " hồ sơ"))
    assert texts == ["Đã trả hồ sơ"]
    assert asides_of(report) == [("deleted", "nhận")]
    assert [problem.code for problem in report.problems] == ["tracked-changes"]


def test_moved_text_is_read_where_it_went(tmp_path: Path) -> None:
    away = "<w:moveFrom><w:r><w:t>trước</w:t></w:r></w:moveFrom>"
    here = "<w:moveTo><w:r><w:t>trước</w:t></w:r></w:moveTo>"
    report, texts = read_word(tmp_path, p("Một ", away), p("Hai ", here))
    assert texts == ["Một", "Hai trước"]
    assert [problem.code for problem in report.problems] == ["tracked-changes"]


def test_a_file_without_revisions_has_no_problem(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p("Một"))
    assert report.problems == ()


def test_a_file_without_text_says_so(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p())
    assert [problem.code for problem in report.problems] == ["no-text"]


def test_text_of_content_controls_links_and_smart_tags_is_read(tmp_path: Path) -> None:
    control = "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>quý III</w:t></w:r></w:sdtContent></w:sdt>"
    link = '<w:hyperlink r:id="rId9"><w:r><w:t>Cổng dịch vụ</w:t></w:r></w:hyperlink>'
    tag = '<w:smartTag w:element="x"><w:r><w:t> công</w:t></w:r></w:smartTag>'
    _, texts = read_word(tmp_path, p("Kỳ ", control, ", ", link, tag))
    assert texts == ["Kỳ quý III, Cổng dịch vụ công"]


def test_blocks_inside_a_content_control_stand_in_their_place(tmp_path: Path) -> None:
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Hai')}{tbl(tr('a'))}</w:sdtContent></w:sdt>"
    report, texts = read_word(tmp_path, p("Một"), control, p("Ba"))
    assert texts == ["Một", "Hai", "Ba"]
    assert isinstance(report.blocks[2], Table)


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, p("Một", text_box("Trong khung", "dòng hai")), p("Hai"))
    assert texts == ["Một", "Trong khung", "dòng hai", "Hai"]


def test_a_text_box_in_a_deleted_run_is_not_read(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, p("Một", f"<w:del>{text_box('bỏ')}</w:del>"))
    assert texts == ["Một"]


def test_line_breaks_tabs_and_fast_hyphens_are_signs(tmp_path: Path) -> None:
    signs = "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/></w:r>"
    _, texts = read_word(tmp_path, p(signs, "d"))
    assert texts == ["a\nb\tc-d"]


def test_tab_stops_and_field_codes_are_no_text(tmp_path: Path) -> None:
    stops = "<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"
    code = "<w:r><w:instrText>DATE</w:instrText></w:r>"
    _, texts = read_word(tmp_path, p(stops, code, "12/9/2026"))
    assert texts == ["12/9/2026"]


def test_headers_and_footers_are_set_aside_once_each(tmp_path: Path) -> None:
    parts = {
        "header": part("hdr", p("UBND xã A", text_box("Mật"))),
        "footer": part("ftr", p("Trang 1")),
    }
    report, texts = read_word(tmp_path, p("Một"), parts=parts)
    assert texts == ["Một"]
    assert asides_of(report) == [
        ("header-or-footer", "UBND xã A\nMật"),
        ("header-or-footer", "Trang 1"),
    ]


def test_marks_written_apart_are_composed_even_over_two_runs(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, p("Tie\u0302", "\u0301p nha\u0323\u0302n"))
    assert texts == ["Tiếp nhận"]


@pytest.mark.parametrize("kind", ['[<!ENTITY e "1.234">]', 'SYSTEM "file:///etc/hostname"'])
def test_a_doctype_is_refused_because_entities_hide_text(tmp_path: Path, kind: str) -> None:
    path = write_word(tmp_path / "x.docx", p("Một"), doctype=f"<!DOCTYPE w:document {kind}>")
    with pytest.raises(UnreadableFileError) as raised:
        read_report(path)
    assert raised.value.failure == "corrupt"
