"""PDF files that carry their own text."""

import pytest
from reportlab.lib.pagesizes import A4, landscape

from hcc_parse.domain import Report, Scanning
from hcc_parse.read import read_report
from tests.read.printed_file import HEIGHT, WIDTH, PdfFile
from tests.read.word_file import asides_of

UNREAD = Scanning(read=False)


def codes(report: Report) -> list[tuple[str, str]]:
    """The problems of a report: code and the page that the message names."""
    return [(problem.code, problem.message.split()[1]) for problem in report.problems]


def test_words_are_read_with_all_their_marks(pdf: PdfFile) -> None:
    pdf.text("Tiếp nhận 1.234 hồ sơ trực tuyến, đạt 98,5%.", 100)
    (passage,) = read_report(pdf.save()).paragraphs()
    assert passage.text == "Tiếp nhận 1.234 hồ sơ trực tuyến, đạt 98,5%."


def test_a_figure_has_one_box_where_it_is_printed(pdf: PdfFile) -> None:
    pdf.turn()
    pdf.text("Có 1.234 hồ sơ", 100)
    report = read_report(pdf.save())
    (passage,) = report.paragraphs()
    (box,) = passage.at(3, 8).boxes
    assert report.source.pages == 2
    assert box.page == 2
    assert 80 < box.x0 < box.x1 < 160
    assert 95 < box.top < 105 < box.bottom < 115


def test_marks_written_apart_are_composed(pdf: PdfFile) -> None:
    pdf.text("Tie\u0302\u0301p nha\u0323\u0302n", 100)
    (passage,) = read_report(pdf.save()).paragraphs()
    assert passage.text == "Tiếp nhận"
    assert [passage.text[word.start : word.end] for word in passage.words] == ["Tiếp", "nhận"]


@pytest.mark.parametrize("font", ["Times-Roman", "Helvetica", "Courier"])
@pytest.mark.parametrize("size", [8, 13, 14, 20])
def test_letters_from_a_second_font_do_not_tear_a_word(
    pdf: PdfFile, font: str, size: float
) -> None:
    dejavu = "DejaVu"
    runs = [(font, "Tr"), (dejavu, "ườ"), (font, "ng h"), (dejavu, "ọ"), (font, "c 1.23")]
    pdf.runs(
        [*runs, (dejavu, "4 h"), (font, "o"), (dejavu, "\u0302\u0300"), (font, " so")],
        100,
        size=size,
    )
    (passage,) = read_report(pdf.save()).paragraphs()
    assert passage.text == "Trường học 1.234 hồ so"


def test_lines_of_a_paragraph_are_joined_over_the_page_break(pdf: PdfFile) -> None:
    pdf.body(600)
    pdf.turn()
    pdf.text("sau đây.", 100)
    (passage,) = read_report(pdf.save()).paragraphs()
    assert passage.text.endswith("hồ sơ như sau sau đây.")
    assert {word.box.page for word in passage.words} == {1, 2}


def test_a_symbol_broken_over_two_lines_comes_back_whole(pdf: PdfFile) -> None:
    pdf.body(100, 3)
    pdf.text("Căn cứ các nghị quyết của thành phố và số 43/2025/NQ-", 148, size=12.9)
    pdf.text("HĐND ngày 01/7/2025.", 164)
    (passage,) = read_report(pdf.save()).paragraphs()
    assert "số 43/2025/NQ-HĐND ngày 01/7/2025." in passage.text


def test_page_numbers_and_running_heads_are_set_aside(pdf: PdfFile) -> None:
    for number in range(1, 4):
        pdf.text("Báo cáo quý III", 20)
        pdf.text(f"Mục {number} của báo cáo.", 100)
        pdf.text(f"Trang {number}/3" if number > 1 else f"- {number} -", 800, left=290)
        pdf.turn()
    report = read_report(pdf.save())
    assert [passage.text for passage in report.paragraphs()] == [
        "Mục 1 của báo cáo.",
        "Mục 2 của báo cáo.",
        "Mục 3 của báo cáo.",
    ]
    assert asides_of(report) == [
        ("running-head", "Báo cáo quý III"),
        ("page-number", "- 1 -"),
        ("running-head", "Báo cáo quý III"),
        ("page-number", "Trang 2/3"),
        ("running-head", "Báo cáo quý III"),
        ("page-number", "Trang 3/3"),
    ]


def test_a_foot_of_two_lines_is_set_aside_on_pages_on_their_side(pdf: PdfFile) -> None:
    pdf.canvas.setPageSize(landscape(A4))
    top = A4[1] - A4[0]  # heights are counted from the top of an upright page
    for number in range(1, 4):
        pdf.text(f"Mục {number} của báo cáo.", top + 100)
        pdf.text("Báo cáo công tác kiểm soát TTHC", top + 523)
        pdf.text(str(number), top + 539)
        pdf.turn()
    report = read_report(pdf.save())
    assert len(list(report.paragraphs())) == 3
    assert [why for why, _ in asides_of(report)] == ["running-head", "page-number"] * 3


@pytest.mark.parametrize("text", ["UBND XÃ AN PHÚ", "12.345", "15/9/2026", "Mật"])
def test_other_text_in_the_margin_of_one_page_is_kept(pdf: PdfFile, text: str) -> None:
    pdf.text(text, 20)
    (passage,) = read_report(pdf.save()).paragraphs()
    assert passage.text == text


def test_a_page_that_is_a_picture_is_told(pdf: PdfFile) -> None:
    pdf.text("Trang đầu có chữ.", 100)
    pdf.turn()
    pdf.picture()
    assert codes(read_report(pdf.save(), scanning=UNREAD)) == [("page-without-text", "2")]


def test_a_scan_with_nothing_but_a_page_number_and_a_stamp_is_told(pdf: PdfFile) -> None:
    pdf.picture()
    pdf.text("Ký bởi: UBND xã An Phú, ngày 15/9/2026", 100)
    pdf.turn()
    pdf.picture(height=HEIGHT / 2)
    pdf.text("2", 20, left=290)
    pdf.turn()
    assert codes(read_report(pdf.save(), scanning=UNREAD)) == [
        ("page-without-text", "1"),
        ("page-without-text", "2"),
    ]


def test_a_scan_with_a_layer_of_text_is_not_told(pdf: PdfFile) -> None:
    pdf.picture()
    pdf.body(100, 10)
    assert read_report(pdf.save()).problems == ()


def test_an_emblem_beside_text_is_not_told(pdf: PdfFile) -> None:
    pdf.picture(width=60, height=60)
    pdf.text("Xã An Phú", 100)
    assert read_report(pdf.save()).problems == ()


def test_an_empty_page_is_not_told(pdf: PdfFile) -> None:
    pdf.text("Trang đầu có chữ.", 100)
    pdf.turn()
    pdf.turn()
    report = read_report(pdf.save())
    assert report.source.pages == 2
    assert report.problems == ()


def test_boxes_lie_inside_the_page(pdf: PdfFile) -> None:
    pdf.body(100)
    pdf.table([["TT", "Số"], ["1", "10"]], 700, widths=[60, 60])
    report = read_report(pdf.save())
    boxes = [word.box for passage in report.passages() for word in passage.words]
    assert boxes
    assert all(0 <= b.x0 < b.x1 <= WIDTH and 0 <= b.top < b.bottom <= HEIGHT for b in boxes)
