"""Quarters add up to what is told so far, wherever the report tells them."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

NINE = (
    "Trong Quý III, phường tiếp nhận mới 5.812 hồ sơ, giảm 395 hồ sơ (giảm 6,4%) so với Quý II năm "
    "2026 (6.207 hồ sơ) nhưng tăng 682 hồ sơ (tăng 13,3%) so với Quý III năm 2025 (5.130 hồ sơ). "
    "Lũy kế 9 tháng, phường tiếp nhận mới {} hồ sơ (Quý I: 5.744 hồ sơ)."
)
SIX = (
    "Quý II năm 2026 Trung tâm tiếp nhận mới 4698 hồ sơ.\n\nSo với {} (tiếp nhận mới 4413 HS): "
    "tăng 285 HS, tỷ lệ tăng 6,46%. {} Trung tâm tiếp nhận mới {} HS."
)
BOTH = "Cộng hai quý, 6 tháng đầu năm"


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE)
    assert not found.problems
    return [f.check for f in found.findings if f.check == "A06" and f.severity == "warning"]


@pytest.mark.parametrize(
    "text",
    [
        NINE.format("17.163"),
        NINE.format("17.736"),
        SIX.format("Quý I/2026", BOTH, "9211"),
        SIX.format("Quý I/2026", "Cả hai quý", "9.011"),
    ],
)
def test_a_running_total_one_slip_off_is_told(text: str) -> None:
    assert told(text) == ["A06"]


@pytest.mark.parametrize(
    "text",
    [
        NINE.format("17.763"),
        NINE.format("17.860"),  # what came late is counted too
        NINE.replace("năm 2026", "năm 2025").format("17.163"),
        SIX.format("Quý I/2026", BOTH, "9111"),
        SIX.format("Quý IV/2025", BOTH, "9.852"),
        SIX.format("Quý I/2026", "Riêng hồ sơ đất đai,", "2.211"),
    ],
)
def test_true_totals_and_those_of_other_times_are_left_alone(text: str) -> None:
    assert told(text) == []
