"""A rate told again is that of the counts told before."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

PAID = "Thanh toán trực tuyến 1.874/2.497 hồ sơ có thu phí, lệ phí, đạt 75,05%.\n"


def told(text: str) -> int:
    found = review(parse_plain(PAID + text), KNOWLEDGE, only=("C02", "A07")).findings
    return sum(finding.severity is not Severity.NOTE for finding in found)


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ thanh toán trực tuyến mới đạt 78,05%; còn để phát sinh 13 hồ sơ trả quá hạn.",
        "Khai trương quầy mới.\nMở lớp học.\nTrồng cây.\nTỷ lệ thanh toán trực tuyến đạt 78,05%.",
        "Tỷ lệ thanh toán trực tuyến đạt 70,55%.",
        "Tỷ lệ thanh toán trực tuyến chỉ đạt 75,50%, thấp nhất trong các chỉ tiêu.",
        "Tỷ lệ thanh toán trực tuyến phí, lệ phí đạt 57,05%.",
    ],
)
def test_one_slip_away_is_told(text: str) -> None:
    assert told(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Tỷ lệ thanh toán trực tuyến mới đạt 75,05%, chưa đạt chỉ tiêu.",
        "Tỷ lệ thanh toán trực tuyến lĩnh vực hộ tịch đạt 78,05%.",
        "Tỷ lệ thanh toán trực tuyến quý trước đạt 78,05%.",
        "Tỷ lệ thanh toán trực tuyến tháng 7 đạt 78,05%.",
        "Tỷ lệ thanh toán trực tuyến phấn đấu đạt 78,05%.",
        "Tỷ lệ số hóa hồ sơ đạt 78,05%.",
    ],
)
def test_another_rate_is_not(text: str) -> None:
    assert told(text) == 0
