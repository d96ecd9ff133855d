"""A list that ends with `và` makes its whole up, but for two digits swapped."""

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
        "UBND xã đã ban hành 143 văn bản về công khai danh mục thủ tục hành chính (TTHC), "
        "trong đó 88 văn bản công khai TTHC mới ban hành, 14 văn bản công khai TTHC được sửa "
        "đổi, bổ sung, thay thế và 14 văn bản công khai TTHC bị bãi bỏ; 100% được niêm yết.",
        "Ban hành 143 văn bản, trong đó 88 kế hoạch, 14 quyết định và 14 công văn.",
        "Công khai 96 thủ tục, trong đó 45 thủ tục hộ tịch, 12 thủ tục đất đai và 93 thủ tục "
        "chứng thực.",
        "Tổ chức 57 hội nghị, trong đó 12 hội nghị cấp xã, 21 hội nghị thôn và 42 hội nghị "
        "của đoàn thể.",
        "Ban hành 61 văn bản, trong đó có 13 quyết định, 06 kế hoạch và 24 công văn.",
    ],
)
def test_two_digits_swapped_in_one_part_are_told(text: str) -> None:
    assert accused(text) == ["A06"]


@pytest.mark.parametrize(
    "text",
    [
        "Ban hành 143 văn bản, trong đó 88 kế hoạch, 41 quyết định và 14 công văn.",
        "Ban hành 143 văn bản, trong đó 88 kế hoạch, 14 quyết định và 20 công văn.",
        "Ban hành 143 văn bản, trong đó chủ yếu là 88 kế hoạch, 14 quyết định và 14 công văn.",
        "Ban hành 143 văn bản, trong đó 88 kế hoạch, 14 quyết định và 14 công văn, còn lại "
        "là thông báo.",
        "Ban hành 143 văn bản, trong đó 88 kế hoạch, 14 quyết định, 14 công văn.",
        "Ban hành 143 văn bản, trong đó 88 kế hoạch, 14 quyết định và 14 công văn (ngoài ra "
        "có 27 thông báo).",
        "Ban hành 143 văn bản, trong đó 88 kế hoạch, 14 quyết định và 14 công văn; 27 thông báo.",
    ],
)
def test_a_list_that_may_go_on_is_not(text: str) -> None:
    assert accused(text) == []
