"""Late cases told by field behind their rate agree with the table."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import CITY_HEADER

ROWS = """| 1 | Hộ tịch | 30 | 30 | 0 | 0 | 30 | 20 | 9 | 1 | 0 | 0 | 0 | 0 | 0 | 0 |
| 2 | Đất đai | 20 | 20 | 0 | 0 | 20 | 15 | 3 | 2 | 0 | 0 | 0 | 0 | 0 | 0 |
| 3 | Chứng thực | 50 | 50 | 0 | 0 | 50 | 40 | 10 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
| Tổng cộng | < | 100 | 100 | 0 | 0 | 100 | 75 | 22 | 3 | 0 | 0 | 0 | 0 | 0 | 0 |"""
KNOWLEDGE = load_knowledge()


def told(text: str) -> list[str]:
    report = parse_plain(f"{text}\n{CITY_HEADER.strip()}\n{ROWS}")
    found = review(report, KNOWLEDGE, {"C01"}).findings
    return [one.explanation for one in found if one.explanation]


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ hồ sơ giải quyết quá hạn là 3%; gồm 01 hồ sơ hộ tịch và {} hồ sơ đất đai.",
        "Tỷ lệ hồ sơ giải quyết quá hạn là 3%, trong đó hộ tịch 01 hồ sơ, đất đai {} hồ sơ.",
    ],
)
def test_the_field_with_another_number_is_told(text: str) -> None:
    assert told(text.format("02")) == []
    assert told(text.format("05")) == ["05 ≠ 2"]


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ hồ sơ giải quyết quá hạn là 3%; gồm 05 hồ sơ đất đai.",
        "Tỷ lệ hồ sơ giải quyết quá hạn là 3%; gồm 04 hồ sơ hộ tịch và 05 hồ sơ đất đai.",
        "Tỷ lệ hồ sơ giải quyết quá hạn là 3%; gồm 01 hồ sơ hộ tịch và 05 hồ sơ xây dựng.",
        "Tỷ lệ hồ sơ đúng hạn là 97%; gồm 01 hồ sơ hộ tịch và 05 hồ sơ đất đai.",
    ],
)
def test_other_fields_or_several_numbers_are_left_alone(text: str) -> None:
    assert told(text) == []
