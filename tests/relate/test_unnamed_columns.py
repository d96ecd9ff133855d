"""Columns that bear no name we know."""

from hcc_parse.domain import Severity
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()
HEAD = "| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết trong hạn | {} |"
ROWS = """
    | 1 | Hộ tịch | 120 | 100 | 18 | 2 |
    | 2 | Đất đai | 40 | 30 | 10 | 0 |
    | 3 | Chứng thực | 60 | 50 | 10 | 0 |
    | 4 | Người có công | 15 | 12 | 3 | 0 |
    | 5 | Xây dựng | 25 | 20 | {} | 1 |
"""


def told(text: str) -> list[str]:
    found = review(parse_plain(text), KNOWLEDGE, guessing=False).findings
    return [one.check for one in found if one.severity is not Severity.NOTE]


def test_what_a_column_without_a_name_makes_up_is_lacking_nowhere() -> None:
    assert "A04" not in told(HEAD.format("Hồ sơ treo") + ROWS.format(4))


def test_what_no_column_makes_up_is_lacking() -> None:
    assert "A04" in told(HEAD.format("Hồ sơ treo") + ROWS.format(9))


def test_the_text_is_not_held_against_a_part_of_what_it_tells() -> None:
    table = """
        | STT | Lĩnh vực | Tiếp nhận | Giải quyết trước hạn | {} | Giải quyết quá hạn |
        | 1 | Hộ tịch | 120 | 100 | 18 | 2 |
        | 2 | Đất đai | 40 | 30 | 9 | 1 |
        | 3 | Chứng thực | 60 | 50 | 10 | 0 |
        | | Tổng cộng | 220 | 180 | {} | 3 |
    """
    text = (
        "Tổng số hồ sơ tiếp nhận: 220 hồ sơ. Giải quyết trước hạn và đúng hạn: 217 hồ sơ; "
        "giải quyết quá hạn: 3 hồ sơ.\n"
    )
    assert "C01" not in told(text + table.format("Sát giờ", 37))
    assert "C01" in told(text.replace("217", "227") + table.format("Giải quyết đúng hạn", 37))
