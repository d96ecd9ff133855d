"""A field or channel behind `trong đó` is no more than its whole, in whatever unit."""

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
        "UBND xã đã giải quyết theo mô hình này 4.127 lượt hồ sơ, trong đó chứng thực "
        "4.684 lượt, hộ tịch 443 lượt.",
        "Đã phục vụ 4.127 lượt, trong đó chứng thực 4.684.",
        "Đã giải quyết 4.127 hồ sơ, trong đó chứng thực 4.684.",
        "Tiếp nhận 312 hồ sơ, trong đó lĩnh vực đất đai 412.",
        "Có 35 PAKN, trong đó qua tổng đài 1022: 53.",
        "Số hóa 1.200 hồ sơ, trong đó đất đai 1.320, hộ tịch 80.",
        "Viết 29 tin, bài, được đăng 72 tin, bài; phát 78 lượt trên hệ thống truyền thanh.",
        "Trong quý đã viết 14 bài, được đăng 41 bài.",
        "Biên soạn 12 bài tuyên truyền, được duyệt đăng 21 bài.",
        "Gửi 20 tin, được sử dụng 27 tin.",
    ],
)
def test_more_than_the_whole_is_told(text: str) -> None:
    assert accused(text) == ["A05"]


@pytest.mark.parametrize(
    "text",
    [
        "Đã giải quyết 4.127 lượt hồ sơ, trong đó chứng thực 3.684 lượt, với 5.100 bản.",
        "Có 09 TTHC không hẹn, trong đó chứng thực giải quyết 3.684 lượt.",
        "Tiếp nhận 312 hồ sơ, trong đó có 412 thành phần hồ sơ đất đai.",
        "Tiếp nhận 312 hồ sơ, trong đó lĩnh vực đất đai chiếm 412/1.200 thành phần.",
        "Phục vụ 52 hồ sơ, trong đó người dân đến 61 lượt.",
        "Tiếp nhận 900 hồ sơ trực tuyến, 112 hồ sơ trực tiếp, trong đó chứng thực 412.",
        "Viết 29 tin, bài, được đăng 27 tin, bài.",
        "Viết 29 tin, bài, được đăng 72 lượt trên mạng.",
        "Viết 29 tin, bài, đăng 72 tin, bài trên trang của xã.",
        "Viết 29 bài, được đăng lại từ các báo 72 bài.",
        "Phát 29 tin, được đăng 72 tin.",
        "Viết 29 bài trong quý; cả năm được đăng 72 bài.",
        "Gửi 20 giấy mời, được 27 người dự.",
    ],
)
def test_what_may_be_of_others_is_not(text: str) -> None:
    assert accused(text) == []
