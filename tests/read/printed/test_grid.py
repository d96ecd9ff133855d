"""Rows that a page break parted, and tables side by side."""

from hcc_parse.domain import Table
from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of, table_in

HEAD = ["TT", "Lĩnh vực", "Số", "Cũ"]
WIDTHS = [40.0, 120, 60, 60]


def test_a_row_that_a_page_break_parted_is_one_row_again(pdf: PdfFile) -> None:
    pdf.table([HEAD, ["1", "Chứng thực bản sao", "10", "0"]], 700, widths=WIDTHS)
    pdf.turn()
    pdf.table([["", "từ bản chính", "", ""], ["2", "Đất đai", "20", "0"]], 60, widths=WIDTHS)
    texts = [cell[4] for cell in cells_of(table_in(read_report(pdf.save())))]
    last = ["2", "Đất đai", "20", "0"]
    assert texts == [*HEAD, "1", "Chứng thực bản sao từ bản chính", "10", "0", *last]


def test_so_it_is_below_a_header_printed_again(pdf: PdfFile) -> None:
    pdf.table([HEAD, ["1", "Chứng thực bản sao", "10", "0"]], 700, widths=WIDTHS)
    pdf.turn()
    rows = [HEAD, ["", "từ bản chính", "", ""], ["2", "Đất đai", "20", "0"]]
    pdf.table(rows, 60, widths=WIDTHS)
    cells = cells_of(table_in(read_report(pdf.save())))
    assert [text for _, column, _, _, text in cells if column == 1] == [
        "Lĩnh vực",
        "Chứng thực bản sao từ bản chính",
        "Lĩnh vực",
        "Đất đai",
    ]


def test_a_group_or_a_row_with_figures_stays_a_row(pdf: PdfFile) -> None:
    pdf.table([HEAD, ["1", "Chứng thực", "10", "0"]], 700, widths=WIDTHS)
    pdf.turn()
    rows = [["", "Lĩnh vực khác", "", ""], ["", "trong đó", "5", ""], ["2", "a", "2", "0"]]
    pdf.table(rows, 60, widths=WIDTHS)
    cells = cells_of(table_in(read_report(pdf.save())))
    assert [text for _, column, _, _, text in cells if column == 1] == [
        "Lĩnh vực",
        "Chứng thực",
        "Lĩnh vực khác",
        "trong đó",
        "a",
    ]


def test_tables_side_by_side_are_two_from_left_to_right(pdf: PdfFile) -> None:
    pdf.table([["c", "d"], ["3", "4"]], 100, widths=[60, 60], left=330)
    pdf.table([["a", "b"], ["1", "2"]], 100.5, widths=[60, 60])
    report = read_report(pdf.save())
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert [[cell.passage.text for cell in table.cells] for table in tables] == [
        ["a", "b", "1", "2"],
        ["c", "d", "3", "4"],
    ]
