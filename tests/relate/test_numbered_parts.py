"""Parts numbered one after the other make up the whole before them."""

import pytest

from hcc_parse.domain import Sum
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain


def broken(text: str) -> list[Sum]:
    sums = understand(parse_plain(text), load_knowledge()).relations.sums
    return [sum_ for sum_ in sums if not sum_.holds]


@pytest.mark.parametrize(
    "text",
    [
        "Tàu không ra đảo trong 08 ngày (tháng 9: 02 ngày; tháng 10: 03 ngày; tháng 11: 04 ngày).",
        "Đặc khu có 412 hộ, 1.586 nhân khẩu (khu số 1: 163 hộ, 627 nhân khẩu; khu số 2: 114 hộ, "
        "548 nhân khẩu; khu số 3: 108 hộ, 411 nhân khẩu).",
    ],
)
def test_numbered_parts_one_slip_off_are_told(text: str) -> None:
    assert len(broken(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tàu không ra đảo trong 09 ngày (tháng 9: 02 ngày; tháng 10: 03 ngày; tháng 11: 04 ngày).",
        "Đặc khu có 412 hộ, 1.586 nhân khẩu (khu số 1: 163 hộ, 627 nhân khẩu; khu số 2: 141 hộ, "
        "548 nhân khẩu; khu số 3: 108 hộ, 411 nhân khẩu).",
        "Đặc khu có 412 hộ (trong đó khu số 1: 163 hộ; khu số 2: 114 hộ).",
        "Giảm 08 ngày so với tháng trước (tháng 9: 12 ngày; tháng 10: 05 ngày).",
    ],
)
def test_other_lists_are_left_alone(text: str) -> None:
    assert broken(text) == []


STAGES = (
    "Có 19 hồ sơ trễ, giải quyết theo ba đợt: đợt 1 trước ngày 20/7/2026 xong 08 hồ sơ; đợt 2 "
    "trước ngày 31/7/2026 xong thêm {} hồ sơ; đợt 3 trước ngày 10/8/2026 xong 03 hồ sơ cuối cùng."
)
MONEY = (
    "Có 1.176 hồ sơ nộp phí với 18.646.000 đồng, cụ thể: tháng 7: 388 hồ sơ, 6.142.000 đồng; tháng "
    "8: 371 hồ sơ, {} đồng; tháng 9: 417 hồ sơ, 6.613.500 đồng."
)


@pytest.mark.parametrize(
    ("text", "right", "wrong"), [(STAGES, "08", "06"), (MONEY, "5.890.500", "5.980.500")]
)
def test_a_date_or_another_count_may_stand_before_the_number(
    text: str, right: str, wrong: str
) -> None:
    assert broken(text.format(right)) == []
    assert len(broken(text.format(wrong))) == 1
