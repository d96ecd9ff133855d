"""An average over things is held against their number and the total of the paragraph."""

import pytest

from hcc_parse.domain import Average
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


def averages(text: str) -> tuple[Average, ...]:
    return understand(parse_plain(text), KNOWLEDGE).mentions.told.averages


@pytest.mark.parametrize(
    ("text", "true", "wrong"),
    [
        ("Có 27 tổ với 189 thành viên, bình quân {} thành viên/tổ.", "07", "09"),
        (
            "Mô hình lưu động: 12 buổi, tiếp nhận 214 hồ sơ, bình quân {} hồ sơ/buổi.",
            "17,8",
            "18,7",
        ),
        (
            "Tổ chức 21 chuyến với 499 lượt người: đảo Lớn 11 chuyến, 318 lượt người; đảo Bé 06 "
            "chuyến, 124 lượt người; đảo Sậu 04 chuyến, 57 lượt người. Bình quân {} lượt "
            "người/chuyến.",
            "23,8",
            "13,8",
        ),
    ],
)
def test_an_average_over_counted_things_is_computed_again(text: str, true: str, wrong: str) -> None:
    assert [one.holds for one in averages(text.format(true))] == [True]
    assert [one.holds for one in averages(text.format(wrong))] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Mở 12 buổi sáng, 08 buổi chiều, tiếp nhận 214 hồ sơ, bình quân 10,7 hồ sơ/buổi.",
        "Mở 12 buổi, tiếp nhận 214 hồ sơ, giải quyết 180 hồ sơ, bình quân 16,2 hồ sơ/buổi.",
        "Mở 12 buổi, tiếp nhận 214 hồ sơ, bình quân khoảng 16 hồ sơ/buổi.",
        "Mở 12 buổi, tiếp nhận 214 hồ sơ; bình quân kỳ trước 14,2 hồ sơ/buổi.",
        "Mở 12 buổi, tiếp nhận 214 hồ sơ, bình quân 2,3 hồ sơ/buổi.",
        "Mở 12 buổi, tiếp nhận 214 hồ sơ, bình quân 17,8 hồ sơ/buổi.",
    ],
)
def test_an_average_that_may_be_of_another_thing_is_left_alone(text: str) -> None:
    assert all(one.holds for one in averages(text))


@pytest.mark.parametrize(
    ("text", "true", "wrong"),
    [
        (
            "Thực hiện 27 chuyến (bình quân 03 chuyến/tháng), tiếp nhận 459 hồ sơ, bình quân {} hồ "
            "sơ/chuyến.",
            "17",
            "19",
        ),
        (
            "Phát thanh 112 lượt, 17 buổi hướng dẫn với 1.054 lượt người, bình quân {} lượt người "
            "mỗi buổi.",
            "62",
            "72",
        ),
    ],
)
def test_a_rate_is_no_number_of_things(text: str, true: str, wrong: str) -> None:
    assert all(one.holds for one in averages(text.format(true)))
    assert [one.holds for one in averages(text.format(wrong))] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Tổ chức 12 buổi với 480 lượt người; bình quân 50 lượt người mỗi buổi vào buổi tối.",
        "Tổ chức 12 buổi, 480 lượt người; 3 buổi tại thôn bình quân 55 lượt người mỗi buổi.",
    ],
)
def test_an_average_of_some_of_them_is_left_alone(text: str) -> None:
    assert averages(text) == ()
