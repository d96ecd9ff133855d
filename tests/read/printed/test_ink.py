"""What is drawn on a page and is no text of it: hidden, turned, raised, spaced, drawn twice."""

import pytest
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from hcc_parse.domain import Report, Scanning
from hcc_parse.read import read_report
from tests.read.printed_file import HEIGHT, LEFT, SIZE, WIDTH, PdfFile
from tests.read.word_file import asides_of

registerFont(TTFont("Serif", "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"))
INVISIBLE = 3  # the render mode of text without ink


def texts(report: Report) -> list[str]:
    return [passage.text for passage in report.passages()]


def codes(report: Report) -> list[str]:
    return [problem.code for problem in report.problems]


def test_text_without_ink_is_set_aside_and_told(pdf: PdfFile) -> None:
    pdf.text("Đã giải quyết 378 hồ sơ", 100)
    line = pdf.canvas.beginText(LEFT, HEIGHT - 140)
    line.setFont("DejaVu", SIZE)
    line.setTextRenderMode(INVISIBLE)
    line.textLine("Quá hạn 999 hồ sơ")
    pdf.canvas.drawText(line)
    report = read_report(pdf.save())
    assert texts(report) == ["Đã giải quyết 378 hồ sơ"]
    assert asides_of(report) == [("invisible", "Quá hạn 999 hồ sơ")]
    assert codes(report) == ["unseen-text"]
    assert "13 ký tự" in report.problems[0].message


def test_white_letters_on_paper_are_not_seen(pdf: PdfFile) -> None:
    pdf.text("Đã giải quyết 378 hồ sơ", 100)
    pdf.canvas.setFillColorRGB(1, 1, 1)
    pdf.text("Quá hạn 999 hồ sơ", 140)
    report = read_report(pdf.save())
    assert texts(report) == ["Đã giải quyết 378 hồ sơ"]
    assert asides_of(report) == [("white", "Quá hạn 999 hồ sơ")]


def test_white_letters_on_a_dark_ground_are_text(pdf: PdfFile) -> None:
    pdf.canvas.setFillColorRGB(0.1, 0.2, 0.5)
    pdf.canvas.rect(LEFT - 5, HEIGHT - 165, 300, 30, stroke=0, fill=1)
    pdf.canvas.setFillColorRGB(1, 1, 1)
    pdf.text("Quá hạn 999 hồ sơ", 140)
    report = read_report(pdf.save())
    assert texts(report) == ["Quá hạn 999 hồ sơ"]
    assert report.problems == ()


def test_what_lies_beside_the_page_is_not_on_it(pdf: PdfFile) -> None:
    pdf.text("Đã giải quyết 378 hồ sơ", 100)
    pdf.text("Nháp 999", 100, left=WIDTH + 40)
    pdf.text("Nháp 998", -60)
    report = read_report(pdf.save())
    assert texts(report) == ["Đã giải quyết 378 hồ sơ"]
    assert sorted(asides_of(report)) == [("outside", "Nháp 998"), ("outside", "Nháp 999")]


def test_a_slanting_watermark_is_set_aside(pdf: PdfFile) -> None:
    pdf.body(300)
    pdf.canvas.saveState()
    pdf.canvas.translate(WIDTH / 2, HEIGHT - 330)
    pdf.canvas.rotate(45)
    pdf.canvas.setFont("DejaVu", 60)
    pdf.canvas.drawCentredString(0, 0, "BẢN NHÁP")
    pdf.canvas.restoreState()
    report = read_report(pdf.save())
    assert all("NHÁP" not in text for text in texts(report))
    assert len(texts(report)) == 1
    assert {reason for reason, _ in asides_of(report)} == {"turned"}


def test_a_level_watermark_is_large_and_pale(pdf: PdfFile) -> None:
    pdf.body(300)
    pdf.canvas.setFillGray(0.8)
    pdf.text("BẢN NHÁP", 300, left=150, size=50)
    report = read_report(pdf.save())
    assert len(texts(report)) == 1
    assert asides_of(report) == [("watermark", "BẢN NHÁP")]


def test_a_large_dark_title_is_no_watermark(pdf: PdfFile) -> None:
    pdf.text("BÁO CÁO", 60, size=32)
    pdf.body(300)
    report = read_report(pdf.save())
    assert texts(report)[0] == "BÁO CÁO"
    assert asides_of(report) == []


def test_a_pale_line_of_common_size_is_text(pdf: PdfFile) -> None:
    pdf.canvas.setFillGray(0.6)
    pdf.body(300)
    assert len(texts(read_report(pdf.save()))) == 1


def raised(pdf: PdfFile, before: str, mark: str, after: str) -> None:
    """A line with a small raised mark in it."""
    pdf.text(before, 100)
    left = LEFT + pdf.canvas.stringWidth(before, "DejaVu", SIZE)
    pdf.text(mark, 100, left=left, size=7)
    left += pdf.canvas.stringWidth(mark, "DejaVu", 7)
    pdf.text(after, 100, left=left)


def test_the_mark_of_a_note_is_no_digit_of_a_number(pdf: PdfFile) -> None:
    raised(pdf, "Đã giải quyết 378", "1", " hồ sơ")
    report = read_report(pdf.save())
    assert texts(report) == ["Đã giải quyết 378 hồ sơ"]
    assert asides_of(report) == [("note-mark", "1")]


@pytest.mark.parametrize("measure", ["m", "km"])
def test_a_square_metre_keeps_its_two(pdf: PdfFile, measure: str) -> None:
    raised(pdf, f"Diện tích 120 {measure}", "2", " sàn")
    report = read_report(pdf.save())
    assert texts(report) == [f"Diện tích 120 {measure}2 sàn"]
    assert asides_of(report) == []


def test_letters_drawn_twice_to_look_bold_are_read_once(pdf: PdfFile) -> None:
    for shift in (0.0, 0.35):
        pdf.text("Tổng số 1.378 hồ sơ", 100, left=LEFT + shift)
    assert texts(read_report(pdf.save())) == ["Tổng số 1.378 hồ sơ"]


def test_a_page_drawn_twice_over_itself_is_read_once(pdf: PdfFile) -> None:
    for shift in (0, 0.4):
        for n in range(6):
            pdf.text(f"Tiếp nhận {n}.651 hồ sơ, {n}{n} quá hạn", 100 + 20 * n, left=80 + shift)
    expected = [f"Tiếp nhận {n}.651 hồ sơ, {n}{n} quá hạn" for n in range(6)]
    assert " ".join(texts(read_report(pdf.save()))) == " ".join(expected)


def test_the_layer_of_a_recognition_does_not_hide_the_letters_above_it(pdf: PdfFile) -> None:
    pdf.canvas.saveState()
    line = pdf.canvas.beginText(LEFT, HEIGHT - 140 - SIZE)
    line.setFont("DejaVu", SIZE)
    line.setTextRenderMode(INVISIBLE)
    line.textLine("Quá hạn 999 hồ sơ")
    pdf.canvas.drawText(line)
    pdf.canvas.restoreState()
    pdf.body(200, lines=8)
    pdf.text("Quá hạn 999 hồ sơ", 140)
    assert texts(read_report(pdf.save()))[0] == "Quá hạn 999 hồ sơ"


def test_a_pale_line_twice_as_large_across_the_text_is_a_watermark(pdf: PdfFile) -> None:
    pdf.canvas.setFillGray(0.75)
    pdf.text("Bản sao 27", 108, size=24)
    pdf.canvas.setFillGray(0)
    pdf.body(100)
    report = read_report(pdf.save())
    assert asides_of(report) == [("watermark", "Bản sao 27")]
    assert "27" not in texts(report)[0]


def test_a_title_set_with_wide_spacing_keeps_its_words(pdf: PdfFile) -> None:
    line = pdf.canvas.beginText(LEFT, HEIGHT - 100)
    line.setFont("DejaVu", SIZE)
    line.setCharSpace(5)
    line.textOut("BÁO CÁO QUÝ II")
    pdf.canvas.drawText(line)
    assert texts(read_report(pdf.save())) == ["BÁO CÁO QUÝ II"]


def test_single_letters_in_far_columns_stay_apart(pdf: PdfFile) -> None:
    for n, letter in enumerate("ABCDE"):
        pdf.text(letter, 100, left=LEFT + 60 * n)
    assert texts(read_report(pdf.save())) == ["A B C D E"]


def second_font(pdf: PdfFile, text: str, top: float) -> None:
    """One line whose accented letters come from another font, drawn after all others."""
    left, accented = LEFT, []
    for letter in text:
        if letter.isascii():
            pdf.text(letter, top, left=left)
            left += pdf.canvas.stringWidth(letter, "DejaVu", SIZE)
        else:
            accented.append((left, letter))
            left += pdf.canvas.stringWidth(letter, "Serif", SIZE)
    for place, letter in accented:
        pdf.runs([("Serif", letter)], top, left=place)


def test_words_are_whole_where_a_second_font_has_the_accented_letters(pdf: PdfFile) -> None:
    said = "Thực hiện Nghị quyết về thủ tục hành chính, đã giải quyết 1.378 hồ sơ đúng hạn."
    second_font(pdf, said, 100)
    assert texts(read_report(pdf.save())) == [said]


def test_a_digit_that_is_raised_by_itself_is_a_mark_too(pdf: PdfFile) -> None:
    pdf.text("Đã giải quyết 378¹ hồ sơ, diện tích 12 m² sàn", 100)
    report = read_report(pdf.save())
    assert texts(report) == ["Đã giải quyết 378 hồ sơ, diện tích 12 m² sàn"]
    assert asides_of(report) == [("note-mark", "¹")]


def test_a_scan_with_a_hidden_layer_of_text_is_a_page_without_text(pdf: PdfFile) -> None:
    pdf.picture()
    line = pdf.canvas.beginText(LEFT, HEIGHT - 140)
    line.setFont("DejaVu", SIZE)
    line.setTextRenderMode(INVISIBLE)
    line.textLine("Quá hạn 999 hồ sơ")
    pdf.canvas.drawText(line)
    report = read_report(pdf.save(), scanning=Scanning(read=False))
    assert texts(report) == []
    assert codes(report) == ["page-without-text"]
    assert "lớp chữ ẩn" in report.problems[0].message


def test_turned_text_and_unseen_text_are_both_told(pdf: PdfFile) -> None:
    pdf.body(100)
    pdf.canvas.saveState()
    pdf.canvas.translate(300, 300)
    pdf.canvas.rotate(30)
    pdf.canvas.setFont("DejaVu", SIZE)
    for n in range(3):
        pdf.canvas.drawString(0, -20 * n, "Tiếp nhận và giải quyết hồ sơ trong kỳ")
    pdf.canvas.restoreState()
    pdf.canvas.setFillColorRGB(1, 1, 1)
    pdf.text("Quá hạn 999 hồ sơ", 250)
    assert codes(read_report(pdf.save())) == ["turned-text", "unseen-text"]


def one_stroke(
    pdf: PdfFile, text: str, top: float, *, narrow: int = 0, spaces: bool = True
) -> None:
    """A line as LibreOffice sets it: all plain letters in one go, with gaps for the accented ones.

    `narrow` takes thousandths of the size from each space; without `spaces` gaps part words.
    """
    canvas, left, pieces = pdf.canvas, LEFT, ""
    canvas.setFont("Helvetica", SIZE)
    name = canvas._doc.getInternalFontName("Helvetica")
    accents = []
    for letter in text:
        if letter == " " and not spaces:
            pieces += "-278 "
            left += 0.278 * SIZE
        elif letter.isascii():
            taken = narrow if letter == " " else 0
            pieces += f"({letter}) {taken} " if taken else f"({letter}) "
            left += canvas.stringWidth(letter, "Helvetica", SIZE) - taken * SIZE / 1000
        else:
            wide = canvas.stringWidth(letter, "DejaVu", SIZE)
            accents.append((left, letter))
            pieces += f"{-1000 * wide / SIZE:.1f} "
            left += wide
    canvas._code.append(f"BT {name} {SIZE} Tf {LEFT} {HEIGHT - top - SIZE} Td [{pieces}] TJ ET")
    for place, letter in accents:
        pdf.text(letter, top, left=place)


@pytest.mark.parametrize("narrow", [0, 150])
def test_gaps_that_a_second_font_fills_are_no_wide_spacing(pdf: PdfFile, narrow: int) -> None:
    said = "hồ sơ tỷ lệ hồ sơ tỷ lệ số hồ sơ"
    one_stroke(pdf, said, 100, narrow=narrow)
    assert texts(read_report(pdf.save())) == [said]


def test_words_that_gaps_alone_part_stay_apart_beside_a_second_font(pdf: PdfFile) -> None:
    one_stroke(pdf, "bức xúc bức xúc bức xúc", 100, spaces=False)
    assert texts(read_report(pdf.save())) == ["bức xúc bức xúc bức xúc"]
