"""A share that other counts of its sentence give accuses nobody; one that none gives does."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

SHARES = {"A07", "A14"}


def told(text: str) -> set[str]:
    found = review(parse_plain(text), load_knowledge(), guessing=False).findings
    return {finding.check for finding in found} & SHARES


@pytest.mark.parametrize(
    "text",
    [
        "Tiếp nhận 23 phản ánh, kiến nghị; đã xử lý 22, đang xử lý 01; tỷ lệ xử lý 95,65%.",
        "Cấp 13.529 kết quả cho 13.538 hồ sơ đã giải quyết (99,93%).",
        "Hướng dẫn cho 326 người, trong đó 214 người được kích hoạt tài khoản VNeID mức 2 (65,6% "
        "số người tham dự).",
        "Tổng số hồ sơ tiếp nhận là 7.257 hồ sơ.\nBình quân mỗi tháng tiếp nhận mới 1.196 hồ sơ. "
        "Nhiều nhất là chứng thực (3.892 hồ sơ), hộ tịch (2.117 hồ sơ) và hộ kinh doanh (470 hồ "
        "sơ), chiếm 89,3% tổng số hồ sơ.",
        "Quý III tiếp nhận mới 2.698 hồ sơ, chiếm 32,40% của 9 tháng; 6 tháng đầu năm 5.630 hồ sơ.",
        "Giải quyết 2.765 hồ sơ; có kết quả 2.717 (sớm hạn 2.426, đúng hạn 286, quá hạn 05), từ "
        "chối "
        "31, rút 17. Tỷ lệ sớm hạn và đúng hạn trên số hồ sơ có kết quả: 99,8%.",
    ],
)
def test_a_share_of_other_counts_before_it_is_left_alone(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Phát 500 phiếu khảo sát, thu về 427 phiếu (94,4%); 461/472 phiếu hài lòng (97,67%).",
        "Giải quyết 2.765 hồ sơ; có kết quả 2.717 (sớm hạn 2.426, đúng hạn 286, quá hạn 05), từ "
        "chối "
        "31, rút 17. Tỷ lệ sớm hạn và đúng hạn trên số hồ sơ có kết quả: 98,8%.",
        "Tiếp nhận 1.250 hồ sơ, trong đó trực tuyến 1.205 hồ sơ, đạt 69,4%.",
    ],
)
def test_a_share_that_only_figures_behind_it_or_none_give_is_told(text: str) -> None:
    assert told(text)


@pytest.mark.parametrize(("share", "found"), [("81,00", set()), ("84,29", {"A14"})])
def test_a_part_told_of_its_whole_is_of_nothing_told_before(share: str, found: set[str]) -> None:
    text = (
        "Đã giải quyết 3.066 hồ sơ, trong đó trả sớm 2.215 hồ sơ, đúng hạn 851 hồ sơ.\n"
        f"Số hồ sơ có phí, lệ phí: 2.305 hồ sơ, trong đó nộp trực tuyến 1.867 hồ sơ, đạt {share}%."
    )
    assert told(text) == found
