"""What is told to be all on time has no late one told elsewhere."""

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
        "Đã xử lý xong 12 PAKN, tất cả đều đúng hạn.\nHạn chế: 01 PAKN xử lý trễ hạn.",
        "Đã trả lời 09 phản ánh, đều được trả lời đúng hạn.\nHạn chế: 02 phản ánh trả lời quá hạn.",
        "Tiếp nhận 14 PAKN và đều xử lý đúng thời hạn.\nTồn tại: có 01 PAKN xử lý quá hạn.",
        "Hoàn thành 45 nhiệm vụ, tất cả đúng hạn.\nTồn tại: 02 nhiệm vụ hoàn thành chậm hạn.",
        "Đã giải quyết 12 PAKN (tất cả đều đúng hạn).\nHạn chế: 01 PAKN bị giải quyết trễ hạn.",
    ],
)
def test_one_told_late_elsewhere_denies_it(text: str) -> None:
    assert accused(text) == ["C04"]


@pytest.mark.parametrize(
    "text",
    [
        "Đã xử lý xong 12 PAKN, tất cả đều đúng hạn.\nHạn chế: 01 PAKN đang xử lý đã trễ hạn.",
        "Đã xử lý xong 12 PAKN, tất cả đều đúng hạn.\nQuý trước có 01 PAKN xử lý trễ hạn.",
        "Đã xử lý 12 PAKN, 11 đúng hạn.\nHạn chế: 01 PAKN xử lý trễ hạn.",
        "Đã xử lý xong 12 PAKN, tất cả đều đúng hạn.\nHạn chế: 01 hồ sơ xử lý trễ hạn.",
        "Đã xử lý 12 PAKN qua tổng đài, tất cả đều đúng hạn.\nHạn chế: 01 PAKN xử lý trễ hạn.",
        "Đã xử lý xong 12 PAKN, tất cả đều đúng hạn.\nHạn chế: còn 01 PAKN quá hạn.",
        "Đã xử lý xong 12 PAKN, tất cả đều đúng hạn.\nNhiệm vụ: không để 01 PAKN nào trễ hạn.",
        "Đã xử lý xong 02 PAKN về đất đai, đều đúng hạn.\nHạn chế: 03 PAKN xử lý trễ hạn.",
    ],
)
def test_one_of_other_things_or_times_does_not(text: str) -> None:
    assert accused(text) == []
