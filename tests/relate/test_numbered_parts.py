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
