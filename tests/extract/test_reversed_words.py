"""Words for more and less go with their own two figures."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

RATES = (
    "6 tháng đầu năm tiếp nhận 6.041 hồ sơ (trực tuyến đạt 96,13%), quý III tiếp nhận 3.239 hồ sơ "
    "(trực tuyến đạt 98,12%); như vậy tỷ lệ trực tuyến của quý III {} 6 tháng đầu năm."
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Biên chế được giao 14 người, hiện có mặt 12 người (thừa 02 người).", 1),
        ("Biên chế được giao 14 người, hiện có mặt 12 người (thiếu 02 người).", 0),
        ("Được giao 12 biên chế, hiện có mặt 14 người (thiếu 02 người).", 1),
        ("Được giao 24 biên chế, hiện có mặt 12 người, đủ 12 vị trí.", 0),
        ("Trung tâm có 12/14 biên chế được giao, thừa 02 người.", 1),
        ("Trung tâm có 12/14 biên chế được giao, thiếu 02 người.", 0),
        (RATES.format("thấp hơn"), 1),
        (RATES.format("cao hơn"), 0),
    ],
)
def test_words_against_figures(text: str, count: int) -> None:
    assert len(understand(parse_plain(text), load_knowledge()).mentions.told.refuted) == count
