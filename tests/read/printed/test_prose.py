"""Running text in two columns."""

from hcc_parse.read.printed.pages import blocks_of
from hcc_parse.read.printed.words import Line
from tests.read.typeset import centred, full, line, page_of, texts_of

WORDS = "Trong kỳ báo cáo xã đã nhận"
LEFT_TEXT = [f"{WORDS} {sign}" for sign in "abcdefghij"]
RIGHT_TEXT = [f"{WORDS} {sign}" for sign in "klmnopqrst"]


def two_columns(count: int) -> list[Line]:
    """Lines with a stretch of prose on either side of a gutter."""
    return [
        [*line(LEFT_TEXT[n], top=200 + 16 * n), *line(RIGHT_TEXT[n], top=200 + 16 * n, left=310)]
        for n in range(count)
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    title, foot = centred("Kết quả chung", top=160), full("Toàn xã đã nhận hồ sơ", top=500)
    texts = texts_of(blocks_of([page_of([title, *two_columns(10), foot])]))
    assert texts == ["Kết quả chung", " ".join(LEFT_TEXT), " ".join(RIGHT_TEXT), texts[-1]]
    assert texts[-1] == "Toàn xã đã nhận hồ sơ"


def test_a_few_lines_beside_each_other_are_no_columns() -> None:
    texts = texts_of(blocks_of([page_of(two_columns(5))]))
    assert texts[0].startswith(f"{LEFT_TEXT[0]} {RIGHT_TEXT[0]}")


def test_figures_beside_each_other_are_no_columns() -> None:
    heights = [200 + 16 * n for n in range(10)]
    lines = [
        [*line("12 22 32 42 hồ", top=top), *line("5 6 7 8", top=top, left=310)] for top in heights
    ]
    (text,) = texts_of(blocks_of([page_of(lines)]))[:1]
    assert text.startswith("12 22 32 42 hồ 5 6 7 8")
