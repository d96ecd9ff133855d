"""Reports held against earlier rounds: only where the periods fit, never by guess."""

import pytest

from hcc_parse.domain import Severity
from tests.rounds import crossings_of


def report(path: str, period: str, *lines: str, unit: str = "XÃ AN PHÚ") -> str:
    return "\n".join([f"=== {path}", f"UBND {unit}", "BÁO CÁO", f"Kết quả {period}", *lines, ""])


def opening(before: str, now: str, title: str = "quý II năm 2026") -> str:
    return report("kỳ trước/a.docx", before, "Số hồ sơ đang giải quyết: 59 hồ sơ.") + report(
        "b.docx", title, now
    )


CARRIED = "Từ kỳ trước chuyển sang: {} hồ sơ."


@pytest.mark.parametrize(
    ("before", "title", "told"),
    [
        ("quý I năm 2026", "quý II năm 2026", True),
        ("quý IV năm 2025", "quý I năm 2026", True),
        ("năm 2025", "6 tháng đầu năm 2026", True),
        ("tháng 12 năm 2025", "9 tháng đầu năm 2026", True),
        ("quý I năm 2026", "quý III năm 2026", False),
        ("quý I năm 2026", "6 tháng đầu năm 2026", False),
        ("quý I năm 2025", "quý II năm 2026", False),
        ("quý I năm 2026", "quý II và 6 tháng đầu năm 2026", False),
    ],
)
def test_an_opening_is_compared_with_the_period_just_before(
    before: str, title: str, told: bool
) -> None:
    found = crossings_of("X05", opening(before, CARRIED.format(50), title))
    assert bool(found) == told
    assert crossings_of("X05", opening(before, CARRIED.format(59), title)) == []


def test_periods_with_a_gap_between_their_days_are_not_compared() -> None:
    days = "({} đến ngày {})"
    late = days.format("Từ ngày 15/12/2025", "28/2/2026")
    text = opening(f"quý I năm 2026 {late}", CARRIED.format(50)).replace(
        "quý II năm 2026", f"quý II năm 2026 {days.format('Từ ngày 15/3/2026', '14/6/2026')}"
    )
    assert crossings_of("X05", text) == []


def test_another_unit_is_not_compared() -> None:
    text = opening("quý I năm 2026", CARRIED.format(50)).replace("XÃ AN PHÚ", "XÃ BÌNH HÒA", 1)
    assert crossings_of("X05", f"=== đơn vị xã An Phú, xã Bình Hòa\n{text}") == []


def test_both_figures_and_files_are_named() -> None:
    (told,) = crossings_of("X05", opening("quý I năm 2026", CARRIED.format(50)))
    assert (told.unit, told.path, told.others) == ("xã An Phú", "b.docx", ("kỳ trước/a.docx",))
    assert told.finding.explanation == "50 ≠ 59"
    assert [sight.text for sight in told.sights] == ["50", "59"]
    assert told.spot is not None
    assert told.finding.place is not None
    assert told.finding.place.address.block == told.spot.block


RESOLVED = "Số hồ sơ đã giải quyết: {} hồ sơ."
SO_FAR = """Số hồ sơ đã giải quyết: 620 hồ sơ.
Lũy kế 6 tháng đầu năm 2026, số hồ sơ đã giải quyết: {} hồ sơ."""


@pytest.mark.parametrize(("stated", "told"), [("1.120", False), ("1.210", True)])
def test_a_cumulative_figure_in_a_quarters_report_is_added_up(stated: str, told: bool) -> None:
    text = report("kỳ trước/a.docx", "quý I năm 2026", RESOLVED.format(500)) + report(
        "b.docx", "quý II năm 2026", SO_FAR.format(stated)
    )
    assert bool(crossings_of("X06", text)) == told


def test_nothing_is_added_up_while_a_quarter_is_missing() -> None:
    text = report("kỳ trước/a.docx", "quý I năm 2026", RESOLVED.format(500)) + report(
        "b.docx", "quý III năm 2026", SO_FAR.format("9.999")
    )
    assert crossings_of("X06", text) == []


TABLE = """
| STT | Lĩnh vực | Tiếp nhận trực tuyến | Số hồ sơ đã giải quyết |
| 1 | Hộ tịch | 143 | {0}1 |
| 2 | Đất đai | 267 | {0}2 |
| 3 | Chứng thực | 355 | {0}3 |
| | Tổng cộng | 765 | {0}6 |
"""


@pytest.mark.parametrize(("now", "told"), [("21", True), ("35", False)])
def test_figures_of_the_last_period_left_as_they_were_are_told(now: str, told: bool) -> None:
    text = report("kỳ trước/a.docx", "quý I năm 2026", TABLE.format("21")) + report(
        "b.docx", "quý II năm 2026", TABLE.format(now)
    )
    found = crossings_of("X07", text)
    assert bool(found) == told
    assert all(one.finding.severity is Severity.WARNING for one in found)
