"""An amount and its share go one way; a list said to fall from time to time does."""

import pytest

from hcc_parse.domain import Told
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

VISITS = (
    "Công dân đến trực tiếp: tháng thứ nhất của kỳ 1327 lượt, tháng thứ hai 1284 lượt, tháng thứ "
    "ba 1190 lượt,"
)
CASES = (
    "Tháng 7 tiếp nhận 1.102 hồ sơ, tháng 8 tiếp nhận 1.240 hồ sơ, tháng 9 tiếp nhận 1.377 hồ sơ"
)

MADE = "Trong quý đã cấp các bản sao điện tử: tháng 7: 141 bản; tháng 8: 176 bản; tháng 9:"


def told(text: str) -> Told:
    return understand(parse_plain(text), load_knowledge()).mentions.told


@pytest.mark.parametrize(
    "text",
    [
        "So với Quý II/2026 (5.688 hồ sơ), số hồ sơ mới tiếp nhận tăng 336 hồ sơ, giảm 5,91%.",
        "Số lượt phản ánh giảm 12 lượt, tương ứng tăng 8,5% so với cùng kỳ.",
        "Trong kỳ tăng 120 hồ sơ (giảm 6,2%) so với tháng trước.",
        "Như vậy, số hồ sơ đã ít hơn quý III 262 hồ sơ (tăng 14,14%).",
    ],
)
def test_an_amount_and_a_share_of_two_ways_are_told(text: str) -> None:
    assert len(told(text).opposed) == 1


@pytest.mark.parametrize(
    "text",
    [
        "So với Quý II/2026 (5.688 hồ sơ), số hồ sơ mới tiếp nhận giảm 336 hồ sơ, giảm 5,91%.",
        "So với tháng trước tăng 336 hồ sơ, giảm 5,91% so với cùng kỳ.",
        "Hồ sơ trực tuyến tăng 336 hồ sơ, hồ sơ giấy giảm 5,91%.",
        "Xếp hạng tăng 12 bậc, giảm 3% so với tháng 5.",
        "Tăng 336 hồ sơ so với tháng trước, giảm 5,91% so với cùng kỳ.",
        "Số hồ sơ tăng 336 hồ sơ, giảm 5% thời gian giải quyết.",
        "Tháng 9 thấp hơn tháng 8 120 hồ sơ, tăng 5,2% so với cùng kỳ.",
    ],
)
def test_what_may_be_two_movements_is_not(text: str) -> None:
    assert told(text).opposed == ()


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Quá hạn giảm qua từng quý: Quý III/2025 là 14, Quý IV/2025 là 17, Quý I/2026 là 04.", 1),
        ("Quá hạn giảm qua từng quý: Quý III/2025 là 14, Quý IV/2025 là 07, Quý I/2026 là 04.", 0),
        (
            "Tháng 6 đạt 91,35 điểm, tháng 7 đạt 92,80 điểm, tháng 8 đạt 91,45 điểm, "
            "tháng sau đều cao hơn tháng trước.",
            1,
        ),
        (
            "Tháng 6 đạt 91,35 điểm, tháng 7 đạt 92,80 điểm, tháng 8 đạt 94,15 điểm, "
            "tháng sau đều cao hơn tháng trước.",
            0,
        ),
        (
            "Tỷ lệ thanh toán giảm dần: tháng 7 là 598/702 hồ sơ (85,2%); tháng 8 là 967/1.043 hồ "
            "sơ (92,7%); tháng 9 là 489/511 hồ sơ (95,7%).",
            1,
        ),
        (
            "Tiếp nhận tăng dần: tháng 7 là 120/130 hồ sơ (92,3%); tháng 8 là 150/170 hồ sơ "
            "(88,2%); tháng 9 là 180/210 hồ sơ (85,7%).",
            0,
        ),
        (f"{VISITS} như vậy số lượt công dân đến trực tiếp tăng dần qua từng tháng.", 1),
        (f"{VISITS} như vậy số lượt công dân đến trực tiếp giảm dần qua từng tháng.", 0),
        (f"{CASES}, cho thấy số hồ sơ giảm dần qua từng tháng.", 1),
        (f"{CASES}; có thể thấy số hồ sơ giảm dần.", 1),
        (f"{CASES}, cho thấy số hồ sơ tăng dần qua từng tháng.", 0),
        (f"{CASES}, cho thấy số hồ sơ quá hạn giảm dần qua từng tháng.", 0),
        (f"{CASES}, cho thấy số hồ sơ giấy giảm dần qua từng tháng.", 0),
        (f"{CASES}, như vậy áp lực tăng, thời gian chờ giảm dần qua từng tháng.", 0),
        (f"{CASES}; tỷ lệ trực tuyến giảm dần qua từng tháng.", 0),
        (f"{MADE} 112 bản. Số bản sao điện tử tháng sau đều cao hơn tháng trước.", 1),
        (f"{MADE} 211 bản. Như vậy số bản sao điện tử giảm dần qua các tháng.", 1),
        (f"{MADE} 112 bản. Tháng sau luôn cao hơn tháng trước.", 1),
        (f"{CASES.replace('1.377', '1.137')}. Số hồ sơ tiếp nhận tăng dần qua từng tháng.", 1),
        (f"{MADE} 211 bản. Số bản sao điện tử tháng sau đều cao hơn tháng trước.", 0),
        (f"{MADE} 112 bản. Số bản sao điện tử quá hạn giảm dần qua từng tháng.", 0),
        (f"{MADE} 112 bản. Tỷ lệ trực tuyến tháng sau đều cao hơn tháng trước.", 0),
        (f"{MADE} 112 bản. Số hồ sơ trực tuyến tháng sau đều cao hơn tháng trước.", 0),
        (f"{MADE} 112 bản. Thanh toán trực tuyến tăng dần: 80% lên 90%.", 0),
        ("Thứ hạng tăng qua từng tháng: tháng 6 là 58, tháng 7 là 59, tháng 8 là 31.", 0),
        ("Số liệu tăng qua từng tháng: tháng 9 là 58, tháng 8 là 49, tháng 7 là 31.", 0),
    ],
)
def test_the_step_that_goes_against_the_words(text: str, steps: int) -> None:
    assert len(told(text).turns) == steps
