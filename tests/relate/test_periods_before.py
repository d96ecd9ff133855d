"""A running total behind the bracket of its periods is what these add up to."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

THREE = "(Quý I: 1.036 hồ sơ, Quý II: 1.214 hồ sơ, Quý III: 1.297 hồ sơ)"
WRONG = [
    f"Lũy kế ba quý {THREE}, đặc khu đã tiếp nhận mới 2.250 hồ sơ.",
    f"Lũy kế 9 tháng {THREE} tiếp nhận tổng số 3.574 hồ sơ.",
    f"Tính chung ba quý {THREE}, tổng số tiếp nhận là 3.447 hồ sơ.",
    "Cộng dồn từ đầu năm (quý I 1.036 hồ sơ, quý II 1.214 hồ sơ), xã tiếp nhận 2.520 hồ sơ.",
]
RIGHT = [
    f"Lũy kế ba quý {THREE}, đặc khu đã tiếp nhận mới 3.547 hồ sơ.",
    f"Lũy kế ba quý {THREE}, đặc khu đã giải quyết 3.421 hồ sơ.",
    f"Lũy kế ba quý {THREE}, bình quân mỗi quý tiếp nhận 1.182 hồ sơ.",
    "Lũy kế hai quý (Quý I: 36 phản ánh, Quý II: 14 phản ánh), đã xử lý 48 phản ánh.",
    "Lũy kế (Quý I: 1.036 hồ sơ, Quý III: 1.214 hồ sơ), xã tiếp nhận 2.520 hồ sơ.",
    f"So với ba quý {THREE}, quý IV tiếp nhận 1.350 hồ sơ.",
]


def told(sentence: str) -> list[str]:
    found = review(parse_plain(f"I. Kết quả\n- {sentence}"), KNOWLEDGE).findings
    return [f.check for f in found if f.severity is not Severity.NOTE]


@pytest.mark.parametrize("sentence", WRONG)
def test_a_total_one_slip_from_its_periods_is_told(sentence: str) -> None:
    assert told(sentence) == ["A06"]


@pytest.mark.parametrize("sentence", RIGHT)
def test_another_total_is_not(sentence: str) -> None:
    assert told(sentence) == []
