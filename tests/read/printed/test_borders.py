"""Outer rules that a table lacks."""

from hcc_parse.domain import Table
from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of, table_in

ROWS = [["TT", "Tên", "Số"], ["1", "a", "10"], ["2", "b", "20"]]
INNER = ("INNERGRID", (0, 0), (-1, -1), 0.5, "black")


def test_inner_rules_alone_make_all_cells(pdf: PdfFile) -> None:
    pdf.table(ROWS, 100, widths=[60, 90, 60], rules=[INNER])
    texts = [cell[4] for cell in cells_of(table_in(read_report(pdf.save())))]
    assert texts == [text for row in ROWS for text in row]


def test_rules_that_run_on_over_nothing_add_no_cell(pdf: PdfFile) -> None:
    pdf.table(ROWS, 100, widths=[60, 90, 60])
    for height in (100, 118):
        pdf.canvas.line(80, 841.89 - height, 340, 841.89 - height)
    report = read_report(pdf.save())
    assert [cell[4] for cell in cells_of(table_in(report))] == [t for row in ROWS for t in row]


def test_a_letterhead_underlined_twice_is_no_table(pdf: PdfFile) -> None:
    pdf.text("UBND XÃ AN PHÚ", 60)
    pdf.canvas.line(80, 760, 180, 760)
    pdf.canvas.line(80, 757, 180, 757)
    pdf.text("BÁO CÁO", 120, left=270)
    assert not any(isinstance(block, Table) for block in read_report(pdf.save()).blocks)
