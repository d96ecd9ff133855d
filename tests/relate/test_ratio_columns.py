"""A column of shares is computed again once most rows show from which columns it comes."""

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

TABLE = """
| STT | Lĩnh vực | Đã giải quyết | Đúng hạn | Tỷ lệ đúng hạn (%) |
| 1 | Hộ tịch | 120 | 118 | 98,33 |
| 2 | Đất đai | 80 | 71 | 88,75 |
| 3 | Chứng thực | 310 | 305 | 98,39 |
| 4 | Người có công | 45 | 40 | {share} |
"""


def told(share: str) -> list[str]:
    report = parse_plain(TABLE.format(share=share))
    return [f.message.vi for f in review(report, load_knowledge()).findings if f.check == "A07"]


def test_a_true_column_is_left_alone() -> None:
    assert told("88,89") == []
    assert told("88,88") == []  # cut off, not rounded


def test_the_row_that_does_not_follow_is_named() -> None:
    (message,) = told("98,89")
    assert "Người có công" in message
    assert "40/45 = 88,89%" in message
