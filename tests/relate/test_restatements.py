"""One fact told twice."""

from decimal import Decimal

import pytest

from hcc_parse.domain import Restatement
from tests.reports import dossier_of

TABLE = """
| STT | Lĩnh vực | Tiếp nhận | < | < | Đã giải quyết | < |
| ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước | Tổng số | Trước hạn |
| 1 | Hộ tịch | 60 | 50 | 10 | 55 | 50 |
| 2 | Đất đai | 60 | 55 | 5 | 50 | 45 |
| 3 | Y tế | 0 | 0 | 0 | 0 | 0 |
| Tổng cộng | < | 120 | 105 | 15 | 105 | 95 |
"""


def restatements_of(text: str) -> list[Restatement]:
    return list(dossier_of(text).relations.restatements)


def told(text: str) -> list[tuple[int, int]]:
    return [(int(r.first.value), int(r.agreed)) for r in restatements_of(text)]


def test_a_total_told_in_two_sections_is_compared() -> None:
    text = (
        "I. Một\nTổng số hồ sơ tiếp nhận: 120 hồ sơ.\nII. Hai\nTổng số hồ sơ tiếp nhận: {} hồ sơ."
    )
    assert told(text.format(121)) == [(120, 121)]
    assert all(first == agreed for first, agreed in told(text.format(120)))


@pytest.mark.parametrize(
    "second",
    [
        "Lĩnh vực đất đai: tiếp nhận 12 hồ sơ.",
        "Cùng kỳ năm trước tiếp nhận 100 hồ sơ.",
        "Phấn đấu tiếp nhận 150 hồ sơ.",
        "Đã tiếp nhận 12 phản ánh, kiến nghị.",
    ],
)
def test_facts_of_another_field_period_or_kind_are_not_compared(second: str) -> None:
    assert told(f"I. Một\nTổng số hồ sơ tiếp nhận: 120 hồ sơ.\nII. Hai\n{second}") == []


def test_the_text_is_compared_with_the_total_row_of_a_table() -> None:
    text = (
        "Tổng số hồ sơ tiếp nhận: 120 hồ sơ; kỳ trước chuyển sang: 15 hồ sơ. "
        "Số hồ sơ đã giải quyết: 106 hồ sơ."
    )
    found = restatements_of(f"{text}\n{TABLE}")
    assert [(int(r.first.value), int(r.agreed)) for r in found if r.table] == [
        (120, 120),
        (15, 15),
        (106, 105),
    ]


def test_a_table_of_other_cases_is_not_held_against_the_text() -> None:
    text = "Tổng số hồ sơ tiếp nhận: 900 hồ sơ. Số hồ sơ đã giải quyết: 850 hồ sơ."
    assert told(f"{text}\n{TABLE}") == []


def test_cases_carried_over_may_have_been_counted_as_online() -> None:
    text = (
        "Tổng số hồ sơ tiếp nhận: 120 hồ sơ. Tiếp nhận trực tuyến: 120 hồ sơ. "
        "Số hồ sơ đã giải quyết: 105 hồ sơ."
    )
    (online,) = [r for r in restatements_of(f"{text}\n{TABLE}") if r.first.value != r.agreed]
    assert online.agreed == 105
    assert online.reading is not None
    assert "15" in online.reading.vi


def test_overdue_cases_of_no_stage_must_be_resolved_late_or_still_open() -> None:
    text = "Giải quyết quá hạn: 2 hồ sơ; {}I. Hạn chế\nToàn xã còn 3 hồ sơ quá hạn."
    (unsaid,) = restatements_of(text.format("\n"))
    assert (unsaid.first.text, unsaid.second.text, unsaid.agreed) == ("3", "2", Decimal(2))
    assert unsaid.reading is not None
    (said,) = restatements_of(text.format("đang giải quyết quá hạn: 3 hồ sơ.\n"))
    assert said.agreed == said.first.value == 3


RETURNED = """
Tổng số hồ sơ phải giải quyết: {} hồ sơ. Đã giải quyết: 105 hồ sơ, trong đó trước hạn: 100 hồ sơ. \
Đang giải quyết: 12 hồ sơ.
| TT | Lĩnh vực | Đã giải quyết | Trong đó: trước hạn | Trả lại, rút | Đang giải quyết |
| 1 | Đất đai | 45 | 40 | 3 | 8 |
| 2 | Hộ tịch | 60 | 60 | 0 | 4 |
|  | Tổng cộng | 105 | 100 | 3 | 12 |
"""


def test_a_total_that_a_table_tells_but_for_a_column_is_not_held_against_it() -> None:
    told_so = [r for r in restatements_of(RETURNED.format(120)) if r.table]
    assert all(r.first.value == r.agreed for r in told_so)
    assert any(r.first.value != r.agreed for r in restatements_of(RETURNED.format(127)) if r.table)


BY_MONTH = """
Tổng số hồ sơ tiếp nhận: {} hồ sơ (tiếp nhận mới 110 hồ sơ; quý trước chuyển sang 10 hồ sơ). \
Đã giải quyết: 105 hồ sơ, trước hạn: 100 hồ sơ.
| TT | Tháng | Tiếp nhận | Đã giải quyết | Trước hạn |
| 1 | Tháng 7 | 50 | 45 | 40 |
| 2 | Tháng 8 | 60 | 60 | 60 |
|  | Tổng cộng | 110 | 105 | 100 |
"""


def test_what_the_paragraph_calls_by_another_name_is_not_held_against_the_table() -> None:
    told_so = [r for r in restatements_of(BY_MONTH.format(120)) if r.table]
    assert all(r.first.value == r.agreed for r in told_so)
