"""The only name told to have 100 % has it in the table too."""

import pytest

from hcc_parse.domain import Peak
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

TABLE = """
| TT | Họ và tên | Lượt đánh giá | Hài lòng trở lên | Tỷ lệ hài lòng |
| 1 | Bùi Thanh Hằng | 412 | 409 | 99,3% |
| 2 | Đào Thị Mận | 365 | 362 | 99,2% |
| 3 | Trần Thị Ngọc Bích | 177 | 177 | 100% |
| 4 | Hoàng Minh Tuấn | 98 | 97 | {} |
"""


def told(text: str, last: str = "99%") -> tuple[Peak, ...]:
    report = parse_plain(text + TABLE.format(last))
    return understand(report, load_knowledge(), guessing=False).relations.peaks


@pytest.mark.parametrize(
    "text",
    [
        "Hài lòng trở lên đạt 98,5%; chỉ có đồng chí Đào Thị Mận đạt 100%.",
        "Duy nhất Bùi Thanh Hằng có tỷ lệ hài lòng 100%.",
    ],
)
def test_the_only_one_of_another_name_is_told(text: str) -> None:
    (peak,) = told(text)
    assert peak.other.text == "100"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Chỉ có đồng chí Trần Thị Ngọc Bích đạt 100%.", "99%"),
        ("Đồng chí Đào Thị Mận đạt 100% chỉ tiêu số hóa.", "99%"),
        ("Về số hóa, chỉ có đồng chí Đào Thị Mận đạt 100%.", "99%"),
        ("Chỉ có đồng chí Đào Thị Mận đạt 100% chỉ tiêu số hóa.", "99%"),
        ("Chỉ có đồng chí Lê Văn Tám đạt 100%.", "99%"),
        ("Chỉ có đồng chí Đào Thị Mận đạt 100% chỉ tiêu số hóa.", "100%"),  # two have it here
        ("Chỉ có đồng chí Đào Thị Mận đạt 99,2%.", "99%"),
    ],
)
def test_true_names_and_other_shares_are_left_alone(text: str, last: str) -> None:
    assert told(text, last) == ()
