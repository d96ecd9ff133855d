"""Two stretches of days for one name: what is told, and what may both be true."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

HEAD = """UBND XÃ AN PHÚ
BÁO CÁO
Kết quả công tác Quý II năm 2026 (từ ngày 15/3/2026 đến ngày 14/6/2026)
"""


def told(sentence: str) -> list[str]:
    report = parse_plain(HEAD + sentence)
    return [f.explanation or "" for f in review(report, load_knowledge(), {"T11"}).findings]


def test_another_last_day_is_told() -> None:
    sentence = "Kỳ báo cáo Quý II năm 2026 được tính từ ngày 15/3/2026 đến ngày 15/6/2026."
    assert told(sentence) == [
        "từ ngày 15/3/2026 đến ngày 15/6/2026 ≠ từ ngày 15/3/2026 đến ngày 14/6/2026"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kỳ báo cáo Quý II năm 2026 được tính từ ngày 15/3/2026 đến ngày 14/6/2026.",
        "Lũy kế đến Quý II năm 2026 (từ ngày 15/12/2025 đến ngày 14/6/2026) là 900 hồ sơ.",
        "Thu phí Quý II năm 2026 (từ ngày 01/4/2026 đến ngày 30/6/2026) đạt dự toán.",
        "Trong Quý II năm 2026, xã tập huấn. Đợt từ ngày 15/3/2026 đến ngày 20/3/2026 có 20 người.",
    ],
)
def test_what_may_be_true_is_left_alone(sentence: str) -> None:
    assert told(sentence) == []


def test_the_opening_sentence_needs_no_name() -> None:
    head = "UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả công tác Quý II năm 2026\n"
    below = "(Số liệu từ ngày 15/3/2026 đến ngày 14/6/2026)\n"
    opening = "UBND xã An Phú báo cáo kết quả thực hiện từ ngày 15/3/2026 đến ngày {} như sau:"
    for end, found in (("04/6/2026", 1), ("14/6/2026", 0)):
        report = parse_plain(head + below + opening.format(end))
        assert len(review(report, load_knowledge(), {"T11"}).findings) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Trên cơ sở số liệu từ hệ thống từ {days}, UBND xã An Phú báo cáo như sau:", 1),
        ("Số liệu trích xuất từ hệ thống từ {days}.", 1),
        ("Trong kỳ báo cáo (từ {days}), công tác được duy trì.", 1),
        ("Trung tâm Phục vụ hành chính công xã tổng hợp kết quả từ {days}, cụ thể:", 1),
        ("PHỤ LỤC\nTình hình giải quyết thủ tục hành chính từ {days}", 1),
        ("Hệ thống bị lỗi từ {days}, Trung tâm đã báo cáo thành phố.", 0),
        ("Thực hiện Kế hoạch số 5/KH-UBND từ {days}, UBND xã báo cáo kết quả.", 0),
        ("PHỤ LỤC\nDanh mục hồ sơ chậm do lỗi hệ thống từ {days}", 0),
        ("Từ {days}, Trung tâm tập huấn cho công chức.", 0),
    ],
)
def test_the_report_s_own_voice_tells_its_period_wherever_who_reports_stands(
    text: str, found: int
) -> None:
    assert len(told(text.format(days="ngày 15/3/2026 đến ngày 04/6/2026"))) == found
    assert told(text.format(days="ngày 15/3/2026 đến ngày 14/6/2026")) == []
