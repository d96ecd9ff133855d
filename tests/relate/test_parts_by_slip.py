"""Lists that one slip of the hand parts from their whole, where they are surely all of it."""

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
        "Đã ban hành 48 văn bản, gồm 03 quyết định, 06 kế hoạch, 23 công văn, 07 thông báo và 04 "
        "báo cáo; tăng 09 văn bản so với cuối năm 2025 (39 văn bản).",
        "Cổng thông tin đăng 45 tin, bài; fanpage 37 tin, bài; Zalo 22 tin, bài; tổng cộng 113 "
        "tin, bài.",
        "Phục vụ tại nhà 86 trường hợp (người cao tuổi 61, người khuyết tật 71, người ốm 08).",
        "Số thu: 38.746.000 đồng, trong đó phí chứng thực 31.412.000 đồng, lệ phí hộ tịch "
        "2.148.000 đồng, lệ phí đăng ký hộ kinh doanh 5.150.000 đồng.",
    ],
)
def test_a_list_one_slip_off_is_told(text: str) -> None:
    assert len(broken(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Đã ban hành 48 văn bản, gồm 03 quyết định, 06 kế hoạch, 28 công văn, 07 thông báo và 04 "
        "báo cáo; tăng 09 văn bản so với cuối năm 2025 (39 văn bản).",
        "Cổng thông tin đăng 54 tin, bài; fanpage 37 tin, bài; Zalo 22 tin, bài; tổng cộng 113 "
        "tin, bài.",
        "Phục vụ tại nhà 86 trường hợp (người cao tuổi 61, phụ nữ 49, người ốm 08).",
        "Số thu: 38.746.000 đồng, trong đó phí chứng thực 31.412.000 đồng, lệ phí hộ tịch "
        "1.020.000 đồng.",
    ],
)
def test_a_list_that_may_be_right_is_not(text: str) -> None:
    assert broken(text) == []
