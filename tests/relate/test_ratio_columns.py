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


VOTES = """
| TT | Nhóm lĩnh vực | Số phiếu | Rất hài lòng | Hài lòng | Chưa hài lòng | {head} |
| 1 | Hộ tịch, chứng thực | 612 | 541 | 68 | 3 | 99,51% |
| 2 | Đất đai, xây dựng | 148 | 96 | 43 | 9 | {share} |
| 3 | Lao động - xã hội | 173 | 139 | 32 | 2 | 98,84% |
| 4 | Hộ kinh doanh | 87 | 74 | 12 | 1 | 98,85% |
| Tổng cộng | < | 1.020 | 850 | 155 | 15 | 98,53% |
"""


def told_of_votes(head: str, share: str) -> list[str]:
    report = parse_plain(VOTES.format(head=head, share=share))
    return [f.check for f in review(report, load_knowledge()).findings if f.check == "A07"]


def test_a_share_of_two_columns_side_by_side_is_computed_again() -> None:
    for head in ("Tỷ lệ hài lòng trở lên", "Tỷ lệ hài lòng (%)", "Tỷ lệ"):
        assert told_of_votes(head, "87,84%") == ["A07"]
        assert told_of_votes(head, "39,92%") == ["A07"]
        assert told_of_votes(head, "93,92%") == []
        assert told_of_votes(head, "93,91%") == []  # cut off, not rounded
