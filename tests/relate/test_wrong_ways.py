"""A movement leads to a figure that is told, or it is told the wrong way."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

BEFORE = "So với Quý IV năm 2025 (tiếp nhận mới 3.208 hồ sơ), số hồ sơ tiếp nhận mới {} 310 hồ sơ."

QUARTER = "Trong Quý III, phường tiếp nhận mới 5.812 hồ sơ,"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"Tiếp nhận mới trong kỳ: 3.518 hồ sơ.\n{BEFORE.format('giảm')}", 1),
        (f"Tiếp nhận mới trong kỳ: 3.518 hồ sơ.\n{BEFORE.format('tăng')}", 0),
        (f"Tiếp nhận mới trong kỳ: 2.898 hồ sơ, 3.518 hồ sơ cả năm.\n{BEFORE.format('giảm')}", 0),
        ("Đã giải quyết 1.250 hồ sơ, tăng 150 hồ sơ so với tháng 8 (1.400 hồ sơ).", 1),
        ("Đã giải quyết 1.250 hồ sơ, giảm 150 hồ sơ so với tháng 8 (1.400 hồ sơ).", 0),
        (f"{QUARTER} tăng 395 hồ sơ (tăng 6,4%) so với Quý II năm 2026 (6.207 hồ sơ).", 1),
        (f"{QUARTER} tăng 395 hồ sơ, tương ứng 6,4% so với Quý II (6.207 hồ sơ).", 1),
        (f"{QUARTER} giảm 395 hồ sơ (giảm 6,4%) so với Quý II năm 2026 (6.207 hồ sơ).", 0),
        (
            f"{QUARTER} tổng số tăng 395 hồ sơ (tăng 6,4%) so với Quý II năm 2026 (6.207 hồ sơ); "
            "tổng số tiếp nhận 6.602 hồ sơ.",
            0,
        ),
    ],
)
def test_the_way_of_a_movement(text: str, count: int) -> None:
    assert len(understand(parse_plain(text), load_knowledge()).relations.turns) == count
