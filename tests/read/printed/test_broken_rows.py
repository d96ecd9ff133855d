"""Rows that the end of a page cut in two, in tables set by alignment alone."""

from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of, table_in

HEAD = ["TT", "Lĩnh vực", "Số", "Cũ"]
WIDTHS = [40.0, 150, 60, 60]
ROWS = [["1", "Chứng thực", "10", "0"], ["2", "Đất đai", "20", "0"], ["3", "Hộ tịch", "5", "1"]]
REST = [["5", "Thủy sản", "20", "0"], ["6", "Thú y", "21", "3"], ["7", "Nước", "1", "1"]]
TOP: list[tuple[object, ...]] = [("VALIGN", (0, 1), (-1, -1), "TOP")]
FULL = "Tài sản kết cấu hạ tầng chợ"


def names_in(pdf: PdfFile) -> list[str]:
    cells = cells_of(table_in(read_report(pdf.save())))
    return [text for _, column, _, _, text in cells if column == 1 and text != "Lĩnh vực"]


def cut(pdf: PdfFile, name: str, rest: str, *, rows: list[list[str]] = ROWS) -> None:
    pdf.table([HEAD, *rows, ["4", name, "8", "2"]], 680, widths=WIDTHS, rules=[])
    pdf.turn()
    pdf.table([HEAD, ["", rest, "", ""], *REST], 60, widths=WIDTHS, rules=[])


def test_a_line_below_the_figures_goes_with_the_rest_of_its_row(pdf: PdfFile) -> None:
    pdf.table([HEAD, *ROWS, ["4", "Hoạt động của tổ", "8", "2"]], 680, widths=WIDTHS, rules=[])
    pdf.text("hợp tác, liên hiệp", 761, left=126, size=9)
    pdf.turn()
    pdf.table([HEAD, ["", "hợp tác xã", "", ""], *REST], 60, widths=WIDTHS, rules=[])
    names = names_in(pdf)
    assert names[2:5] == ["Hộ tịch", "Hoạt động của tổ hợp tác, liên hiệp hợp tác xã", "Thủy sản"]


def test_a_full_line_goes_on_with_a_capital(pdf: PdfFile) -> None:
    cut(pdf, FULL, "Nhà nước")
    assert names_in(pdf)[3:5] == [f"{FULL} Nhà nước", "Thủy sản"]


def test_a_group_below_a_line_that_has_room_stays_a_row(pdf: PdfFile) -> None:
    rows = [["1", FULL, "10", "0"], *ROWS[1:]]
    cut(pdf, "Chợ", "Nhà nước", rows=rows)
    assert names_in(pdf)[3:6] == ["Chợ", "Nhà nước", "Thủy sản"]


def test_a_group_in_a_table_that_has_groups_stays_a_row(pdf: PdfFile) -> None:
    rows = [["1", "Hộ tịch", "10", "0"], ["2", "Đất", "10", "0"], ["", "Nhóm", "", ""], ROWS[2]]
    cut(pdf, FULL, "Nhà nước", rows=rows)
    assert names_in(pdf)[4:6] == [FULL, "Nhà nước"]


def test_space_below_a_header_printed_again_is_bridged(pdf: PdfFile) -> None:
    pdf.table([HEAD, *ROWS], 700, widths=WIDTHS, rules=[])
    pdf.turn()
    pdf.table([HEAD, *REST], 60, widths=WIDTHS, rules=[("TOPPADDING", (0, 1), (-1, 1), 26)])
    assert names_in(pdf) == [row[1] for row in (*ROWS, *REST)]
