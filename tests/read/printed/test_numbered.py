"""Totals that stand alone on the next page below a head printed again."""

import pytest

from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of, table_in

HEAD = [["TT", "Lĩnh vực", "Tổng", "Mới", "Cũ"], ["(1)", "(2)", "(3)", "(4)", "(5)"]]
TOTALS = [["Tổng", "", "150", "155", "15"], ["Tỷ lệ", "", "100%", "97%", "3%"]]
WIDTHS = [40.0, 120, 60, 60, 60]
CENTRED: list[tuple[object, ...]] = [("ALIGN", (0, 0), (-1, -1), "CENTER")]


@pytest.mark.parametrize(("numbered", "span"), [(True, 2), (False, 1)])
def test_totals_reach_over_the_names_of_a_numbered_table(
    pdf: PdfFile, numbered: bool, span: int
) -> None:
    rows = [
        [str(n) if numbered else f"Xã {n}", f"Lĩnh vực {n}", f"{n}0", f"{n}1", str(n)]
        for n in range(1, 6)
    ]
    pdf.table([*HEAD, *rows], 640, widths=WIDTHS, rules=CENTRED)
    pdf.turn()
    pdf.table([*HEAD, *TOTALS], 60, widths=WIDTHS, rules=CENTRED)
    cells = [cell[1:] for cell in cells_of(table_in(read_report(pdf.save()))) if cell[4] == "Tổng"]
    assert cells[-1] == (0, 1, span, "Tổng")
