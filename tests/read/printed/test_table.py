"""Ruled tables of PDF files."""

from hcc_parse.domain import Table
from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import asides_of, cells_of, table_in


def test_a_table_with_a_merged_head_and_wrapped_text_is_read(pdf: PdfFile) -> None:
    pdf.text("Biểu 1", 80)
    pdf.table(
        [
            ["TT", "Lĩnh vực", "Tiếp nhận", ""],
            ["", "", "Trực\ntuyến", "Trực tiếp"],
            ["1", "Hộ tịch,\nchứng thực", "1.234", "56"],
        ],
        100,
        widths=[30, 120, 80, 80],
        merged=[(0, 0, 0, 1), (1, 0, 1, 1), (2, 0, 3, 0)],
    )
    pdf.text("Hết", 300)
    report = read_report(pdf.save())
    assert cells_of(table_in(report)) == [
        (0, 0, 2, 1, "TT"),
        (0, 1, 2, 1, "Lĩnh vực"),
        (0, 2, 1, 2, "Tiếp nhận"),
        (1, 2, 1, 1, "Trực tuyến"),
        (1, 3, 1, 1, "Trực tiếp"),
        (2, 0, 1, 1, "1"),
        (2, 1, 1, 1, "Hộ tịch, chứng thực"),
        (2, 2, 1, 1, "1.234"),
        (2, 3, 1, 1, "56"),
    ]
    assert [passage.text for passage in report.paragraphs()] == ["Biểu 1", "Hết"]


def test_an_empty_cell_is_a_cell(pdf: PdfFile) -> None:
    pdf.table([["a", ""], ["", "d"]], 100, widths=[60, 60])
    texts = [cell[4] for cell in cells_of(table_in(read_report(pdf.save())))]
    assert texts == ["a", "", "", "d"]


def test_a_table_goes_on_over_the_page(pdf: PdfFile) -> None:
    pdf.table([["TT", "Số"], ["1", "10"]], 700, widths=[60, 60])
    pdf.turn()
    pdf.table([["2", "20"], ["3", "30"]], 60, widths=[60, 60])
    pdf.text("Hết", 300)
    cells = cells_of(table_in(read_report(pdf.save())))
    assert [(row, text) for row, column, _, _, text in cells if column == 1] == [
        (0, "Số"),
        (1, "10"),
        (2, "20"),
        (3, "30"),
    ]


def test_the_last_row_of_a_table_may_stand_alone_on_the_next_page(pdf: PdfFile) -> None:
    pdf.table([["TT", "Tên", "Số", "Cũ"], ["1", "a", "10", "0"]], 700, widths=[60] * 4)
    pdf.turn()
    pdf.table([["2", "b", "20", "0"]], 60, widths=[60] * 4)
    cells = cells_of(table_in(read_report(pdf.save())))
    assert [text for _, column, _, _, text in cells if column == 2] == ["Số", "10", "20"]


def test_a_page_number_does_not_part_a_table(pdf: PdfFile) -> None:
    for number in (1, 2):
        pdf.text(str(number), 20, left=290)
        pdf.table([["a", "b"], ["1", "10"]], 80 if number == 2 else 700, widths=[60, 60])
        pdf.turn()
    report = read_report(pdf.save())
    assert len(table_in(report).cells) == 8
    assert asides_of(report) == [("page-number", "1"), ("page-number", "2")]


def test_tables_with_other_columns_or_text_between_stay_apart(pdf: PdfFile) -> None:
    pdf.table([["a", "b"], ["1", "10"]], 100, widths=[60, 60])
    pdf.text("Biểu 2", 200)
    pdf.table([["c", "d"], ["1", "10"]], 300, widths=[60, 60])
    pdf.turn()
    pdf.table([["e", "f"], ["1", "10"]], 80, widths=[60, 90])
    report = read_report(pdf.save())
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert [table.cells[0].passage.text for table in tables] == ["a", "c", "e"]


def test_a_frame_around_text_is_no_table(pdf: PdfFile) -> None:
    pdf.table([["Lưu ý: số liệu tính đến ngày 15/9"]], 100, widths=[300])
    (passage,) = read_report(pdf.save()).paragraphs()
    assert passage.text == "Lưu ý: số liệu tính đến ngày 15/9"
