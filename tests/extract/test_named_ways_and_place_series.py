"""Moves between two named times, and steps over places told month by month."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

PLACES = "Tháng 4 xếp thứ 61, tháng 5 xếp thứ 52 và tháng 6 xếp thứ 43. "
WRONG = (
    "Quý I tiếp nhận 1.120 hồ sơ; Quý II tiếp nhận 1.275 hồ sơ, giảm 155 hồ sơ so với Quý I.",
    "Tháng 4 giải quyết 412 hồ sơ; tháng 5 giải quyết 380 hồ sơ, tăng 32 hồ sơ so với tháng 4.",
    "Quý I: 1.120 hồ sơ; Quý II: 1.275 hồ sơ (giảm 155 hồ sơ so với Quý I).",
    PLACES + "Như vậy sau 3 tháng xã tăng 81 bậc.",
    PLACES + "Tính chung xã cải thiện được 28 bậc; riêng tháng 5 tăng 09 bậc.",
    "Quý I xếp thứ 40/96, quý II xếp thứ 35/96, quý III xếp thứ 21/96. Sau ba quý tăng 91 bậc.",
)
RIGHT = (
    "Quý I tiếp nhận 1.120 hồ sơ; Quý II tiếp nhận 1.275 hồ sơ, tăng 155 hồ sơ so với Quý I.",
    "Tháng 4 giải quyết 412 hồ sơ; tháng 5 giải quyết 380 hồ sơ, giảm 32 hồ sơ so với tháng 4.",
    "Quý I: 1.120 hồ sơ; Quý II: 1.275 hồ sơ (giảm 155 hồ sơ so với Quý III).",
    PLACES + "Như vậy sau 3 tháng xã tăng 18 bậc.",
    PLACES + "Xã bên cạnh tăng 28 bậc.",
    PLACES + "Như vậy so với tháng 12/2025 tăng 28 bậc.",
    PLACES + "Phấn đấu cuối năm tăng 28 bậc.",
)


def told(text: str) -> list[str]:
    found = review(parse_plain(text), load_knowledge()).findings
    return [f.check for f in found if f.check[0] == "A"]


@pytest.mark.parametrize("text", WRONG)
def test_the_two_figures_deny_the_move(text: str) -> None:
    assert told(text) == ["A15"]


@pytest.mark.parametrize("text", RIGHT)
def test_true_moves_and_those_of_others_are_left_alone(text: str) -> None:
    assert told(text) == []
