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
