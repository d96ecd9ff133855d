"""Lines in the margin that belong to no text: page numbers, running heads, a line at the foot."""

from hcc_parse.read.printed.margins import set_margins_aside
from hcc_parse.read.printed.pages import Page
from tests.read.typeset import TALL, line, page_of

HEAD = "Báo cáo kiểm soát thủ tục hành chính"


def lines_left(pages: list[Page]) -> list[str]:
    set_margins_aside(pages)
    return [" ".join(word.text for word in each) for page in pages for each in page.lines]


def aside(pages: list[Page]) -> list[tuple[str, str]]:
    return [
        (reason, " ".join(word.text for word in each))
        for page in pages
        for each, reason in page.asides
    ]


def test_a_page_number_is_no_text() -> None:
    pages = [page_of([line("2", top=30), line("Kết quả", top=100)], 2)]
    assert lines_left(pages) == ["Kết quả"]
    assert aside(pages) == [("page-number", "2")]


def test_a_line_at_the_head_of_each_of_two_pages_is_no_text() -> None:
    pages = [
        page_of([line(HEAD, top=30), line("Kết quả", top=100)], 1),
        page_of([line(HEAD, top=30), line("Kiến nghị", top=100)], 2),
    ]
    assert lines_left(pages) == ["Kết quả", "Kiến nghị"]
    assert [reason for reason, _ in aside(pages)] == ["running-head"] * 2


def test_a_line_that_stands_higher_on_the_second_page_is_text() -> None:
    pages = [
        page_of([line("Không phát sinh", top=735)], 1),
        page_of([line("Không phát sinh", top=744)], 2),
    ]
    assert lines_left(pages) == ["Không phát sinh"] * 2


def test_a_line_close_to_the_text_is_text() -> None:
    pages = [
        page_of([line("Kết quả", top=722), line("Không phát sinh", top=738)], number)
        for number in (1, 2)
    ]
    assert lines_left(pages) == ["Kết quả", "Không phát sinh"] * 2


def test_a_line_at_the_foot_of_the_only_page_is_no_text() -> None:
    pages = [page_of([line("Nguyễn Văn A", top=600), line(HEAD, top=TALL - 30)])]
    assert lines_left(pages) == ["Nguyễn Văn A"]
    assert aside(pages) == [("running-head", HEAD)]


def test_the_last_line_of_a_full_page_is_text() -> None:
    pages = [page_of([line("a b c", top=TALL - 46), line("d e f", top=TALL - 30)])]
    assert lines_left(pages) == ["a b c", "d e f"]
