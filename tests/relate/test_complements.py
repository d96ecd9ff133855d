"""What is so and what is not together are not more than all."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

WRONG = [
    "Phát ra 600 phiếu, thu về 574 phiếu, trong đó 571 phiếu hợp lệ và 13 phiếu không hợp lệ.",
    "Thu về 574 phiếu (hợp lệ 571 phiếu, không hợp lệ 13 phiếu).",
    "Thu về 574 phiếu: 571 phiếu hợp lệ; 13 phiếu không hợp lệ.",
    "Trong 574 phiếu thu về có 571 phiếu hợp lệ và 13 phiếu không hợp lệ.",
    "Thu về 574 phiếu, trong đó không hợp lệ 31 phiếu, hợp lệ 561 phiếu.",
    "Xử lý 15 phản ánh, trong đó 12 phản ánh đúng thẩm quyền, 04 phản ánh không đúng thẩm quyền.",
]
RIGHT = [
    "Trong 574 phiếu thu về có 551 phiếu hợp lệ và 13 phiếu không hợp lệ.",
    "Phát ra 574 phiếu, trong đó 551 phiếu hợp lệ và 13 phiếu không hợp lệ, còn lại chưa thu về.",
    "Phát ra 600 phiếu, thu về 574 phiếu, trong đó 561 phiếu hợp lệ và 13 phiếu không hợp lệ.",
    "Phát ra 600 phiếu; 561 phiếu hợp lệ, 13 phiếu không hợp lệ.",
    "Thu về 574 phiếu, trong đó 540 phiếu hài lòng và 13 phiếu không hài lòng.",
    "Thu về 574 phiếu, trong đó 551 phiếu hợp lệ, 13 phiếu không hợp lệ, 10 phiếu trắng.",
    "Tiếp nhận 5.958 hồ sơ, trong đó 3.150 hồ sơ có thu phí và 2.088 hồ sơ không thu phí.",
    "Đợt 1 có 20 lớp đạt yêu cầu; đợt 2 có 18 lớp đạt yêu cầu, 03 lớp không đạt yêu cầu.",
    "Tại 10 thôn, 06 thôn đạt chuẩn, 04 thôn không đạt chuẩn.",
    "Đợt một 20 phiếu và đợt hai 15 phiếu, trong đó 30 phiếu hợp lệ, 05 phiếu không hợp lệ.",
]


def told(sentence: str) -> list[str]:
    found = review(parse_plain(f"I. Kết quả\n- {sentence}"), KNOWLEDGE).findings
    return [f.check for f in found if f.severity is not Severity.NOTE]


@pytest.mark.parametrize("sentence", WRONG)
def test_more_than_all_is_told(sentence: str) -> None:
    assert told(sentence) == ["A06"]


@pytest.mark.parametrize("sentence", RIGHT)
def test_what_may_be_all_or_not_all_is_silent(sentence: str) -> None:
    assert told(sentence) == []
