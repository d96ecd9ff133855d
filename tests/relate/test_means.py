"""An average is held against every total of the report, wherever that stands."""

import pytest

from hcc_parse.domain import Average
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review, understand
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()
TITLE = "BÁO CÁO\nKết quả công tác cải cách hành chính {} năm 2026\n\n"


def averages(period: str, text: str) -> tuple[Average, ...]:
    report = parse_plain(TITLE.format(period) + text)
    return understand(report, KNOWLEDGE).relations.averages


CASES = [
    (
        "Quý II",
        "Trong quý tiếp nhận mới 3.642 hồ sơ. Trung bình mỗi tháng tiếp nhận {} hồ sơ.",
        "1.214",
        "1.241",
    ),
    (
        "Quý II",
        "Tiếp nhận mới trong kỳ: 3.642 hồ sơ.\n\nBình quân mỗi tháng tiếp nhận mới {} hồ sơ.",
        "1.214",
        "1.241",
    ),
    (
        "6 tháng đầu",
        "Tiếp 4.830 lượt công dân trong 120 ngày làm việc, trung bình mỗi ngày đón {} lượt.",
        "40,3",
        "43,0",
    ),
    (
        "6 tháng đầu",
        "Tổ chức 09 hội nghị với 567 lượt người dự, bình quân {} lượt người mỗi hội nghị.",
        "63",
        "36",
    ),
    (
        "6 tháng đầu",
        "Bộ phận Một cửa có 06 công chức, tiếp nhận 4.518 hồ sơ; bình quân mỗi công chức nhận {} "
        "hồ sơ.",
        "753",
        "735",
    ),
    (
        "9 tháng đầu",
        "Kết quả 9 tháng tiếp nhận 9.414 hồ sơ; bình quân {} hồ sơ/tháng.",
        "1.046",
        "1.176,8",
    ),
    (
        "9 tháng đầu",
        "Quý I tiếp nhận 2.811 hồ sơ, quý II tiếp nhận 3.024 hồ sơ, quý III tiếp nhận 3.579 hồ sơ; "
        "bình quân mỗi quý tiếp nhận {} hồ sơ.",
        "3.138",
        "3.183",
    ),
    (
        "9 tháng đầu",
        "Phí, lệ phí thu được 63.180.000 đồng, bình quân mỗi tháng thu {} đồng.",
        "7.020.000",
        "7.200.000",
    ),
    (
        "6 tháng đầu",
        "Quý I bình quân 1.343,3 hồ sơ/tháng, Quý II bình quân {} hồ sơ/tháng. Quý I tiếp nhận "
        "4.030 hồ sơ, Quý II tiếp nhận 5.297 hồ sơ.",
        "1.765,7",
        "1.675,7",
    ),
    (
        "tháng 8",
        "Đón 237 lượt công dân, nhận 170 hồ sơ, bình quân 34 hồ sơ/ngày làm việc (lượt công dân "
        "bình quân {} lượt/ngày).",
        "47,4",
        "44,7",
    ),
    (
        "Quý III",
        "Tháng 7 nhận 682 hồ sơ, tháng 8 nhận 867 hồ sơ, tháng 9 nhận 962 hồ sơ; nếu tính theo 64 "
        "ngày làm việc thì bình quân {} hồ sơ/ngày.",
        "39,2",
        "32,9",
    ),
    (
        "tháng 8",
        "Lũy kế 8 tháng tiếp nhận mới 8.316 hồ sơ (7 tháng đầu năm 7.238 hồ sơ), bình quân {} hồ "
        "sơ/tháng.",
        "1.039,5",
        "1.188,0",
    ),
    (
        "Quý III",
        "Tổ lưu động đi 23 chuyến, hướng dẫn 351 lượt người. Bình quân mỗi chuyến {} lượt người.",
        "15.3",
        "13.5",
    ),
]


@pytest.mark.parametrize(("period", "text", "true", "wrong"), CASES)
def test_an_average_that_nothing_gives_is_told(
    period: str, text: str, true: str, wrong: str
) -> None:
    assert not averages(period, text.format(true))
    (found,) = averages(period, text.format(wrong))
    assert found.average.text == wrong


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 4.518 hồ sơ. Bình quân mỗi công chức giải quyết 735 hồ sơ/tháng.",
        "Tiếp nhận 3.642 hồ sơ. Bình quân cùng kỳ mỗi tháng tiếp nhận 1.241 hồ sơ.",
        "Tiếp nhận 3.642 hồ sơ. Bình quân mỗi tháng tiếp nhận khoảng 1.241 hồ sơ.",
        "Tiếp nhận 3.642 hồ sơ. Bình quân mỗi tháng tiếp nhận 1.850 hồ sơ.",
        "Tiếp nhận 3.642 hồ sơ, giải quyết 3.723 hồ sơ. Bình quân mỗi tháng 1.241 hồ sơ.",
        "Tiếp nhận 3.642 hồ sơ. Bình quân mỗi tháng nhận 1.214 hồ sơ, cao nhất 1.241 hồ sơ.",
        "Lũy kế tiếp nhận 9.000 hồ sơ, bình quân 1.125 hồ sơ/tháng.",
        "Phát 1.380 tờ cho 12 thôn, bình quân mỗi thôn 115 tờ, còn 120 tờ.",
        "Thời gian xử lý bình quân một hồ sơ còn 11,4 ngày, giảm 2,1 ngày.",
        "Quý I nhận 2.047 hồ sơ, Quý II 2.318 hồ sơ, Quý III 2.402 hồ sơ, hai tháng đầu Quý IV "
        "1.336 hồ sơ. Bình quân chung 736,6 hồ sơ/tháng; riêng hai tháng đầu Quý IV bình quân "
        "668,0 hồ sơ/tháng.",
        "Bình quân 6 tháng, mỗi tháng nhận 7.206 : 6 = 1.201,0 hồ sơ.",
    ],
)
def test_an_average_that_may_be_of_something_else_is_left_alone(text: str) -> None:
    assert not averages("Quý II", text)


def test_the_check_says_which_total_gives_another_average() -> None:
    _, text, _, wrong = CASES[0]
    report = parse_plain(TITLE.format("Quý II") + text.format(wrong))
    (found,) = (one for one in review(report, KNOWLEDGE).findings if one.check == "A13")
    assert "3.642 : 3 = 1214,00" in found.message.vi


NINE = "Tiếp nhận mới 9.211 hồ sơ.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        NINE + "Bình quân mỗi tháng Trung tâm tiếp nhận mới 1.151,4 hồ sơ.",
        NINE + "- Bình quân mỗi tháng tiếp nhận mới 921,1 hồ sơ.",
        "Đã giải quyết: 8.856 hồ sơ.\n\nTrung bình mỗi tháng đã giải quyết 1.107 hồ sơ.",
    ],
)
def test_a_total_named_elsewhere_that_was_divided_by_a_month_too_few_is_told(text: str) -> None:
    assert len(averages("9 tháng đầu", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        NINE + "Bình quân mỗi tháng Trung tâm tiếp nhận mới 1.023,4 hồ sơ.",
        NINE + "8 tháng, bình quân mỗi tháng tiếp nhận mới 1.151,4 hồ sơ.",
        NINE
        + "6 tháng tiếp nhận mới 6.908 hồ sơ, bình quân mỗi tháng tiếp nhận mới 1.151,4 hồ sơ.",
        NINE + "Bình quân mỗi tháng giải quyết 1.151,4 hồ sơ.",
        NINE
        + "Bình quân mỗi tháng tiếp nhận mới 1.151,4 hồ sơ đất đai; 10.363 hồ sơ trong 9 tháng.",
    ],
)
def test_an_average_of_another_time_or_thing_is_not(text: str) -> None:
    assert averages("9 tháng đầu", text) == ()
