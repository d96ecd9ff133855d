"""A rate in a line of its own is of the counts told right above it."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

SERVICES = (
    "Tổng số thủ tục hành chính: 386 TTHC, trong đó: DVCTT một phần 158 thủ tục, DVCTT toàn trình "
    "228 thủ tục.\nSố DVCTT một phần phát sinh hồ sơ: 17 DVCTT; số DVCTT toàn trình phát sinh hồ "
    "sơ: 15 DVCTT.\n"
)
FEES = "Số hồ sơ phải thu phí, lệ phí: 1.706 hồ sơ.\nSố hồ sơ thanh toán trực tuyến: 1.605 hồ sơ.\n"
ONLINE = "Tiếp nhận trong kỳ: 1.200 hồ sơ.\nTiếp nhận trực tuyến: 1.100 hồ sơ.\n"


def accused(text: str) -> list[str]:
    findings = review(parse_plain(text), KNOWLEDGE).findings
    return [one.check for one in findings if one.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "text",
    [
        SERVICES + "Tỷ lệ % DVCTT phát sinh hồ sơ: 9,28%.",
        SERVICES + "Tỷ lệ DVCTT phát sinh hồ sơ đạt 12%.",
        SERVICES + "Tỷ lệ DVCTT một phần phát sinh hồ sơ: 10,67%.",
        SERVICES + "Tỷ lệ DVCTT toàn trình phát sinh hồ sơ: 6,85%.",
        SERVICES + "Đã công khai đầy đủ.\nTỷ lệ DVCTT toàn trình phát sinh hồ sơ: 6,85%.",
        SERVICES + "- Tỷ lệ DVCTT phát sinh hồ sơ: 8,92%.",
        FEES + "Tỷ lệ thanh toán trực tuyến đạt 91,72%.",
        FEES + "Tỷ lệ thanh toán trực tuyến: 90,48%.",
        ONLINE + "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận: 96,17%.",
        ONLINE + "- Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 97,61%.",
    ],
)
def test_one_that_they_do_not_give_is_told(text: str) -> None:
    assert set(accused(text)) == {"A07"}


@pytest.mark.parametrize(
    "text",
    [
        SERVICES + "Tỷ lệ % DVCTT phát sinh hồ sơ: 8,29%.",
        SERVICES + "Tỷ lệ DVCTT một phần phát sinh hồ sơ: 10,76%; toàn trình: 6,58%.",
        SERVICES + "Tỷ lệ DVCTT một phần phát sinh hồ sơ: 10,75%.",
        SERVICES + "Tỷ lệ DVCTT phát sinh hồ sơ năm 2025: 7,4%.",
        SERVICES + "Tỷ lệ hài lòng của người dân: 97,4%.",
        SERVICES + "Phấn đấu tỷ lệ DVCTT phát sinh hồ sơ đạt 20%.",
        SERVICES + "Có 64 DVCTT mới; tỷ lệ DVCTT phát sinh hồ sơ của nhóm này đạt 20%.",
        FEES + "Tỷ lệ thanh toán trực tuyến đạt 94,08%.",
        ONLINE + "Tỷ lệ hồ sơ trực tuyến đạt 91,67%.",
        ONLINE + "Riêng lĩnh vực đất đai, tỷ lệ hồ sơ trực tuyến đạt 83,4%.",
    ],
)
def test_one_that_fits_or_is_of_others_is_not(text: str) -> None:
    assert accused(text) == []
