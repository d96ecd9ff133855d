"""What an average is told for each of, and over how many, by the words around it."""

import pytest

from hcc_parse.domain import Mean
from hcc_parse.extract.told.means import MOST_CLAUSES
from tests.reports import mentions_of


def means(text: str) -> list[tuple[str, str, tuple[int, ...]]]:
    return [(one.figure.text, one.per, one.counts) for one in told(text)]


def told(text: str) -> tuple[Mean, ...]:
    return mentions_of(text).told.means


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bình quân mỗi tháng tiếp nhận 722,7 hồ sơ.", [("722,7", "thang", ())]),
        (
            "Bình quân từ tháng 7 đến tháng 11 nhận 2.192,6 hồ sơ/tháng.",
            [("2.192,6", "thang", (5,))],
        ),
        ("Bình quân mỗi tháng của năm (6 tháng) nhận 1.367,5 hồ sơ.", [("1.367,5", "thang", (6,))]),
        (
            "Bình quân một quý 930,7 hồ sơ, một tháng 310,2 hồ sơ.",
            [("930,7", "quy", ()), ("310,2", "thang", ())],
        ),
        (
            "Bình quân mỗi tháng có 575,50 hồ sơ phải nộp phí và 524,25 hồ sơ trả trực tuyến.",
            [("575,50", "thang", ()), ("524,25", "thang", ())],
        ),
        ("Có 62 lượt người dự 11 lớp, bình quân 5,6 lượt người mỗi lớp.", [("5,6", "lop", (11,))]),
    ],
)
def test_what_an_average_is_told_for_each_of(
    text: str, expected: list[tuple[str, str, tuple[int, ...]]]
) -> None:
    assert means(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bình quân mỗi công chức giải quyết 300 hồ sơ/tháng.",
        "Bình quân 46 hồ sơ.",
        "Bình quân mỗi tháng giải quyết 98,5% hồ sơ.",
        "Bình quân mỗi tháng tiếp nhận 7.206 : 6 hồ sơ.",
    ],
)
def test_what_is_told_for_each_of_nothing_or_two_things_is_no_average(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize("piece", ["bình quân 5 hồ sơ/tháng, ", "tháng 7 nhận 40, bình quân mỗi "])
def test_of_a_long_paragraph_only_some_averages_are_read(piece: str) -> None:
    assert len(told(piece * 500)) <= MOST_CLAUSES
