"""Which counts belong to one list, and what a list is of."""

import pytest

from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE


def told(text: str) -> set[str]:
    return {f.check for f in review(parse_plain(text), KNOWLEDGE, {"A05", "A06"}).findings}


@pytest.mark.parametrize(
    ("text", "checks"),
    [
        (
            "Còn 14 hồ sơ trả kết quả quá hạn và 03 hồ sơ đang giải quyết đã quá hạn, tập trung ở "
            "lĩnh vực đất đai (15 hồ sơ), xây dựng (02 hồ sơ).",
            set(),
        ),
        (
            "Còn 03 hồ sơ đang giải quyết đã quá hạn, tập trung ở lĩnh vực đất đai (15 hồ sơ), "
            "xây dựng (02 hồ sơ).",
            {"A05", "A06"},
        ),
        (
            "Trung tâm có 08 người, gồm 01 Giám đốc, 02 Phó Giám đốc và 05 chuyên viên; độ tuổi "
            "dưới 40 có 06 người, nữ 05 người.",
            set(),
        ),
        ("Trung tâm có 08 người, gồm Giám đốc, 02 Phó Giám đốc và 05 chuyên viên.", set()),
        ("Có 09 cán bộ, công chức, viên chức, gồm: 01 Giám đốc, 07 công chức.", {"A06"}),
        ("Trung tâm có 09 người, gồm 01 Giám đốc, 02 Phó Giám đốc và 05 chuyên viên.", {"A06"}),
        ("Ban hành 09 văn bản, gồm 02 kế hoạch, 03 công văn và 01 thông báo; 03 báo cáo.", set()),
    ],
)
def test_a_list_is_of_what_stands_before_it(text: str, checks: set[str]) -> None:
    assert told(text) == checks


def test_without_units_only_a_slip_is_told() -> None:
    text = "Số lớp tập huấn: {} (trong nước 311, ngoài nước 143)."
    assert told(text.format(454)) == set()
    assert told(text.format(445)) == {"A06"}
    assert told(text.format(470)) == set()


def test_posts_without_a_unit_may_go_on_with_people() -> None:
    text = "Nhân lực hiện bố trí: {} (01 Giám đốc, 01 Phó Giám đốc, 09 công chức)."
    assert told(text.format(11)) == set()


@pytest.mark.parametrize(("mixed", "checks"), [("2.694", set()), ("2.964", {"A06"})])
def test_a_list_ends_at_the_semicolon_where_it_makes_up_its_whole(
    mixed: str, checks: set[str]
) -> None:
    text = (
        f"Tiếp nhận 2.819 hồ sơ cả thảy, cụ thể là dân đưa đến {mixed} hồ sơ, gối sang 125 hồ "
        "sơ; hồ sơ làm xong có 2.694 hồ sơ; số đang làm có 125 hồ sơ."
    )
    assert told(text) == checks
