"""The plain notation of examples and tests."""

from hcc_parse.domain import Paragraph, Table
from hcc_parse.read.plain import parse_plain
from tests.read.word_file import cells_of, table_in


def test_a_line_is_a_paragraph_and_barred_lines_are_a_table() -> None:
    report = parse_plain("Một\n\n  Hai\n| a | b |\n| c | d |\nBa")
    kinds = [type(block) for block in report.blocks]
    assert kinds == [Paragraph, Paragraph, Table, Paragraph]
    assert [passage.text for passage in report.paragraphs()] == ["Một", "Hai", "Ba"]


def test_signs_continue_the_cell_on_the_left_and_above() -> None:
    report = parse_plain("| TT | Nhận | < |\n| ^ | Trực tuyến | Trực tiếp |\n| 1 | | 5 |")
    assert cells_of(table_in(report)) == [
        (0, 0, 2, 1, "TT"),
        (0, 1, 1, 2, "Nhận"),
        (1, 1, 1, 1, "Trực tuyến"),
        (1, 2, 1, 1, "Trực tiếp"),
        (2, 0, 1, 1, "1"),
        (2, 1, 1, 1, ""),
        (2, 2, 1, 1, "5"),
    ]


def test_rows_may_be_of_different_length() -> None:
    report = parse_plain("| a | b |\n| ^ |\n| c |")
    assert cells_of(table_in(report)) == [(0, 0, 2, 1, "a"), (0, 1, 1, 1, "b"), (2, 0, 1, 1, "c")]


def test_marks_written_apart_are_composed() -> None:
    (passage,) = parse_plain("Tie\u0302\u0301p").paragraphs()
    assert passage.text == "Tiếp"
