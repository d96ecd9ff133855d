"""Printed words to lines, lines to paragraphs."""

import pytest

from hcc_parse.domain import Box
from hcc_parse.read.printed.lines import lines_of, paragraphs_of, text_of
from hcc_parse.read.printed.words import Line, PrintedWord
from tests.read.typeset import LEADING, RIGHT, centred, full, line


def joined(*lines: Line) -> list[str]:
    """The paragraphs that lines make."""
    return [
        " ".join(map(text_of, paragraph)) for paragraph in paragraphs_of(list(lines), right=RIGHT)
    ]


def below(count: int, start: float = 100) -> list[float]:
    """The tops of lines set one under the other."""
    return [start + LEADING * n for n in range(count)]


def test_words_of_one_height_are_a_line_from_left_to_right() -> None:
    words = [*line("hai ba", left=200), *line("một", left=100), *line("bốn", top=120)]
    assert [text_of(found) for found in lines_of(words)] == ["một hai ba", "bốn"]


def test_a_raised_footnote_mark_stays_on_its_line() -> None:
    mark = PrintedWord(text="(1)", box=Box(page=1, x0=150, top=97, x1=160, bottom=105))
    assert [text_of(found) for found in lines_of([*line("hồ sơ"), mark])] == ["hồ sơ (1)"]


def test_no_words_are_no_lines() -> None:
    assert lines_of([]) == []


def test_lines_of_one_paragraph_are_joined() -> None:
    one, two, three = below(3)
    assert joined(
        full("Trong kỳ, xã đã tiếp nhận", top=one),
        full("tổng số một nghìn hai trăm", top=two),
        line("hồ sơ.", top=three),
    ) == ["Trong kỳ, xã đã tiếp nhận tổng số một nghìn hai trăm hồ sơ."]


def test_a_padded_number_in_a_sentence_opens_nothing() -> None:
    one, two = below(2)
    assert joined(
        full("Số hồ sơ quá hạn trong kỳ là", top=one), line("05. Hiện còn 94 hồ sơ.", top=two)
    ) == ["Số hồ sơ quá hạn trong kỳ là 05. Hiện còn 94 hồ sơ."]


def test_a_padded_number_behind_a_colon_opens_nothing_unless_it_is_the_first() -> None:
    one, two = below(2)
    assert joined(
        full("hồ sơ do tổ chức, cá nhân rút:", top=one), line("05. Hiện còn 94 hồ sơ.", top=two)
    ) == ["hồ sơ do tổ chức, cá nhân rút: 05. Hiện còn 94 hồ sơ."]


@pytest.mark.parametrize(
    ("above", "below_it", "paragraphs"),
    [
        ("Nhân sự của Trung tâm (đơn vị tính: người):", "10. Cụ thể như sau", 1),
        ("Số thủ tục toàn trình hiện nay là", "92. Còn lại là một phần", 1),
        ("Nhân sự của Trung tâm (đơn vị tính: người):", "1. Giám đốc Trung tâm", 2),
        ("Kết quả thực hiện các nhiệm vụ trong quý:", "10. Cụ thể như sau", 2),
    ],
)
def test_a_number_that_the_line_above_leads_to_opens_nothing(
    above: str, below_it: str, paragraphs: int
) -> None:
    one, two = below(2)
    assert len(joined(full(above, top=one), line(below_it, top=two))) == paragraphs


@pytest.mark.parametrize(
    ("above", "paragraphs"),
    [
        ("trước hạn 1.406; đúng hạn 227; quá hạn", 1),
        ("trước hạn 1.406; đúng hạn 227; quá hạn:", 2),
        ("Kết quả giải quyết hồ sơ quá hạn", 2),
    ],
)
def test_a_number_amid_a_list_of_counts_opens_nothing(above: str, paragraphs: int) -> None:
    one, two, three = below(3)
    lines = joined(
        full("Tổng số hồ sơ đã giải quyết đạt 1.664 hồ sơ, trong đó", top=one),
        full(above, top=two),
        line("13. Ngoài số hồ sơ có kết quả còn 8 hồ sơ.", top=three),
    )
    assert len(lines) == paragraphs


def test_a_padded_number_behind_a_sentence_opens_an_item() -> None:
    one, two = below(2)
    assert joined(
        full("Trong đó có các việc sau đây:", top=one), line("01. Tiếp nhận hồ sơ.", top=two)
    ) == ["Trong đó có các việc sau đây:", "01. Tiếp nhận hồ sơ."]


def test_a_line_ended_by_its_author_ends_the_paragraph() -> None:
    one, two, three = below(3)
    assert joined(
        full("Trong kỳ, xã đã tiếp nhận", top=one),
        line("hồ sơ.", top=two),
        line("Ngoài ra, không có hồ sơ quá hạn.", top=three),
    ) == ["Trong kỳ, xã đã tiếp nhận hồ sơ.", "Ngoài ra, không có hồ sơ quá hạn."]


def test_a_paragraph_runs_on_over_a_page_break() -> None:
    assert joined(
        full("Trong kỳ, xã đã tiếp nhận", top=700, page=1),
        line("12 hồ sơ.", top=60, page=2),
    ) == ["Trong kỳ, xã đã tiếp nhận 12 hồ sơ."]


def test_a_wider_gap_parts_paragraphs() -> None:
    one, two, three, four = below(4)
    assert joined(
        full("Trong kỳ, xã đã tiếp nhận", top=one),
        full("tổng số một nghìn hai trăm", top=two),
        full("hồ sơ, trong đó có", top=three + 14),
        line("mười hồ sơ.", top=four + 14),
    ) == [
        "Trong kỳ, xã đã tiếp nhận tổng số một nghìn hai trăm",
        "hồ sơ, trong đó có mười hồ sơ.",
    ]


@pytest.mark.parametrize(
    "opening", ["-", "–", "+", "*", "•", "a)", "đ)", "1.", "1)", "1.2.", "10.", "IV.", "2.Kết"]
)
def test_a_list_item_or_heading_opens_a_paragraph(opening: str) -> None:
    one, two = below(2)
    item = f"{opening} quả giải quyết"
    assert joined(full("Kết quả như sau, tính đến ngày", top=one), line(item, top=two)) == [
        "Kết quả như sau, tính đến ngày",
        item,
    ]


@pytest.mark.parametrize("word", ["1.234", "12", "15/6/2026", "98,5%", "a", "(3)", "Xã"])
def test_a_figure_at_the_start_of_a_line_opens_nothing(word: str) -> None:
    one, two = below(2)
    assert len(joined(full("Đã tiếp nhận tổng số", top=one), line(f"{word} hồ sơ", top=two))) == 1


def test_a_sign_alone_on_its_line_opens_nothing() -> None:
    one, two = below(2)
    assert len(joined(full("tỷ lệ là 12", top=one), line("-", top=two))) == 1


def test_centred_lines_of_a_title_stay_apart() -> None:
    one, two, three = below(3)
    assert joined(
        centred("BÁO CÁO", top=one),
        centred("Kết quả giải quyết thủ tục hành chính", top=two),
        centred("(Quý III năm 2026)", top=three),
    ) == ["BÁO CÁO", "Kết quả giải quyết thủ tục hành chính", "(Quý III năm 2026)"]


def test_a_centred_line_that_was_too_long_runs_on() -> None:
    one, two = below(2)
    upper = "Kết quả giải quyết thủ tục hành chính công trên địa bàn thành phố"
    assert joined(centred(upper, top=one), centred("trong năm 2026", top=two)) == [
        f"{upper} trong năm 2026"
    ]
