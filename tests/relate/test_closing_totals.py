"""Totals that stand behind what they add up."""

import pytest

from tests.reports import dossier_of


def told(text: str) -> list[tuple[int, bool]]:
    sums = dossier_of(text).relations.sums
    return [(int(sum_.added), sum_.holds) for sum_ in sums if sum_.kind == "breakdown"]


@pytest.mark.parametrize(("total", "holds"), [("500", True), ("550", False)])
def test_a_list_is_added_up_by_the_total_behind_it(total: str, holds: bool) -> None:
    text = (
        "Bộ phận Một cửa nhận 312 hồ sơ hộ tịch, 108 hồ sơ chứng thực và 80 hồ sơ đất đai, "
        f"tổng cộng {total} hồ sơ."
    )
    assert told(text) == [(500, holds)]


@pytest.mark.parametrize(
    "text",
    [
        "Cấp 120 giấy khai sinh, 35 hồ sơ kết hôn, tổng cộng 155 trường hợp.",
        "Tập huấn 02 lớp, 03 buổi, tổng cộng 240 lượt người.",
        "Nhận 312 hồ sơ hộ tịch, tổng cộng 2.500 hồ sơ.",
        "Nhận 12 hồ sơ hộ tịch và 8 hồ sơ đất đai. Tổng cộng 2.500 hồ sơ.",
    ],
)
def test_unlike_figures_or_a_total_of_more_are_no_list(text: str) -> None:
    assert told(text) == []
