"""Closed lists of posts, machines, documents and channels tell all; open ones may go on."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

STAFF = "Trung tâm có {} cán bộ, công chức, {}."
CLOSED = [
    "36 thiết bị tin học gồm 16 bộ máy tính, 11 máy in, 10 máy scan và 01 máy photo; 02 thuê bao.",
    "Trung tâm được trang bị 20 thiết bị, gồm 12 máy tính, 08 máy in và 03 máy scan.",
    "Toàn bộ 23 thiết bị, gồm 10 máy tính, 12 máy in và 02 máy quét.",
    STAFF.format(
        "09", "gồm 01 Giám đốc, 06 chuyên viên, 02 công chức phòng và 01 cán bộ không chuyên trách"
    ),
    STAFF.format("10", "cơ cấu gồm 01 Giám đốc, 02 Phó Giám đốc, 07 chuyên viên và 01 văn thư"),
    "Trung tâm hiện có 10 công chức (01 Giám đốc, 01 Phó Giám đốc, 08 chuyên viên, 01 văn thư).",
    "Tiếp nhận 07 phản ánh, kiến nghị (05 qua Cổng, 02 qua tổng đài 1022, 01 qua đường dây nóng).",
    "Đã ban hành 12 văn bản, gồm 07 công văn, 04 thông báo, 01 báo cáo và 01 quyết định.",
]
OPEN = [
    STAFF.format("10", "gồm 01 Giám đốc, 09 chuyên viên và 02 nhân viên hợp đồng"),
    STAFF.format("10", "gồm 01 Giám đốc, 09 chuyên viên và 02 cán bộ Công an biệt phái"),
    "Trung tâm có 10 công chức (01 Giám đốc, 09 chuyên viên, 02 hợp đồng).",
    "Trung tâm có 10 công chức: 01 Giám đốc, 09 chuyên viên, 01 văn thư.",
    "Trung tâm được trang bị 20 thiết bị, gồm 12 máy tính, 08 máy in và 03 máy in đang sử dụng.",
    "Trung tâm có 20 thiết bị, gồm 12 máy tính, 08 máy in và 05 máy cần sửa chữa.",
    "Trung tâm có 10 người (04 nam, 06 nữ, 08 đảng viên).",
    "Tổ chức 12 lớp, gồm 08 lớp trực tiếp, 04 lớp trực tuyến và 02 lớp cho cán bộ thôn.",
    "Trung tâm có 11 công chức (01 Giám đốc, 01 Phó Giám đốc, 08 chuyên viên, 01 văn thư).",
    "36 thiết bị tin học gồm 16 bộ máy tính, 11 máy in, 08 máy scan và 01 máy photo; 02 thuê bao.",
]


def told(sentence: str) -> list[str]:
    found = review(parse_plain(f"I. Kết quả\n- {sentence}"), KNOWLEDGE).findings
    return [f.check for f in found if f.severity is not Severity.NOTE]


@pytest.mark.parametrize("sentence", CLOSED)
def test_what_comes_last_in_a_closed_list_is_no_addition(sentence: str) -> None:
    assert told(sentence) == ["A06"]


@pytest.mark.parametrize("sentence", OPEN)
def test_what_may_be_told_in_addition_or_twice_accuses_nobody(sentence: str) -> None:
    assert told(sentence) == []
