"""What the end of a page cuts off from two tables side by side."""

import pytest

from hcc_parse.domain import Table
from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of

HEAD = ["STT", "Chỉ tiêu", "Số lượng"]
LEFT = [["1", "Hồ sơ tiếp nhận", "4.798"], ["2", "Hồ sơ tiếp nhận trực", "4.413"]]
RIGHT = [["1", "Hồ sơ đã giải quyết", "4.586"], ["2", "Hồ sơ giải quyết trước", "4.539"]]
CENTRED: list[tuple[object, ...]] = [("ALIGN", (0, 0), (0, -1), "CENTER")]


def read_with(pdf: PdfFile, *rest: tuple[str, float, float]) -> tuple[list[list[str]], list[str]]:
    """The tables that end a page, with texts that begin the next: text, left, top."""
    pdf.body(60)
    for rows, left in ((LEFT, 70.0), (RIGHT, 300.0)):
        pdf.table([HEAD, *rows], 720, widths=[35.0, 120, 60], left=left, rules=CENTRED)
    pdf.turn()
    for text, left, top in rest:
        pdf.text(text, top, left=left, size=9)
    pdf.body(200)
    report = read_report(pdf.save())
    tables = [[c[4] for c in cells_of(b)] for b in report.blocks if isinstance(b, Table)]
    return tables, [problem.code for problem in report.problems]


def flat(rows: list[list[str]]) -> list[str]:
    return [text for row in rows for text in row]


def test_the_rest_of_a_row_is_joined_to_it(pdf: PdfFile) -> None:
    tables, codes = read_with(pdf, ("tuyến", 111, 60), ("hạn và đúng hạn", 341, 60))
    left = [LEFT[0], ["2", "Hồ sơ tiếp nhận trực tuyến", "4.413"]]
    right = [RIGHT[0], ["2", "Hồ sơ giải quyết trước hạn và đúng hạn", "4.539"]]
    assert tables == [flat([HEAD, *left]), flat([HEAD, *right])]
    assert codes == []


def test_rows_that_are_numbered_on_follow_it(pdf: PdfFile) -> None:
    rest = [("hạn", 341.0, 60.0), ("Hồ sơ giải quyết", 341, 77), ("quá hạn", 341, 88)]
    rest += [("3", 314.0, 82.5), ("48", 461, 82.5)]
    tables, codes = read_with(pdf, *rest)
    right = [RIGHT[0], ["2", "Hồ sơ giải quyết trước hạn", "4.539"]]
    last = ["3", "Hồ sơ giải quyết quá hạn", "48"]
    assert tables == [flat([HEAD, *LEFT]), flat([HEAD, *right, last])]
    assert codes == []


@pytest.mark.parametrize(
    "rest",
    [
        [("tuyến", 111, 60), ("5", 231, 60)],
        [("Quá hạn", 341, 60)],
        [("hạn", 341, 60), ("4", 314, 80), ("Quá hạn", 341, 80), ("48", 461, 80)],
    ],
    ids=["a figure", "a text that begins anew", "a number left out"],
)
def test_what_has_no_sure_place_makes_both_tables_unsure(
    pdf: PdfFile, rest: list[tuple[str, float, float]]
) -> None:
    tables, codes = read_with(pdf, *rest)
    assert tables == []
    assert codes == ["table-unsure"]


def test_text_of_the_next_page_is_none_of_theirs(pdf: PdfFile) -> None:
    tables, codes = read_with(pdf, ("trong kỳ báo cáo có 12 hồ sơ đã giải quyết", 80, 60))
    assert tables == [flat([HEAD, *LEFT]), flat([HEAD, *RIGHT])]
    assert codes == []


@pytest.mark.parametrize(
    ("rest", "name", "lines"),
    [
        ("hợp tác xã", "Hoạt động của tổ hợp tác xã", 0),
        ("Hợp tác xã", "Hoạt động của tổ", 1),
        ("a) Hợp tác xã", "Hoạt động của tổ", 1),
    ],
)
def test_only_the_rest_of_a_text_is_given_to_a_table_alone(
    pdf: PdfFile, rest: str, name: str, lines: int
) -> None:
    rows = [["1", "Hộ tịch", "5"], ["2", "Đất đai", "20"], ["3", "Hoạt động của tổ", "4"]]
    pdf.body(60)
    pdf.table([HEAD, *rows], 720, widths=[35.0, 120, 60], rules=CENTRED)
    pdf.turn()
    pdf.text(rest, 60, left=121, size=9)
    report = read_report(pdf.save())
    (table,) = [block for block in report.blocks if isinstance(block, Table)]
    assert [cell[4] for cell in cells_of(table)] == flat([HEAD, *rows[:2], ["3", name, "4"]])
    assert len(list(report.paragraphs())) == 1 + lines
