"""Two tables side by side without full rules, and what looks like them and is one or none."""

import pytest

from hcc_parse.domain import Table
from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of, table_in

HEAD = ["STT", "Chỉ tiêu", "Số lượng"]
LEFT = [["1", "Số lượng hồ sơ\ntiếp nhận", "4.670"], ["2", "Hồ sơ trực tuyến", "4.215"]]
RIGHT = [
    ["1", "Đã giải quyết", "4.382"],
    ["2", "Giải quyết trước\nhạn và đúng hạn", "3.236"],
    ["3", "Quá hạn", "48"],
]
WIDTHS = [35.0, 110, 60]
CENTRED: list[tuple[object, ...]] = [("ALIGN", (0, 0), (0, -1), "CENTER")]
RULES: dict[str, list[tuple[object, ...]]] = {
    "none": [],
    "level": [("LINEBELOW", (0, 0), (-1, -1), 0.5, "black")],
    "frame": [("BOX", (0, 0), (-1, -1), 0.5, "black")],
}


def rows_of(table: Table) -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for row, _, _, _, text in cells_of(table):
        rows.setdefault(row, []).append(text)
    return list(rows.values())


def joined(rows: list[list[str]]) -> list[list[str]]:
    return [[" ".join(text.split()) for text in row] for row in rows]


@pytest.mark.parametrize("rules", RULES)
def test_two_tables_side_by_side_are_read_one_after_the_other(pdf: PdfFile, rules: str) -> None:
    pdf.body(60)
    for rows, left in ((LEFT, 70), (RIGHT, 300)):
        set_so = [*CENTRED, *RULES[rules]]
        pdf.table([HEAD, *rows], 150, widths=WIDTHS, left=left, rules=set_so)
    pdf.body(300)
    report = read_report(pdf.save())
    found = [rows_of(block) for block in report.blocks if isinstance(block, Table)]
    assert found == [joined([HEAD, *LEFT]), joined([HEAD, *RIGHT])]
    assert len(list(report.paragraphs())) == 2
    assert report.problems == ()


def test_a_wide_table_that_repeats_a_head_is_one(pdf: PdfFile) -> None:
    head = ["STT", "Lĩnh vực", "Tổng số", "Đúng hạn", "Tổng số", "Quá hạn"]
    rows = [[str(n), f"Lĩnh vực {'ABC'[n - 1]}", f"{n}0", f"{n}1", str(n), "5"] for n in (1, 2, 3)]
    pdf.table([head, *rows], 100, widths=[40, 100, 60, 60, 60, 60], rules=CENTRED)
    assert rows_of(table_in(read_report(pdf.save()))) == [head, *rows]


def test_one_of_two_that_is_unsure_makes_no_table_of_both(pdf: PdfFile) -> None:
    pdf.table([HEAD, *LEFT], 150, widths=WIDTHS, left=70, rules=CENTRED)
    pdf.table([["STT", "", ""], *RIGHT], 150, widths=WIDTHS, left=300, rules=CENTRED)
    report = read_report(pdf.save())
    assert not any(isinstance(block, Table) for block in report.blocks)
    assert [problem.code for problem in report.problems] == ["table-unsure"]


def test_two_numbered_lists_side_by_side_are_no_tables(pdf: PdfFile) -> None:
    for left in (80, 320):
        pdf.text("Việc cần làm", 100, left=left)
        for n in (1, 2, 3):
            pdf.text(f"{n}.", 100 + 16 * n, left=left)
            pdf.text("Giải quyết 12 hồ sơ", 100 + 16 * n, left=left + 20)
    assert not any(isinstance(block, Table) for block in read_report(pdf.save()).blocks)


NARROW = ["STT", "Chỉ tiêu", "Số\nlượn\ng"]
TORN_LEFT = [
    ["1", "Số lượng hồ sơ\ntiếp nhận", "4.11\n2"],
    ["2", "Trực tuyến", "351"],
    ["3", "Hồ sơ trực tiếp\nvà qua bưu chính\ncông ích", "3.95\n8"],
]
TORN_RIGHT = [["1", "Đã giải quyết\nđúng hạn", "2\n891"], ["2", "Quá hạn", "0"]]


def test_figures_that_a_narrow_column_breaks_are_whole_again(pdf: PdfFile) -> None:
    for rows, left in ((TORN_LEFT, 70), (TORN_RIGHT, 300)):
        pdf.table([NARROW, *rows], 150, widths=[35.0, 110, 30], left=left, rules=CENTRED)
    report = read_report(pdf.save())
    found = [rows_of(block) for block in report.blocks if isinstance(block, Table)]
    head = ["STT", "Chỉ tiêu", "Số lượng"]
    whole = [[text.replace(".11 2", ".112").replace(".95 8", ".958") for text in row]
             for row in joined(TORN_LEFT)]  # fmt: skip
    assert found == [[head, *whole], [head, *joined(TORN_RIGHT)]]
    assert whole[0][2] == "4.112"
    assert report.problems == ()


def test_broken_figures_that_make_no_number_make_both_tables_unsure(pdf: PdfFile) -> None:
    odd = [*TORN_LEFT[:2], ["3", "Hồ sơ trực tiếp\nvà qua bưu chính\ncông ích", "12\n34"]]
    for rows, left in ((odd, 70), (TORN_RIGHT, 300)):
        pdf.table([NARROW, *rows], 150, widths=[35.0, 110, 30], left=left, rules=CENTRED)
    report = read_report(pdf.save())
    assert not any(isinstance(block, Table) for block in report.blocks)
    assert [problem.code for problem in report.problems] == ["table-unsure"]


def test_broken_figures_that_stand_unlike_the_names_make_both_tables_unsure(pdf: PdfFile) -> None:
    for rows, left in ((TORN_LEFT, 70), (TORN_RIGHT, 300)):
        set_so = [*CENTRED, ("VALIGN", (2, 1), (2, -1), "TOP")]
        pdf.table([NARROW, *rows], 150, widths=[35.0, 110, 30], left=left, rules=set_so)
    report = read_report(pdf.save())
    assert not any(isinstance(block, Table) for block in report.blocks)
    assert [problem.code for problem in report.problems] == ["table-unsure"]
