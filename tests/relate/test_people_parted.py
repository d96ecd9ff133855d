"""Men and women, people of the staff and hired ones are together as many as their whole."""

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
        "Hiện có 09 công chức, trong đó 06 nữ, 04 nam; 09/09 công chức có trình độ đại "
        "học trở lên.",
        "Trung tâm có 12 người (nam 05, nữ 08).",
        "Tổng số cán bộ, công chức: 14 người, trong đó nam 06 người, nữ 07 người.",
        "Bố trí 10 cán bộ, gồm 07 biên chế và 04 hợp đồng.",
        "Có 09 người, trong đó 07 biên chế, 03 hợp đồng lao động.",
        "Hiện có 08 công chức: 06 đảng viên, 03 quần chúng.",
        "Hiện có 09 người, gồm 01 Giám đốc, 01 Phó Giám đốc, 07 chuyên viên; trong đó 06 "
        "nữ, 04 nam.",
        "Lớp tập huấn có 46 học viên, trong đó nam 21, nữ 35.",
        "Tổ công nghệ số cộng đồng có 52 thành viên, trong đó 31 nam và 12 nữ.",
        "Trung tâm bố trí 11 công chức (05 nam; 07 nữ).",
    ],
)
def test_parts_that_are_not_as_many_are_told(text: str) -> None:
    assert accused(text) == ["A06"]


@pytest.mark.parametrize(
    "text",
    [
        "Hiện có 09 công chức, trong đó 05 nữ, 04 nam.",
        "Hiện có 09 công chức, trong đó 06 nữ, 04 đảng viên.",
        "Hiện có 09 công chức, trong đó 06 nữ, 04 nam dưới 35 tuổi.",
        "Có 09 công chức và 01 nhân viên, trong đó 06 nữ, 04 nam.",
        "Có 09 người, trong đó 07 biên chế; nữ 05 người, nam 04 người.",
        "Có 12 người, trong đó 07 biên chế, 03 hợp đồng, 02 biệt phái.",
        "Trung tâm có 11 công chức; toàn xã có 40 người, nam 22, nữ 18.",
        "Có 10 công chức, 02 hợp đồng; trong đó nam 05, nữ 07.",
        "Có 10 công chức và 02 người hợp đồng; trong đó nam 05, nữ 07.",
        "Tăng 02 công chức, hiện nay nam 05, nữ 07.",
        "Giao 12 biên chế, có mặt 09 người, trong đó nữ 05, nam 04.",
        "Có 09 người: 05 nữ, 04 nam (02 nam, 03 nữ là đảng viên).",
        "Có 08 công chức, trong đó 06 nữ, 04 nam nữ dân tộc thiểu số.",
    ],
)
def test_what_may_be_of_others_is_not(text: str) -> None:
    assert accused(text) == []
