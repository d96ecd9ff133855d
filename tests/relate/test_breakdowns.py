"""Parts told beyond their whole, and numbers that are no parts of it."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def told(text: str) -> list[str]:
    return [f.check for f in review(parse_plain(text), KNOWLEDGE, {"A05", "A06", "A03"}).findings]


@pytest.mark.parametrize(
    "text",
    [
        "Niêm yết 421 TTHC, gồm 375 TTHC cấp xã và 46 TTHC cấp tỉnh; trong đó 72 TTHC liên thông.",
        "Đã cấp 1.150 kết quả, chiếm 97,46% (1.180 kết quả).",
        "Bình quân mỗi công chức tiếp nhận 150 hồ sơ (1.200 hồ sơ/8 công chức).",
        "Đã giải quyết 1.200 hồ sơ [trước hạn 1.050 (87,5%); đúng hạn 145 (12,08%); quá hạn 5], "
        "tồn 30 [trong hạn 29; quá hạn 1].",
    ],
)
def test_what_is_no_part_is_not_held_against_a_whole(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Niêm yết 421 TTHC, trong đó 472 TTHC liên thông.",
        "Đã giải quyết 1.200 hồ sơ [trước hạn 1.050; đúng hạn 154; quá hạn 5].",
    ],
)
def test_a_part_beyond_its_whole_is_told(text: str) -> None:
    assert told(text) != []
