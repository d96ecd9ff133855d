"""A running total holds its own period once, and what was left over not at all."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

OWN = (
    "Tổng số hồ sơ phải giải quyết trong kỳ: 9596 hồ sơ, trong đó tiếp nhận mới 9390 hồ sơ, kỳ "
    "trước chuyển sang 206 hồ sơ.\n"
)
TITLE = "BÁO CÁO\nKết quả công tác Quý III năm 2026\n\n"


def accused(text: str) -> list[str]:
    findings = review(parse_plain(TITLE + text), KNOWLEDGE).findings
    return [one.check for one in findings if one.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "text",
    [
        OWN + "Lũy kế từ đầu năm tiếp nhận mới 27832 hồ sơ, trong đó 6 tháng đầu năm 18236 hồ sơ.",
        "Quý III, tổng số hồ sơ 9596 (mới 9390; kỳ trước chuyển sang 206). Lũy kế từ đầu năm (từ "
        "ngày 15/12/2025) tiếp nhận mới 27832 hồ sơ, trong đó 6 tháng đầu năm 18236 hồ sơ.",
        "Trong quý tiếp nhận mới 3.390 hồ sơ. Lũy kế từ đầu năm tiếp nhận mới 2.626 hồ sơ.",
        "Trong quý đã giải quyết 3.301 hồ sơ.\nLũy kế từ đầu năm đã giải quyết 993 hồ sơ.",
        "Quý III tiếp nhận 40 PAKN. Lũy kế từ đầu năm tiếp nhận 31 PAKN.",
        "Quý III đã số hóa 1.201 hồ sơ. Lũy kế 9 tháng đã số hóa 1.021 hồ sơ.",
        "Trong quý tổ chức 12 hội nghị. Lũy kế từ đầu năm tổ chức 10 hội nghị.",
        "Trong kỳ tiếp nhận 214 PAKN.\nLũy kế từ đầu năm tiếp nhận 120 PAKN.",
        "Quý này cấp 88 chữ ký số; lũy kế đến nay cấp 78 chữ ký số.",
        "Trong quý III hướng dẫn 5.210 lượt công dân. Cộng dồn từ đầu năm hướng dẫn "
        "1.521 lượt công dân.",
        "Tháng này hỗ trợ 45 trường hợp, lũy kế từ đầu năm hỗ trợ 25 trường hợp.",
    ],
)
def test_one_that_its_period_exceeds_is_told(text: str) -> None:
    assert len(accused(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Trong quý tiếp nhận mới 3.390 hồ sơ. Lũy kế từ đầu năm tiếp nhận mới 10.626 hồ sơ.",
        OWN + "Lũy kế từ đầu năm tiếp nhận mới 27626 hồ sơ, trong đó 6 tháng đầu năm 18236 hồ sơ.",
        OWN + "Lũy kế từ đầu năm tiếp nhận 27832 hồ sơ, trong đó 6 tháng đầu năm 18236 hồ sơ.",
        "Quý III tiếp nhận 3.390 hồ sơ. Lũy kế tiếp nhận hồ sơ đất đai 2.626 hồ sơ.",
        "Trong quý đã giải quyết 3.301 hồ sơ trực tuyến. Lũy kế từ đầu năm đã giải quyết "
        "993 hồ sơ đất đai.",
        "Năm 2025 tiếp nhận 12.000 hồ sơ. Lũy kế từ đầu năm tiếp nhận 3.000 hồ sơ.",
        "Quý IV/2025 tiếp nhận 3.000 hồ sơ. Lũy kế từ đầu năm tiếp nhận 2.000 hồ sơ.",
        "Trong quý tiếp nhận 3.000 hồ sơ. Lũy kế tháng 9 tiếp nhận 1.000 hồ sơ.",
        "Quý III tiếp nhận 40 PAKN. Lũy kế từ đầu năm tiếp nhận 31 đơn thư.",
        "Trong quý tổ chức 12 hội nghị, 5 lớp tập huấn. Lũy kế tổ chức 10 lớp tập huấn.",
        "Cả nhiệm kỳ tổ chức 120 hội nghị. Lũy kế từ đầu năm tổ chức 31 hội nghị.",
    ],
)
def test_one_of_other_things_or_times_is_not(text: str) -> None:
    assert accused(text) == []
