"""The city's totals: exact, each part leading back to its cell, what is missing told."""

from decimal import Decimal

from hcc_parse.domain import Total
from tests.rounds import reviewed

HEAD = "| STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến |"
ROUND = f"""
=== kỳ 2026-Q2
=== đơn vị xã An Phú, xã Bình Hòa, xã Cẩm Giàng
=== a.docx
UBND XÃ AN PHÚ
BÁO CÁO
Kết quả quý II năm 2026
Tổng số hồ sơ tiếp nhận: 999 hồ sơ. Lũy kế từ đầu năm tiếp nhận 5.000 hồ sơ.
Tỷ lệ số hóa kết quả hồ sơ đạt 95%.
{HEAD}
| 1 | Hộ tịch | 40 | 30 |
| 2 | Đất đai | 60 | 50 |
| | Tổng cộng | 100 | 80 |
=== b.docx
UBND XÃ BÌNH HÒA
BÁO CÁO
Kết quả quý II năm 2026
Tổng số hồ sơ tiếp nhận: 1.200 hồ sơ.
=== đối chiếu/thanh-pho.docx
ỦY BAN NHÂN DÂN THÀNH PHỐ
BÁO CÁO
Kết quả quý II năm 2026
Tổng số hồ sơ tiếp nhận: 1.400 hồ sơ.
"""


def total(indicator: str, field: str | None = None, text: str = ROUND) -> Total:
    (found,) = (
        one for one in reviewed(text).totals if (one.indicator, one.field) == (indicator, field)
    )
    return found


def test_the_total_row_counts_before_the_text_and_the_text_where_there_is_none() -> None:
    found = total("received_total")
    assert found.value == Decimal(1300)
    assert [part.stated.text if part.stated else None for part in found.parts] == [
        "100",
        "1.200",
        None,
    ]


def test_each_part_leads_back_to_its_report_and_cell() -> None:
    first = total("received_total").parts[0]
    assert (first.unit, first.path) == ("xã An Phú", "a.docx")
    assert first.stated is not None
    assert first.stated.total_row
    assert first.stated.spot.anchor == "o-5-3-2"


def test_what_is_missing_and_what_is_in_dispute_is_marked() -> None:
    found = total("received_total")
    assert [part.unit for part in found.missing] == ["xã Cẩm Giàng"]
    assert [part.path for part in found.missing] == [None]


def test_fields_have_totals_of_their_own() -> None:
    found = total("received_online", "Hộ tịch")
    assert found.value == Decimal(30)
    assert len(found.missing) == 2


def test_the_city_report_is_held_beside() -> None:
    claimed = total("received_total").claimed
    assert claimed is not None
    assert claimed.value == Decimal(1400)
    assert total("received_online").claimed is None


def test_shares_and_procedures_are_never_added() -> None:
    assert "digitised_result_rate" not in {one.indicator for one in reviewed(ROUND).totals}


def test_fields_of_one_name_meet_however_they_are_written() -> None:
    text = """
    === a.docx
    UBND XÃ AN PHÚ
    BÁO CÁO
    Kết quả quý II năm 2026
    | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
    | 1 | Tư pháp - Hộ tịch | 40 |
    | | Tổng cộng | 40 |
    === b.docx
    UBND XÃ BÌNH HÒA
    BÁO CÁO
    Kết quả quý II năm 2026
    | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
    | 1 | Hộ tịch | 2 |
    | | Tổng cộng | 2 |
    """
    assert total("received_total", "Hộ tịch", text).value == Decimal(42)


def test_two_reports_of_a_unit_are_never_added_up() -> None:
    text = """
    === a.docx
    UBND XÃ AN PHÚ
    Số: 15/BC-UBND
    BÁO CÁO
    Kết quả quý II năm 2026
    Tổng số hồ sơ tiếp nhận: 41 hồ sơ.
    === b.docx
    UBND XÃ AN PHÚ
    Số: 4/BC-TTPVHCC
    BÁO CÁO
    Kết quả quý II năm 2026
    | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
    | 1 | Hộ tịch | 40 |
    | | Tổng cộng | 40 |
    """
    found = total("received_total", None, text)
    assert found.value == Decimal(40)
    assert [part.path for part in found.parts] == ["b.docx"]


def test_figures_that_a_report_states_twice_and_differently_are_in_dispute() -> None:
    text = """
    === a.docx
    UBND XÃ AN PHÚ
    BÁO CÁO
    Kết quả quý II năm 2026
    | STT | Lĩnh vực | Tổng số hồ sơ tiếp nhận |
    | 1 | Hộ tịch | 40 |
    | 2 | Hộ tịch | 50 |
    | | Tổng cộng | 90 |
    """
    found = total("received_total", "Hộ tịch", text)
    assert [part.unit for part in found.disputed] == ["xã An Phú"]


def test_no_report_no_totals() -> None:
    assert reviewed("=== đơn vị xã An Phú\n").totals == ()
