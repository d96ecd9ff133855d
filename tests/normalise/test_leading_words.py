"""Words between a label and its number that say nothing, and a rate whose count stands behind."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()


def named(text: str) -> dict[str, str]:
    facts = understand(parse_plain(text), KNOWLEDGE).facts
    return {fact.figure.text: fact.indicator for fact in facts}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kịp hạn (trước hạn và đúng hạn): ghi nhận 940 hồ sơ, quy ra tỷ lệ là 98,2%.",
            {"940": "resolved_early_or_on_time", "98,2": "on_time_rate"},
        ),
        (
            "Tiếp nhận hồ sơ TTHC (tổng số), số lượng 1.200 hồ sơ.",
            {"1.200": "received_total"},
        ),
        (
            "Tỷ lệ nộp hồ sơ trực tuyến: 81,96%; số lượng: 1911 hồ sơ.",
            {"81,96": "online_rate_total", "1911": "received_online"},
        ),
        (
            "Chỉ tiêu trả trước hạn, đúng hạn thực hiện được 98,2%, ứng với 982 hồ sơ.",
            {"98,2": "on_time_rate", "982": "resolved_early_or_on_time"},
        ),
        (
            "Phản ánh, kiến nghị tiếp nhận trong kỳ có 04, được gửi qua Cổng Dịch vụ công.",
            {"04": "feedback_received"},
        ),
        (
            "Hồ sơ đưa vào giải quyết trong kỳ: 3.839 hồ sơ.",
            {"3.839": "received_total"},
        ),
    ],
)
def test_what_leads_on_to_a_number_names_nothing(text: str, told: dict[str, str]) -> None:
    assert named(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ tiêu trả đúng hạn được giao là 98,2%.",
        "Người dân phản ánh, kiến nghị 11 lượt, gồm 7 lượt gửi lên Cổng, 4 lượt gọi tổng đài.",
        "Số lượng: 13.",
    ],
)
def test_a_target_and_calls_of_citizens_are_no_results_of_that_name(text: str) -> None:
    assert named(text) == {}


def test_a_part_as_much_as_its_whole_beside_others_is_the_whole_told_again() -> None:
    text = (
        "Công dân gửi đến 3.415 hồ sơ mới. Riêng hồ sơ trực tuyến của 3.415 hồ sơ mới: trực tiếp "
        "và bưu chính 676 hồ sơ."
    )
    assert all(one.holds for one in understand(parse_plain(text), KNOWLEDGE).relations.sums)
