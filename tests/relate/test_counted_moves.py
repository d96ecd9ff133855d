"""Names counted as rising or falling are as many as rise or fall in the table of them all."""

import pytest

from hcc_parse.domain import Refuted
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

TOLD = "Tiếp nhận trong kỳ 1.966 hồ sơ, tăng 41 hồ sơ so với 6 tháng cuối năm 2025 (1.925 hồ sơ). "
TABLE = """
| STT | Lĩnh vực | 6 tháng cuối năm 2025 | 6 tháng đầu năm 2026 | Tăng (+), giảm (-) |
| 1 | Chứng thực | 986 | 1.040 | +54 |
| 2 | Hộ tịch | 571 | 602 | +31 |
| 3 | Đất đai | 187 | 233 | +46 |
| 4 | Bảo trợ | 181 | 91 | -90 |
| | Cộng | 1.925 | 1.966 | +41 |
"""


def told(text: str) -> tuple[Refuted, ...]:
    return understand(parse_plain(text + TABLE), load_knowledge(), guessing=False).relations.refuted


@pytest.mark.parametrize(
    ("words", "many"),
    [
        ("Có 02/04 lĩnh vực tăng, 01/04 lĩnh vực giảm.", 3),
        ("Có 03/04 lĩnh vực tăng, 02/04 lĩnh vực giảm.", 1),
    ],
)
def test_a_count_that_the_table_denies_is_told(words: str, many: int) -> None:
    (found,) = told(TOLD + words)
    assert (found.way, len(found.against)) == ("moved", many)


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD}Có 03/04 lĩnh vực tăng, 01/04 lĩnh vực giảm.",
        f"{TOLD}Có 02/04 lĩnh vực tăng tỷ lệ trực tuyến, 01/04 lĩnh vực giảm.",
        f"{TOLD}Có 05/09 lĩnh vực tăng, 04/09 lĩnh vực giảm.",  # of another table
        "Về giải quyết có 02/04 lĩnh vực tăng, 02/04 lĩnh vực giảm.",
        f"{TOLD}Có 02 lĩnh vực tăng trên 40 hồ sơ.",
    ],
)
def test_true_counts_and_those_of_others_are_left_alone(text: str) -> None:
    assert told(text) == ()
