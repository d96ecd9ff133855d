"""Two tables of one report: which cells are held together, and which tables are not."""

from hcc_parse.domain import Restatement
from tests.reports import dossier_of

HEAD = "| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết |\n"
ROWS = "| 1 | Hộ tịch | 32 | 31 | 1 |\n| 2 | Đất đai | {} | 16 | 2 |\n"
TITLE = "Kết quả giải quyết thủ tục hành chính"


def differing(first: str, second: str, value: int = 81, between: str = "") -> list[tuple[str, str]]:
    text = f"I. Kết quả\n{first}\n{HEAD}{ROWS.format(18)}{between}{second}\n{HEAD}"
    repeats: tuple[Restatement, ...] = dossier_of(text + ROWS.format(value)).relations.repeats
    return [(p.first.text, p.second.text) for p in repeats if p.first.value != p.agreed]


def test_a_cell_that_differs_is_one_pair() -> None:
    assert differing(TITLE, f"{TITLE} theo lĩnh vực") == [("81", "18")]
    assert differing(TITLE, TITLE, 18) == []


def test_a_table_of_some_cases_is_held_against_none_of_all() -> None:
    assert differing(TITLE, f"{TITLE} trực tuyến") == []
    assert differing(TITLE, f"{TITLE} kỳ trước") == []
    assert differing(TITLE, TITLE, between="II. Hồ sơ liên thông\n") == []


def test_a_table_of_another_period_is_another_account() -> None:
    assert differing(f"{TITLE} quý I năm 2026", f"{TITLE} quý II năm 2026") == []


def test_a_table_without_a_title_is_left_alone() -> None:
    assert differing("Như sau:", "Như sau:") == []


def test_tables_of_which_many_cells_differ_are_two_accounts() -> None:
    rows = "| 1 | Hộ tịch | 33 | 30 | 3 |\n| 2 | Đất đai | 18 | 16 | 2 |\n"
    text = f"{TITLE}\n{HEAD}{ROWS.format(18)}PHỤ LỤC\n{TITLE}\n{HEAD}{rows}"
    assert dossier_of(text).relations.repeats == ()


FULL = """
| 1 | Hộ tịch | {} | 31 | 1 |
| 2 | Đất đai | {} | 16 | 2 |
| 3 | Chứng thực | 140 | 140 | 0 |
| 4 | Người có công | 22 | 20 | 2 |
| | Tổng cộng | {} | 207 | 5 |
"""


def full(title: str, *values: int) -> list[str]:
    text = f"I. Kết quả\n{TITLE}\n{HEAD}{FULL.format(32, 18, 212)}{title}\n{HEAD}"
    repeats = dossier_of(text + FULL.format(*values)).relations.repeats
    return [p.first.text for p in repeats if p.first.value != p.agreed]


def test_tables_of_other_titles_that_both_add_up_are_two_accounts() -> None:
    assert full(f"{TITLE} của cá nhân", 30, 15, 207) == []
    assert full(TITLE, 30, 15, 207) == ["30", "15", "207"]


def test_rows_that_the_total_does_not_bear_out_are_told() -> None:
    assert full(f"{TITLE} của cá nhân", 30, 15, 212) == ["30", "15"]
    assert full(f"{TITLE} của cá nhân", 23, 18, 212) == ["23"]
