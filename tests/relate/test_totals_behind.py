"""A total in a sentence of its own is what the counts right before it make."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def accused(text: str) -> list[str]:
    findings = review(parse_plain(text), KNOWLEDGE).findings
    return [one.check for one in findings if one.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "text",
    [
        "Số DVCTT một phần: 17 DVCTT gồm 2781 hồ sơ; toàn trình: 15 DVCTT gồm 1019 hồ "
        "sơ. Cộng 32 DVCTT phát sinh 3890 hồ sơ trong kỳ.",
        "Tháng 7: 1.120 hồ sơ; tháng 8: 1.130 hồ sơ; tháng 9: 1.140 hồ sơ. Cộng: 3.930 hồ sơ.",
        "- Quầy số 1 phục vụ 412 lượt.\n- Quầy số 2 phục vụ 388 lượt.\nCộng chung 810 lượt.",
        "Hỗ trợ tại nhà 41 trường hợp, tại thôn 63 trường hợp. Cộng 140 trường hợp.",
        "Thôn Đông: 120 hộ\nThôn Tây: 141 hộ\nTổng cộng: 216 hộ",
        "Cấp mới 212 chữ ký số; gia hạn 45 chữ ký số. Tổng cộng có 275 chữ ký số được cấp.",
        "Thu phí 12.500.000 đồng, lệ phí 3.200.000 đồng. Cộng 15.900.000 đồng.",
        "Sao y 1.340 bản sao, chứng thực 2.215 bản sao. Tổng cộng 3.655 bản sao.",
        "Đất đai có 131 lượt tra cứu. Hộ tịch có 204 lượt tra cứu. Cộng 353 lượt tra cứu.",
        "Phát tại Trung tâm 220 tờ rơi, tại 09 thôn 405 tờ rơi. Tổng cộng 652 tờ rơi.",
    ],
)
def test_a_total_that_its_parts_miss_by_a_slip_is_told(text: str) -> None:
    assert accused(text) == ["A06"]


@pytest.mark.parametrize(
    "text",
    [
        "Tháng 7: 1.120 hồ sơ; tháng 8: 1.130 hồ sơ; tháng 9: 1.140 hồ sơ. Cộng: 3.390 hồ sơ.",
        "Tiếp nhận 312 hồ sơ, giải quyết 300 hồ sơ. Tổng cộng từ đầu năm 620 hồ sơ.",
        "Tiếp nhận 312 hồ sơ, trong đó trực tuyến 300 hồ sơ. Cộng với 12 hồ sơ kỳ trước "
        "là 324 hồ sơ.",
        "Đất đai 312 hồ sơ, hộ tịch 420 hồ sơ. Cộng đồng dân cư góp ý 723 hồ sơ.",
        "Đất đai 312 hồ sơ, hộ tịch 420 hồ sơ. Cộng dồn 6 tháng 723 hồ sơ.",
        "Quầy 1 phục vụ 412 lượt. Quầy 2 phục vụ 388 lượt, quầy 3 phục vụ 20 lượt. Cộng 820 lượt.",
        "Đất đai 312 hồ sơ, hộ tịch 420 hồ sơ, các lĩnh vực khác chưa kể. Tổng cộng 832 hồ sơ.",
        "Buổi sáng tiếp 312 lượt, trong đó 120 lượt chứng thực; buổi chiều tiếp 208 "
        "lượt. Tổng cộng 520 lượt.",
        "- Đất đai: 312 hồ sơ.\n- Hộ tịch: 420 hồ sơ, trong đó khai sinh 200 hồ "
        "sơ.\nTổng cộng: 732 hồ sơ.",
        "Tiếp nhận 1.200 hồ sơ.\nĐã giải quyết 1.100 hồ sơ.\nTổng cộng 1.300 hồ sơ đã số hóa.",
    ],
)
def test_one_of_other_parts_is_not(text: str) -> None:
    assert accused(text) == []
