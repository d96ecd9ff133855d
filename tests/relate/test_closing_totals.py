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


@pytest.mark.parametrize(
    ("text", "made", "holds"),
    [
        (
            "Ban hành: 06 quyết định, 09 kế hoạch, 27 công văn, 04 báo cáo; tổng số 46 văn bản.",
            46,
            True,
        ),
        (
            "Ban hành: 06 quyết định, 09 kế hoạch, 27 công văn, 04 báo cáo; tổng số 49 văn bản.",
            46,
            False,
        ),
        ("Điểm Đông 12, điểm Tây 15, trụ sở 31; tổng số 68 PAKN.", 58, False),
    ],
)
def test_documents_of_kinds_and_names_apart_are_added_up(text: str, made: int, holds: bool) -> None:
    assert told(text) == [(made, holds)]


@pytest.mark.parametrize(
    "text",
    [
        "Ban hành 06 quyết định, 09 kế hoạch, 27 công văn và văn bản khác; tổng số 54 văn bản.",
        "Ban hành 06 quyết định, 09 kế hoạch, 27 công văn; tổng số từ đầu năm 54 văn bản.",
        "Ban hành 06 quyết định, 09 kế hoạch, 27 công văn; tổng số 54 văn bản từ đầu năm.",
        "Nữ: 5; đảng viên: 9; tổng: 12 người.",
        "Hòa giải: 5; giải quyết: 9; tổng: 20 vụ.",
    ],
)
def test_totals_of_more_and_what_overlaps_are_left_alone(text: str) -> None:
    assert told(text) == []
