"""Text at a right angle in the head of a table, and pages turned on their side."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from hcc_parse.domain import Paragraph, Report
from hcc_parse.read import read_report
from hcc_parse.read.printed.turned import turned_words
from tests.read.printed_file import PdfFile
from tests.read.word_file import cells_of, table_in


@pytest.mark.parametrize("down", [False, True])
def test_a_head_at_a_right_angle_is_read_in_its_order(pdf: PdfFile, down: bool) -> None:
    rows = [["TT", "Lĩnh vực", "", ""], ["1", "Hộ tịch", "12", "3"]]
    heights = [("TOPPADDING", (0, 0), (-1, 0), 80), ("GRID", (0, 0), (-1, -1), 0.5, "black")]
    pdf.table(rows, 100, widths=[40, 100, 60, 60], rules=heights)
    across = (247, 105) if down else (235, 190)
    pdf.turned(["Số lượng hồ sơ", "đã tiếp nhận"], *across, down=down)
    pdf.turned(["Quá hạn"], across[0] + 55, across[1], down=down)
    texts = [cell[4] for cell in cells_of(table_in(read_report(pdf.save())))]
    assert texts[:4] == ["TT", "Lĩnh vực", "Số lượng hồ sơ đã tiếp nhận", "Quá hạn"]
    assert texts[4:] == ["1", "Hộ tịch", "12", "3"]


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_tables_of_a_turned_page_are_read_as_they_are_seen(pdf: PdfFile, angle: int) -> None:
    width, height = pdf.canvas._pagesize
    canvas = pdf.canvas
    canvas.setPageRotation(angle)
    corner = {90: (height, 0), 180: (width, height), 270: (0, width)}[angle]
    canvas.translate(*corner)
    canvas.rotate(angle)
    pdf.table([["TT", "Số"], ["1", "10"], ["2", "20"]], 60, widths=[60, 60])
    rules: list[tuple[object, ...]] = []
    rows = [["TT", "Lĩnh vực", "Số"], ["1", "a", "10"], ["2", "b", "20"], ["3", "c", "30"]]
    pdf.table(rows, 200, widths=[60, 90, 60], rules=rules)
    report = read_report(pdf.save())
    texts = [[cell.passage.text for cell in b.cells] for b in report.blocks if hasattr(b, "cells")]
    assert texts == [["TT", "Số", "1", "10", "2", "20"], [t for row in rows for t in row]]


def set_aside(report: Report) -> list[str]:
    turned = [b for b in report.blocks if isinstance(b, Paragraph) and b.aside == "turned"]
    return [block.passage.text for block in turned]


RULES: list[list[tuple[object, ...]]] = [
    [],
    [("BOX", (0, 0), (-1, -1), 0.5, "black")],
    [("LINEBELOW", (0, 0), (-1, 0), 0.5, "black")],
]
UPRIGHT = [["TT", "Lĩnh vực", "", "", ""]]
ROWS = [[str(n), f"Lĩnh vực {'ABC'[n - 1]}", f"{n}0", f"{n}1", f"{n}2"] for n in (1, 2, 3)]
HEADS = (["Số lượng hồ sơ", "đã tiếp nhận"], ["Đúng hạn"], ["Quá hạn"])


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("rules", RULES)
def test_turned_heads_stand_over_columns_without_rules(
    pdf: PdfFile, rules: list[tuple[object, ...]], down: bool
) -> None:
    places: list[tuple[object, ...]] = [
        ("TOPPADDING", (0, 0), (-1, 0), 30),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 25),
    ]
    places.append(("ALIGN", (0, 0), (-1, -1), "CENTER"))
    widths = [40.0, 100, 60, 60, 60]
    pdf.table([*UPRIGHT, *ROWS], 100, widths=widths, rules=[*places, *rules], size=8)
    for n, lines in enumerate(HEADS):
        half = stringWidth(lines[0], "DejaVu", 8) / 2
        pdf.turned(lines, 250 + 60 * n, 136 + (-half if down else half), down=down)
    pdf.turned(["Ký bởi: UBND xã"], 30, 600)
    report = read_report(pdf.save())
    table = table_in(report)
    texts = [cell[4] for cell in cells_of(table)]
    assert texts[:5] == ["TT", "Lĩnh vực", "Số lượng hồ sơ đã tiếp nhận", "Đúng hạn", "Quá hạn"]
    assert texts[5:] == [text for row in ROWS for text in row]
    assert set_aside(report) == ["Ký bởi: UBND xã"]


LOW = (["xem"], ["sơ"], ["rà xem"], ["sơ sài xem"])  # letters whose ink is narrow


@pytest.mark.parametrize("last", ["9", ""])
def test_titles_stand_over_turned_heads_of_unlike_length(pdf: PdfFile, last: str) -> None:
    places: list[tuple[object, ...]] = [("ALIGN", (0, 0), (-1, -1), "CENTER")]
    places += [("TOPPADDING", (0, 2), (-1, 2), 30), ("BOTTOMPADDING", (0, 2), (-1, 2), 30)]
    upright = [["TT", "Lĩnh vực", "Tiếp nhận", *[""] * 3], ["", "", "", "Trong kỳ", "", ""]]
    rows = [[str(n), f"Lĩnh vực {'ABC'[n - 1]}", "20", "15", "5", last] for n in (1, 2, 3)]
    merged = [(0, 0, 0, 2), (1, 0, 1, 2), (2, 0, 5, 0), (3, 1, 4, 1)]
    table = [*upright, [""] * 6, *rows]
    widths = [40.0, 100, 50, 50, 50, 50]
    pdf.table(table, 100, widths=widths, rules=places, merged=merged, size=8)
    for n, (lines, middle) in enumerate(zip(LOW, (156, 167, 167, 156), strict=True)):
        half = stringWidth(lines[0], "DejaVu", 8) / 2
        pdf.turned(lines, 248 + 50 * n, middle + half)
    report = read_report(pdf.save())
    heads = [cell for cell in cells_of(table_in(report)) if cell[0] < 3]
    assert heads == [
        (0, 0, 3, 1, "TT"),
        (0, 1, 3, 1, "Lĩnh vực"),
        (0, 2, 1, 4, "Tiếp nhận"),
        (1, 2, 2, 1, "xem"),
        (1, 3, 1, 2, "Trong kỳ"),
        (1, 5, 2, 1, "sơ sài xem"),
        (2, 3, 1, 1, "sơ"),
        (2, 4, 1, 1, "rà xem"),
    ]
    assert set_aside(report) == []


def test_turned_words_that_are_no_heads_are_set_aside(pdf: PdfFile) -> None:
    rows = [["TT", "Lĩnh vực", "Tiếp nhận", "Trong kỳ", "Đã xong"], *ROWS]
    pdf.table(rows, 200, widths=[40, 100, 60, 60, 60], rules=[], size=8)
    pdf.turned(["Ký bởi: UBND xã"], 280, 150)
    report = read_report(pdf.save())
    assert [cell[4] for cell in cells_of(table_in(report))] == [t for row in rows for t in row]
    assert set_aside(report) == ["Ký bởi: UBND xã"]


def test_marks_go_with_the_letter_they_were_written_after() -> None:
    chars = [
        {"text": text, "x0": 10.0, "x1": 18.0, "top": top, "bottom": bottom, "size": 8.0}
        | {"matrix": (0, 1, -1, 0, 0, 0)}
        for text, top, bottom in [
            ("h", 46, 50),
            ("o", 42, 46),
            ("\u0302", 43, 45.5),
            ("\u0300", 42, 46.5),
        ]
    ]
    assert [word.text for word in turned_words(chars, 1)] == ["hồ"]
