"""Tables on the picture of a page, read with the engine of this machine."""

import numpy as np

from hcc_parse.domain import Address
from hcc_parse.read.scanned.cells import tables_of
from hcc_parse.read.scanned.engine import find_engine
from hcc_parse.read.scanned.over import tables_upright, turned_over
from tests.read.printed_file import PdfFile
from tests.read.scanned.paper import scanned

HEAD = ["TT", "Lĩnh vực", "Tiếp nhận", "Đã giải quyết", "Tỷ lệ"]
ROWS = [
    ["I", "Tư pháp", "1.234", "1.228", "99,5%"],
    ["1", "Hộ tịch", "1.107", "1.101", "99,4%"],
    ["2", "Chứng thực", "127", "127", "100%"],
    ["II", "Nội vụ", "36", "35", "97,2%"],
    ["1", "Tôn giáo", "7", "7", "100%"],
    ["2", "Thi đua", "1", "-", ""],
    ["3", "Lao động", "28", "28", "100%"],
    ["III", "Đất đai", "480", "463", "96,4%"],
]


def test_each_cell_is_read_with_its_row_and_column(pdf: PdfFile) -> None:
    pdf.table([HEAD, *ROWS], 100, widths=[30, 110, 80, 80, 60])
    [table] = tables_of(scanned(pdf.save()), find_engine())
    rows = [[cell.passage(Address(0)).text for cell in row] for row in table.by_rows()]
    assert [row[2:] for row in rows[1:]] == [row[2:] for row in ROWS]
    assert [row[0] for row in rows[1:]] == [row[0] for row in ROWS]
    assert rows[0][1] == HEAD[1]
    sure = [word.confidence for row in table.by_rows()[1:] for c in row[2:] for word in c.words]
    assert sum(confidence >= 0.9 for confidence in sure) >= 0.8 * len(sure)
    assert all(
        abs(word.box.x0 - table.edges[cell.column]) < 120
        and table.edges[cell.column] < word.box.x0
        and word.box.x1 < table.edges[cell.column + cell.column_span]
        for cell in table.cells
        for word in cell.words
    )


def test_a_turned_head_is_read_upwards(pdf: PdfFile) -> None:
    pdf.table(
        [["", "", ""], ["127", "127", "3"], ["36", "35", "1"]],
        100,
        widths=[40, 40, 40],
        rules=[("GRID", (0, 0), (-1, -1), 0.5, "black"), ("BOTTOMPADDING", (0, 0), (-1, 0), 80)],
    )
    for n, words in enumerate(["Tiếp nhận mới", "Đã giải quyết", "Đang giải quyết"]):
        pdf.turned([words], 105 + 40 * n, 180)
    [table] = tables_of(scanned(pdf.save()), find_engine())
    heads = [cell.passage(Address(0)).text for cell in table.by_rows()[0]]
    assert heads[0] == "Tiếp nhận mới"


def test_a_table_on_its_head_is_turned_over(pdf: PdfFile) -> None:
    pdf.table([HEAD, *ROWS[:3]], 100, widths=[30, 110, 80, 80, 60])
    page, tables = tables_upright(turned_over(scanned(pdf.save())), find_engine())
    assert [cell.passage(Address(0)).text for cell in tables[0].by_rows()[1]][2:4] == ROWS[0][2:4]
    assert np.allclose(page.back, np.eye(3), atol=0.3)


def test_a_page_without_tables_has_none(pdf: PdfFile) -> None:
    pdf.body(100)
    assert tables_of(scanned(pdf.save()), find_engine()) == []
