"""Staff and machines: lists that must add up, and lists that may leave somebody out."""

import pytest

from tests.reports import broken, sums_of


def broken_in(text: str) -> list[str]:
    return broken(sums_of(f"I. Nhân sự\n{text}", "breakdown"))


@pytest.mark.parametrize(
    ("text", "arithmetic"),
    [
        (
            "Trung tâm có 10 người: 01 Giám đốc, 02 Phó Giám đốc, 06 chuyên viên.",
            "10 ≠ 1 + 2 + 6 = 9",
        ),
        (
            "Trung tâm có 10 công chức, gồm 01 Giám đốc, 02 Phó Giám đốc và 06 chuyên viên.",
            "10 ≠ 1 + 2 + 6 = 9",
        ),
        (
            "Nhân sự Trung tâm: 09 (Giám đốc 01; Phó Giám đốc 02; công chức 07).",
            "9 ≠ 1 + 2 + 7 = 10",
        ),
        ("Trang bị 25 thiết bị gồm 15 máy tính, 5 máy in, 4 máy quét.", "25 ≠ 15 + 5 + 4 = 24"),
        ("Tổng số thiết bị: 25 (15 máy tính; 5 máy in; 4 máy quét).", "25 ≠ 15 + 5 + 4 = 24"),
    ],
)
def test_a_list_that_does_not_add_up_is_broken(text: str, arithmetic: str) -> None:
    assert broken_in(text) == [arithmetic]


@pytest.mark.parametrize(
    "text",
    [
        "Trung tâm có 09 người: 01 Giám đốc, 02 Phó Giám đốc, 06 chuyên viên.",
        "Số lượng cán bộ, công chức: 11, bao gồm 01 Giám đốc; 01 Phó Giám đốc; 09 công chức.",
        "Số lượng cán bộ, công chức: 14, bao gồm 01 Giám đốc; 01 Phó Giám đốc; 09 công chức. Ngoài "
        "ra có 03 hợp đồng.",
        "Biên chế hiện có 13 người: Giám đốc 01 người, Phó Giám đốc 01 người, công chức 11 người.",
        "Trung tâm có 01 Giám đốc; 02 Phó Giám đốc; 08 chuyên viên. Tổng số là 11 người.",
        "Trung tâm có 01 Giám đốc; 02 Phó Giám đốc. Toàn xã tổng số 71 người.",
        "Trung tâm có 12 người: Giám đốc 01 người, Phó Giám đốc 01 người, công chức 08 người; số "
        "còn lại là hợp đồng.",
        "Theo đề án: Giám đốc 01 người, Phó Giám đốc 02 người, chuyên viên 12 người. Tổng số là 11 "
        "người có mặt, 04 người chưa tuyển.",
        "Trung tâm có 10 người, trong đó: 01 Giám đốc, 02 Phó Giám đốc, 06 chuyên viên.",
        "Trung tâm có 10 người: 03 lãnh đạo, 01 Giám đốc, 02 Phó Giám đốc, 07 chuyên viên.",
        "Trung tâm có 10 người: 01 Giám đốc, 02 Phó Giám đốc, 04 chuyên viên, còn lại 03 khác.",
        "Trung tâm có 10 người: 06 đảng viên, 01 Giám đốc, 02 Phó Giám đốc.",
        "Trung tâm có 10 người. Phòng họp: 01 Giám đốc, 02 Phó Giám đốc, 06 chuyên viên.",
        "Trang bị 20 bộ máy tính, 5 máy in, 4 máy quét.",
    ],
)
def test_a_list_that_may_be_true_is_left_alone(text: str) -> None:
    assert broken_in(text) == []


ITEMS = """Nhân sự của Trung tâm (đơn vị tính: người): {}
- Giám đốc: 01 người;
- Phó Giám đốc: 02 người;
- Công chức chuyên môn: 06 người;
- Số người hoạt động không chuyên trách: 03 người."""


@pytest.mark.parametrize(
    ("whole", "arithmetic"),
    [("15:", ["15 ≠ 1 + 2 + 6 + 3 = 12"]), ("12:", []), ("15, trong đó:", [])],
)
def test_posts_in_items_below_a_colon_are_all_of_the_staff(
    whole: str, arithmetic: list[str]
) -> None:
    assert broken_in(ITEMS.format(whole)) == arithmetic


def test_posts_of_which_are_no_more_than_the_staff() -> None:
    assert broken_in(ITEMS.format("10, trong đó:")) == ["1 + 2 + 6 + 3 = 12 > 10"]


def test_staff_divided_twice_is_left_alone() -> None:
    text = ITEMS.format("12:").replace("- Giám đốc", "- Biên chế: 09 người;\n- Giám đốc")
    assert broken_in(text) == []


@pytest.mark.parametrize(("part_time", "broken_sums"), [("58", 1), ("02", 0)])
def test_a_list_by_posts_may_stand_behind_a_comma(part_time: str, broken_sums: int) -> None:
    text = (
        "Số người được bố trí làm việc là 13, chia theo vị trí: Giám đốc 01, Phó Giám đốc 02, "
        f"công chức chuyên môn 08, người không chuyên trách {part_time}."
    )
    assert len(broken_in(text)) == broken_sums


@pytest.mark.parametrize(("total", "broken_sums"), [("16", 1), ("12", 0)])
def test_a_total_of_the_staff_may_stand_behind_the_posts(total: str, broken_sums: int) -> None:
    text = (
        "Nhân sự được bố trí gồm 01 Giám đốc, 02 Phó Giám đốc, 08 chuyên viên, 01 cán bộ không "
        f"chuyên trách, tổng cộng {total} người."
    )
    assert len(broken_in(text)) == broken_sums
