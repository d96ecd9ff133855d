"""Tables set by alignment alone, and what looks like one and is none."""

import pytest

from hcc_parse.domain import Report, Table
from hcc_parse.read import read_report
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of, table_in

HEAD = [
    ["TT", "Lĩnh vực", "Tiếp nhận", "", "", "Đã giải\nquyết", "Ghi chú"],
    ["", "", "Tổng số", "Trong kỳ", "", "", ""],
    ["", "", "", "Trực\ntuyến", "Trực\ntiếp", "", ""],
]
BODY = [
    ["1", "Hộ tịch", "1.234", "1.200", "34", "1.230", ""],
    ["2", "Chứng thực chữ ký,\nbản sao từ bản chính", "56", "50", "6", "56", "Giảm"],
    ["3", "Đất đai", "7", "0", "7", "5", "Chờ ý kiến\ncủa tỉnh"],
]
TOTAL = ["Tổng cộng", "", "1.297", "1.250", "47", "1.291", ""]
MERGED = [(0, 0, 0, 2), (1, 0, 1, 2), (2, 0, 4, 0), (2, 1, 2, 2), (3, 1, 4, 1), (5, 0, 5, 2)]
MERGED += [(6, 0, 6, 2), (0, 6, 1, 6)]
WIDTHS = [30.0, 120, 50, 50, 50, 55, 70]
CENTRED = [("ALIGN", (0, 0), (-1, 2), "CENTER"), ("ALIGN", (2, 3), (-2, -1), "RIGHT")]
RULES: dict[str, list[tuple[object, ...]]] = {
    "none": [],
    "level rules": [("LINEBELOW", (0, 0), (-1, -1), 0.5, "black")],
    "a frame and a rule under the head": [
        ("BOX", (0, 0), (-1, -1), 0.5, "black"),
        ("LINEBELOW", (0, 2), (-1, 2), 0.5, "black"),
    ],
    "a rule under the head": [("LINEBELOW", (0, 2), (-1, 2), 0.5, "black")],
    "a shaded head": [("BACKGROUND", (0, 0), (-1, 2), "lightgrey")],
    "rules in the head only": [("GRID", (0, 0), (-1, 2), 0.5, "black")],
    "upright rules": [("LINEAFTER", (0, 0), (-1, -1), 0.5, "black")],
    "no outer rules": [("INNERGRID", (0, 0), (-1, -1), 0.5, "black")],
    "no top rule": [
        ("INNERGRID", (0, 0), (-1, -1), 0.5, "black"),
        ("LINEBEFORE", (0, 0), (0, -1), 0.5, "black"),
        ("LINEAFTER", (-1, 0), (-1, -1), 0.5, "black"),
        ("LINEBELOW", (0, -1), (-1, -1), 0.5, "black"),
    ],
    "double rules": [("GRID", (0, 0), (-1, -1), 0.5, "black", 0, None, None, 2, 1)],
    "dashed rules": [("GRID", (0, 0), (-1, -1), 0.5, "black", 0, (2, 1))],
    "all rules": [("GRID", (0, 0), (-1, -1), 0.5, "black")],
}


def tables(report: Report) -> list[Table]:
    return [block for block in report.blocks if isinstance(block, Table)]


def rows_of(table: Table) -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for row, _, _, _, text in cells_of(table):
        rows.setdefault(row, []).append(text)
    return list(rows.values())


@pytest.mark.parametrize("rules", RULES)
@pytest.mark.parametrize("valign", ["MIDDLE", "TOP"])
def test_a_table_is_read_alike_whatever_rules_it_has(pdf: PdfFile, rules: str, valign: str) -> None:
    pdf.body(60)
    set_so = [*CENTRED, *RULES[rules], ("VALIGN", (0, 3), (-1, -1), valign)]
    pdf.table([*HEAD, *BODY, TOTAL], 150, widths=WIDTHS, merged=MERGED, rules=set_so, left=60)
    pdf.body(420)
    report = read_report(pdf.save())
    cells = cells_of(table_in(report))
    assert [cell for cell in cells if cell[0] < 3] == [
        (0, 0, 3, 1, "TT"),
        (0, 1, 3, 1, "Lĩnh vực"),
        (0, 2, 1, 3, "Tiếp nhận"),
        (0, 5, 3, 1, "Đã giải quyết"),
        (0, 6, 3, 1, "Ghi chú"),
        (1, 2, 2, 1, "Tổng số"),
        (1, 3, 1, 2, "Trong kỳ"),
        (2, 3, 1, 1, "Trực tuyến"),
        (2, 4, 1, 1, "Trực tiếp"),
    ]
    assert [cell[4] for cell in cells if cell[0] in (3, 4, 5)] == [
        " ".join(text.split()) for row in BODY for text in row
    ]
    assert [cell[1:] for cell in cells if cell[0] == 6 and cell[1] < 3] == [
        (0, 1, 2, "Tổng cộng"),
        (2, 1, 1, "1.297"),
    ]
    assert report.problems == ()
    assert len(list(report.paragraphs())) == 2


@pytest.mark.parametrize("size", [6.5, 9, 12])
def test_a_row_of_codes_with_broken_formulas_is_one_row(pdf: PdfFile, size: float) -> None:
    rows = [
        ["TT", "Lĩnh vực", "Tổng số", "Mới", "Cũ"],
        ["(1)", "(2)", "(3)=\n(4)+(5)", "(4)", "(5)"],
        ["1", "Hộ tịch", "12", "10", "2"],
        ["2", "Đất đai", "5", "5", ""],
    ]
    rules: list[tuple[object, ...]] = [("ALIGN", (0, 0), (-1, -1), "CENTER")]
    pdf.table(rows, 100, widths=[40, 120, 80, 60, 60], rules=rules, size=size)
    assert rows_of(table_in(read_report(pdf.save()))) == [
        ["TT", "Lĩnh vực", "Tổng số", "Mới", "Cũ"],
        ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)"],
        ["1", "Hộ tịch", "12", "10", "2"],
        ["2", "Đất đai", "5", "5", ""],
    ]


PLAIN_HEAD = ["TT", "Lĩnh vực", "Tiếp nhận", "Đã xong"]
PLAIN = [[str(n), f"Lĩnh vực {'ABCDEF'[n]}", str(10 * n), str(9 * n)] for n in range(1, 6)]


@pytest.mark.parametrize("repeated", [False, True])
@pytest.mark.parametrize("rest", [1, 3])
def test_a_table_without_rules_goes_on_over_the_page(
    pdf: PdfFile, repeated: bool, rest: int
) -> None:
    pdf.table([PLAIN_HEAD, *PLAIN[:-rest], *PLAIN[:1]], 640, widths=[40, 120, 80, 80], rules=[])
    pdf.text("- 1 -", 800, left=290)
    pdf.turn()
    head = [PLAIN_HEAD] if repeated else []
    pdf.table([*head, *PLAIN[-rest:]], 60, widths=[40, 120, 80, 80], rules=[])
    pdf.text("Hết", 300)
    report = read_report(pdf.save())
    (table,) = tables(report)
    assert rows_of(table) == [PLAIN_HEAD, *PLAIN[:-rest], *PLAIN[:1], *head, *PLAIN[-rest:]]
    assert [passage.text for passage in report.paragraphs()] == ["Hết"]
    assert report.problems == ()


def test_rows_without_a_header_are_told_and_stay_text(pdf: PdfFile) -> None:
    pdf.text("Số liệu như sau", 80)
    pdf.table(PLAIN, 140, widths=[40, 120, 80, 80], rules=[])
    report = read_report(pdf.save())
    assert tables(report) == []
    assert [problem.code for problem in report.problems] == ["table-unsure"]
    assert "45" in " ".join(passage.text for passage in report.paragraphs())


def test_a_caption_parts_a_table_from_what_follows(pdf: PdfFile) -> None:
    pdf.table([PLAIN_HEAD, *PLAIN], 640, widths=[40, 120, 80, 80], rules=[])
    pdf.turn()
    pdf.text("Biểu 2", 60)
    pdf.table([PLAIN_HEAD, *PLAIN], 80, widths=[40, 120, 80, 80], rules=[])
    assert len(tables(read_report(pdf.save()))) == 2


LISTS = {
    "numbered": [f"{n}. Lĩnh vực hộ tịch: tiếp nhận {n * 7} hồ sơ" for n in range(1, 7)],
    "dashes": [f"- Tiếp nhận {n}.234 hồ sơ, đã giải quyết {n}.200 hồ sơ" for n in range(1, 7)],
    "figures": [f"Tháng {n}: 120 hồ sơ, 98 đúng hạn, 2 quá hạn" for n in range(1, 7)],
}


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_is_no_table(pdf: PdfFile, kind: str) -> None:
    for n, line in enumerate(LISTS[kind]):
        pdf.text(line, 100 + 16 * n)
    report = read_report(pdf.save())
    assert tables(report) == []
    assert report.problems == ()
    assert " ".join(passage.text for passage in report.paragraphs()) == " ".join(LISTS[kind])


def test_prose_with_figures_below_each_other_is_no_table(pdf: PdfFile) -> None:
    for n in range(6):
        for left, text in (
            (80, "Trong kỳ"),
            (140, "12"),
            (170, "hồ sơ,"),
            (220, "34"),
            (250, "xã"),
        ):
            pdf.text(text, 100 + 16 * n, left=left)
    report = read_report(pdf.save())
    assert tables(report) == []


def test_the_letterhead_and_the_signature_are_no_tables(pdf: PdfFile) -> None:
    for n, (left, right) in enumerate(
        [("UBND XÃ AN PHÚ", "CỘNG HÒA"), ("Số: 12/BC-UBND", "An Phú, ngày 15/9/2026")]
    ):
        pdf.text(left, 60 + 16 * n)
        pdf.text(right, 60 + 16 * n, left=330)
    pdf.text("BÁO CÁO", 120, left=270)
    pdf.body(160)
    pdf.text("Nơi nhận:", 300)
    pdf.text("CHỦ TỊCH", 300, left=380)
    for n in range(4):
        pdf.text(f"- Lưu: VT, {n}", 320 + 14 * n)
    report = read_report(pdf.save())
    assert [table.ruled for table in tables(report)] == [False, False]
    assert report.problems == ()


def test_the_rest_of_a_row_at_the_top_of_the_next_page_joins_it(pdf: PdfFile) -> None:
    widths = [40.0, 120, 80, 80]
    pdf.table([PLAIN_HEAD, *PLAIN], 640, widths=widths, rules=[])
    pdf.turn()
    pdf.table([["", "và khác", "", ""], *PLAIN[:2]], 60, widths=widths, rules=[])
    report = read_report(pdf.save())
    (table,) = tables(report)
    last = [PLAIN[4][0], "Lĩnh vực F và khác", *PLAIN[4][2:]]
    assert rows_of(table) == [PLAIN_HEAD, *PLAIN[:4], last, *PLAIN[:2]]
    assert list(report.paragraphs()) == []


def test_columns_without_figures_are_read_from_their_heads(pdf: PdfFile) -> None:
    rows = [[*row, "", ""] for row in PLAIN]
    pdf.table(
        [[*PLAIN_HEAD, "Quá hạn", "Cũ"], *rows], 100, widths=[40, 90, 80, 80, 80, 60], rules=[]
    )
    assert rows_of(table_in(read_report(pdf.save()))) == [[*PLAIN_HEAD, "Quá hạn", "Cũ"], *rows]


SMALL_HEAD = ["STT", "Chỉ tiêu", "Số lượng"]
SMALL = [
    ["1", "Số lượng hồ sơ tiếp nhận", "4.670"],
    ["2", "Hồ sơ tiếp nhận trực tiếp và qua\ndịch vụ bưu chính công ích", "351"],
]


@pytest.mark.parametrize("rows", [SMALL, [*SMALL, ["3", "Hồ sơ trực tuyến", "4.215"]]])
def test_a_small_table_amid_text_is_read(pdf: PdfFile, rows: list[list[str]]) -> None:
    pdf.body(60)
    rules: list[tuple[object, ...]] = [("ALIGN", (0, 0), (0, -1), "CENTER")]
    pdf.table([SMALL_HEAD, *rows], 160, widths=[40, 200, 80], rules=rules)
    pdf.body(300)
    report = read_report(pdf.save())
    found = rows_of(table_in(report))
    assert found == [SMALL_HEAD, *([" ".join(t.split()) for t in row] for row in rows)]
    assert len(list(report.paragraphs())) == 2
    assert report.problems == ()


def test_two_numbered_lines_with_aligned_figures_are_no_table(pdf: PdfFile) -> None:
    pdf.body(60)
    for n, name in ((1, "Hồ sơ trực tuyến"), (2, "Hồ sơ trực tiếp")):
        for left, text in ((80, f"{n}."), (110, name), (330, f"{n}.234")):
            pdf.text(text, 150 + 16 * n, left=left)
    pdf.body(220)
    assert tables(read_report(pdf.save())) == []


def test_a_row_without_its_name_makes_a_table_unsure(pdf: PdfFile) -> None:
    pdf.table([PLAIN_HEAD, *PLAIN[:2]], 100, widths=[40, 120, 80, 80], rules=[])
    for n, (number, name) in enumerate([("3", "Một tên dài"), ("4", "của hai dòng")]):
        for left, text in ((96, number), (126, name), (250, "30"), (330, "20")):
            shift = 0 if text == name else (8 if n else -8)
            pdf.text(text, 170 + 11 * n + shift, left=left, size=9)
    report = read_report(pdf.save())
    assert tables(report) == []
    assert [problem.code for problem in report.problems] == ["table-unsure"]


def test_a_total_alone_on_the_next_page_reaches_over_the_names(pdf: PdfFile) -> None:
    widths = [40.0, 120, 80, 80]
    pdf.table([PLAIN_HEAD, *PLAIN], 640, widths=widths, rules=[])
    pdf.turn()
    merged = [(0, 0, 1, 0), (0, 1, 1, 1)]
    rows = [["Tổng", "", "150", "135"], ["Tỷ lệ", "", "100%", "90%"]]
    pdf.table(rows, 60, widths=widths, rules=[], merged=merged)
    cells = cells_of(table_in(read_report(pdf.save())))
    assert [cell[1:] for cell in cells if cell[0] > 5] == [
        (0, 1, 2, "Tổng"), (2, 1, 1, "150"), (3, 1, 1, "135"),
        (0, 1, 2, "Tỷ lệ"), (2, 1, 1, "100%"), (3, 1, 1, "90%"),
    ]  # fmt: skip


CODED_HEAD = ["TT", "Lĩnh vực", "Tổng", "Mới", "Cũ"]
CODES = ["(1)", "(2)", "(3)", "(4)", "(5)"]
LAST = [["13", "Xử lý đơn", "30", "29", "1"], ["Tổng", "", "150", "145", "5"]]
SPREAD = [(0, 3, 1, 3)]
MIDDLE: list[tuple[object, ...]] = [
    ("ALIGN", (0, 0), (-1, -1), "CENTER"),
    ("ALIGN", (1, 2), (1, -1), "LEFT"),
    ("ALIGN", (0, 3), (0, 3), "LEFT"),
]


def test_a_number_and_a_name_in_one_cell_make_a_table_unsure(pdf: PdfFile) -> None:
    rows = [CODED_HEAD, CODES, LAST[0], ["Tổng số hồ sơ", *LAST[1][1:]]]
    pdf.table(rows, 100, widths=[30, 120, 60, 60, 60], rules=MIDDLE, merged=SPREAD)
    report = read_report(pdf.save())
    assert not any("13 Xử lý" in cell[4] for table in tables(report) for cell in cells_of(table))


def test_the_last_rows_below_a_head_printed_again_go_on_the_table(pdf: PdfFile) -> None:
    widths = [30.0, 120, 60, 60, 60]
    first = [[str(n), f"Lĩnh vực {'ABCDEF'[n]}", f"{n}0", f"{n}1", str(n)] for n in range(1, 6)]
    pdf.table([CODED_HEAD, CODES, *first], 640, widths=widths, rules=MIDDLE[:2])
    pdf.turn()
    rows = [CODED_HEAD, CODES, LAST[0], ["Tổng số hồ sơ", *LAST[1][1:]]]
    pdf.table(rows, 60, widths=widths, rules=MIDDLE, merged=SPREAD)
    report = read_report(pdf.save())
    cells = [cell[1:] for cell in cells_of(table_in(report)) if cell[0] > 8]
    assert cells[:2] == [(0, 1, 1, "13"), (1, 1, 1, "Xử lý đơn")]
    assert cells[5] == (0, 1, 2, "Tổng số hồ sơ")
    assert list(report.paragraphs()) == []
    assert report.problems == ()


def test_titles_far_from_short_names_stand_over_their_own_columns(pdf: PdfFile) -> None:
    head = [
        ["TT", "Đơn vị", "Tiếp nhận", "", "", "Giải quyết", "", ""],
        ["", "", *["Tổng", "Mới", "Cũ"] * 2],
    ]
    rows = [[str(n), "BTP", *["20"] * 6] for n in range(1, 5)]
    merged = [(0, 0, 0, 1), (1, 0, 1, 1), (2, 0, 4, 0), (5, 0, 7, 0)]
    rules: list[tuple[object, ...]] = [("ALIGN", (c, 0), (c, -1), "CENTER") for c in range(2, 8)]
    widths = [30.0, 150, *[45.0] * 6]
    pdf.table([*head, *rows], 100, widths=widths, rules=rules, merged=merged, left=50)
    cells = cells_of(table_in(read_report(pdf.save())))
    assert [cell for cell in cells if cell[4] in ("Tiếp nhận", "Giải quyết")] == [
        (0, 2, 1, 3, "Tiếp nhận"),
        (0, 5, 1, 3, "Giải quyết"),
    ]
