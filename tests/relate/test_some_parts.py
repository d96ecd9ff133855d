"""Some parts of one identity are together no more than the whole that they are told of."""

import pytest

from tests.reports import dossier_of


def broken(text: str) -> list[int]:
    sums = dossier_of(text).relations.sums
    return [int(sum_.total.value) for sum_ in sums if sum_.kind == "text" and not sum_.holds]


@pytest.mark.parametrize(("overdue", "found"), [("60", [1240]), ("06", [])])
def test_parts_of_a_whole_without_a_name(overdue: str, found: list[int]) -> None:
    text = f"Kết quả xử lý 1.240 hồ sơ, trong đó đúng hạn 1.234 hồ sơ, quá hạn {overdue} hồ sơ."
    assert broken(text) == found


@pytest.mark.parametrize(("whole", "found"), [("1.204", [1204]), ("1.240", []), ("1.420", [])])
def test_the_whole_may_stand_behind_them(whole: str, found: list[int]) -> None:
    text = f"Giải quyết 1.226 hồ sơ đúng hạn và 14 hồ sơ quá hạn trên tổng số {whole} hồ sơ."
    assert broken(text) == found


def test_a_total_and_its_part_are_not_added() -> None:
    text = "Tiếp nhận 900 hồ sơ, trả 880 hồ sơ, quá hạn 05 hồ sơ trên tổng số 300 hồ sơ đất đai."
    assert broken(text) == []


@pytest.mark.parametrize("name", ["Số hồ sơ lạ", "Việc của xã"])
def test_parts_of_two_identities_make_up_nothing_together(name: str) -> None:
    text = (
        f"{name} có 5.298 hồ sơ, cụ thể là dân đưa đến 5.234 hồ sơ, kỳ trước chuyển sang 64 hồ sơ; "
        "đã giải quyết 5.118 hồ sơ; đang giải quyết 180 hồ sơ."
    )
    assert broken(text) == []
